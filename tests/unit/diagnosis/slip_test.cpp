#include <gtest/gtest.h>

#include "diagnosis/slip.h"

namespace gouji {
namespace {

TEST(Slip, IsNamedByTheDigits) {
    EXPECT_EQ(slip_of(21, 12), Slip::kTransposed);
    EXPECT_EQ(slip_of(1243, 1234), Slip::kTransposed);
    EXPECT_EQ(slip_of(14, 134), Slip::kDropped);
    EXPECT_EQ(slip_of(1334, 134), Slip::kDoubled);
    EXPECT_EQ(slip_of(164, 134), Slip::kDigit);
}

TEST(Slip, NearMissesHaveNoName) {
    EXPECT_EQ(slip_of(3, 4), Slip::kNone)
        << "one digit for another says nothing where there is no other";
    EXPECT_EQ(slip_of(1534, 134), Slip::kNone) << "a digit too many that repeats nothing";
    EXPECT_EQ(slip_of(321, 123), Slip::kNone) << "digits that do not stand side by side";
    EXPECT_EQ(slip_of(56, 12), Slip::kNone);
    EXPECT_EQ(slip_of(1, 100), Slip::kNone);
}

}  // namespace
}  // namespace gouji

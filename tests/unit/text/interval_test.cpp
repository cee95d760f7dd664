#include "text/interval.h"

#include <gtest/gtest.h>

#include "unit/text/show.h"

namespace gouji {
namespace {

const Interval kOpenTen{10, 20, true, true};
const Interval kRounded{71500, 72500, false, true};

TEST(Interval, AFigureIsOnePoint) {
    const Interval two = Interval::point(2);
    EXPECT_TRUE(two.is_point());
    EXPECT_FALSE(two.is_empty());
    EXPECT_TRUE(two.contains(2));
    EXPECT_FALSE(two.contains(3));
    EXPECT_FALSE(kOpenTen.is_point());
}

TEST(Interval, ALostCellHasNoUpperBound) {
    const Interval lost = Interval::at_least(0);
    EXPECT_EQ(show(lost), "[0, ∞)");
    EXPECT_TRUE(lost.contains(0));
    EXPECT_TRUE(lost.contains(999999999));
    EXPECT_FALSE(lost.contains(-1));
    EXPECT_FALSE(lost.contains(Decimal::infinity()));
    EXPECT_FALSE(lost.is_point());
}

TEST(Interval, OpenEndsAreExcluded) {
    EXPECT_FALSE(kOpenTen.contains(10));
    EXPECT_TRUE(kOpenTen.contains(11));
    EXPECT_FALSE(kOpenTen.contains(20));
    EXPECT_TRUE(kRounded.contains(71500));
    EXPECT_FALSE(kRounded.contains(72500));
}

TEST(Interval, IsEmptyWhereNothingFits) {
    EXPECT_TRUE((Interval{3, 2}).is_empty());
    EXPECT_TRUE((Interval{2, 2, true, false}).is_empty());
    EXPECT_TRUE((Interval{2, 2, false, true}).is_empty());
    EXPECT_FALSE((Interval{2, 2}).is_empty());
}

TEST(Interval, Adds) {
    EXPECT_EQ(show(Interval::point(2) + Interval::point(3)), "[5, 5]");
    EXPECT_EQ(show(Interval::point(2) + kOpenTen), "(12, 22)");
    EXPECT_EQ(show(kRounded + Interval::point(1)), "[71501, 72501)");
    EXPECT_EQ(show(Interval::at_least(0) + Interval::point(3)), "[3, ∞)");
    EXPECT_EQ(show(Interval::at_least(1) + Interval::at_least(2)), "[3, ∞)");
}

TEST(Interval, Subtracts) {
    EXPECT_EQ(show(Interval::point(2) - Interval::point(3)), "[-1, -1]");
    EXPECT_EQ(show(Interval::point(30) - kOpenTen), "(10, 20)");
    EXPECT_EQ(show(Interval::point(72500) - kRounded), "(0, 1000]");
    EXPECT_EQ(show(Interval::at_least(5) - Interval::point(3)), "[2, ∞)");
    EXPECT_EQ(show(Interval::point(7) - Interval::at_least(0)), "(-∞, 7]");
    EXPECT_EQ(show(Interval::at_least(0) - Interval::at_least(0)), "(-∞, ∞)");
}

TEST(Interval, NothingPlusSomethingIsNothing) {
    const Interval nothing{5, 3};
    EXPECT_TRUE((nothing + Interval{0, 10}).is_empty());
    EXPECT_TRUE((Interval{0, 10} + nothing).is_empty());
    EXPECT_TRUE((nothing - Interval{0, 10}).is_empty());
    EXPECT_TRUE((Interval{0, 10} - nothing).is_empty());
}

TEST(Interval, Intersects) {
    EXPECT_EQ(show(intersect(Interval{0, 10}, Interval{5, 20})), "[5, 10]");
    EXPECT_EQ(show(intersect(Interval{10, 15}, kOpenTen)), "(10, 15]");
    EXPECT_EQ(show(intersect(kOpenTen, Interval{10, 20})), "(10, 20)");
    EXPECT_EQ(show(intersect(Interval{10, 20}, kOpenTen)), "(10, 20)");
    EXPECT_EQ(show(intersect(Interval::at_least(3), Interval::at_least(4))), "[4, ∞)");
    EXPECT_TRUE(intersect(Interval{0, 1}, Interval{2, 3}).is_empty());
}

TEST(Interval, OverlapsWhereAnyValueIsShared) {
    EXPECT_TRUE(overlap(Interval{0, 2}, Interval{2, 4}));
    EXPECT_FALSE(overlap(Interval::point(10), kOpenTen));
    EXPECT_TRUE(overlap(Interval::point(11), kOpenTen));
    EXPECT_FALSE(overlap(Interval::point(72500), kRounded));
    // Seed of many checks: eight outcomes out of at most seven requests.
    EXPECT_FALSE(overlap(Interval::point(7), Interval::point(8) + Interval::at_least(0)));
}

}  // namespace
}  // namespace gouji

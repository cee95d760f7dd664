#include "report/prose/openings.h"

#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

// What 件 may be, and 无.
std::vector<uint8_t> known() {
    std::vector<uint8_t> known(0x10000);
    known[u'件'] = static_cast<uint8_t>(Opening::kCue) | static_cast<uint8_t>(Opening::kGap);
    known[u'无'] = static_cast<uint8_t>(Opening::kDenial);
    return known;
}

TEST(Openings, AreFoundWhereverTheyStand) {
    for (size_t size = 1; size < 20; ++size)
        for (size_t at = 0; at < size; ++at) {
            std::u16string text(size, u'字');
            text[at] = u'件';
            Openings openings;
            openings.read(text, known());
            EXPECT_EQ(openings.next(0, Opening::kCue), at);
            EXPECT_EQ(openings.next(at, Opening::kGap), at);
            EXPECT_EQ(openings.next(at + 1, Opening::kCue), size);
            EXPECT_EQ(openings.next(0, Opening::kDenial), size);
        }
}

TEST(Openings, AreThoseOfTheTextReadLast) {
    Openings openings;
    openings.read(u"无一件,无一处", known());
    EXPECT_TRUE(openings.any(Opening::kDenial));
    EXPECT_FALSE(openings.any(Opening::kYear));
    EXPECT_EQ(openings.next(1, Opening::kDenial), 4U);
    openings.read(u"一件", known());
    EXPECT_FALSE(openings.any(Opening::kDenial));
    EXPECT_EQ(openings.next(0, Opening::kDenial), 2U);
    EXPECT_EQ(openings.next(7, Opening::kCue), 2U);
    openings.read(u"", known());
    EXPECT_EQ(openings.next(0, Opening::kCue), 0U);
}

}  // namespace
}  // namespace gouji

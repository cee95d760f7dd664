#include "text/leading.h"

#include <gtest/gtest.h>

namespace gouji {

namespace {

TEST(Leading, MarksInFrontArePassedOver) {
    EXPECT_TRUE(without_leading(u" ,占60%", u" ,(") == u"占60%");
    EXPECT_TRUE(without_leading(u"占60%, ", u" ,(") == u"占60%, ");
    EXPECT_TRUE(without_leading(u", (", u" ,(").empty());
    EXPECT_TRUE(without_leading(u"", u" ,(").empty());
}

TEST(Leading, ATextOfKnownWordsAlone) {
    constexpr std::u16string_view kWords[] = {u"上年", u"上年同期", u"比"};
    EXPECT_TRUE(is_made_of(u"比上年", kWords));
    EXPECT_TRUE(is_made_of(u"比 上年同期", kWords));
    EXPECT_TRUE(is_made_of(u"", kWords));
    EXPECT_FALSE(is_made_of(u"比上年末", kWords));
    EXPECT_FALSE(is_made_of(u"网上比上年", kWords));
    EXPECT_FALSE(is_made_of(u"比上", kWords));
}

// The longest that fits is taken, and no shorter one is tried in its place.
TEST(Leading, TheLongestWordIsTaken) {
    constexpr std::u16string_view kWords[] = {u"总", u"总量", u"量级"};
    EXPECT_TRUE(is_made_of(u"总量总", kWords));
    EXPECT_FALSE(is_made_of(u"总量级", kWords));
}

}  // namespace

}  // namespace gouji

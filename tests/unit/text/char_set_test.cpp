#include "text/char_set.h"

#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

TEST(CharSet, HasItsMembersAndNoOthers) {
    constexpr std::u16string_view kMembers = u"一二三四五六七八九十两百零〇 ,.;:()“”";
    constexpr CharSet kSet(kMembers);
    for (uint32_t c = 0; c <= 0xFFFF; ++c) {
        const auto unit = static_cast<char16_t>(c);
        EXPECT_EQ(kSet.has(unit), kMembers.find(unit) != kMembers.npos) << c;
    }
}

TEST(CharSet, TellsWhatSharesALowByte) {
    constexpr CharSet set(u"一:");
    static_assert(set.has(u'一') && set.has(u':'));
    static_assert(!set.has(u'\0') && !set.has(u'丁') &&
                  !set.has(static_cast<char16_t>(u':' + 0x100)));
}

TEST(CharSet, MayBeEmpty) {
    constexpr CharSet kNone(u"");
    for (uint32_t c = 0; c <= 0xFFFF; ++c) EXPECT_FALSE(kNone.has(static_cast<char16_t>(c))) << c;
}

TEST(CharSet, IsFoundInTexts) {
    constexpr CharSet kStops(u",。");
    constexpr std::u16string_view kText = u"一,二。三";
    EXPECT_EQ(find_first(kText, kStops), 1U);
    EXPECT_EQ(find_first(kText, kStops, 2), 3U);
    EXPECT_EQ(find_first(kText, kStops, 4), kText.npos);
    EXPECT_EQ(find_last(kText, kStops), 3U);
    EXPECT_EQ(find_last(kText.substr(0, 1), kStops), kText.npos);
    EXPECT_EQ(find_last(u"", kStops), kText.npos);
}

}  // namespace
}  // namespace gouji

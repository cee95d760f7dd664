#include "text/utf.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

struct Case {
    std::string_view bytes;
    std::u16string_view text;
    size_t replaced;
};

TEST(Utf, GoesBothWays) {
    for (const std::u16string_view text :
         {u"", u"abc", u"é·¥", u"政府信息公开", u"😀𠀀", u"\uFFFD", u"\U0010FFFF\uD7FF\uE000"}) {
        size_t replaced = 9;
        EXPECT_EQ(to_utf16(to_utf8(text), &replaced), text);
        EXPECT_EQ(replaced, 0u);
    }
    EXPECT_EQ(to_utf8(u"é政😀"), "\xC3\xA9\xE6\x94\xBF\xF0\x9F\x98\x80");
}

TEST(Utf, UnpairedSurrogatesBecomeReplacementCharacters) {
    EXPECT_EQ(to_utf8(std::u16string{u'a', 0xD800, u'b'}),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_EQ(to_utf8(std::u16string{0xDC00, 0xD800}), "\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(to_utf8(std::u16string{0xD800, 0xD83D, 0xDE00}), "\xEF\xBF\xBD\xF0\x9F\x98\x80");
}

TEST(Utf, WrongBytesAreReplacedAsBrowsersDo) {
    const Case cases[] = {
        {"\x80", u"\uFFFD", 1},
        {"\xC0\xAF", u"\uFFFD\uFFFD", 2},                      // overlong
        {"\xE0\x80\x80", u"\uFFFD\uFFFD\uFFFD", 3},            // overlong
        {"\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD", 3},            // a surrogate
        {"\xF4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD", 4},  // above U+10FFFF
        {"\xF5", u"\uFFFD", 1},
        {"\xE6\x94", u"\uFFFD", 1},  // cut short
        {"\xE6\x94"
         "a",
         u"\uFFFD"
         u"a",
         1},
        {"\xF0\x9F\x98\xE6\x94\xBF", u"\uFFFD政", 1},
        {"\xE6\xE6\x94\xBF", u"\uFFFD政", 1},
    };
    for (const Case& c : cases) {
        size_t replaced = 0;
        EXPECT_EQ(to_utf16(c.bytes, &replaced), c.text);
        EXPECT_EQ(replaced, c.replaced);
    }
}

// Characters of three bytes are taken two at a time: whatever stands among them, and wherever.
TEST(Utf, SomethingElseStandsAmongIdeographs) {
    const Case others[] = {{"a", u"a", 0},
                           {"\xC3\xA9", u"é", 0},
                           {"\xF0\x9F\x98\x80", u"😀", 0},
                           {"\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD", 3},
                           {"\xE0\x9F\xBF", u"\uFFFD\uFFFD\uFFFD", 3},
                           {"\xEE\x80\x80", u"\uE000", 0},
                           {"\xE6\x94", u"\uFFFD", 1}};
    for (const Case& other : others)
        for (size_t size = 0; size < 7; ++size)
            for (size_t at = 0; at <= size; ++at) {
                std::string bytes;
                std::u16string text;
                for (size_t i = 0; i <= size; ++i) {
                    if (i == at) bytes += other.bytes, text += other.text;
                    if (i < size) bytes += "政", text += u"政";
                }
                size_t replaced = 9;
                EXPECT_EQ(to_utf16(bytes, &replaced), text);
                EXPECT_EQ(replaced, other.replaced);
            }
}

}  // namespace
}  // namespace gouji

#include "output/one_line.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace gouji {
namespace {

TEST(OneLine, NoControlCharacterIsLeft) {
    for (char16_t c = 0; c < 0xA0; ++c) {
        const bool control = c < 0x20 || c >= 0x7F;
        const std::u16string text{u'件', c, u'3'};
        const std::u16string line{u'件', control ? u' ' : c, u'3'};
        EXPECT_EQ(one_line(to_utf8(text)), to_utf8(line)) << std::hex << static_cast<int>(c);
    }
}

TEST(OneLine, AllElseStays) {
    for (const std::string_view text :
         {"", "年度报告 2023", "\u00A0\u00BF\u0800\U0001F600", "\xC2"})
        EXPECT_EQ(one_line(text), text);
}

}  // namespace
}  // namespace gouji

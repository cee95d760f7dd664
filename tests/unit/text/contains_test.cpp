#include "text/contains.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Contains, FindsACharacterWhereverItStands) {
    for (size_t size = 0; size < 20; ++size) {
        std::u16string text(size, u'字');
        EXPECT_EQ(find_char(text, u'件'), text.npos);
        for (size_t at = 0; at < size; ++at) {
            text[at] = u'件';
            for (size_t from = 0; from <= size; ++from)
                EXPECT_EQ(find_char(text, u'件', from), text.find(u'件', from));
            text[at] = static_cast<char16_t>(u'件' ^ 0x8000);
        }
    }
    EXPECT_EQ(find_char(std::u16string(9, u'\0'), u'\0', 3), 3U);
}

TEST(Contains, FindsAWordBehindItsFirstCharacter) {
    const std::u16string_view text = u"不不予不予公开不予";
    for (size_t from = 0; from <= text.size(); ++from) {
        EXPECT_EQ(find_word(text, u"不予公开", from), text.find(u"不予公开", from));
        EXPECT_EQ(find_word(text, u"予", from), text.find(u"予", from));
        EXPECT_EQ(find_word(text, u"不予受理", from), text.npos);
    }
}

TEST(Contains, AnyOfSeveralWords) {
    constexpr WordSet words{u"合计", u"共计"};
    EXPECT_TRUE(contains_any(u"以上共计5件", words));
    EXPECT_TRUE(contains_any(u"共合计", words));
    EXPECT_FALSE(contains_any(u"共、计、合", words));
    EXPECT_FALSE(contains_any(u"以上合", words)) << "a word that the text cuts off";
    EXPECT_FALSE(contains_any(u"", words));
}

TEST(Contains, TheWordsOfAPatternInOrder) {
    EXPECT_TRUE(contains_in_order(u"收到政府信息公开申请情况", u"收到*申请*情况"));
    EXPECT_TRUE(contains_in_order(u"收到申请情况", u"收到*申请*情况")) << "a star may be nothing";
    EXPECT_TRUE(contains_in_order(u"总体情况", u"总体"));
    EXPECT_FALSE(contains_in_order(u"申请收到情况", u"收到*申请*情况"));
    EXPECT_FALSE(contains_in_order(u"收到申请", u"收到*申请*情况"));
}

}  // namespace
}  // namespace gouji

#include "text/contains.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/char_set.h"
#include "text/word_list.h"

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

TEST(CharSet, TellsWhatSharesALowByte) {
    constexpr CharSet set(u"一:");
    static_assert(set.has(u'一') && set.has(u':'));
    static_assert(!set.has(u'\0') && !set.has(u'丁') &&
                  !set.has(static_cast<char16_t>(u':' + 0x100)));
}

TEST(WordList, TheLongestOfThoseThatBeginAlike) {
    WordList words;
    words.add(u"件", 1);
    words.add(u"件次", 2);
    words.add(u"公开", 3);
    EXPECT_EQ(words.longest(u"5件次", 1).id, 2U);
    EXPECT_EQ(words.longest(u"5件", 1).end, 2U);
    EXPECT_EQ(words.longest(u"公", 0).end, 0U) << "cut off";
}

TEST(WordList, AllThatBeginAtAPlaceFromTheShortestOn) {
    WordList words;
    const auto at = [&](std::u16string_view text, size_t place) {
        std::vector<uint32_t> ids;
        words.find_all(text, place, [&](const WordList::Match& match) {
            EXPECT_EQ(match.begin, place);
            ids.push_back(match.id);
        });
        return ids;
    };
    EXPECT_TRUE(at(u"公开", 0).empty()) << "no words at all";
    words.add(u"公开信息", 1);
    words.add(u"公开", 2);
    words.add(u"件", 3);
    words.add(u"公开", 4);
    EXPECT_EQ(at(u"公开信息", 0), (std::vector<uint32_t>{2, 4, 1}));
    EXPECT_EQ(at(u"不公开信件", 1), (std::vector<uint32_t>{2, 4}));
    EXPECT_EQ(at(u"公开信", 1), (std::vector<uint32_t>{}));
    EXPECT_EQ(at(u"公开件", 2), (std::vector<uint32_t>{3}));
}

TEST(WordList, HoldsMany) {
    WordList words;
    for (uint32_t i = 0; i < 5000; ++i) {
        const auto second = static_cast<char16_t>(0x4E00 + i);
        words.add(std::u16string{u'公', second, static_cast<char16_t>(second + 64)}, i);
    }
    for (uint32_t i = 0; i < 5000; ++i) {
        const auto second = static_cast<char16_t>(0x4E00 + i);
        EXPECT_EQ(
            words.longest(std::u16string{u'公', second, static_cast<char16_t>(second + 64)}, 0).id,
            i);
        EXPECT_EQ(words.longest(std::u16string{u'公', second, second}, 0).end, 0U);
    }
}

}  // namespace
}  // namespace gouji

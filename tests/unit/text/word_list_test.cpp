#include "text/word_list.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gouji {
namespace {

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

TEST(WordList, EveryCharacterMayBegin) {
    WordList words;
    for (uint32_t c = 1; c <= 0xFFFF; c += 2)
        words.add(std::u16string(1, static_cast<char16_t>(c)), c);
    for (uint32_t c = 0; c <= 0xFFFF; ++c) {
        const WordList::Match found = words.longest(std::u16string(1, static_cast<char16_t>(c)), 0);
        EXPECT_EQ(found.id, c % 2 == 1 ? c : 0);
        EXPECT_EQ(found.end, c % 2);
    }
}

}  // namespace
}  // namespace gouji

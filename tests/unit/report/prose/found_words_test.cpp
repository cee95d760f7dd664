#include "report/prose/found_words.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

const Lexicon& lexicon() {
    static const Lexicon lexicon(builtin_form("2021"));
    return lexicon;
}

FoundWords words_of(std::u16string_view text) {
    Passage passage;
    passage.add(text, 0);
    passage.openings.read(passage.text, lexicon().openings);
    FoundWords words;
    words.read(passage, lexicon());
    return words;
}

TEST(FoundWords, StandWholly) {
    const FoundWords words = words_of(u"收到9件,其中网上7件");
    EXPECT_TRUE(words.says(Lexicon::kAmong, {0, 10}));
    EXPECT_TRUE(words.says(Lexicon::kAmong, {5, 7}));
    EXPECT_FALSE(words.says(Lexicon::kAmong, {0, 6}));
    EXPECT_FALSE(words.says(Lexicon::kAmong, {6, 10}));
    EXPECT_FALSE(words.says(Lexicon::kTotal, {0, 10}));
}

TEST(FoundWords, AreOfTheirKind) {
    const FoundWords words = words_of(u"政府信息公开申请的行政复议,比上年多,合计3件");
    EXPECT_TRUE(words.says(Lexicon::kRequest, {0, 8}));
    EXPECT_TRUE(words.says(Lexicon::kReview, {9, 13}));
    EXPECT_FALSE(words.says(Lexicon::kReview, {0, 9}));
    EXPECT_TRUE(words.says(Lexicon::kComparison, {14, 17}));
    EXPECT_TRUE(words.says(Lexicon::kTotal, {18, 22}));
    for (const WordList::Match& cue : words.cues()) EXPECT_TRUE(lexicon().is_cue(cue.id));
}

TEST(FoundWords, AreThoseOfThePassageReadLast) {
    FoundWords words = words_of(u"收到申请9件,其中网上7件");
    EXPECT_FALSE(words.cues().empty());
    EXPECT_FALSE(words.requests().empty());
    words.clear();
    EXPECT_TRUE(words.cues().empty());
    EXPECT_TRUE(words.requests().empty());
    EXPECT_FALSE(words.says(Lexicon::kAmong, {0, 12}));
}

}  // namespace
}  // namespace gouji

#include "message/catalogue.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

const Catalogue kChinese(Language::kChinese);
const Catalogue kEnglish(Language::kEnglish);

TEST(Catalogue, FillsInTheValuesByName) {
    EXPECT_EQ(kChinese.say("place.cell", {{"row", "甲"}, {"column", "乙"}}), "“甲”的“乙”");
    EXPECT_EQ(kEnglish.say("place.cell", {{"column", "B"}, {"row", "A"}}), "“A”, “B”");
    EXPECT_EQ(kChinese.say("list.separator"), "、");
}

TEST(Catalogue, WhatIsMissingShowsItself) {
    EXPECT_EQ(kChinese.say("no.such.key", {{"row", "甲"}}), "no.such.key");
    EXPECT_FALSE(kChinese.has("no.such.key"));
    EXPECT_TRUE(kChinese.has("place.cell"));
    EXPECT_EQ(kChinese.say("place.cell", {{"row", "甲"}}), "“甲”的“{column}”");
    EXPECT_EQ(kChinese.say("place.cell"), "“{row}”的“{column}”");
}

TEST(Catalogue, ValuesAreNotReadAgain) {
    EXPECT_EQ(kChinese.say("place.cell", {{"row", "{column}"}, {"column", "{row}{"}}),
              "“{column}”的“{row}{”");
}

TEST(Catalogue, EachLanguageHasTheSameKeys) {
    EXPECT_EQ(kChinese.language(), Language::kChinese);
    EXPECT_EQ(kEnglish.language(), Language::kEnglish);
    EXPECT_EQ(kChinese.templates().size(), kEnglish.templates().size());
    for (const auto& [key, text] : kChinese.templates()) {
        EXPECT_TRUE(kEnglish.has(key)) << key;
        EXPECT_FALSE(text.empty()) << key;
    }
}

}  // namespace
}  // namespace gouji

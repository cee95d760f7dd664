#include "report/tables/cell_kind.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace gouji {
namespace {

TEST(CellKind, AFigureABlankOrWords) {
    EXPECT_EQ(kind_of(u"12"), CellText::kNumber);
    EXPECT_EQ(kind_of(u"1,234"), CellText::kNumber);
    EXPECT_EQ(kind_of(u""), CellText::kBlank);
    EXPECT_EQ(kind_of(u"无"), CellText::kBlank);
    EXPECT_EQ(kind_of(u"总计"), CellText::kOther);
    EXPECT_EQ(kind_of(std::u16string(41, u'/')), CellText::kOther) << "too long for a cell";
}

TEST(CellKind, AChineseNumeralMayBeAPieceOfALabel) {
    EXPECT_EQ(read_kind(u"三"), CellText::kNumber);
    EXPECT_EQ(kind_of(u"三"), CellText::kOther);
    EXPECT_EQ(kind_of(u"零"), CellText::kNumber);
    EXPECT_EQ(kind_of(u"增3"), CellText::kNumber);
}

TEST(CellKind, SeveralNumbersAreNoWord) {
    EXPECT_TRUE(is_jumble(u"5  6"));
    EXPECT_TRUE(is_jumble(u"-1234567890123456789"));
    EXPECT_FALSE(is_jumble(u"5 6")) << "a gap of one space may stand within a figure";
    EXPECT_FALSE(is_jumble(u"第5  6条"));
    EXPECT_TRUE(is_figure(u"5  6"));
}

TEST(CellKind, ASpaceMayPartTwoCells) {
    for (const std::u16string_view two :
         {u"33 46", u"0 0", u"1525 127", u"1 23 456", u"0 123", u"/ /", u"— 0", u"0 /", u"3 - 1",
          u"无 无", u"没有 0", u"0件 0件"})
        EXPECT_TRUE(is_run_together(two)) << to_utf8(two);
    for (const std::u16string_view one : {u"", u"0", u"1 234", u"12 345 678", u"1 234.56", u"- 5",
                                          u"974.20 万元", u"——", u"增 3", u"5 件"})
        EXPECT_FALSE(is_run_together(one)) << to_utf8(one);
}

TEST(CellKind, ANoughtInFrontIsAnotherRows) {
    EXPECT_TRUE(is_overprinted(u"01"));
    EXPECT_FALSE(is_overprinted(u"0"));
    EXPECT_FALSE(is_overprinted(u"0.1"));
}

}  // namespace
}  // namespace gouji

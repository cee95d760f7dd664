#include "report/tables/cell_kind.h"

#include <gtest/gtest.h>

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

TEST(CellKind, ANoughtInFrontIsAnotherRows) {
    EXPECT_TRUE(is_overprinted(u"01"));
    EXPECT_FALSE(is_overprinted(u"0"));
    EXPECT_FALSE(is_overprinted(u"0.1"));
}

}  // namespace
}  // namespace gouji

#include "report/tables/columns.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

const std::u16string kLabels =
    u"第二十条第（一）项\n信息内容\n规章\n行政规范性文件\n第二十条第（五）项\n信息内容\n行政许可\n"
    u"第二十条第（六）项\n信息内容\n行政处罚\n行政强制\n第二十条第（八）项\n信息内容\n"
    u"行政事业性收费\n";

TEST(Columns, BelowTheirNamesAndAllLabelsAreUnread) {
    const Report report = read_text(
        kLabels +
        u"\n本年制发件数\n1\n5\n\n本年废止件数\n0\n2\n\n现行有效件数\n3\n40\n\n"
        u"本年处理决定数量\n71\n本年处理决定数量\n8\n9\n本年收费金额（单位：万元）\n6.5\n");
    for (const Cell& cell : report.tables[0].cells) EXPECT_NE(cell.state, CellState::kRead);
}

TEST(Columns, BelowANameThatIsNoHeadOfTheirsAreUnread) {
    const auto row = [](const std::u16string& between) {
        return row_of(read_text(u"（一）予以公开\n1\n0\n0\n0\n0\n0\n1\n4.保护第三方合法权益\n" +
                                between + u"2\n0\n0\n0\n0\n0\n2\n"),
                      "requests", "refused.third_party");
    };
    EXPECT_EQ(row(u"总计\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(row(u""), "2 0 0 0 0 0 2");
}

TEST(Columns, FiguresAmongWhichNumbersOfLabelsStandAreUnread) {
    const std::u16string rows = u"（一）予以公开 1 0 0 0 0 0 1\n、属于四类过程性信息\n";
    EXPECT_EQ(row_of(read_text(rows + u"、属于行政执法案卷\n6 7 0 0 0 0 0\n"), "requests",
                     "refused.case_file"),
              "! ! ! ! ! ! !");
    EXPECT_EQ(row_of(read_text(rows + u"6 0 0 0 0 0 6\n"), "requests", "refused.process"),
              "6 0 0 0 0 0 6")
        << "a single one";
}

TEST(Columns, ARowBelowItsLabelAndHeadIsNone) {
    const Report report = read_text(
        u"规章\n本年制发件数\n本年废止件数\n现行有效件数\n1\n0\n3\n行政规范性文件\n本年制发件数\n"
        u"本年废止件数\n现行有效件数\n5\n2\n40\n行政许可\n本年处理决定数量\n71\n");
    EXPECT_EQ(row_of(report, "disclosure", "regulations"), "1 0 3");
    EXPECT_EQ(row_of(report, "disclosure", "normative_documents"), "5 2 40");
    EXPECT_EQ(row_of(report, "disclosure", "licences"), "71");
}

TEST(Columns, NorIsATableInOneLine) {
    const Report report = read_text(
        u"行政处罚\n行政强制\n行政复议\n未经复议直接起诉\n复议后起诉\n总计\n"
        u"1 0 0 0 1 2 0 0 0 2 3 0 0 0 3\n");
    EXPECT_EQ(cells_of(report, "review"), "1 0 0 0 1 | 2 0 0 0 2 | 3 0 0 0 3");
}

}  // namespace
}  // namespace gouji

#include "report/tables/whole_table.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

constexpr int kColumns = 7;

const Table& requests() { return builtin_form("2021").tables[1]; }
int row_count() { return static_cast<int>(requests().rows.size()); }

// The figure of each cell tells its row and column.
std::u16string figure(int row, int column) {
    const std::string digits = std::to_string((row + 1) * 10 + column);
    return {digits.begin(), digits.end()};
}
std::string read_as_printed() {
    std::string all;
    for (int r = 0; r < row_count(); ++r) {
        if (r > 0) all += " | ";
        for (int c = 0; c < kColumns; ++c)
            all += (c > 0 ? " " : "") + std::to_string((r + 1) * 10 + c);
    }
    return all;
}

std::u16string labels(int first, int end) {
    std::u16string all;
    for (int r = first; r < end; ++r) all += requests().rows[static_cast<size_t>(r)].label + u"\n";
    return all;
}
std::u16string rows(int first, int end, const std::u16string& gap) {
    std::u16string all;
    for (int r = first; r < end; ++r)
        for (int c = 0; c < kColumns; ++c) all += figure(r, c) + gap;
    return all;
}

std::string read_requests(const std::u16string& table) {
    return cells_of(read_text(u"云岭县档案局2023年政府信息公开工作年度报告\n"
                              u"三、收到和处理政府信息公开申请情况\n" +
                              table + u"四、政府信息公开行政复议、行政诉讼情况\n"),
                    "requests");
}

TEST(WholeTable, RowsAheadOfTheirLabels) {
    std::u16string text;
    for (int r = 0; r < row_count(); ++r) text += rows(r, r + 1, u"\n") + labels(r, r + 1);
    EXPECT_EQ(read_requests(text), read_as_printed());
}

TEST(WholeTable, LabelsAndRowsByPages) {
    EXPECT_EQ(read_requests(labels(0, 14) + u"\n" + rows(0, 14, u"\n\n") + labels(14, 25) + u"\n" +
                            rows(14, 25, u"\n\n")),
              read_as_printed());
    EXPECT_EQ(read_requests(rows(0, 9, u"\n\n") + labels(0, 25) + u"\n" + rows(9, 25, u"\n\n")),
              read_as_printed());
}

TEST(WholeTable, Columns) {
    std::u16string columns;
    for (int c = 0; c < kColumns; ++c, columns += u"\n")
        for (int r = 0; r < row_count(); ++r) columns += figure(r, c) + u"\n";
    EXPECT_EQ(read_requests(labels(0, 25) + u"\n" + columns), read_as_printed());
}

TEST(WholeTable, AFigureTooFewLeavesRowsUnread) {
    std::u16string text = labels(0, 25) + u"\n" + rows(0, 25, u"\n\n");
    text.erase(text.size() - 5);
    const std::string read = read_requests(text + u"\n");
    EXPECT_EQ(read.find("10"), read.npos) << read;
    EXPECT_EQ(read.find("255"), read.npos) << read;
}

TEST(WholeTable, RowsBehindTheirLabelsAreTheirs) {
    std::u16string text;
    for (int r = 0; r < row_count(); ++r) {
        const int at = r == 3 ? 4 : r == 4 ? 3 : r;
        text += labels(at, at + 1) + rows(at, at + 1, u"\n");
    }
    const std::string read = read_requests(text);
    EXPECT_EQ(read.find("36 | 50"), read.npos) << read;
}

std::string disclosure(const std::u16string& table) {
    return cells_of(read_text(u"云岭县档案局2023年政府信息公开工作年度报告\n"
                              u"二、主动公开政府信息情况\n" +
                              table + u"三、收到和处理政府信息公开申请情况\n"),
                    "disclosure");
}

const std::u16string kRules =
    u"第二十条第（一）项\n规章\n\n0\n\n0\n\n7\n\n行政\n\n3\n\n1\n\n40\n\n规范\n性文\n件\n";
const std::u16string kLicences = u"第二十条第（五）项\n本年处理决定数量\n\n812\n\n行政\n许可\n";
const std::u16string kPenalties =
    u"第二十条第（六）项\n本年处理决定数量\n66\n\n行政\n处罚\n\n5\n\n行政\n强制\n";
const std::u16string kFees =
    u"第二十条第（八）项\n本年收费金额\n\n行政\n\n85.12\n\n事业\n性收\n费\n";

TEST(WholeTable, NoFigureCrossesTheTitleOfABlock) {
    EXPECT_EQ(disclosure(kRules + kLicences + kPenalties + kFees),
              "0 0 7 | 3 1 40 | 812 | 66 | 5 | 85.12");
}

TEST(WholeTable, AboveATitleThatIsTornNothingIsTold) {
    EXPECT_EQ(disclosure(u"第二十条第（一）项\n规章\n0\n0\n7\n行政规范性文件\n3\n1\n40\n"
                         u"第二十条第（五）项\n行政许可\n812\n"
                         u"第二十条第（六）项\n行政处罚\n\t\n\n行政强制\n5\n"
                         u"第二十\n条第（八）项\n行政事业性收费\n85.12\n"),
              "0 0 7 | 3 1 40 | 812 | _ | 5 | 85.12");
}

TEST(WholeTable, BesideABlockThatIsShortNothingIsTold) {
    const std::u16string more = u"第二十条第（六）项\n66\n5\n12\n行政\n处罚\n行政\n强制\n";
    const std::string read = disclosure(kRules + kLicences + more + kFees);
    EXPECT_EQ(read.find("66 | 5"), read.npos) << read;
}

}  // namespace
}  // namespace gouji

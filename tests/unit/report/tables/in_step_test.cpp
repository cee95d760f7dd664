#include "report/tables/in_step.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

// Rows of the requests, one after the other.
std::string rows_of(std::u16string_view text, const std::vector<std::string>& rows) {
    const Report report = read_text(text);
    std::string shown;
    for (const std::string& row : rows)
        shown += (shown.empty() ? "" : " | ") + row_of(report, "requests", row);
    return shown;
}

const std::vector<std::string> kFirst = {"granted", "partial", "refused.state_secret"};
const std::vector<std::string> kRefused = {"refused.security", "refused.third_party",
                                           "refused.internal"};

TEST(InStep, ARowOnTwoLinesOfItsLabel) {
    const std::vector<std::pair<std::u16string, std::u16string>> cuts = {
        {u"3", u"0 0 1 0 0 4"}, {u"3 0", u"0 1 0 0 4"}, {u"3 0 0", u"1 0 0 4"},
        {u"3 0 0 1", u"0 0 4"}, {u"3 0 0 1 0", u"0 4"}, {u"3 0 0 1 0 0", u"4"}};
    for (const auto& [upper, lower] : cuts)
        EXPECT_EQ(
            rows_of(u"（一）予以公开 7 0 0 0 0 0 7\n（二）部分公开（区分处理的，只计这 " + upper +
                        u"\n一情形，不计其他情形）  " + lower + u"\n1.属于国家秘密 0 0 0 0 0 0 0\n",
                    kFirst),
            "7 0 0 0 0 0 7 | 3 0 0 1 0 0 4 | 0 0 0 0 0 0 0");
}

TEST(InStep, LinesOfTwoRowsAreNotJoined) {
    EXPECT_EQ(rows_of(u"（一）予以公开 7 0 0 0 0 0 7\n（二）部分公开 5 4 1 0 10\n"
                      u"1.属于国家秘密 2 2\n2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n",
                      kFirst),
              "7 0 0 0 0 0 7 | ! ! ! ! ! ! ! | ! ! ! ! ! ! !");
}

// A narrow column breaks its numbers: 2333 and 2891.
TEST(InStep, FiguresLeftOverLeaveTheRowUnread) {
    EXPECT_EQ(rows_of(u"（一）予以公开 23\n33\n177 102 102 93 84\n28\n91\n（二）部分公开 11\n4\n"
                      u"1 1 1 1 1\n11\n9\n1.属于国家秘密 0 0 0 0 0 0 0\n",
                      kFirst),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | 0 0 0 0 0 0 0");
    EXPECT_EQ(rows_of(u"（一）予以公开         7  6  6  1  1\n"
                      u"                                        14\n"
                      u"              77  6\n（二）部分公开 1 0 0 0 0 0 1\n"
                      u"1.属于国家秘密 0 0 0 0 0 0 0\n",
                      kFirst),
              "! ! ! ! ! ! ! | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0")
        << "figures of a column further left belong elsewhere in the row";
}

TEST(InStep, APageNumberBetweenRowsIsNoFigureOfTheirs) {
    EXPECT_EQ(rows_of(u"（一）予以公开 7 0 0 0 0 0 7\n4\n（二）部分公开 3 0 0 1 0 0 4\n5 / 8\n"
                      u"1.属于国家秘密 0 0 0 0 0 0 0\n",
                      kFirst),
              "7 0 0 0 0 0 7 | 3 0 0 1 0 0 4 | 0 0 0 0 0 0 0");
}

TEST(InStep, ThePieceOfAGroupsLabelIsNoFigure) {
    EXPECT_EQ(rows_of(u"（一）予以公开\t7\t0\t0\t0\t0\t0\t7\n（四） 无\n法提供\n"
                      u"（二）部分公开\t3\t0\t0\t1\t0\t0\t4\n",
                      {"granted", "partial"}),
              "7 0 0 0 0 0 7 | 3 0 0 1 0 0 4");
}

TEST(InStep, ACountOfTheProseIsNoLabel) {
    const Report report = read_text(
        u"云岭县档案局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
        u"全年作出行政处罚决定 8 件，行政强制决定 0 件。\n规章\n1\n0\n2\n规范性文件\n3\n9\n5\n"
        u"行政许可\n4\n-6\n10\n行政处罚\n1\n-9\n8\n三、收到和处理政府信息公开申请情况\n");
    EXPECT_EQ(row_of(report, "disclosure", "normative_documents"), "3 9 5");
    EXPECT_EQ(row_of(report, "disclosure", "penalties"), "1 -9 8");
}

TEST(InStep, FiguresAheadOfTheirLabels) {
    const std::vector<std::string> rows = {"new", "carried_in", "granted", "closed"};
    EXPECT_EQ(rows_of(u"其他 总计\n9 0 0 0 0 0 9\n一、本年新收政府信息公开申请数量\n"
                      u"1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量\n8 0 0 0 0 0 8\n"
                      u"（一）予以公开\n",
                      rows),
              "9 0 0 0 0 0 9 | 1 0 0 0 0 0 1 | 8 0 0 0 0 0 8 | ? ? ? ? ? ? ?");
    EXPECT_EQ(rows_of(u"其他 总计\n一、本年新收政府信息公开申请数量\n9 0 0 0 0 0 9\n"
                      u"二、上年结转政府信息公开申请数量\n1 0 0 0 0 0 1\n（一）予以公开\n"
                      u"8 0 0 0 0 0 8\n",
                      rows),
              "9 0 0 0 0 0 9 | 1 0 0 0 0 0 1 | 8 0 0 0 0 0 8 | ? ? ? ? ? ? ?");
    EXPECT_EQ(rows_of(u"一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9\n1 0 0 0 0 0 1\n"
                      u"二、上年结转政府信息公开申请数量\n8 0 0 0 0 0 8\n（一）予以公开\n"
                      u"（二）部分公开（区分处理的，只计这一情 0 0 0 0 0 0 0\n形，不计其他情形）\n"
                      u"（七）总计 8 0 0 0 0 0 8\n",
                      rows),
              "9 0 0 0 0 0 9 | 1 0 0 0 0 0 1 | 8 0 0 0 0 0 8 | 8 0 0 0 0 0 8")
        << "but for those on the line of a wrapped label";
}

TEST(InStep, FiguresBesideTheFirstLettersOfTheirLabel) {
    EXPECT_EQ(rows_of(u"3.危及 1 0 0 0 0 0 1\n“三安\n— 2 —\n全一稳\n定”\n4.保护 2 0 0 0 0 0 2\n"
                      u"第三方\n合法权\n益\n5.属于 3 0 0 0 0 0 3\n三类内\n部事务\n信息\n",
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3");
}

TEST(InStep, SeveralLabelsAndThenTheirFigures) {
    EXPECT_EQ(rows_of(u"（三） 3.危及“三安全一稳定”\n4.保护第三方合法权益\n1 0 0 0 0 0 1\n"
                      u"2 0 0 0 0 0 2\n不予公 5.属于三类内部事务信息 3 0 0 0 0 0 3\n",
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3");
    EXPECT_EQ(rows_of(u"3.危及“三安全一稳定”\n4.保护第三方合法权\n1 0 0 0 0 0 1\n"
                      u"益 2 0 0 0 0 0 2\n5.属于三类内部事务信息 3 0 0 0 0 0 3\n",
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3")
        << "beside the rest of the last label";
    EXPECT_EQ(rows_of(u"3.危及“三安全一稳定”\n4.保护第三方合法权益\n5.属于三类内部事务信息\n"
                      u"1\n0\n0\n0\n0\n0\n1\n\n2\n0\n0\n0\n0\n0\n2\n\n3\n0\n0\n0\n0\n0\n3\n\n"
                      u"6.属于四类过程性信息\n4\n0\n0\n0\n0\n0\n4\n",
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3")
        << "a figure a line";
    EXPECT_EQ(rows_of(u"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n3.危及“三安全一稳定”\n"
                      u"4.保护第三方合法权益\n5.属于三类内部事务信息\n1 0 0 0 0 0 1\n"
                      u"2 0 0 0 0 0 2\n6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      {"refused.internal"}),
              "! ! ! ! ! ! !")
        << "more labels than rows: which of them is bare?";
}

TEST(InStep, LabelsBunchedRoundTheFirstOfTheirRows) {
    EXPECT_EQ(rows_of(u"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n3.危及“三安全一稳定”\n"
                      u"（三） 4.保护第三方合法权益\n1 0 0 0 0 0 1\n5.属于三类内部事务信息\n"
                      u"2 0 0 0 0 0 2\n3 0 0 0 0 0 3\n6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3");
    EXPECT_EQ(rows_of(u"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n3.危及“三安全一稳定”\n"
                      u"4.保护第三方合法权益\n1 0 0 0 0 0 1\n5.属于三类内部事务信息\n"
                      u"2 0 0 0 0 0 2\n6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      kRefused),
              "_ _ _ _ _ _ _ | 1 0 0 0 0 0 1 | 2 0 0 0 0 0 2")
        << "a label alone where no row is left over";
}

TEST(InStep, BesideFiguresOfSeveralRowsALabelWithoutIsNotBlank) {
    EXPECT_EQ(rows_of(u"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n3.危及“三安全一稳定”\n"
                      u"4.保护第三方合法权益\n1 0 0 0 0 0 1\n5.属于三类内部事务信息\n"
                      u"                 2\n                 3\n                   0 0\n"
                      u"                     0 0 0 0\n                       0 0 0 0\n"
                      u"                         2\n                         3\n"
                      u"6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      kRefused),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! !")
        << "a column after the other";
    EXPECT_EQ(rows_of(u"3.危及“三安全一稳定”\n4.保护第三方合法权益 1 0 0 0 0 0 1\n"
                      u"5.属于三类内部事务信息 2 0 0 0 0 0 2\n3 0 0 0 0 0 3\n"
                      u"6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      kRefused),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! !")
        << "on the lines of their labels, or of those below";
}

// A cell that holds a paragraph, as browsers copy it.
TEST(InStep, CellsOnLinesOfTheirOwnBesideARowOfOthers) {
    const std::u16string next = u"\n1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n";
    const std::string rows = "5 1 0 0 0 0 6 | 2 0 0 0 0 1 3 | 0 0 0 0 0 0 0";
    EXPECT_EQ(
        rows_of(u"（一）予以公开\t\n5\n\n1\t0\t0\t0\t0\t\n6\n\n（二）部分公开\t\n2\n\n0\t0\t0\t0"
                u"\t1\t\n3\n" +
                    next,
                kFirst),
        rows);
    EXPECT_EQ(
        rows_of(u"（一）予以公开\t\n\n5\n\n\t1\t0\t0\t0\t0\t\n\n6\n\n\n（二）部分公开\t\n\n2\n\n"
                u"\t0\t0\t0\t0\t1\t\n\n3\n\n" +
                    next,
                kFirst),
        rows);
    EXPECT_EQ(
        rows_of(
            u"（一）予以公开\t\n5\n\n1\t\t\t0\t0\t\n6\n\n（二）部分公开\t3\t\t\t\t\t\t3\n" + next,
            kFirst),
        "! ! ! ! ! ! ! | 3 _ _ _ _ _ 3 | 0 0 0 0 0 0 0")
        << "with empty cells among them, nobody knows which is which";
}

// As PDFs come where nobody asked for the lines of the page.
TEST(InStep, FiguresAColumnAfterTheOtherAreUnread) {
    const std::u16string labels =
        u"2.其他法律行政法规禁止公开\n0 0 0 0 0 0 0\n3.危及“三安全一稳定”\n4.保护第三方合法权益\n"
        u"5.属于三类内部事务信息\n";
    const std::u16string next = u"\n6.属于四类过程性信息\n4 0 0 0 0 0 4\n";
    EXPECT_EQ(rows_of(labels +
                          u"\n1\n2\n3\n\n0\n0\n0\n\n0\n0\n0\n\n0\n0\n0\n\n0\n0\n0\n\n0\n0\n"
                          u"0\n\n1\n2\n3\n" +
                          next,
                      kRefused),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! !");
    EXPECT_EQ(rows_of(labels +
                          u"\n1\n\n0\n\n0\n\n0\n\n0\n\n0\n\n1\n\n2\n\n0\n\n0\n\n0\n\n0\n\n0"
                          u"\n\n2\n\n3\n\n0\n\n0\n\n0\n\n0\n\n0\n\n3\n" +
                          next,
                      kRefused),
              "1 0 0 0 0 0 1 | 2 0 0 0 0 0 2 | 3 0 0 0 0 0 3")
        << "but not where each figure stands by itself";
}

TEST(InStep, RowsPrintedOverEachOtherAreUnread) {
    EXPECT_EQ(rows_of(u"3.危及“三安全一稳定” 1 0 0 0 0 0 1\n4.保护第三方合法权益\n"
                      u"5.属于三类内部事务信息 00 00 10 00 00 00 10\n"
                      u"6.属于四类过程性信息 4 0 0 0 0 0 4\n",
                      kRefused),
              "1 0 0 0 0 0 1 | ! ! ! ! ! ! ! | ! ! ! ! ! ! !");
    EXPECT_EQ(rows_of(u"2.重复申请\n3.要求提供公开出版物 1 0 0 0 1 0 2\n"
                      u"4.无正当理由大量反复申请 00 00 10 00 00 00 10\n"
                      u"5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0\n",
                      {"unprocessed.repeated", "unprocessed.publication"}),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! !")
        << "nor is it certain whose the row above is, where a label has none";
}

// Out of step by one row all through, which the last label shows; the row before it is nobody's.
TEST(InStep, FiguresBeforeTheFirstLabelAndNoneBehindTheLast) {
    const std::u16string head =
        u"三、收到和处理政府信息公开申请情况\n9 0 0 0 0 0 9\n一、本年新收政府信息公开申请数量\n"
        u"1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量\n（一）予以公开\n"
        u"（二）部分公开 2 0 0 0\n0 0 2\n1 000001\n";
    EXPECT_EQ(rows_of(head + u"1.属于国家秘密 0 0 0 0 0 0 0\n7 0 0 0 0 0 7\n（七）总计\n"
                             u"3 0 0 0 0 0 3\n四、结转下年度继续办理\n"
                             u"四、政府信息公开行政复议、行政诉讼情况\n",
                      {"closed"})
                  .find('3'),
              std::string::npos);
    EXPECT_EQ(rows_of(head + u"1.属于国家秘密 0 0 0 0 0 0 0\n（七）总计\n7 0 0 0 0 0 7\n"
                             u"四、结转下年度继续办理\n3 0 0 0 0 0 3\n"
                             u"四、政府信息公开行政复议、行政诉讼情况\n",
                      {"closed", "carried_out"}),
              "7 0 0 0 0 0 7 | 3 0 0 0 0 0 3");
}

// Two rows before the labels of the first: those behind the last may be of the one before it.
TEST(InStep, FiguresBeforeTheFirstLabelAndRoomElsewhere) {
    const std::u16string ahead =
        u"三、收到和处理政府信息公开申请情况\n9 0 0 0 0 0 9\n一、本年新收政府信息公开申请数量\n"
        u"二、上年结转政府信息公开申请数量\n1 0 0 0\n0 0 1\n（一）予以公开\n（二）部分公开\n"
        u"1.属于国家秘密\n2.其他法律行政法规禁止公开\n";
    const std::u16string last = u"3 0 0 0 0 0 3\n四、政府信息公开行政复议、行政诉讼情况\n";
    const auto rows = [&](const std::u16string& closing) {
        return rows_of(ahead + closing + last, {"carried_in", "closed", "carried_out"});
    };
    EXPECT_EQ(rows(u"（七）总计\n四、结转下年度继续办理\n"),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! !");
    EXPECT_EQ(rows(u"（七）总计 5 0 0 0 0 0 5\n四、结转下年度继续办理\n"),
              "! ! ! ! ! ! ! | 5 0 0 0 0 0 5 | 3 0 0 0 0 0 3");
}

// The second row behind （二） is that of the label below, and so on to one with its own beside it.
TEST(InStep, FiguresAheadOfTheirLabelsBehindOneThatHasItsOwn) {
    const std::u16string text =
        u"（二）部分公开 2 0 0 0 0 0 2\n1 0 0 0 0 0 1\n1.属于国家秘密\n3 0 0 0 0 0 3\n"
        u"2.其他法律行政法规禁止公开\n4 0 0 0 0 0 4\n";
    const std::vector<std::string> rows = {"partial", "refused.state_secret", "refused.prohibited",
                                           "refused.security"};
    EXPECT_EQ(rows_of(text + u"3.危及“三安全一稳定” 5 0 0 0 0 0 5\n", rows),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! ! | 5 0 0 0 0 0 5");
    EXPECT_EQ(rows_of(text + u"3.4.属于三类内部事务信息\n5 0 0 0 0 0 5\n", rows),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ! ! ! ! ! ! ! | ? ? ? ? ? ? ?")
        << "a label with two numbers ends no table";
}

// The columns on the right stand behind all rows of a page.
TEST(InStep, FiguresBehindShortRowsAreNotTheLastOnes) {
    EXPECT_EQ(rows_of(u"（六）其他处理 39 5 0\n（七）总计 63 6 1\n"
                      u"四、结转下年度继续办理 29 3 0\n\n0\n\n2\n\n2 74\n",
                      {"closed", "carried_out"}),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! !");
    EXPECT_EQ(rows_of(u"（七）总计 63 6 0 0 0 0 69\n四、结转下年度继续办理 29 3 0\n0\n0\n0 32\n",
                      {"closed", "carried_out"}),
              "63 6 0 0 0 0 69 | 29 3 0 0 0 0 32");
}

// Two rows in the height of one line: 9 and 4 stand below each other.
TEST(InStep, RowsByTurnsInTheirColumns) {
    const std::u16string labels = u"（一）予以公开\n（二）部分公开\n";
    std::u16string turns, rows;
    for (int column = 0; column < 7; ++column)
        for (const std::u16string_view figure : {u"9", u"4"})
            (turns.append(u"      ")
                 .append(static_cast<size_t>(column) * 6, u' ')
                 .append(figure)) += u"\n";
    for (const std::u16string_view figure : {u"9", u"4"})
        for (int column = 0; column < 7; ++column)
            (rows.append(u"      ").append(static_cast<size_t>(column) * 6, u' ').append(figure)) +=
                u"\n";
    const std::u16string next = u"1.属于国家秘密 0 0 0 0 0 0 0\n";
    EXPECT_EQ(rows_of(labels + turns + next, kFirst),
              "! ! ! ! ! ! ! | ! ! ! ! ! ! ! | 0 0 0 0 0 0 0");
    EXPECT_EQ(rows_of(labels + rows + next, kFirst),
              "9 9 9 9 9 9 9 | 4 4 4 4 4 4 4 | 0 0 0 0 0 0 0");
}

}  // namespace
}  // namespace gouji

#include "report/tables/bind.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string new_row(std::u16string_view text) { return row_of(read_text(text), "requests", "new"); }

TEST(Bind, AWholeRow) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"),
              "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n"), "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"),
              "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(u"|一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|\n"), "1 2 3 4 5 6 21");
}

TEST(Bind, ByPositionWhereCellsHavePositions) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t\t\t\t\t\t1\n"), "1 _ _ _ _ _ 1");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t\t2\t\t\t\t\t2\n"), "_ 2 _ _ _ _ 2");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\n"), "_ _ _ _ _ _ _");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t/\t-\t—\t无\t0\t\\\t0\n"),
              "_ _ _ _ 0 _ 0");
}

TEST(Bind, ATrailingEmptyCellIsNoColumn) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t\n"),
              "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t\t\t\n"),
              "1 2 3 4 5 6 21");
}

TEST(Bind, TheFiguresOfTwoRowsInOneLineAreUnreadable) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 9 1 2 0 3 0 4 0 5 0 6 0 29 1\n"),
              "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\n9\n2\n3\n4\n5\n6\n29\n"
                      u"1\n0\n0\n0\n0\n0\n1\n"),
              "9 2 3 4 5 6 29");
}

TEST(Bind, MergedLabelsLeaveEmptyCellsInFront) {
    // Three columns of labels; a row with one label has two empty cells before its figures.
    const std::u16string text =
        u"一、本年新收政府信息公开申请数量\t\t\t1\t\t\t\t\t\t1\n"
        u"二、上年结转政府信息公开申请数量\t\t\t\t2\t\t\t\t\t2\n"
        u"三、本年度办理结果\t（一）予以公开\t\t3\t\t\t\t\t\t3\n";
    const Report report = read_text(text);
    EXPECT_EQ(row_of(report, "requests", "new"), "1 _ _ _ _ _ 1");
    EXPECT_EQ(row_of(report, "requests", "carried_in"), "_ 2 _ _ _ _ 2");
    EXPECT_EQ(row_of(report, "requests", "granted"), "3 _ _ _ _ _ 3");
}

TEST(Bind, WhatMergedLabelsLeaveInFrontIsNotSpareInRowsOfDeeperOnes) {
    // All end in a spare cell; where the deep row's figures lie, only the others show.
    const std::u16string text =
        u"一、本年新收政府信息公开申请数量\t\t\t1\t\t\t\t\t\t1\t\n"
        u"三、本年度办理结果\t（四）无法提供\t1.本机关不掌握相关政府信息\t\t1\t\t\t\t\t1\t\n"
        u"四、结转下年度继续办理\t\t\t1\t\t\t\t\t\t1\t\n";
    const Report report = read_text(text);
    EXPECT_EQ(row_of(report, "requests", "new"), "1 _ _ _ _ _ 1");
    EXPECT_EQ(row_of(report, "requests", "unable.not_held"), "_ 1 _ _ _ _ 1");
}

TEST(Bind, InTheOrderOfAHeadThatNamesEachColumn) {
    const std::u16string row = u"一、本年新收政府信息公开申请数量\t21\t1\t2\t3\t4\t5\t6\n";
    const std::u16string head =
        u"项目\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    EXPECT_EQ(new_row(head + row), "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(head + u"一、本年新收政府信息公开申请数量\t21\t\t2\t3\t4\t5\t\n"),
              "_ 2 3 4 5 _ 21");
    EXPECT_EQ(
        new_row(u"项目 总 计 自 然 人 商业企业 科研 机构 社会公益组织 法律服务机构 其他\n" + row),
        "1 2 3 4 5 6 21");
    // A sentence is no head.
    EXPECT_EQ(new_row(u"总计21件,自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他"
                      u"各有几件,见下表:\n" +
                      row),
              "21 1 2 3 4 5 6");
    // A head of three times the same columns names none once, however its words are set.
    const std::u16string outcomes = u"\t结 果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    EXPECT_EQ(row_of(read_text(outcomes + u"\t结果维持\t结 果纠正\t其 他结果\t尚 未审结\t总 计" +
                               u"\n行政复议\t1\t0\t0\t0\t1\n"),
                     "review", "reconsideration"),
              "1 0 0 0 1");
    // One that names them in another order, but not all, leaves the columns open.
    EXPECT_EQ(
        new_row(u"项目\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\n" + row),
        "! ! ! ! ! ! !");
}

TEST(Bind, InTheOrderOfAHeadInTwoLines) {
    const std::u16string lower = u"\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n";
    const std::u16string row = u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\n";
    EXPECT_EQ(new_row(u"\t自然人\t法人或其他组织\t\t\t\t\t总计\n" + lower + row), "1 2 3 4 5 6 7");
    EXPECT_EQ(new_row(u"\t总计\t法人或其他组织\t\t\t\t\t自然人\n" + lower + row), "7 2 3 4 5 6 1");
    EXPECT_EQ(new_row(u"法人或其他组织 自然人 总计\n"
                      u"科研机构 商业企业 社会公益组织 法律服务机构 其他\n" +
                      row),
              "6 2 1 3 4 5 7");
    // A higher cell begins on the line above, and stands where it stands.
    EXPECT_EQ(new_row(u"\t申请人情况\t\t\t\t\t\t总计\n"
                      u"\t自然人\t法人或其他组织\t\t\t\t\t\n" +
                      lower + row),
              "1 2 3 4 5 6 7");
    // Where cells have no places, nobody knows where.
    EXPECT_EQ(new_row(u"总计\n自然人 法人或其他组织\n"
                      u"商业企业 科研机构 社会公益组织 法律服务机构 其他\n" +
                      row),
              "1 2 3 4 5 6 7");
    // Nor where a name is cut in two.
    EXPECT_EQ(new_row(u"法人或其他组织 自然 总计\n"
                      u"商业企业 科研机构 社会公益组织 法律服务机构 其他 人\n" +
                      row),
              "1 2 3 4 5 6 7");
}

TEST(Bind, OnlyTheColumnsThatTheHeadNames) {
    const std::u16string label = u"一、本年新收政府信息公开申请数量\t";
    EXPECT_EQ(new_row(u"项目\t自然人\t总计\n" + label + u"3\t5\n"), "3 ? ? ? ? ? 5");
    EXPECT_EQ(new_row(u"项目\t合计（件）\n" + label + u"5\n"), "? ? ? ? ? ? 5");
    // A group without its columns is none of the form's.
    EXPECT_EQ(new_row(u"项目\t自然人\t法人或其他组织\t总计\n" + label + u"3\t2\t5\n"),
              "3 ? ? ? ? ? 5");
    const std::u16string names = u"自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他";
    EXPECT_EQ(
        new_row(u"项目\t" + names + u"\t小计\t总计\n" + label + u"1\t2\t3\t4\t5\t6\t20\t21\n"),
        "1 2 3 4 5 6 21");
    EXPECT_EQ(new_row(u"项目\t总计\t" + names + u"\t备注\n" + label + u"21\t1\t2\t3\t4\t5\t6\t\n"),
              "1 2 3 4 5 6 21");
    // All are there, though the head has lost a name.
    EXPECT_EQ(new_row(u"项目\t" + names + u"\n" + label + u"1\t2\t3\t4\t5\t6\t21\n"),
              "1 2 3 4 5 6 21");
    // Two years side by side are no columns of the form.
    EXPECT_EQ(new_row(u"项目\t2023年\t2022年\n" + label + u"3\t5\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(label + u"3\t5\n"), "3~ ? ? ? ? ? 5");
}

TEST(Bind, RowsWithoutFiguresDoNotPartAHeadFromTheOthers) {
    std::u16string head = u"项目\t总计\t自然人\n";
    for (std::u16string_view row :
         {u"一、本年新收政府信息公开申请数量", u"二、上年结转政府信息公开申请数量",
          u"（一）予以公开", u"（二）部分公开", u"1.属于国家秘密", u"2.其他法律行政法规禁止公开",
          u"3.危及“三安全一稳定”", u"4.保护第三方合法权益", u"5.属于三类内部事务信息",
          u"6.属于四类过程性信息", u"7.属于行政执法案卷", u"8.属于行政查询事项"})
        head.append(row).append(u"\t/\t无\n");
    EXPECT_EQ(row_of(read_text(head + u"（七）总计\t5\t3\n"), "requests", "closed"),
              "3 ? ? ? ? ? 5");
    const std::u16string names = u"项目\t总计\t自然人\n";
    EXPECT_EQ(row_of(read_text(names + std::u16string(20, u'\n') + u"（七）总计\t5\t3\n"),
                     "requests", "closed"),
              "5~ ? ? ? ? ? 3")
        << "empty lines do";
}

TEST(Bind, AHeadOfWhichANameIsTornNamesNothing) {
    const Report report = read_text(
        u"青石县档案局2019年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\t规章\n\t1\n\t1\n"
        u"\t9\n"
        u"\t规范性文件\n\t2\n\t2\n\t8\n\t信息内容\n\t上一年\n项目数量\n\t本年增/"
        u"减\n\t处理决定数量\n\n"
        u"\t行政处罚\n\t4\n\t5\n\t6\n\n\t行政强制\n\t0\n\t0\n\t0\n\n\t信息内容\n\t上一年\n项目数量"
        u"\n"
        u"\t本年增/减\n\n\t行政事业性收费\n\t3\n\t-7\n");
    EXPECT_EQ(report.form->id, "2019");
    EXPECT_EQ(row_of(report, "disclosure", "fees"), "3 -7");
}

TEST(Bind, ARowBrokenOverSeveralLines) {
    const auto partial = [](std::u16string_view upper, std::u16string_view lower) {
        const std::u16string text =
            std::u16string(u"（一）予以公开 8 0 0 0 0 0 8\n（二）部分公开（区分处理的，只计 ")
                .append(upper)
                .append(u"\n这一情形，不计其他情形） ")
                .append(lower)
                .append(u"\n1.属于国家秘密 0 0 0 0 0 0 0\n");
        return row_of(read_text(text), "requests", "partial");
    };
    EXPECT_EQ(partial(u"3 0", u"0 0 0 0 3"), "3 0 0 0 0 0 3");
    EXPECT_EQ(partial(u"3", u"0 0 0 0 0 3"), "3 0 0 0 0 0 3");
    EXPECT_EQ(partial(u"3 0 0 0 0 0", u"3"), "3 0 0 0 0 0 3");
    // A figure too many, or too few: nobody knows which.
    EXPECT_EQ(partial(u"3 0", u"0 0 0 0 0 3"), "! ! ! ! ! ! !");
    EXPECT_EQ(partial(u"3 0", u"0 0 0 3"), "! ! ! ! ! ! !");
}

TEST(Bind, OtherRowsShowOnWhichSideSpareCellsStand) {
    // The last row could begin at its first cell or at its second; the others decide.
    const std::u16string behind =
        u"（一）予以公开\t1\t0\t0\t0\t0\t0\t1\t\n（二）部分公开\t2\t0\t0\t0\t0\t0\t2\t\n（七）总计"
        u"\t\t3\t0\t0\t0\t0\t\t\n";
    EXPECT_EQ(row_of(read_text(behind), "requests", "closed"), "_ 3 0 0 0 0 _");
    const std::u16string before =
        u"（一）予以公开\t\t1\t0\t0\t0\t0\t0\t1\n（二）部分公开\t\t2\t0\t0\t0\t0\t0\t2\n（七）总计"
        u"\t\t\t3\t0\t0\t0\t0\t\n";
    EXPECT_EQ(row_of(read_text(before), "requests", "closed"), "_ 3 0 0 0 0 _");
}

TEST(Bind, EmptyLinesAreRowEndsBeforeTheyAreEmptyCells) {
    const std::u16string text =
        u"（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n\n（二）部分公开\n\n1\n\n\n\n\n\n1\n\n（七）总计\n2"
        u"\n2\n3\n4\n5\n6\n22\n\n\n";
    const Report report = read_text(text);
    EXPECT_EQ(row_of(report, "requests", "granted"), "1 2 3 4 5 6 21");
    EXPECT_EQ(row_of(report, "requests", "closed"), "2 2 3 4 5 6 22");
}

TEST(Bind, AnEmptyLineDoesNotMakeUpForAFigureThatIsGone) {
    const std::u16string label = u"一、本年新收政府信息公开申请数量\n";
    const std::u16string next = u"\n二、上年结转政府信息公开申请数量\n";
    EXPECT_EQ(new_row(label + u"9\n2\n3\n4\n6\n24\n" + next), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(label + u"9\n2\n\n4\n6\n3\n24\n" + next), "9 2 _ 4 6 3 24");
    EXPECT_EQ(new_row(label + u"9\n\n\n\n\n\n9\n" + next), "9 _ _ _ _ _ 9");
    EXPECT_EQ(new_row(label + u"0\n0\n0\n0\n0\n0\n" + next), "0 0 0 0 0 0 _");
    // Where other rows end in fewer empty lines, one of them is a cell.
    const std::u16string whole = u"二、上年结转政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n";
    const std::u16string last = u"四、结转下年度继续办理\n";
    EXPECT_EQ(new_row(label + u"9\n2\n3\n4\n6\n0\n\n" + whole + last), "9 2 3 4 6 0 _");
    EXPECT_EQ(new_row(label + u"9\n2\n3\n4\n6\n0\n\n" + whole + u"\n" + last), "! ! ! ! ! ! !");
}

TEST(Bind, AnEmptyLineIsNoCellWhereEmptyCellsAreLinesOfAnotherKind) {
    const std::u16string label = u"一、本年新收政府信息公开申请数量\n";
    EXPECT_EQ(new_row(label + u"\t9\n\t\n\t3\n\t\n\t\n\t\n\t12\n\n"), "9 _ 3 _ _ _ 12");
    EXPECT_EQ(new_row(label + u"\t9\n\t\n\t3\n\t\n\t\n\t12\n\n"), "! ! ! ! ! ! !");
}

// A cell a line, set in by a tab, an empty cell a tab alone; an empty line ends a row.
TEST(Bind, ALineMoreOrLessThanItsRowHasCells) {
    const auto cells = [](std::u16string_view figures) {
        std::u16string lines;
        for (const char16_t figure : figures)
            lines += u"\t" + (figure == u'_' ? u"" : std::u16string(1, figure)) + u"\n";
        return lines + u"\n";
    };
    const auto with = [&](std::u16string_view figures) {
        const Report report =
            read_text(u"三、本年度办理结果\n\t（一）予以公开\n" + cells(u"1000001") +
                      u"\t\n\t（二）部分公开\n" + cells(figures) +
                      u"\t\n\t（三）不予公开\n\t1.属于国家秘密\n" + cells(u"0_____0") +
                      u"\t\n\t\n\t2.其他法律行政法规禁止公开\n" + cells(u"0000000"));
        EXPECT_EQ(row_of(report, "requests", "granted"), "1 0 0 0 0 0 1");
        EXPECT_EQ(row_of(report, "requests", "refused.state_secret"), "0 _ _ _ _ _ 0");
        return row_of(report, "requests", "partial");
    };
    EXPECT_EQ(with(u"3100004"), "3 1 0 0 0 0 4");
    EXPECT_EQ(with(u"31_0004"), "3 1 _ 0 0 0 4");
    EXPECT_EQ(with(u"310000_"), "3 1 0 0 0 0 _") << "left out, the cell is there";
    EXPECT_EQ(with(u"310004"), "! ! ! ! ! ! !") << "the cells of the next row's labels are not its";
    EXPECT_EQ(with(u"_1___4"), "! ! ! ! ! ! !");
    EXPECT_EQ(with(u"33____4_"), "! ! ! ! ! ! !");
}

TEST(Bind, ALineOfFifteenACellALine) {
    const std::u16string head =
        u"行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n\n\t结果维持\n\t结果纠正\n\t其他结果\n"
        u"\t尚未审结\n\t总计\n\n";
    const std::string unread = "! ! ! ! ! | ! ! ! ! ! | ! ! ! ! !";
    const auto read = [&](const std::u16string& first) {
        return cells_of(read_text(head + first +
                                  u"\t\n\t\n\t\n\t\n\t\n\t2\n\t\n\t1\n\t\n\t3\n"
                                  u"\n五、存在的主要问题\n"),
                        "review");
    };
    EXPECT_EQ(read(u"\t1\n\t\n\t0\n\t\n\t1\n"), "1 _ 0 _ 1 | _ _ _ _ _ | 2 _ 1 _ 3");
    EXPECT_EQ(read(u"\t1\n\t1\n\t\n\t0\n\t\n\t1\n"), unread) << "one too many";
    EXPECT_EQ(read(u"\t1\n\t0\n\t\n\t1\n"), unread) << "one too few";
    EXPECT_EQ(read(u"\t1\n\t\n\t0\n\t\n\t1\n青石县档案局\n"), unread) << "in two pieces";
}

TEST(Bind, TwoCellsThatBecameOneLineAmongThoseOfALineEach) {
    const auto row = [](const std::u16string& figures) {
        return row_of(read_text(u"第二十条第（一）项\n信息内容\n规章\n0\n0\n0\n行政规范性文件\n" +
                                figures + u"第二十条第（五）项\n行政许可\n7\n"),
                      "disclosure", "normative_documents");
    };
    EXPECT_EQ(row(u"\t3\n\t4\n\t9\n"), "3 4 9");
    EXPECT_EQ(row(u"\t3\t4\n\t9\n"), "! ! !");
}

TEST(Bind, ALineThatIsCutInTwo) {
    const std::u16string whole = u"一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n";
    const auto carried_in = [&](const std::u16string& cells) {
        return row_of(read_text(whole + u"二、上年结转政府信息公开申请数量\t" + cells + u"\n"),
                      "requests", "carried_in");
    };
    EXPECT_EQ(carried_in(u"\t2\t\t\t\t\t2\n"), "_ 2 _ _ _ _ 2");
    EXPECT_EQ(carried_in(u"\t\t2\t0\t0\t0\t1\n3\t6\n"), "! ! ! ! ! ! !");
}

TEST(Bind, ASpaceInsteadOfATabBehindALabel) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 5\t0\t1\t0\t0\t0\t6\n"), "5 0 1 0 0 0 6");
    EXPECT_EQ(row_of(read_text(u"其他对外管理服务事项\t1\t2\t3\n行政强制 9\t-4\t5\t\n"),
                     "disclosure", "coercive_measures"),
              "9 -4 5");
}

TEST(Bind, EmptyLinesRoundAPageNumberMayBeNoCells) {
    const std::u16string label = u"一、本年新收政府信息公开申请数量\n";
    EXPECT_EQ(new_row(label + u"9\n\n3\n— 3 —\n\n\n\n12\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(label + u"9\n2\n3\n\n— 3 —\n\n4\n5\n6\n29\n"), "9 2 3 4 5 6 29");
}

TEST(Bind, AnEmptyLineAmongAsManyCellsAsColumnsIsNone) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\n\t9\n\t\n\n\t3\n\t\n\t\n\t\n\t12\n\n"),
              "9 _ 3 _ _ _ 12");
}

TEST(Bind, APageNumberIsNoRowOfAFormThatHasOneColumnThere) {
    const std::u16string rows =
        u"第二十条第（六）项\n行政处罚 4\n行政强制\n— 5 —\n第二十条第（八）项\n行政事业性收费 0\n";
    EXPECT_EQ(row_of(read_text(u"青石县档案局2022年政府信息公开工作年度报告\n" + rows),
                     "disclosure", "coercive_measures"),
              "_");
}

TEST(Bind, AStrokeOnEitherSideOfANumberIsACellWhereOthersAre) {
    const auto documents = [](const std::u16string& below) {
        return row_of(read_text(u"信息内容 本年制发件数 本年废止件数 现行有效件数\n"
                                u"规章\n0 0 0\n行政规范性文件\n" +
                                below),
                      "disclosure", "normative_documents");
    };
    EXPECT_EQ(documents(u"— 5 —\n行政许可\n—\n行政处罚\n3\n"), "_ 5 _");
    EXPECT_EQ(documents(u"— 5 —\n行政许可\n0\n行政处罚\n3\n"), "! ! !") << "or that of a page";
    EXPECT_EQ(documents(u"— 0 —\n行政许可\n0\n行政处罚\n3\n"), "_ 0 _") << "no page has it";
}

TEST(Bind, ARowOfAGridWithACellLessThanTheOthers) {
    const std::u16string others =
        u"1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\t\n2."
        u"其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\t\n"
        u"3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\t\n4."
        u"保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0\t\n"
        u"5.属于三类内部事务信息\t2\t0\t0\t0\t0\t0\t2\t\n";
    const auto process = [&](std::u16string_view cells) {
        return row_of(read_text(others + u"6.属于四类过程性信息\t" + std::u16string(cells) + u"\n"),
                      "requests", "refused.process");
    };
    EXPECT_EQ(process(u"\t3\t0\t0\t0\t0\t3\t"), "_ 3 0 0 0 0 3");
    EXPECT_EQ(process(u"\t3\t0\t0\t0\t3\t"), "! ! ! ! ! ! !");
    EXPECT_EQ(process(u"\t\t\t\t\t\t\t\t"), "_ _ _ _ _ _ _") << "it does not matter which";
}

TEST(Bind, ARowOfAGridWhoseLabelSpansColumnsWithACellMoreOrLess) {
    std::u16string rows;
    for (const std::u16string label :
         {u"1.属于国家秘密", u"2.其他法律行政法规禁止公开", u"3.危及“三安全一稳定”",
          u"4.保护第三方合法权益", u"5.属于三类内部事务信息", u"6.属于四类过程性信息",
          u"7.属于行政执法案卷", u"8.属于行政查询事项", u"1.本机关不掌握相关政府信息",
          u"2.没有现成信息需要另行制作", u"3.补正后申请内容仍不明确"})
        rows += u"\t\t" + label + u"\t\t\t\t\t\t\t\n";
    const auto closed = [&](const std::u16string& cells) {
        return row_of(read_text(rows + u"\t（七）总计\t" + cells + u"\n"), "requests", "closed");
    };
    EXPECT_EQ(closed(u"\t1\t\t2\t\t\t\t3"), "1 _ 2 _ _ _ 3");
    EXPECT_EQ(closed(u"\t1\t\t2\t\t\t3"), "! ! ! ! ! ! !");
    EXPECT_EQ(closed(u"\t\t1\t\t2\t\t\t3\t"), "! ! ! ! ! ! !");
    EXPECT_EQ(closed(u"1\t0\t2\t0\t0\t0\t3"), "1 0 2 0 0 0 3") << "whole";
}

TEST(Bind, ALineWithMoreOrFewerCellsThanItsHead) {
    const std::u16string head =
        u"行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结"
        u"\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t"
        u"尚未审结\t总计\n";
    const auto review = [&](std::u16string_view row) {
        return cells_of(read_text(head + std::u16string(row) + u"\n五、存在的主要问题\n"),
                        "review");
    };
    EXPECT_EQ(review(u"1\t0\t0\t0\t1\t\t\t\t\t\t\t\t\t\t"), "1 0 0 0 1 | _ _ _ _ _ | _ _ _ _ _");
    EXPECT_EQ(review(u"1\t0\t\t0\t0\t1\t\t\t\t\t\t\t\t\t\t"), "! ! ! ! ! | ! ! ! ! ! | ! ! ! ! !");
}

TEST(Bind, ARowJoinedToTheNextHasAnotherFigure) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t\t8\t0\t0\t0\t0\t0\t8 "
                      u"二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\n"),
              "! ! ! ! ! ! !");
}

TEST(Bind, ASpaceInsteadOfATabMovesNoFigure) {
    const std::u16string label = u"一、本年新收政府信息公开申请数量\t";
    EXPECT_EQ(new_row(label + u"8\t2\t0\t1\t1\t0\t12\t\n"), "8 2 0 1 1 0 12");
    EXPECT_EQ(new_row(label + u"8 2\t0\t1\t1\t0\t12\t\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(
        new_row(u"项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" +
                label + u"8 0\t0\t0\t0\t0\t8\n"),
        "! ! ! ! ! ! !")
        << "though the head tells where they stand";
    EXPECT_EQ(new_row(label + u"8\t0\t/ /\t0\t0\t8\t\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(label + u"8\t2\t0\t1\t1\t0\t1 2\t\n"), "8 2 0 1 1 0 12") << "a whole row";
    EXPECT_EQ(new_row(label + u"1 234\t\t\t\t\t\t1 234\n"), "1234 _ _ _ _ _ 1234");
}

TEST(Bind, TwoFiguresOfARowWhoseEmptyCellsWereDropped) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t7\t7\n"), "7~ ? ? ? ? ? 7");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 7 7\n"), "7~ ? ? ? ? ? 7");
}

TEST(Bind, TooFewFiguresToTellTheirColumns) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t7\t3\t10\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\t8\t9\n"),
              "! ! ! ! ! ! !")
        << "too many";
    const Report report = read_text(u"一、本年新收政府信息公开申请数量\t7\t3\t10\n");
    EXPECT_EQ(report.tables[1].cells[0].span, (SourceSpan{17, 23}))
        << "the row's figures are pointed at";
}

TEST(Bind, MoneyAstrayFromItsRowCountsNothing) {
    const auto coercion = [](std::u16string_view text) {
        return row_of(
            read_text(u"信息内容\n本年处理决定数量\n行政处罚\n7\n" + std::u16string(text)),
            "disclosure", "coercive_measures");
    };
    EXPECT_EQ(coercion(u"行政强制\n9.5\n信息内容\n行政事业\n性收费\n"), "!");
    EXPECT_EQ(coercion(u"行政强制\n9\n信息内容\n行政事业\n性收费\n"), "9");
    EXPECT_EQ(coercion(u"行政强制\n行政事 9.5\n"), "!") << "beside a piece of another label";
    EXPECT_EQ(coercion(u"行政强制\t9.5\n"), "9.5") << "beside its label it is wrong";
    EXPECT_EQ(coercion(u"行政强 9.5\n制\n"), "9.5");
    EXPECT_EQ(coercion(u"行政强制\n9.5\n信息内容\n行政事业性收费\n3.2\n"), "9.5")
        << "so is it where money has its own";
}

TEST(Bind, FiguresBelowTheTitleOfOtherRowsMayBeAnybodys) {
    const auto decisions = [](std::u16string_view rows) {
        const Report report = read_text(u"本年处理决定数量\n行\n政许可\n" + std::u16string(rows));
        return row_of(report, "disclosure", "licences") + " " +
               row_of(report, "disclosure", "penalties");
    };
    const std::u16string title = u"第二十条第（六）项\n本年处理决定数量\n";
    EXPECT_EQ(decisions(title + u"3\n行\n政处罚\n86\n行\n政强制\n"), "! !");
    EXPECT_EQ(decisions(title + u"3\n行\n行政处罚\t86\n行\n政强制\n"), "! 86")
        << "what stands on the line of its label is its own";
    EXPECT_EQ(decisions(u"3\n" + title + u"行\n政处罚\n86\n"), "3 86");
}

TEST(Bind, AmongPilesOfFiguresThatAreNoRowsNobodyKnowsWhoseTheOthersAre) {
    const auto secret = [](std::u16string_view pile) {
        return row_of(
            read_text(u"（一）予以公开\n6\n0\n0\n0\n0\n0\n6\n家秘密\n3\n0\n0\n0\n0\n0\n3\n" +
                      std::u16string(pile) + u"5.属于三类内部事务信息\n2\n0\n0\n0\n0\n0\n2\n"),
            "requests", "refused.state_secret");
    };
    EXPECT_EQ(secret(u"其他法\n1\n0\n0\n0\n0\n0\n1\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(secret(u"其他法\n"), "3 0 0 0 0 0 3");
    EXPECT_EQ(secret(u"1\t0\t0\t0\t0\t0\t1\n"), "3 0 0 0 0 0 3") << "a row without its label";
}

TEST(Bind, BehindTheNumberOfAnotherLabelStandFiguresOfThat) {
    const auto fee = [](std::u16string_view number) {
        return row_of(
            read_text(
                u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n" +
                std::u16string(number) + u"0\n0\n0\n0\n0\n0\n0\n其他\n8\n0\n0\n0\n0\n0\n8\n"),
            "requests", "other.overdue_fee");
    };
    EXPECT_EQ(fee(u"3.\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(fee(u""), "0 0 0 0 0 0 0");
}

TEST(Bind, ALabelAloneBesideARowThatIsNotToldMayHaveItsFigures) {
    const auto coercion = [](std::u16string_view rows) {
        return row_of(read_text(u"本年处理决定数量\n" + std::u16string(rows) + u"行政强制\n"),
                      "disclosure", "coercive_measures");
    };
    EXPECT_EQ(coercion(u"行\n政许可\n第二十条第（六）项\n本年处理决定数量\n3\n行\n政处罚\n86\n"),
              "!");
    EXPECT_EQ(coercion(u"行政许可\n3\n行政处罚\n86\n"), "_");
}

TEST(Bind, APileOfFiguresForManyRowsMayHaveMovedTheOthers) {
    const auto closed = [](size_t figures) {
        std::u16string text = u"（一）予以公开\n";
        while (figures-- > 0) text += u"\n0\n";
        return row_of(read_text(text + u"\n\n（七）总计\n8\n0\n0\n0\n0\n0\n8\n"), "requests",
                      "closed");
    };
    EXPECT_EQ(closed(35), "! ! ! ! ! ! !");
    EXPECT_EQ(closed(7), "8 0 0 0 0 0 8");
}

TEST(Bind, WhereAWordOfCellsIsInPiecesFiguresAreInNoOrder) {
    const auto closed = [](std::u16string_view pieces) {
        return row_of(read_text(u"（一）予以公开\n6\n0\n0\n0\n0\n0\n6\n（六）其他处理\n" +
                                std::u16string(pieces) + u"（七）总计\n8\n0\n0\n0\n0\n0\n8\n"),
                      "requests", "closed");
    };
    EXPECT_EQ(closed(u"暂\n暂\n暂\n暂\n缺\n缺\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(closed(u"暂\n缺\n暂\n缺\n"), "8 0 0 0 0 0 8") << "letters of labels follow others";
}

TEST(Bind, WhatToreMostRowsMayHaveMovedTheOthers) {
    const auto table = [](size_t torn) {
        std::u16string text =
            u"一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9\n"
            u"二、上年结转政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n";
        const std::u16string_view labels[] = {u"（一）予以公开", u"（二）部分公开",
                                              u"1.属于国家秘密", u"2.其他法律行政法规禁止公开"};
        for (size_t row = 0; row < torn; ++row)
            text += std::u16string(labels[row]) + u"\n1\n2\n3\n";
        const Report report = read_text(text);
        return row_of(report, "requests", "new") + " | " + row_of(report, "requests", "carried_in");
    };
    EXPECT_EQ(table(3), "9 0 0 0 0 0 9 | 1 0 0 0 0 0 1");
    EXPECT_EQ(table(4), "9 0 0 0 0 0 9 | ! ! ! ! ! ! !");
}

TEST(Bind, AMergedCellThatIsRepeatedInEachOfItsPlaces) {
    const auto licences = [](std::u16string_view row) {
        return row_of(read_text(u"信息内容\t本年处理决定数量\n" + std::u16string(row) +
                                u"\n行政处罚\t7\n行政强制\t0\n"),
                      "disclosure", "licences");
    };
    EXPECT_EQ(licences(u"行政许可\t614\t614\t614"), "614");
    EXPECT_EQ(licences(u"行政许可\t614\t614\t615"), "!");
}

TEST(Bind, AWordAmongFiguresIsUnreadableAndKeepsItsPlace) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t1\t十余件\t3\t4\t5\t6\t21\n"),
              "1 ! 3 4 5 6 21");
    const std::u16string text = u"一、本年新收政府信息公开申请数量\t1\t约2\t3\t4\t5\t6\t21\n";
    EXPECT_EQ(quote(text, read_text(text).tables[1].cells[1].span), "约2");
}

TEST(Bind, AWordInTheFirstColumnIsUnreadableToo) {
    const std::u16string text = u"一、本年新收政府信息公开申请数量\t十余件\t2\t3\t4\t5\t6\t21\n";
    EXPECT_EQ(new_row(text), "! 2 3 4 5 6 21");
    EXPECT_EQ(quote(text, read_text(text).tables[1].cells[0].span), "十余件");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\t2\t3\t4\t5\t6\t21\n"), "! ! ! ! ! ! !")
        << "one is missing";
}

TEST(Bind, TwoFiguresApartFromTheirLabelAreAPairWhereTheyAreTheSame) {
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\n8 8\n"), "8~ ? ? ? ? ? 8");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量\n8 1\n"), "! ! ! ! ! ! !");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 8 9\n"), "8~ ? ? ? ? ? 9");
    EXPECT_EQ(new_row(u"一、本年新收政府信息公开申请数量 3 3\n甲\n0\n0\n0\n乙\n0\n0\n0\n丙\n"
                      u"0\n0\n0\n（七）总计 2 2\n"),
              "! ! ! ! ! ! !")
        << "where others are left over";
}

TEST(Bind, WithoutATotalTwoFiguresAreNoPair) {
    const std::u16string head = u"信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n";
    EXPECT_EQ(row_of(read_text(head + u"行政许可 8 -2\n" + head + u"行政处罚 6 1\n行政强制 4 -1\n"),
                     "disclosure", "penalties"),
              "! ! !");
}

TEST(Bind, ALineOfFifteen) {
    const std::u16string heads = u"行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n";
    const Report full = read_text(heads + u"1\t0\t0\t0\t1\t2\t0\t0\t0\t2\t3\t0\t0\t0\t3\n");
    EXPECT_EQ(cells_of(full, "review"), "1 0 0 0 1 | 2 0 0 0 2 | 3 0 0 0 3");
    const Report sparse = read_text(heads + u"1\t\t\t\t1\t\t\t\t\t\t\t\t\t\t0\n");
    EXPECT_EQ(cells_of(sparse, "review"), "1 _ _ _ 1 | _ _ _ _ _ | _ _ _ _ 0");
    const Report words = read_text(heads + u"1 0 0 0 1 2 0 0 0 2 3 0 0 0 3\n");
    EXPECT_EQ(cells_of(words, "review"), "1 0 0 0 1 | 2 0 0 0 2 | 3 0 0 0 3");
}

// Empty cells were dropped: which are left, nobody knows.
TEST(Bind, ALineOfFifteenWithCellsGone) {
    const std::string unread = "! ! ! ! ! | ! ! ! ! ! | ! ! ! ! !";
    const std::u16string heads =
        u"行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t"
        u"复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t"
        u"其他结果\t尚未审结\t总计\n";
    for (const std::u16string row : {u"2\t\t1\t\t3\t1\t\t\t\t1", u"1 1 2 1 1", u"1 2 1 1 2 1 1",
                                     u"3 3", u"3\n3", u"1 1 2 2 1 3 3 3"})
        EXPECT_EQ(cells_of(read_text(heads + row + u"\n五、存在的主要问题\n"), "review"), unread);
    EXPECT_EQ(cells_of(read_text(u"行政复\n议\n行政诉讼\n未经复议直接起\n诉\n复议后起\n诉\n3 3\n"),
                       "review"),
              unread)
        << "though the labels are torn";
}

TEST(Bind, ALineWhoseFiguresAreScattered) {
    const std::string unread = "! ! ! ! ! | ! ! ! ! ! | ! ! ! ! !";
    const std::u16string rows = u"行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n";
    const std::u16string names = u"结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    const auto paragraphs = [](int count) {
        std::u16string figures;
        for (int i = 0; i < count; ++i) figures += u"1\n\n";
        return figures + u"五、存在的主要问题\n";
    };
    const std::string read = "1 1 1 1 1 | 1 1 1 1 1 | 1 1 1 1 1";
    EXPECT_EQ(cells_of(read_text(rows + names + paragraphs(15)), "review"), read);
    EXPECT_EQ(
        cells_of(read_text(rows + u"结\n果\n维\n持\n尚 结\n未 果\n" + paragraphs(15)), "review"),
        unread)
        << "below a head in pieces";
    EXPECT_EQ(cells_of(read_text(rows + names + paragraphs(8)), "review"), unread)
        << "empty lines between figures are no cells";
    EXPECT_EQ(cells_of(read_text(rows + names + u"1\n\n\n\n1\n\n\n\n\n\n2\n2\n\n\n4\n五、问题\n"),
                       "review"),
              "1 _ _ _ 1 | _ _ _ _ _ | 2 2 _ _ 4")
        << "unless they stand where cells are empty";
}

TEST(Bind, EmptyLinesBetweenTheFiguresOfAWholeRowAreNoCellsOfOthers) {
    const std::u16string row =
        u"一、本年新收政府信息公开申请数量\n\n4\n\n4\n\n0\n\n0\n\n1\n\n"
        u"0\n\n9\n\n";
    const std::u16string short_row = u"二、上年结转政府信息公开申请数量\n\n\n0\n\n\n\n0\n\n\n";
    const std::u16string bare = u"一、本年新收政府信息公开申请数量\n4\n4\n0\n0\n1\n0\n9\n";
    EXPECT_EQ(row_of(read_text(row + short_row), "requests", "carried_in"), "! ! ! ! ! ! !");
    EXPECT_EQ(row_of(read_text(bare + short_row), "requests", "carried_in").find('!'),
              std::string::npos)
        << "where whole rows have none, they are";
}

TEST(Bind, EmptyLinesBehindARowOfFewThatLacksCellsAreNoCellsOfOthers) {
    const auto issued = [](std::u16string_view regulations) {
        return row_of(read_text(u"信息内容\n本年制发件数 本年废止件数 现行有效件数\n规章\n" +
                                std::u16string(regulations) + u"行政规范性文件\n\n26\n\n"),
                      "disclosure", "normative_documents");
    };
    EXPECT_EQ(issued(u"41\n\n"), "! ! !") << "41 may be of the row below, and 26 its last";
    EXPECT_EQ(issued(u"\n41\n\n"), "_ 26 _");
    EXPECT_EQ(issued(u"0\n0\n0\n"), "_ 26 _");
}

TEST(Bind, ALineWhoseFiguresStandAmongItsHead) {
    EXPECT_EQ(
        cells_of(
            read_text(u"行政复议\n结果维持 结果纠正\n其他结果\n尚未审结\n总计\n1\n\n0\n\n2\n\n"
                      u"3\n\n0\n行政诉讼\n未经复议直接起诉\n结果维持 结果纠正\n3\n0\n其他结果\n"
                      u"1\n总计\n4\n"),
            "review"),
        "! ! ! ! ! | ! ! ? ? ? | ? ? ? ? ?");
}

TEST(Bind, ARowOfTheLineByItself) {
    const std::u16string heads = u"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
    EXPECT_EQ(cells_of(read_text(u"行政复议\n" + heads + u"1\t0\t0\t0\t1\n未经复议直接起诉\n" +
                                 heads + u"\t\t\t\t\n复议后起诉\n" + heads + u"3\t0\t0\t0\t3\n"),
                       "review"),
              "1 0 0 0 1 | _ _ _ _ _ | 3 0 0 0 3");
    EXPECT_EQ(cells_of(read_text(u"行政复议\n未经复议直接起诉\n复议后起诉\n"
                                 u"一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3\n"),
                       "review"),
              "? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?")
        << "nor are a nearer label's figures the line's";
}

TEST(Bind, MoneyIsIn10000Yuan) {
    const auto fees = [](const std::u16string& cell) {
        return row_of(read_text(u"规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n行政许可\t0\n行政处罚\t0"
                                u"\n行政强制\t0\n行政事业性收费\t" +
                                cell + u"\n"),
                      "disclosure", "fees");
    };
    EXPECT_EQ(fees(u"1014.5589"), "1014.5589");
    EXPECT_EQ(fees(u"251000元"), "25.1");
    EXPECT_EQ(fees(u"974.20万元"), "974.2");
    EXPECT_EQ(fees(u"1.2亿元"), "12000");
    EXPECT_EQ(fees(u"19万"), "19") << "万 alone is the column's own unit";
    EXPECT_EQ(fees(u"0"), "0");
}

TEST(Bind, TenThousandsOfACount) {
    EXPECT_EQ(
        row_of(
            read_text(u"规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n行政许可\t19万\n行政处罚\t1,234\n"),
            "disclosure", "licences"),
        "190000");
}

TEST(Bind, SpansLeadBackToTheText) {
    const std::u16string text =
        u"\u200B一、本年新收政府信息公开申请数量\t１\t２\t３\t４\t５\t６\t２ １\r\n";
    const Report report = read_text(text);
    EXPECT_EQ(row_of(report, "requests", "new"), "1 2 3 4 5 6 21");
    EXPECT_EQ(quote(text, report.tables[1].cells[6].span), "２ １");
    EXPECT_EQ(quote(text, report.tables[1].span), "１\t２\t３\t４\t５\t６\t２ １");
}

TEST(Bind, AMiddleLineOfAWrappedLabelBesideItsFigures) {
    const std::u16string head =
        u"云岭县档案局2023年政府信息公开工作年度报告\n"
        u"二、主动公开政府信息情况\n本年制发件数 本年废止件数 现行有效件数\n";
    EXPECT_EQ(row_of(read_text(head + u" 规章\n行政规\n范性文    4     0          12\n 件\n"),
                     "disclosure", "normative_documents"),
              "4 0 12");
    EXPECT_EQ(
        row_of(read_text(head + u" 规章    4     0          12\n"), "disclosure", "regulations"),
        "4 0 12");
}

TEST(Bind, FiguresBelowTheLabelsOfSeveralRowsAreNotThoseOfTheFirst) {
    const std::u16string head =
        u"云岭县档案局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n";
    const std::u16string columns = u"结果维持 结果纠正 其他结果 尚未审结 总计";
    EXPECT_EQ(cells_of(read_text(head + u"行政复议 行政诉讼\n" + columns +
                                 u" 未经复议直接起诉 复议后起诉\n " + columns + u" " + columns +
                                 u"\n 0 4 4 5 5\n五、存在的主要问题\n"),
                       "review")
                  .find('4'),
              std::string::npos);
    EXPECT_EQ(row_of(read_text(head + u"行政复议\n" + columns + u"\n0 4 0 1 5\n未经复议直接起诉\n" +
                               columns + u"\n1 0 0 0 1\n五、存在的主要问题\n"),
                     "review", "reconsideration"),
              "0 4 0 1 5");
}

}  // namespace
}  // namespace gouji

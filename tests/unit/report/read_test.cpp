// The shapes in which reports arrive, each as small as it can be.

#include "report/read.h"

#include <gtest/gtest.h>

#include "support/own_form.h"
#include "support/printed.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// Rows of table three that have a figure, "new: 7 0 0 0 0 0 7", one a line.
std::string requests_of(std::u16string_view text) {
    const Report report = read_text(text);
    std::string shown;
    for (const Row& row : report.form->tables[1].rows) {
        const std::string cells = row_of(report, "requests", row.id);
        if (cells != "? ? ? ? ? ? ?") shown += row.id + ": " + cells + "\n";
    }
    return shown;
}

std::string states_of(const Report& report) {
    constexpr const char* kNames[] = {"read", "partial", "picture", "missing"};
    std::string shown;
    for (const TableReading& table : report.tables)
        shown += (shown.empty() ? "" : " ") + std::string(kNames[static_cast<int>(table.state)]);
    return shown;
}

TEST(ReadReport, TabsWithHeadersAndMergedCells) {
    EXPECT_EQ(requests_of(u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t"
                          u"\t\t申请人情况\t\t\t\t\t\t\n"
                          u"\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
                          u"\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
                          u"一、本年新收政府信息公开申请数量\t\t\t3\t1\t0\t0\t0\t0\t4\n"
                          u"二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0\n"
                          u"三、本年度办理结果\t（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3\n"
                          u"\t（三）不予公开\t1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n"
                          u"\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n"
                          u"\t（七）总计\t\t3\t1\t0\t0\t0\t0\t4\n"),
              "new: 3 1 0 0 0 0 4\ncarried_in: 0 0 0 0 0 0 0\ngranted: 2 1 0 0 0 0 3\n"
              "refused.state_secret: 1 0 0 0 0 0 1\nrefused.prohibited: 0 0 0 0 0 0 0\nclosed: 3 1 "
              "0 0 0 0 4\n");
}

TEST(ReadReport, HeaderLostSpacesInsideWordsTrailingCells) {
    EXPECT_EQ(requests_of(u"一、本年新收政府 信息公开申请数量\t3\t1\t0\t0\t0\t0\t4\t\n"
                          u"（三） 不 予 公 开\t1. 属于国家秘密\t1\t0\t0\t0\t0\t0\t1\t\n"
                          u"2. 其他法律 行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\t\n"
                          u"（ 七 ） 总 计\t3\t1\t0\t0\t0\t0\t4\t\n"),
              "new: 3 1 0 0 0 0 4\nrefused.state_secret: 1 0 0 0 0 0 1\nrefused.prohibited: 0 0 0 "
              "0 0 0 0\n"
              "closed: 3 1 0 0 0 0 4\n");
}

TEST(ReadReport, TwoFiguresInACellAreNone) {
    EXPECT_EQ(requests_of(u"一、本年新收政府信息公开申请数量\t5  6\t1\t0\t0\t0\t0\t12\n"
                          u"二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t1 2\n"),
              "new: ! 1 0 0 0 0 12\ncarried_in: 0 0 0 0 0 0 12\n");
}

TEST(ReadReport, CutByAPageBreak) {
    // The first rows are lost; a label is split over two rows with the figures on one of them.
    EXPECT_EQ(
        requests_of(
            u"\t\t3.要求提供公开出版物\t1\t0\t0\t0\t0\t0\t1\n"
            u"\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n"
            u"\t（六）其他处\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府\t\t\t\t\t\t\t\n"
            u"\t理\t信息公开申请\t2\t0\t0\t0\t0\t0\t2\n"
            u"\t（七）总计\t\t3\t0\t0\t0\t0\t0\t3\n"),
        "unprocessed.publication: 1 0 0 0 0 0 1\nunprocessed.excessive: 0 0 0 0 0 0 0\n"
        "other.overdue_correction: 2 0 0 0 0 0 2\nclosed: 3 0 0 0 0 0 3\n");
}

TEST(ReadReport, ALabelTornOverTheRowBelow) {
    EXPECT_EQ(requests_of(u"一、本年新收政府信息公开申请数量\t\t9\t0\t0\t0\t0\t0\t9\n"
                          u"三、本年度\t（一\t7\t0\t0\t0\t0\t0\t7\n\n"
                          u"办理结果\t）予以公开\t\t\t\t\t\t\t\n"
                          u"\t（二）部分公开\t2\t0\t0\t0\t0\t0\t2\n"),
              "new: 9 0 0 0 0 0 9\ngranted: 7 0 0 0 0 0 7\npartial: 2 0 0 0 0 0 2\n");
}

TEST(ReadReport, ThePageNumberIsNoRow) {
    EXPECT_EQ(requests_of(u"一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3\n"
                          u"二、上年结转政府信息公开申请数量\n- 4 -\n"
                          u"（一）予以公开\n（二）部分公开（区分处理的，只计 3 0 0 0 0 0 "
                          u"3\n这一情形，不计其他情形）\n"),
              "new: 3 0 0 0 0 0 3\ncarried_in: _ _ _ _ _ _ _\ngranted: _ _ _ _ _ _ _\n"
              "partial: 3 0 0 0 0 0 3\n");
}

TEST(ReadReport, ALabelTornBesideItsGroupsIsOneOfABlankRow) {
    EXPECT_EQ(requests_of(u"某某县水务局2022年政府信息公开工作年度报告\n"
                          u"（二）部分公开\t9\t0\t0\t0\t0\t0\t9\n"
                          u"（六）其\t1.逾期\n他处理\t不补正\n\t2.逾期不缴费\n3.\n\n其他\n"
                          u"（七）总计\t9\t0\t0\t0\t0\t0\t9\n"),
              "partial: 9 0 0 0 0 0 9\nother.overdue_correction: _ _ _ _ _ _ _\n"
              "other.overdue_fee: _ _ _ _ _ _ _\nother.rest: _ _ _ _ _ _ _\n"
              "closed: 9 0 0 0 0 0 9\n");
    EXPECT_EQ(requests_of(u"某某县水务局2022年政府信息公开工作年度报告\n"
                          u"（二）部分公开\t9\t0\t0\t0\t0\t0\t9\n3.\n\n\n\n其他\n"
                          u"（七）总计\t9\t0\t0\t0\t0\t0\t9\n"),
              "partial: 9 0 0 0 0 0 9\nclosed: 9 0 0 0 0 0 9\n")
        << "too far apart";
}

TEST(ReadReport, ATableOfDepartmentsIsAnothers) {
    const std::u16string own =
        u"一、本年新收政府信息公开申请数量\t9\t0\t0\t0\t0\t0\t9\n"
        u"二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\n"
        u"（一）予以公开\t9\t0\t0\t0\t0\t0\t9\n";
    const std::u16string other =
        u"单位\t收到\t予以公开\t部分公开\t不予公开\t无法提供\t其他处理\t合计\n"
        u"水利局\t5\t5\t0\t0\t0\t0\t5\n林业局\t4\t4\t0\t0\t0\t0\t4\n"
        u"总计\t9\t9\t0\t0\t0\t0\t9\n";
    const std::string alone = requests_of(own);
    EXPECT_EQ(requests_of(own + u"\n" + other), alone);
    EXPECT_TRUE(read_text(own + u"\n" + other).tables[1].unplaced.empty());
}

TEST(ReadReport, ABeginningWithItsNumberNamesTheRow) {
    EXPECT_EQ(
        requests_of(u"（一）予以公开 9 0 0 0 0 0 9\n7. 属于行政执法案卷\n8. 属于行政查询事\n项\n"
                    u"三、 1. 本机关不掌握相 3 0 0 0 0 0 3\n本 关政府信息\n"),
        "granted: 9 0 0 0 0 0 9\nrefused.case_file: _ _ _ _ _ _ _\n"
        "refused.enquiry: _ _ _ _ _ _ _\nunable.not_held: 3 0 0 0 0 0 3\n");
}

TEST(ReadReport, ARowThatIsItsLabelAloneIsBlank) {
    const std::u16string text =
        u"某某县水务局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章\n行政规范性\n"
        u"文件\n行政许可\n行政处罚\n行政强制\n"
        u"行政事业性收费\n三、收到和处理政府信息公开申请情况\n"
        u"一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n"
        u"（一）予以公开 9 0 0 0 0 0 9\n（二）部分公开\n（七）总计 9 0 0 0 0 0 9\n"
        u"四、结转下年度继续办理\n";
    EXPECT_EQ(requests_of(text),
              "new: _ _ _ _ _ _ _\ncarried_in: _ _ _ _ _ _ _\ngranted: 9 0 0 0 0 0 9\n"
              "partial: _ _ _ _ _ _ _\nclosed: 9 0 0 0 0 0 9\ncarried_out: _ _ _ _ _ _ _\n");
    EXPECT_EQ(cells_of(read_text(text), "disclosure"), "_ _ _ | _ _ _ | _ | _ | _ | _");
}

TEST(ReadReport, ATableWithoutAFigureIsBlankWhereverItsHeadingStands) {
    const std::u16string labels =
        u"规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n";
    const auto disclosure = [](const std::u16string& text) {
        const std::u16string row = u"（一）予以公开 9 0 0 0 0 0 9\n";
        return cells_of(read_text(text + u"三、收到和处理政府信息公开申请情况\n" + row),
                        "disclosure");
    };
    EXPECT_EQ(
        disclosure(u"一、总体情况\n全年发布信息 3 条\n" + labels + u"二、主动公开政府信息情况\n"),
        "_ _ _ | _ _ _ | _ | _ | _ | _");
    // A stroke is no figure.
    EXPECT_EQ(disclosure(u"二、主动公开政府信息情况\n规章\n—\n行政规范性文件\n—\n行政许可\n—\n"
                         u"行政处罚\n—\n行政强制\n—\n行政事业性收费\n—\n"),
              "_ _ _ | _ _ _ | _ | _ | _ | _");
}

TEST(ReadReport, LabelsWhoseFiguresStandApartAreNotBlank) {
    const std::u16string labels =
        u"某某县水务局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章\n规范性文件\n"
        u"行政许可\n其他对外管理服务事项\n行政处罚\n行政强制\n行政事业性收费\n政府集中采购\n";
    const std::u16string next =
        u"三、收到和处理政府信息公开申请情况\n（一）予以公开 9 0 0 0 0 0 9\n";
    const auto disclosure = [&](const std::u16string& apart) {
        return cells_of(read_text(labels + apart + next), "disclosure");
    };
    EXPECT_EQ(
        disclosure(u"\n本年新制作数量\n0\n8\n\n本年新公开数量\n0\n8\n\n对外公开总数量\n0\n11\n"),
        "! ! ! | ! ! ! | ! ! ! | ! ! ! | ! ! ! | ! ! ! | ! ! | ! !")
        << "a column after the other";
    EXPECT_EQ(disclosure(u"全年没有上述事项，去年也只有 1 件。\n"),
              "_ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ | _ _")
        << "a sentence is no column";
    EXPECT_EQ(disclosure(u"— 1 —\n一、本年新收政府信息公开申请数量\n1 0 0 0 0 0 1\n"),
              "_ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ _ | _ _ | _ _")
        << "nor is a row of another table, whose heading stands below";
    EXPECT_EQ(requests_of(u"（一）予以公开 9 0 0 0 0 0 9\n（二）部分公开\n（七）总计\n"
                          u"四、结转下年度继续办理\n\n0\n0\n0\n\n0\n0\n0\n\n0\n0\n9\n\n0\n")
                  .find("_ _"),
              std::string::npos)
        << "figures of several rows behind the last label";
}

TEST(ReadReport, ALineOfWhichOnlyTheHeadIsThereIsBlank) {
    const auto review = [](const std::u16string& text) {
        return cells_of(
            read_text(u"（一）予以公开 9 0 0 0 0 0 9\n四、政府信息公开行政复议、行政诉讼情况\n"
                      u"行政复议\t行政诉讼\n" +
                      text + u"五、存在的主要问题及改进情况\n"),
            "review");
    };
    const std::u16string names = u"结果维持\t结果纠正\t其他结果\t尚未审结\t";
    EXPECT_EQ(review(u"未经复议直接起诉\t复议后起诉\n" + names + u"总计\n"),
              "_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ _");
    EXPECT_EQ(review(u"未经复议直接起诉\t复议后起诉\n结果\n维持\t结果\n纠正\t其他\n结果\t尚未\n"
                     u"审结\t总计\n"),
              "_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ _")
        << "names are cut in two";
    EXPECT_EQ(review(u"结果维\n持\n结果纠\n正\n其他结\n果\n尚未审\n结\n总\n计\n"
                     u"未经复议直接起诉 复议后起诉\n"),
              "_ _ _ _ _ | _ _ _ _ _ | _ _ _ _ _")
        << "two labels on a line, parted by a space";
    const std::string missing = "? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?";
    EXPECT_EQ(review(u"未经复议直接起诉\t复议后起诉\n结果\n维持\t结果\n其他\n结果\t总计\n"),
              missing)
        << "not all of them are there";
    EXPECT_EQ(review(u"未经复议直接起诉\t复议后起诉\n" + names + u"\n"), missing)
        << "a column is not named";
    EXPECT_EQ(review(u"复议后起诉\n" + names + u"总计\n"), missing) << "nor a row";
    EXPECT_EQ(review(u"未经复议直接起诉\t复议后起诉\n" + names + u"总计\n3\n").find('_'),
              std::string::npos)
        << "a figure stands there";
}

TEST(ReadReport, ALabelBelowFiguresIsNotWrappedRoundThem) {
    const std::u16string names = u"结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n";
    EXPECT_EQ(cells_of(read_text(u"（一）予以公开 9 0 0 0 0 0 9\n行政复议\n" + names +
                                 u"1 0 0 0 1\n" + u"行政诉讼\n未经复议直接起诉\n复议后起诉\n" +
                                 names + names + u"0 2 0 0 2 0 0 0 0 0\n"),
                       "review"),
              "1 0 0 0 1 | 0 2 0 0 2 | 0 0 0 0 0");
}

TEST(ReadReport, LabelsElsewhereAreNoRows) {
    const std::u16string rows = u"（一）予以公开 9 0 0 0 0 0 9\n（七）总计 9 0 0 0 0 0 9\n";
    EXPECT_EQ(requests_of(u"予以公开 2 件，部分公开 3 件\n部分公开\n" + rows),
              "granted: 9 0 0 0 0 0 9\nclosed: 9 0 0 0 0 0 9\n")
        << "words of a sentence, or without their number";
    EXPECT_EQ(requests_of(u"（一）予以公开 9 0 0 0 0 0 9\n（二）部分公开\n1 2 3 4\n"
                          u"（七）总计 9 0 0 0 0 0 9\n"),
              "granted: 9 0 0 0 0 0 9\npartial: ! ! ! ! ! ! !\nclosed: 9 0 0 0 0 0 9\n")
        << "a row has its figures, whoever they are";
    EXPECT_EQ(row_of(read_text(u"二、主动公开政府信息情况\n规章\n行政许可\n" + rows), "disclosure",
                     "regulations"),
              "? ? ?")
        << "two labels are no table";
}

TEST(ReadReport, BlankRowsOfATableSetApart) {
    const Report report = read_text(
        u"一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n\n"
        u"行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t\t\t\t\n\n"
        u"行政诉讼：未经复议直接起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t2\t1\t\t3\n\n"
        u"行政诉讼：复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t\t\t\t\n");
    EXPECT_EQ(report.tables[2].state, TableState::kRead);
}

TEST(ReadReport, LabelsOfFullDepthShowWhereBlankRowsLie) {
    // Merged labels in front, a spare cell behind, and no row with figures at both its ends.
    std::u16string text = u"一、本年新收政府信息公开申请数量\t\t\t\t1\t\t\t\t\t1\t\n";
    for (const char16_t* label :
         {u"1.属于国家秘密", u"2.其他法律行政法规禁止公开", u"4.保护第三方合法权益",
          u"5.属于三类内部事务信息", u"6.属于四类过程性信息", u"7.属于行政执法案卷"})
        text += std::u16string(u"\t\t") + label + u"\t\t\t\t\t\t\t\t\n";
    EXPECT_EQ(requests_of(text).substr(0, 19), "new: _ 1 _ _ _ _ 1\n");
}

TEST(ReadReport, ACellALine) {
    EXPECT_EQ(
        requests_of(
            u"\t一、本年新收政府信息公开申请数量\n\t3\u00a0\u00a0\n\t1\n\t0\n\t0\n\t0\n\t0\n\t4\n\n"
            u"\t三、本年度办理结果\n\t（一）予以公开\n\t2\n\t\n\t0\n\t0\n\t0\n\t0\n\t2\n\n"
            u"\t（二）部分公开\n\t1\n\t1\n\t0\n\t0\n\t0\n\t0\n\t2\n\n"),
        "new: 3 1 0 0 0 0 4\ngranted: 2 _ 0 0 0 0 2\npartial: 1 1 0 0 0 0 2\n");
}

TEST(ReadReport, Markdown) {
    EXPECT_EQ(
        requests_of(
            u"| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
            u"|---|---:|---:|---:|---:|---:|---:|---:|\n"
            u"| 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |\n"
            u"| （一）予以公开 | 3 | 1 | | | | | 4 |\n"),
        "new: 3 1 0 0 0 0 4\ngranted: 3 1 _ _ _ _ 4\n");
}

TEST(ReadReport, AlignedWithSpaces) {
    EXPECT_EQ(requests_of(u"                        自然人  商业企业  科研机构  社会公益组织  "
                          u"法律服务机构  其他  总计\n"
                          u"一、本年新收政府信息公开申请数量   3      1       0        0          "
                          u"0        0     4\n"
                          u"（一）予以公开                   3      1       0        0          0  "
                          u"      0     4\n"),
              "new: 3 1 0 0 0 0 4\ngranted: 3 1 0 0 0 0 4\n");
}

TEST(ReadReport, OutOfAPdf) {
    // Labels wrapped round their figures, a label set vertically, a group label floating, page
    // numbers, the head repeated.
    EXPECT_EQ(
        requests_of(u"一、本年新收政府信息公开申请数\n5 0 0 0 0 0 5\n量\n"
                    u"（一）予以公开 2 0 0 0 0 0 2\n三\n、\n本\n年\n"
                    u"1.属于国家秘密 0 0 0 0 0 0 0\n（三）不予\n2.其他法律行政法规禁止公\n1 0 0 0 "
                    u"0 0 1\n开\n公开\n"
                    u"— 4 —\n自然人 商业企 科研机 社会公 法律服 其他 总计\n业 构 益组织 务机构\n"
                    u"3.危及“三安全一稳定” 2 0 0 0 0 0 2\n度\n办\n理\n结\n果\n"
                    u"（七）总计 5 0 0 0 0 0 5\n"),
        "new: 5 0 0 0 0 0 5\ngranted: 2 0 0 0 0 0 2\nrefused.state_secret: 0 0 0 0 0 0 0\n"
        "refused.prohibited: 1 0 0 0 0 0 1\nrefused.security: 2 0 0 0 0 0 2\nclosed: 5 0 0 0 0 0 "
        "5\n");
}

TEST(ReadReport, FiguresOnTheLineAfterTheirLabel) {
    EXPECT_EQ(
        requests_of(
            u"一、本年新收政府信息公开申请数量\n5\t0\t0\t0\t0\t0\t5\n（一）予以公开\n4\t0\t0\t0\t0"
            u"\t0\t4\n"
            u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n1\t0\t0\t0\t0\t0\t1\n"),
        "new: 5 0 0 0 0 0 5\ngranted: 4 0 0 0 0 0 4\npartial: 1 0 0 0 0 0 1\n");
}

TEST(ReadReport, ASmallTableARowUnderInventedHeads) {
    EXPECT_EQ(
        requests_of(
            u"项目\t列1\t列2\t列3\t列4\t列5\t列6\t列7\n一、本年新收政府信息公开申请数量\t5\t0\t0\t0"
            u"\t0\t0\t5\n\n"
            u"项目\t列1\t列2\t列3\t列4\t列5\t列6\t列7\n（一）予以公开\t4\t0\t0\t0\t0\t0\t4\n"),
        "new: 5 0 0 0 0 0 5\ngranted: 4 0 0 0 0 0 4\n");
}

TEST(ReadReport, ARunOfFiguresWithoutTheLabelsOfItsGroup) {
    // Two rows between labelled ones, where the form has two.
    EXPECT_EQ(requests_of(u"（四）无法提供\n1."
                          u"本机关不掌握相关政府信息\t1\t0\t0\t0\t0\t0\t1\n2\t0\t0\t0\t0\t0\t2\n3\t"
                          u"0\t0\t0\t0\t0\t3\n"
                          u"1.信访举报投诉类申请\t4\t0\t0\t0\t0\t0\t4\n"),
              "unable.not_held: 1 0 0 0 0 0 1\nunable.to_create: 2 0 0 0 0 0 2\nunable.unclear: 3 "
              "0 0 0 0 0 3\n"
              "unprocessed.petition: 4 0 0 0 0 0 4\n");
    // One row, where the form has two: nobody's.
    const std::u16string one =
        u"1.本机关不掌握相关政府信息\t1\t0\t0\t0\t0\t0\t1\n2\t0\t0\t0\t0\t0\t2\n1."
        u"信访举报投诉类申请\t4\t0\t0\t0\t0\t0\t4\n";
    EXPECT_EQ(requests_of(one),
              "unable.not_held: 1 0 0 0 0 0 1\nunprocessed.petition: 4 0 0 0 0 0 4\n");
    const Report report = read_text(one);
    ASSERT_EQ(report.tables[1].unplaced.size(), 1U);
    EXPECT_EQ(quote(one, report.tables[1].unplaced[0]), "2\t0\t0\t0\t0\t0\t2");
}

TEST(ReadReport, EmptyCellsDropped) {
    EXPECT_EQ(requests_of(u"一、本年新收政府信息公开申请数量\t5\t5\n（一）予以公开\t5\t5\n"),
              "new: 5~ ? ? ? ? ? 5\ngranted: 5~ ? ? ? ? ? 5\n");
}

TEST(ReadReport, InsideAWebPage) {
    EXPECT_EQ(
        requests_of(u"首页 > 政府信息公开 > 年度报告\n打印 关闭 分享到：\n浏览次数：1024\n"
                    u"一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n（七）总计\t5\t0\t0\t0"
                    u"\t0\t0\t5\n"
                    u"主办单位：青石县人民政府 "
                    u"电话：0712-1234567\n网站标识码：4209000001\n相关链接\t1\t2\t3\t4\t5\t6\t7\n"),
        "new: 5 0 0 0 0 0 5\nclosed: 5 0 0 0 0 0 5\n");
}

TEST(ReadReport, CharactersOfEveryWidthAndKind) {
    EXPECT_EQ(
        requests_of(
            u"⼀、本年新收政府信息公开申请数量\t１，２３４\t0\t0\t0\t0\t0\t1,234\r\n"
            u"⼆、上年结转政府信息公开申请数量\t\u200B２\u200B\t０\t　0　\t\u00a00\t0\t0\t2\r\n"),
        "new: 1234 0 0 0 0 0 1234\ncarried_in: 2 0 0 0 0 0 2\n");
}

TEST(ReadReport, PicturesInPlaceOfTables) {
    const std::u16string heads =
        u"二、主动公开政府信息情况\n01.png\n三、收到和处理政府信息公开申请情况\n![](table_3.jpg)\n"
        u"四、政府信息公开行政复议、行政诉讼情况\n[图片]\n五、存在的主要问题及改进情况\n无\n";
    const Report report = read_text(heads);
    EXPECT_EQ(states_of(report), "picture picture picture");
    EXPECT_EQ(quote(heads, report.tables[0].span), "01.png");
    EXPECT_EQ(quote(heads, report.tables[2].span), "[图片]");
    EXPECT_FALSE(report.form_known);
}

TEST(ReadReport, APictureElsewhereIsNoTable) {
    EXPECT_EQ(states_of(read_text(
                  u"一、总体情况\nlogo.png\n三、收到和处理政府信息公开申请情况\n见附件。\n")),
              "missing missing missing");
    EXPECT_EQ(states_of(read_text(
                  u"三、收到和处理政府信息公开申请情况\n详见 table.png 一文及其他材料。\n")),
              "missing missing missing");
    EXPECT_EQ(states_of(read_text(
                  u"三、收到和处理政府信息公开申请情况\n3.PNG\n（七）总计\t5\t0\t0\t0\t0\t0\t5\n")),
              "missing partial missing")
        << "a table beside its picture is read";
}

TEST(ReadReport, WhichFormItIs) {
    const auto form_of = [](const Printed& printed) {
        const Report report = read_text(set_with_tabs(printed));
        return report.form->id + (report.form_known ? "" : " unknown");
    };
    Printed older = consistent(builtin_form("2019"));
    Printed newer = consistent(builtin_form("2021"));
    EXPECT_EQ(form_of(older), "2019");
    EXPECT_EQ(form_of(newer), "2021");
    EXPECT_EQ(read_text(u"青石县档案局2020年政府信息公开工作年度报告\n一、总体情况\n").form->id,
              "2019")
        << "by its year";
    EXPECT_FALSE(
        read_text(u"青石县档案局2020年政府信息公开工作年度报告\n一、总体情况\n").form_known);
    EXPECT_EQ(read_text(u"").form->id, "2021");
}

TEST(ReadReport, TheTablesTellTheFormAgainstTheYear) {
    std::u16string text = set_with_tabs(consistent(builtin_form("2019")));
    text.replace(text.find(u"2019"), 4, u"2022");
    const Report report = read_text(text);
    EXPECT_EQ(report.year, 2022);
    EXPECT_EQ(report.form->id, "2019");
    EXPECT_EQ(states_of(report), "read read read");
}

TEST(ReadReport, TheYearTellsTheFormWhereTheRowsFitBoth) {
    const std::u16string rows =
        u"年政府信息公开工作年度报告\n一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n";
    EXPECT_EQ(read_text(u"青石县档案局2019" + rows).form->id, "2019");
    EXPECT_EQ(read_text(u"青石县档案局2023" + rows).form->id, "2021");
    EXPECT_EQ(read_text(rows).form->id, "2021");
}

TEST(ReadReport, AFormOfOnesOwnNeedsNothingElse) {
    std::vector<Form> forms = builtin_forms().forms;
    forms.push_back(own_form());
    const FormSet set = index_forms(std::move(forms));
    const Printed printed = consistent(set.forms.back());
    const Report report = read_report(read_plain_text(set_with_tabs(printed)), set);
    ASSERT_EQ(report.form->id, "own");
    EXPECT_EQ(states_of(report), "read read");
    EXPECT_EQ(report.sections.size(), 1U);
    EXPECT_TRUE(report.sections[0].present);
}

TEST(ReadReport, SectionsAreThoseOfTheFormThatIsChosen) {
    std::vector<Form> forms{own_form(), builtin_form("2021")};
    const FormSet own_first = index_forms(forms);
    const std::u16string text = set_with_tabs(consistent(own_form()));
    const Report report = read_report(read_plain_text(text), own_first);
    ASSERT_EQ(report.form->id, "own");
    ASSERT_EQ(report.sections.size(), report.form->sections.size());
    EXPECT_TRUE(report.sections[0].present);
}

TEST(ReadReport, LastYearsTableIsNoCopy) {
    const auto table = [](const std::u16string& year, const std::u16string& figure) {
        std::u16string text = u"表3 " + year + u"年收到和处理政府信息公开申请情况\n";
        for (const char16_t* label : {u"（一）予以公开", u"（二）部分公开", u"1.属于国家秘密",
                                      u"4.保护第三方合法权益", u"（七）总计"})
            text += std::u16string(label) + u"\t" + figure + u"\t0\t0\t0\t0\t0\t" + figure + u"\n";
        return text;
    };
    const std::u16string title = u"某局2023年政府信息公开工作年度报告\n";
    const Report last_first = read_text(title + table(u"2022", u"8") + table(u"2023", u"9"));
    EXPECT_EQ(row_of(last_first, "requests", "granted"), "9 0 0 0 0 0 9");
    EXPECT_TRUE(last_first.repetitions.empty());
    const Report this_first = read_text(title + table(u"2023", u"9") + table(u"2022", u"8"));
    EXPECT_EQ(row_of(this_first, "requests", "granted"), "9 0 0 0 0 0 9");
    // Twice this year's is a copy; alone, last year's is read.
    EXPECT_EQ(read_text(title + table(u"2023", u"9") + table(u"2023", u"8")).repetitions.size(),
              1U);
    EXPECT_EQ(row_of(read_text(title + table(u"2022", u"8")), "requests", "granted"),
              "8 0 0 0 0 0 8");
    // A table without figures is a copy of the one that has them.
    EXPECT_EQ(row_of(read_text(title + table(u"2023", u"") + table(u"2023", u"7")), "requests",
                     "granted"),
              "7 0 0 0 0 0 7");
}

TEST(ReadReport, TheMoreCompleteOfTwoCopiesIsRead) {
    const auto rows = [](const std::u16string& first) {
        return u"（一）予以公开\t" + first + u"\t0\t0\t0\t0\t0\t" + first +
               u"\n（二）部分公开\t1\t0\t0\t0\t0\t0\t1\n" +
               u"1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n" +
               u"4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0\n（七）总计\t5\t0\t0\t0\t0\t0\t5\n";
    };
    const std::u16string more = rows(u"8") + u"四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n";
    const Report first = read_text(more + rows(u"9"));
    EXPECT_EQ(row_of(first, "requests", "granted"), "8 0 0 0 0 0 8");
    EXPECT_EQ(first.repetitions.size(), 1U);
    const Report second = read_text(rows(u"9") + more);
    EXPECT_EQ(row_of(second, "requests", "granted"), "8 0 0 0 0 0 8");
    EXPECT_EQ(second.repetitions.size(), 1U);
    EXPECT_TRUE(read_text(more).repetitions.empty());
}

TEST(ReadReport, WhatIsNoReport) {
    EXPECT_FALSE(read_text(u"").is_report);
    EXPECT_FALSE(read_text(u"他沿着河岸走了很久，想起二十年前的那个夏天。").is_report);
    EXPECT_TRUE(read_text(u"一、总体情况").is_report);
    EXPECT_TRUE(read_text(u"（七）总计\t5\t0\t0\t0\t0\t0\t5\n").is_report);
    EXPECT_TRUE(read_text(u"青石县档案局2020年政府信息公开工作年度报告").is_report);
}

}  // namespace
}  // namespace gouji

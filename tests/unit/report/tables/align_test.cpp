#include "report/tables/align.h"

#include <gtest/gtest.h>

#include <regex>

#include "support/reading.h"

namespace gouji {
namespace {

std::string first_figure(const Document& document, const Pieces& pieces,
                         const Placement& placement) {
    const Group& group = pieces.groups[static_cast<size_t>(placement.group)];
    if (group.filled == 0) return "_";
    const Span figure = pieces.values[group.first_filled].span;
    return read_cell(document.text(figure)).value.to_string();
}

// The placements of each run, "granted 7, closed 9" with the first figure of each group; for
// several rows "regulations+2". Then the first figures of groups without an owner, as
// "unplaced 7 9".
std::vector<std::string> placements_of(std::u16string_view text) {
    const Document document = read_plain_text(text);
    const FormSet& forms = builtin_forms();
    std::vector<Glossary> glossaries = make_glossaries(document, forms.labels);
    const Pieces pieces = cut_pieces(document, glossaries, glossaries.front());
    const Alignment alignment = align(document, pieces, forms.forms.back(), glossaries.back());
    const auto show = [&](const Run& run) {
        std::string shown;
        for (const Placement& placement : run) {
            const FormRow at = forms.labels.back().rows()[static_cast<size_t>(placement.first_row)];
            shown += (shown.empty() ? "" : ", ") + forms.forms.back()
                                                       .tables[static_cast<size_t>(at.table)]
                                                       .rows[static_cast<size_t>(at.row)]
                                                       .id;
            if (placement.row_count > 1) shown += "+" + std::to_string(placement.row_count);
            shown += " " + first_figure(document, pieces, placement);
        }
        return shown;
    };
    std::vector<std::string> shown;
    for (const Run& run : alignment.runs) shown.push_back(show(run));
    if (alignment.unplaced.empty()) return shown;
    shown.push_back("unplaced");
    for (const Placement& placement : alignment.unplaced)
        shown.back() += " " + first_figure(document, pieces, placement);
    return shown;
}

using Runs = std::vector<std::string>;

// Seven figures: the first, then noughts.
std::u16string seven(const std::u16string& first) {
    return u"\t" + first + u"\t0\t0\t0\t0\t0\t0\n";
}

TEST(Align, LabelsBeforeTheirFigures) {
    EXPECT_EQ(placements_of(u"（一）予以公开" + seven(u"1") + u"（七）总计" + seven(u"2") +
                            u"四、结转下年度继续办理" + seven(u"3")),
              Runs{"granted 1, closed 2, carried_out 3"});
}

TEST(Align, AWholeLabelOnTheFiguresLineIsTheirs) {
    EXPECT_EQ(
        placements_of(u"（一）予以公开 9 0 0 0 0 0 9\n（二）部分公开\n（七）总计 9 0 0 0 0 0 9\n"),
        Runs{"granted 9, closed 9"});
}

// Rows of nothing but noughts are often their label alone.
TEST(Align, ALabelWrappedRoundFiguresAmongLabelsWithout) {
    EXPECT_EQ(placements_of(u"（一）予以公开 1 0 0 0 0 0 1\n三、 （二）部分公开\n1.属于国家秘密\n"
                            u"2.其他法律行政法\n2 0 0 0 0 0 2\n（三）不予公开 规禁止公开\n"
                            u"3.危及“三安全一\n稳定”\n（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"granted 1, refused.prohibited 2, closed 3"});
    EXPECT_EQ(placements_of(u"（一）予以公开 1 0 0 0 0 0 1\n（二）部分公开\n3.危及三安全一稳定\n"
                            u"4.保护第三方合法权\n（三） 2 0 0 0 0 0 2\n益\n不予公\n"
                            u"5.属于三类内部事务\n开\n信息\n（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"granted 1, refused.third_party 2, closed 3"})
        << "a group's label among its lines, the last letter alone";
    EXPECT_EQ(placements_of(u"1.信访举报投诉类申请\n2.重复申请\n3.要求提供公开出版\n物\n"
                            u"4.无正当理由大量反\n结\n3 0 0 0 0 0 3\n复申请\n"
                            u"（七）总计 4 0 0 0 0 0 4\n"),
              Runs{"unprocessed.excessive 3, closed 4"});
    EXPECT_EQ(placements_of(u"（二）部分公开\n1 0 0 0 0 0 1\n1.属于国家秘密\n2 0 0 0 0 0 2\n"
                            u"（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"partial 1, refused.state_secret 2, closed 3"})
        << "labels above their figures are not wrapped";
    EXPECT_EQ(placements_of(u"（二）部分公开（区分处理的，只计\n这一情形，不计其他情形）\n"
                            u"1.属于国家秘密\n2.其他法律行政法规禁止公开\n3.危及“三安全一稳定”\n"
                            u"4.保护第三方合法权益\n5.属于三类内部事务信息\n6.属于四类过程性信息\n"
                            u"7.属于行政执法案卷\n8.属于行政查询事项\n1.本机关不掌握相关政府\n"
                            u"1 0 0 0 0 0 1\n三、 信息\n2.没有现成信息需要另行制作\n"
                            u"（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"unable.not_held 1, closed 3"})
        << "of many, the nearest counts";
}

TEST(Align, ALabelThatHangsBelowItsFirstLine) {
    EXPECT_EQ(
        placements_of(u"（三）  5．   51  0  0  0  0  0  51\n不予公开 属于三类\n内部事务\n信息\n"
                      u"        6．   没  没  没  没  没  没  没\n属于四类\n过程性信\n息\n"
                      u"        7．   71  0  0  0  0  0  71\n属于行政\n执法案卷\n"
                      u"        8．   81  0  0  0  0  0  81\n属于行政\n查询事项\n"),
        Runs{"refused.internal 51, refused.case_file 71, refused.enquiry 81"});
    EXPECT_EQ(
        placements_of(u"第二十条第（五）项\n信    本年处理决定数量\n息内容\n行     65\n政许可\n"
                      u"第二十条第（六）项\n信    本年处理决定数量\n息内容\n行     32\n政处罚\n"
                      u"行     19\n政强制\n"),
        Runs{"licences 65, penalties 32, coercive_measures 19"});
    EXPECT_EQ(placements_of(u"规章\n行政规   5   2   8\n范性文件\n行政许\n可\n行政处\n罚\n"
                            u"行政强   19\n制\n行政事   7.5\n业性收费\n"),
              Runs{"normative_documents 5, coercive_measures 19, fees 7.5"});
}

TEST(Align, APieceOfTheGroupsLabelBesideFiguresIsNotTheirs) {
    EXPECT_EQ(placements_of(u"（一）予以公开 1 0 0 0 0 0 1\n1.申请人无正当理由逾\n"
                            u"（六） 期不补正、行政机关不再\n处理其政府信息公开申请\n"
                            u"2.申请人逾期未按收费\n通知要求缴纳费用、行政\n"
                            u"其他处 2 0 0 0 0 0 2\n机关不再处理其政府信息\n理\n公开申请\n"
                            u"3.其他\n（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"granted 1, other.overdue_fee 2, closed 3"});
    EXPECT_EQ(placements_of(u"（一）予以公开 1 0 0 0 0 0 1\n（六） 1.逾期不补正\n"
                            u"其他处 2.逾期不缴费 2 0 0 0 0 0 2\n理 3.其他\n"
                            u"（七）总计 3 0 0 0 0 0 3\n"),
              Runs{"granted 1, other.overdue_fee 2, closed 3"});
    EXPECT_EQ(placements_of(u"三、本年度办理结果（一）予以\n公开\n1 0 0 0 0 0 1\n"
                            u"（二）部分公开\n2 0 0 0 0 0 2\n（七）总计\n3 0 0 0 0 0 3\n"),
              (Runs{"granted 1, partial 2, closed 3"}))
        << "in front of a label that is cut in two";
}

TEST(Align, ALabelAfterItsFigures) {
    EXPECT_EQ(
        placements_of(u"（一）予以公开\n1 0 0 0 0 0 0\n\n2 0 0 0 0 0 0\n3.危及“三安全一稳定”\n"),
        Runs{"granted 1, refused.security 2"});
}

TEST(Align, TheNumberOfTheNextLabelEndsWhatMayBeTheRows) {
    const std::u16string rest =
        u"二、上年结转政府信息公开申请数量\n" + std::u16string(u"（一）予以公开") + seven(u"2");
    EXPECT_EQ(placements_of(u"一、本年新收府信息公开申请数量 1 0 0 0 0 0 1\n" + rest),
              Runs{"new 1, granted 2"})
        << "a letter is lost";
}

TEST(Align, ALabelWrappedRoundItsFigures) {
    EXPECT_EQ(placements_of(u"1.属于国家秘密\n1 0 0 0 0 0 0\n2.其他法律行政法规禁\n2 0 0 0 0 0 "
                            u"0\n止公开\n3.危及“三安全一稳定”\n3 0 0 0 0 0 0\n"),
              Runs{"refused.state_secret 1, refused.prohibited 2, refused.security 3"});
}

TEST(Align, RowsKeepTheOrderOfTheForm) {
    // Of two rows that cross each other only one can stand.
    const Runs runs = placements_of(u"一、本年新收政府信息公开申请数量" + seven(u"1") +
                                    u"四、结转下年度继续办理" + seven(u"2") + u"（一）予以公开" +
                                    seven(u"3") + u"（七）总计" + seven(u"4"));
    EXPECT_EQ(runs, Runs{"new 1, granted 3, closed 4"});
}

TEST(Align, TheSameLabelInTwoGroupsIsToldByOrder) {
    // "其他" rows and "总计" rows stand in several tables.
    EXPECT_EQ(placements_of(u"1.信访举报投诉类申请" + seven(u"1") + u"3.其他" + seven(u"2") +
                            u"（七）总计" + seven(u"3")),
              Runs{"unprocessed.petition 1, other.rest 2, closed 3"});
}

TEST(Align, FiguresOfSomethingElseAreSkipped) {
    EXPECT_EQ(
        placements_of(
            u"指标\t本年\t上年\t增减\n网站浏览量\t120\t100\t20\n留言办理\t9\t8\t1\n（一）予以公开" +
            seven(u"1") + u"— 4 —\n（七）总计" + seven(u"2") + u"联系电话\t12345678\n"),
        Runs{"granted 1, closed 2"});
    EXPECT_EQ(placements_of(u"指标\t本年\t上年\t增减\n网站浏览量\t120\t100\t20\n"), Runs{});
    EXPECT_EQ(placements_of(u"全年公开3条。\n"), Runs{});
}

TEST(Align, SeveralRowsInOneGroup) {
    EXPECT_EQ(placements_of(u"行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n1\t0\t0\t0\t1\t2\t0"
                            u"\t0\t0\t2\t3\t0\t0\t0\t3\n"),
              Runs{"reconsideration+3 1"});
    EXPECT_EQ(placements_of(u"规章\t1\t0\t1\n行政规范性文件\t2\t0\t2\n行政许可\t3\n"),
              Runs{"regulations 1, normative_documents 2, licences 3"});
}

TEST(Align, ASecondCopyBeginsANewRun) {
    const std::u16string copy = u"（一）予以公开" + seven(u"1") + u"（二）部分公开" + seven(u"2") +
                                u"（七）总计" + seven(u"3");
    EXPECT_EQ(placements_of(copy + copy),
              (Runs{"granted 1, partial 2, closed 3", "granted 1, partial 2, closed 3"}));
}

TEST(Align, ALabelOnTheOwnLineOfFiguresIsNotOverruled) {
    // Order would like the middle row to be 部分公开; its own line says it is something else.
    EXPECT_EQ(placements_of(u"（一）予以公开" + seven(u"1") + u"1.属于国家秘密" + seven(u"2") +
                            u"3.危及“三安全一稳定”" + seven(u"3")),
              Runs{"granted 1, refused.state_secret 2, refused.security 3"});
}

TEST(Align, FiguresDoNotMatter) {
    const auto rows = [](const std::u16string& a, const std::u16string& b,
                         const std::u16string& c) {
        return u"1.重复\n申请" + seven(a) + seven(b) + u"（七）总计" + seven(c);
    };
    const auto without_figures = [](Runs runs) {
        for (std::string& run : runs) run = std::regex_replace(run, std::regex(" [0-9]+"), "");
        return runs;
    };
    const Runs runs = without_figures(placements_of(rows(u"1", u"2", u"3")));
    EXPECT_FALSE(runs.empty());
    EXPECT_EQ(without_figures(placements_of(rows(u"90000", u"4", u"7"))), runs);
    EXPECT_EQ(without_figures(placements_of(rows(u"0", u"3", u"0"))), runs);
}

TEST(Align, ALoneStrokeIsNoRow) {
    EXPECT_EQ(placements_of(u"二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n六、其"
                            u"他需要报告的事项\n无\n"),
              Runs{});
}

TEST(Align, NothingInNothing) {
    EXPECT_EQ(placements_of(u""), Runs{});
    EXPECT_EQ(placements_of(u"1\t2\t3\t4\t5\t6\t7\n"), Runs{}) << "figures without any label";
}

// keep_certain(): groups without a label.

TEST(Order, AnUnlabelledRowIsOwnedWhereOrderLeavesOneWay) {
    EXPECT_EQ(placements_of(u"（一）予以公开" + seven(u"1") + u"" + seven(u"2") +
                            u"1.属于国家秘密" + seven(u"3")),
              Runs{"granted 1, partial 2, refused.state_secret 3"});
}

TEST(Order, AnUnlabelledRowAmongSeveralIsNobodys) {
    EXPECT_EQ(placements_of(u"（一）予以公开" + seven(u"1") + u"" + seven(u"2") +
                            u"3.危及“三安全一稳定”" + seven(u"3")),
              (Runs{"granted 1, refused.security 3", "unplaced 2"}));
}

TEST(Order, AllRowsOfAGapAreOwnedTogether) {
    EXPECT_EQ(placements_of(u"（二）部分公开" + seven(u"1") + seven(u"2") + seven(u"3") +
                            seven(u"4") + u"4.保护第三方合法权益" + seven(u"5")),
              Runs{"partial 1, refused.state_secret 2, refused.prohibited 3, refused.security 4, "
                   "refused.third_party 5"});
}

TEST(Order, TheEndOfATableBoundsAGap) {
    EXPECT_EQ(placements_of(u"（七）总计" + seven(u"1") + seven(u"2")),
              Runs{"closed 1, carried_out 2"});
    EXPECT_EQ(placements_of(seven(u"1") + u"二、上年结转政府信息公开申请数量" + seven(u"2")),
              Runs{"new 1, carried_in 2"});
}

}  // namespace
}  // namespace gouji

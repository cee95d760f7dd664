#include "report/tables/pieces.h"

#include <gtest/gtest.h>

#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

Pieces pieces_in(const Document& document) {
    std::vector<Glossary> glossaries = make_glossaries(document, builtin_forms().labels);
    return cut_pieces(document, glossaries, glossaries.front());
}

std::string show(const Document& document, const Value& value) {
    if (value.empty_line) return ".";
    const std::u16string_view text = document.text(value.span);
    if (value.kind == CellText::kBlank) return "_";
    if (value.kind == CellText::kNumber) return read_cell(text).value.to_string();
    return "!" + to_utf8(text);
}

// Fragments (as in the source) and groups in their order: "予以公开 +[7 _ 0]". A plus stands where
// words are on the group's own line; "_" is a blank, "." an empty line, "!" what is no number.
std::string pieces_of(std::u16string_view text) {
    const Document document = read_plain_text(text);
    const Pieces pieces = pieces_in(document);
    std::string shown;
    const auto add = [&](const std::string& piece) { shown += (shown.empty() ? "" : " ") + piece; };
    uint32_t next = 0;
    const auto fragments_to = [&](uint32_t end) {
        for (; next < end; ++next)
            add(quote(text, document.folded.source(pieces.fragments[next].span)));
    };
    for (const Group& group : pieces.groups) {
        fragments_to(group.fragments_before);
        std::string values = group.labelled ? "+[" : "[";
        for (uint32_t i = 0; i < group.value_count; ++i)
            values += (i > 0 ? " " : "") + show(document, pieces.values[group.first_value + i]);
        add(values + "]");
    }
    fragments_to(static_cast<uint32_t>(pieces.fragments.size()));
    return shown;
}

TEST(Pieces, RowsOfAGrid) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t0\t\t7"), "（一）予以公开 +[7 0 _ 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t1\t2\n（七）总计\t3\t4"),
              "（一）予以公开 +[1 2] （七）总计 +[3 4]");
    EXPECT_EQ(pieces_of(u"1\t2\t3\n4\t5\t6"), "[1 2 3] [4 5 6]") << "a line of a grid is a group";
}

TEST(Pieces, EmptyCellsBeforeALabelAreNoFigures) {
    EXPECT_EQ(pieces_of(u"\t\t（一）予以公开\t7\t0"), "（一）予以公开 +[7 0]");
    EXPECT_EQ(pieces_of(u"（三）不予公开\t\t1.属于国家秘密\t7\t0"),
              "（三）不予公开 1.属于国家秘密 +[7 0]");
}

TEST(Pieces, FiguresAfterALabelWithinTheLineAreAGroupOfTheirOwn) {
    EXPECT_EQ(pieces_of(u"（六）其他处理\t期不补正、行政机关不再\t0\t0"),
              "（六）其他处理 期不补正、行政机关不再 +[0 0]")
        << "the middle of a label that is wrapped";
    EXPECT_EQ(pieces_of(u"规章\t1\t2\t行政许可\t3"), "规章 +[1 2] 行政许可 +[3]");
}

TEST(Pieces, AFigureGluedToItsLabelIsOne) {
    EXPECT_EQ(pieces_of(u"行政规范性文件6 1 20"), "行政规范性文件 +[6 1 20]");
    EXPECT_EQ(pieces_of(u"行政规范性文件6\t\t20"), "行政规范性文件 +[6 _ 20]");
    EXPECT_EQ(pieces_of(u"行政规范性文件16\n\n1\n\n20"), "行政规范性文件 +[16 . 1 . 20]");
    EXPECT_EQ(pieces_of(u"行政事业性收费30.55"), "行政事业性收费 +[30.55]");
    EXPECT_EQ(pieces_of(u"规章\t1\t2\t行政许可3"), "规章 +[1 2] 行政许可 +[3]");
    EXPECT_EQ(pieces_of(u"（七）总计1,234 0 0"), "（七）总计 +[1234 0 0]");
    EXPECT_EQ(pieces_of(u"行政规范性文件/ / 20"), "行政规范性文件 +[_ _ 20]");
    EXPECT_EQ(pieces_of(u"3.危及“三安全一稳定”8 0"), "3.危及“三安全一稳定” +[8 0]");
    EXPECT_EQ(pieces_of(u"2.其他法律行政法规禁止公31 0 0\n开"),
              "2.其他法律行政法规禁止公 +[31 0 0] 开")
        << "the first letters of one";
}

TEST(Pieces, DigitsBehindWordsThatAreNoLabelAreNoFigure) {
    EXPECT_EQ(pieces_of(u"我局全年办理行政许可34"), "我局全年办理行政许可34");
    EXPECT_EQ(pieces_of(u"附件2\n部分2\n其他3"), "附件2 部分2 其他3");
    EXPECT_EQ(pieces_of(u"行政许可34件"), "行政许可34件");
    EXPECT_EQ(pieces_of(u"行政许可1,2"), "行政许可1,2") << "nor what is no figure";
    EXPECT_EQ(pieces_of(u"行政许可│34"), "行政许可│34") << "nor what is parted by something else";
}

TEST(Pieces, TheLastFigureOfALineWithinASentenceIsNone) {
    EXPECT_EQ(pieces_of(u"制发行政规范性文件3\n份，均已公开"), "制发行政规范性文件3 份，均已公开");
    EXPECT_EQ(pieces_of(u"行政规范性文件3\n份，均已公开"), "行政规范性文件3 份，均已公开");
    EXPECT_EQ(pieces_of(u"予以公开 3\n件，部分公开 2\n件。"), "予以公开 3 件，部分公开 2 件。");
    EXPECT_EQ(pieces_of(u"占比35%；予以公开3\n（二）部分公开"),
              "占比35%；予以公开3 （二）部分公开");
    EXPECT_EQ(pieces_of(u"（一）予以公开 3\n件 2\n件"), "（一）予以公开 +[3] 件 +[2] 件")
        << "the cells of a row";
}

TEST(Pieces, ARowOfBlanksStays) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\t\t\t"), "（一）予以公开 +[_ _ _]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t/\t—\t无"), "（一）予以公开 +[_ _ _]");
}

TEST(Pieces, AStrangeWordAmongFiguresIsAnUnreadableOne) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t约十件\t7"), "（一）予以公开 +[7 !约十件 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t不详\t7"), "（一）予以公开 +[!不详 7]")
        << "behind a label, too";
    EXPECT_EQ(pieces_of(u"单位\t不详\t7"), "单位 不详 +[7]") << "but not behind other words";
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t部分公开\t7"), "（一）予以公开 +[7] 部分公开 +[7]")
        << "nor a label";
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t这是一段超过十二个字的说明文字\t7"),
              "（一）予以公开 +[7] 这是一段超过十二个字的说明文字 +[7]");
}

TEST(Pieces, FiguresInWords) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\t零\t十二\t〇\t没有"), "（一）予以公开 +[0 12 0 _]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\n零\n〇\n零件"), "（一）予以公开 [0 0 0]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t\t\t三"), "（一）予以公开 +[_ _ 3]");
    EXPECT_EQ(pieces_of(u"三\t（三）不予公开\t7"), "三 （三）不予公开 +[7]")
        << "a label set vertically";
    EXPECT_EQ(pieces_of(u"1.本机关不掌握相关政府信息\t没有\t7\t没有\t7"),
              "1.本机关不掌握相关政府信息 +[_ 7 _ 7]")
        << "though 没有现成信息 is a label";
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t重复\t7"), "（一）予以公开 +[7 !重复 7]")
        << "a piece of a label is none";
}

TEST(Pieces, ANumberTornOffItsLabelLeavesNoBlank) {
    EXPECT_EQ(pieces_of(u"（四）无 1 0 0"), "（四）无 +[1 0 0]");
    EXPECT_EQ(pieces_of(u"（四） 无 1 0 0"), "（四） 无 +[1 0 0]");
    EXPECT_EQ(pieces_of(u"（一）予以公开 无 1 0 0"), "（一）予以公开 +[_ 1 0 0]");
    EXPECT_EQ(pieces_of(u"（五） 无 无 无"), "（五） +[_ _ _]") << "all are blank";
}

TEST(Pieces, AWordForNoneBehindATornNumberIsOfItsLabel) {
    EXPECT_EQ(pieces_of(u"2. 没有 0 0 0 0 0 0 0"), "2. 没有 +[0 0 0 0 0 0 0]");
    EXPECT_EQ(pieces_of(u"4. 无 0 0 0"), "4. 无 +[0 0 0]");
    EXPECT_EQ(pieces_of(u"（四） 无 无 无 无 无 无 无 无"), "（四） 无 +[_ _ _ _ _ _ _]")
        << "one more than any row has";
    EXPECT_EQ(pieces_of(u"（四） 无 0 0 0 0 0 3"), "（四） +[_ 0 0 0 0 0 3]")
        << "just what the row lacks";
    EXPECT_EQ(pieces_of(u"4. / 0 0 0"), "4. +[_ 0 0 0]") << "a stroke is in no label";
}

TEST(Pieces, ANumberThatSlippedAmongFiguresIsNone) {
    EXPECT_EQ(pieces_of(u"属于行政查询事项    1    8.    0  0  0  0  0  1"),
              "属于行政查询事项 +[1 0 0 0 0 0 1]");
    EXPECT_EQ(pieces_of(u"8. 属于行政查询事项 1 0 0"), "8. 属于行政查询事项 +[1 0 0]");
}

TEST(Pieces, FiguresBetweenTwoHalvesOfALabelAreNoPageNumber) {
    EXPECT_EQ(pieces_of(u"行政许可\n- 0 -\n行政处罚"), "行政许可 [_ 0 _] 行政处罚");
    EXPECT_EQ(pieces_of(u"其他对外管理服\n- 0 -\n务事项"), "其他对外管理服 [_ 0 _] 务事项");
    EXPECT_EQ(pieces_of(u"其他对外管理服\n- 4 -\n本局依法公开"), "其他对外管理服 本局依法公开");
}

TEST(Pieces, SeveralFiguresInACellAreUnreadable) {
    EXPECT_EQ(pieces_of(u"5  6\t7\t0"), "[!5  6 7 0]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t1  2  3\t7"), "（一）予以公开 +[7 !1  2  3 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t1 2\t7"), "（一）予以公开 +[7 12 7]");
}

TEST(Pieces, FiguresTooLongToHoldAreUnreadable) {
    const std::u16string digits(60, u'9');
    const std::string unreadable = "!" + to_utf8(digits);
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t" + digits + u"\t7"),
              "（一）予以公开 +[7 " + unreadable + " 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开 " + digits + u" 0 7"),
              "（一）予以公开 +[" + unreadable + " 0 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\n7\n" + digits + u"\n7"),
              "（一）予以公开 [7 " + unreadable + " 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\t-" + digits + u"\t7"),
              "（一）予以公开 +[!-" + to_utf8(digits) + " 7]");
    EXPECT_EQ(pieces_of(std::u16string(60, u'-')), std::string(60, '-')) << "a rule is no number";
    EXPECT_EQ(pieces_of(u"（一）予以公开\t7\t1,234,567,890,123,456,789.25\t7"),
              "（一）予以公开 +[7 !1,234,567,890,123,456,789.25 7]");
}

TEST(Pieces, ACellALine) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\n7\n0\n7\n（七）总计\n7"),
              "（一）予以公开 [7 0 7] （七）总计 [7]");
    EXPECT_EQ(pieces_of(u"\t（一）予以公开\n\t7\u00a0\n\t\n\t7\n"), "（一）予以公开 [7 _ 7 .]");
}

TEST(Pieces, EmptyLinesAmongFiguresAreKeptApart) {
    EXPECT_EQ(pieces_of(u"（一）予以公开\n7\n\n7"), "（一）予以公开 [7 . 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\n\n7\n7"), "（一）予以公开 [. 7 7]");
    EXPECT_EQ(pieces_of(u"（一）予以公开\n\n（七）总计"), "（一）予以公开 （七）总计")
        << "nothing but a gap";
    EXPECT_EQ(pieces_of(u"（一）予以公开\n\n\n\n（七）总计"), "（一）予以公开 [. . .] （七）总计")
        << "three may be a row of empty cells";
}

TEST(Pieces, WordsBetweenSpaces) {
    EXPECT_EQ(pieces_of(u"（一）予以公开 7 0 7"), "（一）予以公开 +[7 0 7]");
    EXPECT_EQ(pieces_of(u"7 0 7"), "[7 0 7]");
    EXPECT_EQ(pieces_of(u"2022 年收到申请"), "2022 年收到申请") << "prose";
    EXPECT_EQ(pieces_of(u"全年 3 件 答复"), "全年 3 件 答复");
    EXPECT_EQ(pieces_of(u"不予 公开 7 0 7"), "不予 公开 +[7 0 7]") << "a label set with spaces";
    EXPECT_EQ(pieces_of(u"公开 1 2 3 答复"), "公开 +[1 2 3] 答复") << "three figures in the middle";
    EXPECT_EQ(pieces_of(u"公开 1 2 答复"), "公开 1 2 答复");
}

TEST(Pieces, TheNumbersThatRowsAreCountedByAreNoFigures) {
    EXPECT_EQ(pieces_of(u"7\t行政处罚\t4\t\n8\t行政强制\t\t\n"), "行政处罚 +[4 _] 行政强制 +[_ _]");
    EXPECT_EQ(pieces_of(u"7\t行政处罚\t4\t\n3\t行政强制\t\t\n"),
              "[7] 行政处罚 +[4 _] [3] 行政强制 +[_ _]")
        << "unless they are not in order";
    EXPECT_EQ(pieces_of(u"行政复议\t行政诉讼\n1\t不详\t0\n"), "行政复议 行政诉讼 [1 !不详 0]");
    EXPECT_EQ(pieces_of(u"1\t0\t1\n2\t0\t2\n"), "[1 0 1] [2 0 2]") << "and stand before words";
    EXPECT_EQ(pieces_of(u"1\t甲甲\t乙乙\n2\t丙丙\t丁丁\n3\t戊戊\t己己\n4\t0\t1\t1\n"),
              "甲甲 乙乙 丙丙 丁丁 戊戊 己己 [0 1 1]")
        << "as those above do";
}

TEST(Pieces, APageNumberMayBeARowOfThreeColumns) {
    EXPECT_EQ(pieces_of(u"规范性文件\n- 22 -\n第二十条第（五）项"),
              "规范性文件 [_ 22 _] 第二十条第（五）项");
    EXPECT_EQ(pieces_of(u"规范性文件\n- 22 -\n3 0 5"), "规范性文件 [3 0 5]")
        << "a page ends between the label and its figures";
    EXPECT_EQ(pieces_of(u"（七）总计\n- 22 -\n四、结转下年度继续办理"),
              "（七）总计 四、结转下年度继续办理")
        << "the row has seven";
    EXPECT_EQ(pieces_of(u"规范性文件\t\t\t\n- 22 -\n第二十条第（五）项"),
              "规范性文件 +[_ _ _] 第二十条第（五）项")
        << "the row has its cells";
}

TEST(Pieces, ALabelOfAGroupStandsBesideItsRows) {
    const auto fragments_of = [](std::u16string_view text) {
        return pieces_in(read_plain_text(text)).fragments.size();
    };
    EXPECT_EQ(fragments_of(u"（三）不予公开 规禁止公开"), 2u);
    EXPECT_EQ(fragments_of(u"其他法律行政法 规禁止公开"), 1u);
}

TEST(Pieces, AFigureAtTheEndOfASentencesLineIsNoCell) {
    EXPECT_EQ(pieces_of(u"制发规范性文件 7 件，废止 2 件，现行有效 9"),
              "制发规范性文件 7 件，废止 2 件，现行有效 9");
    EXPECT_EQ(pieces_of(u"（二）依申请公开。全年收到申请 16"), "（二）依申请公开。全年收到申请 16");
    EXPECT_EQ(pieces_of(u"（一）予以公开 7"), "（一）予以公开 +[7]");
}

TEST(Pieces, AChineseNumeralIsNoFigureOfATable) {
    EXPECT_EQ(pieces_of(u"三\n、\n本\n年"), "三 、 本 年") << "a label set vertically";
    EXPECT_EQ(pieces_of(u"增减\t增1万\t减3"), "增减 +[10000 -3]");
}

TEST(Pieces, WhatHasFiguresOnlyInsideWordsHasNoGroup) {
    EXPECT_EQ(pieces_of(u"2022年，本局收到申请7件。"), "2022年，本局收到申请7件。");
    EXPECT_EQ(pieces_of(u""), "");
}

TEST(Pieces, TheReachOfAGroupIsFromItsFirstFigureToItsLast) {
    const Document document = read_plain_text(u"（一）予以公开\t\t7\t\t0\t");
    const Pieces pieces = pieces_in(document);
    ASSERT_EQ(pieces.groups.size(), 1U);
    EXPECT_EQ(pieces.groups[0].value_count, 5U);
    EXPECT_EQ(pieces.groups[0].filled, 2U);
    EXPECT_EQ(pieces.groups[0].reach(), 3U);
}

}  // namespace
}  // namespace gouji

#include <gtest/gtest.h>

#include "document/document.h"
#include "text/utf.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

// A line as "kind: cell|cell", with nothing between the bars of an empty cell.
std::string show_line(const Document& document, const Line& line) {
    constexpr const char* kNames[] = {"empty", "text", "words", "grid"};
    std::string shown = kNames[static_cast<int>(line.kind)];
    for (uint32_t i = 0; i < line.cell_count; ++i)
        shown += (i == 0 ? ": " : "|") + show(document.text(document.cells[line.first_cell + i]));
    return shown;
}

std::vector<std::string> lines_of(std::u16string_view text) {
    const Document document = read_plain_text(text);
    std::vector<std::string> shown;
    for (const Line& line : document.lines) shown.push_back(show_line(document, line));
    return shown;
}

// Of a text of one line.
std::string line_of(std::u16string_view text) {
    const std::vector<std::string> lines = lines_of(text);
    return lines.size() == 1 ? lines[0] : std::to_string(lines.size()) + " lines";
}

using Shown = std::vector<std::string>;

TEST(PlainText, NothingIsOneEmptyLine) {
    EXPECT_EQ(lines_of(u""), Shown{"empty"});
    EXPECT_EQ(lines_of(u"\n"), (Shown{"empty", "empty"}));
    EXPECT_EQ(line_of(u"   "), "empty");
    EXPECT_EQ(line_of(u"　 \u200B"), "empty");
}

TEST(PlainText, AParagraphIsOneCell) {
    EXPECT_EQ(line_of(u"一、总体情况"), "text: 一、总体情况");
    EXPECT_EQ(line_of(u"  　一、总体情况 "), "text: 一、总体情况");
    EXPECT_EQ(line_of(u"12"), "text: 12");
}

TEST(PlainText, EveryLineEndEndsALine) {
    EXPECT_EQ(lines_of(u"甲\r\n乙\r丙\u2028丁"),
              (Shown{"text: 甲", "text: 乙", "text: 丙", "text: 丁"}));
}

TEST(PlainText, TabsMakeAGrid) {
    EXPECT_EQ(line_of(u"自然人\t7\t0"), "grid: 自然人|7|0");
    EXPECT_EQ(line_of(u"自然人\t\t0\t"), "grid: 自然人||0|");
    EXPECT_EQ(line_of(u"\t\t自然人\t7"), "grid: ||自然人|7");
    EXPECT_EQ(line_of(u"自 然 人\t 7 \t0"), "grid: 自 然 人|7|0") << "spaces are part of a cell";
}

TEST(PlainText, TheMarksOfQuotedMailAreNoText) {
    EXPECT_EQ(lines_of(u"> 一、总体情况\n>\n>> 规章\t3\n> > 行政处罚\t\t4\n"),
              (Shown{"text: 一、总体情况", "empty", "grid: 规章|3", "grid: 行政处罚||4", "empty"}));
    EXPECT_EQ(lines_of(u"甲\n乙\n> 丙"), (Shown{"text: 甲", "text: 乙", "words: >|丙"}))
        << "most lines have none";
}

TEST(PlainText, NumbersOfColumnsAreNoRow) {
    EXPECT_EQ(lines_of(u"|0|1|2|3|\n|---|---|---|---|\n|甲|乙|丙|丁|\n"),
              (Shown{"grid: 甲|乙|丙|丁", "empty"}));
    EXPECT_EQ(lines_of(u"1\t2\t3\t4\n甲\t乙\t丙\t丁"), Shown{"grid: 甲|乙|丙|丁"});
    EXPECT_EQ(line_of(u"1\t2\t3"), "grid: 1|2|3") << "so few may be figures";
    EXPECT_EQ(line_of(u"0\t1\t2\t4"), "grid: 0|1|2|4");
    EXPECT_EQ(lines_of(u"甲\t乙\t丙\t丁\n0\t1\t2\t3"),
              (Shown{"grid: 甲|乙|丙|丁", "grid: 0|1|2|3"}))
        << "below others a row has figures";
}

TEST(PlainText, OneTabInFrontSetsACellIn) {
    EXPECT_EQ(line_of(u"\t自然人"), "text: 自然人");
    EXPECT_EQ(line_of(u"\t7  "), "text: 7");
    EXPECT_EQ(line_of(u"\t"), "text: ") << "an empty cell among cells a line each";
    EXPECT_EQ(line_of(u"\t \u00a0"), "text: ");
    EXPECT_EQ(line_of(u"\t\t"), "grid: ||") << "a row of empty cells";
    EXPECT_EQ(line_of(u"7\t"), "grid: 7|");
}

TEST(PlainText, SpacesMakeWords) {
    EXPECT_EQ(line_of(u"予以公开 7  0　　0"), "words: 予以公开|7|0|0");
    EXPECT_EQ(line_of(u" 7 0 "), "words: 7|0");
    EXPECT_EQ(line_of(std::u16string(300, u'公') + u" " + std::u16string(200, u'开')).substr(0, 5),
              "text:")
        << "a long line is a paragraph whatever spaces it has";
}

TEST(PlainText, PipesMakeAGrid) {
    EXPECT_EQ(line_of(u"| 自然人 | 7 | 0 |"), "grid: 自然人|7|0");
    EXPECT_EQ(line_of(u"  |自然人||0|"), "grid: 自然人||0");
    EXPECT_EQ(line_of(u"自然人 | 7 | 0"), "grid: 自然人|7|0");
    EXPECT_EQ(line_of(u"｜自然人｜7｜0｜"), "grid: 自然人|7|0") << "full-width";
    EXPECT_EQ(line_of(u"首页 | 公开"), "words: 首页|||公开") << "one pipe is a word";
    EXPECT_EQ(line_of(u"||"), "grid: ");
}

TEST(PlainText, APipeAtTheEdgeStandsBesideAnEmptyCellUnlessAllLinesAreFramed) {
    EXPECT_EQ(lines_of(u"|甲|1|\n|乙|2|"), (Shown{"grid: 甲|1", "grid: 乙|2"}));
    EXPECT_EQ(lines_of(u"甲|1|2\n|3|4"), (Shown{"grid: 甲|1|2", "grid: |3|4"}));
    EXPECT_EQ(lines_of(u"甲|1|2\n乙|3|\n"), (Shown{"grid: 甲|1|2", "grid: 乙|3|", "empty"}));
}

TEST(PlainText, TheFrameIsThatOfEachTable) {
    EXPECT_EQ(lines_of(u"甲|1|2\n\n|乙|3|\n|丙|4|"),
              (Shown{"grid: 甲|1|2", "empty", "grid: 乙|3", "grid: 丙|4"}));
}

TEST(PlainText, RulesOfATableAreDropped) {
    EXPECT_EQ(lines_of(u"|甲|乙|\n|---|:-:|\n|1|2|"), (Shown{"grid: 甲|乙", "grid: 1|2"}));
    EXPECT_EQ(lines_of(u"甲 乙\n--- ---\n1 2"), (Shown{"words: 甲|乙", "words: 1|2"}));
    EXPECT_EQ(lines_of(u"=== ==="), Shown{});
}

TEST(PlainText, MarkdownsMarksAreNoText) {
    EXPECT_EQ(line_of(u"## 一、总体情况"), "text: 一、总体情况");
    EXPECT_EQ(line_of(u"**一、总体情况**"), "text: 一、总体情况");
    EXPECT_EQ(line_of(u"# **2023 年报告**"), "words: 2023|年报告");
    EXPECT_EQ(line_of(u"| **总计** | **7** | ** |"), "grid: 总计|7|**");
    EXPECT_EQ(line_of(u"#一"), "text: #一");
    EXPECT_EQ(line_of(u"#"), "text: #");
    EXPECT_EQ(line_of(u"****"), "text: ****");
    EXPECT_EQ(line_of(u"####### 七"), "words: #######|七");
    const Document document = read_plain_text(u"##  一、总体情况 \n");
    EXPECT_EQ(document.lines[0].span, (Span{4, 10}));
}

TEST(PlainText, TheBulletsOfAListAreNoText) {
    EXPECT_EQ(line_of(u"● 一、总体情况"), "text: 一、总体情况");
    EXPECT_EQ(line_of(u"•新收"), "text: 新收");
    EXPECT_EQ(line_of(u"\uF0D8\t新收"), "text: 新收");
    EXPECT_EQ(line_of(u"* 新收"), "text: 新收");
    EXPECT_EQ(line_of(u"*新收"), "text: 新收");
    EXPECT_EQ(line_of(u"·12"), "text: ·12");
    EXPECT_EQ(line_of(u"●"), "text: ●");
}

TEST(PlainText, ADrawnTableIsOneOfPipes) {
    EXPECT_EQ(lines_of(u"┌────┬───┐\n│规章│ 7 │\n├────┼───┤\n│收费│   │\n└────┴───┘"),
              (Shown{"grid: 规章|7", "grid: 收费|"}));
    EXPECT_EQ(lines_of(u"╔════╦═══╗\n║规章║ 7 ║\n╚════╩═══╝"), Shown{"grid: 规章|7"});
    EXPECT_EQ(lines_of(u"│不予公开├────┼───┤\n│        │总计│ 3 │"),
              (Shown{"grid: 不予公开", "grid: |总计|3"}))
        << "a rule beside a cell that is higher";
    EXPECT_EQ(line_of(u"规章\t───\t5"), "grid: 规章|───|5") << "strokes of a table with tabs";
    EXPECT_EQ(line_of(u"| 规章 | ── | 5 |"), "grid: 规章|──|5");
}

TEST(PlainText, SeparatorsOnLinesOfTheirOwn) {
    EXPECT_EQ(lines_of(u"规章\n\n|\n\n7\n\n|\n\n\n\n|\n\n2  \n  \n收费\n\n|\n\n5  \n"),
              (Shown{"grid: 规章|7||2", "empty", "grid: 收费|5"}));
    EXPECT_EQ(lines_of(u"规章\n\n| |\n\n7  \n  \n |\n\n收费\n\n|\n\n5"),
              (Shown{"grid: 规章||7", "empty", "grid: |收费|5"}))
        << "two bars: an empty cell between them; behind a line of spaces the next row begins";
    EXPECT_EQ(lines_of(u"规章\n\n\t\n\n7\n\n\t\n\n\u00a0\n\n\n\n\n收费\n\n\t\n\n5"),
              (Shown{"grid: 规章|7|", "empty", "empty", "empty", "grid: 收费|5"}));
    EXPECT_EQ(lines_of(u"规章\n\n\t\n\n7\n\n\t\n\n\n\n\n\t\n\n\n\n\n\n\n\n收费\n\n\t\n\n5"),
              (Shown{"grid: 规章|7||", "grid: 收费|5"}))
        << "words far below a tab are not its cell";
    EXPECT_EQ(lines_of(u"登录\n|\n注册\n\n一、总体情况"),
              (Shown{"grid: 登录|注册", "text: 一、总体情况"}));
    EXPECT_EQ(lines_of(u"首页\n|\n一、总体情况").back(), "text: 一、总体情况");
    EXPECT_EQ(lines_of(u"规章\n\n\t\n\n7\n\t\n\n5").at(4), "text: 7") << "no row of these tabs";
    EXPECT_EQ(lines_of(u"规章\n\t7\n\t\n\t5").at(2), "text: ")
        << "a tab among indented cells is an empty one";
}

TEST(PlainText, CellsThatAreAParagraphEach) {
    const std::u16string row = u"规章\n\n1\n\n\u00a0\n\n3\n\n\u00a0\n\n5\n\n6\n\n收费\n\n7";
    EXPECT_EQ(lines_of(row), (Shown{"text: 规章", "text: 1", "text: ", "text: 3",
                                    "text: ", "text: 5", "text: 6", "text: 收费", "text: 7"}));
    EXPECT_EQ(lines_of(u"无\n\n没有\n\n无\n\n\u00a0\n\n无\n\n2").size(), 6U)
        << "a word for none is a figure";
    EXPECT_EQ(lines_of(u"本局\n\n\u00a0\n\n依法公开"),
              (Shown{"text: 本局", "empty", "empty", "empty", "text: 依法公开"}))
        << "no figures: paragraphs that are set apart";
    EXPECT_EQ(lines_of(u"1\n\n2\n\n\n\n3\n\n4").size(), 9U)
        << "without a blank that is there, empty lines may be cells";
    EXPECT_EQ(lines_of(u"1\n2\n\n\u00a0\n\n3\n4\n\n5\n6").size(), 10U)
        << "lines that follow at once are cells as well";
}

TEST(PlainText, ParagraphsOfWhichNothingIsLeftAreCells) {
    EXPECT_EQ(lines_of(u"规章\n\n1\n\n\n\n3\n\n收费\n\n\n\n\n\n6\n\n7"),
              (Shown{"text: 规章", "text: 1", "text: ", "text: 3", "text: 收费",
                     "text: ", "text: ", "text: 6", "text: 7"}))
        << "every other line is a cell";
    EXPECT_EQ(lines_of(u"规章\n\n1\n\n\n\n3\n\n收费\n\n\n\n\n6\n\n7").size(), 16U)
        << "an even number of empty lines: no cells";
    EXPECT_EQ(lines_of(u"规章\n\n\n\n收费\n\n\n\n许可\n\n\n\n处罚\n\n\n\n强制\n\n\n\n其他").size(),
              21U)
        << "not one figure";
    EXPECT_EQ(lines_of(u"规章\n1\n\n\n\n3\n\n收费\n\n\n\n\n\n6\n\n7").size(), 16U)
        << "a figure follows its label at once: each empty line may be a cell";
    const std::u16string row = u"规章\n\n\n\n\n\n0\n\n\n\n";
    EXPECT_EQ(lines_of(row + row + u"收费\n\n\n8").size(), 24U)
        << "the same, with an even number of empty lines between them";
}

TEST(PlainText, TheNumberOfARowIsNoLineOfItsOwn) {
    EXPECT_EQ(lines_of(u"某类\n0\n2\n、某种\n0\n13\n．别种"),
              (Shown{"text: 某类", "text: 0", "words: 2|、某种", "text: 0", "words: 13|.别种"}));
    EXPECT_EQ(lines_of(u"2\n、3").size(), 2U) << "not in front of a figure";
    EXPECT_EQ(lines_of(u"收到申请 2\n、答复").size(), 2U);
    EXPECT_EQ(lines_of(u"2023\n、某种").size(), 2U);
}

TEST(PlainText, CellsInQuotesBetweenTabs) {
    EXPECT_EQ(lines_of(u"信息内容\t\t\"制发\n件数\"\n规章\t\t\"3\n\"\n收费\t\t5\n"),
              (Shown{"grid: 信息内容||制发\\n件数", "grid: 规章||3\\n", "grid: 收费||5", "empty"}))
        << "no column is left out";
    EXPECT_EQ(lines_of(u"\"行政\n许可\"\t1\t2\n\"规章\"\t\"0\"\t\"7\"\n收费\t5\t6").at(1),
              "grid: 规章|0|7")
        << "the first cell may have lines of its own";
    EXPECT_EQ(lines_of(u"规章\t0\t3\n危及\"安全\"\t1\t2\n收费\t5\t6").at(1),
              "grid: 危及\"安全\"|1|2");
}

TEST(PlainText, CommasAndSemicolonsOfSpreadsheets) {
    EXPECT_EQ(lines_of(u"信息内容,制发件数,废止件数\n规章,0,\n\"收费\",\"1,234\",5\n"),
              (Shown{"grid: 信息内容|制发件数|废止件数", "grid: 规章|0|", "grid: 收费|1,234|5",
                     "empty"}));
    EXPECT_EQ(lines_of(u"规章;0;7\n\"行政\n许可\";;5\n收费;1,5;2"),
              (Shown{"grid: 规章|0|7", "grid: 行政\\n许可||5", "grid: 收费|1,5|2"}));
    EXPECT_EQ(
        lines_of(u"\"一、总体情况\",,,\n\"本局依法公开。\n无申请。\",,,\n规章,,3,\n收费,,,\n"),
        (Shown{"grid: 一、总体情况|", "text: 本局依法公开。", "text: 无申请。", "grid: 规章|3",
               "grid: 收费|", "empty"}))
        << "columns that are empty everywhere are none, and a paragraph is no row";
    EXPECT_EQ(lines_of(u"甲,,乙,\n规章,,3,\n丙,丁,,戊\n收费,1,,2").back(), "grid: 收费|1|2")
        << "each head has columns of its own";
    for (std::u16string_view prose :
         {u"本局，依法，公开。\n本局，依法，办理。\n本局，依法，答复。",
          u"本局, 依法, 公开。\n本局, 依法, 办理。\n本局, 依法, 答复。"})
        for (const std::string& line : lines_of(prose))
            EXPECT_EQ(line.find("grid"), std::string::npos) << line;
    EXPECT_EQ(lines_of(u"1,234,567\n2,345,678\n3,456,789").at(0), "text: 1,234,567");
    EXPECT_EQ(
        lines_of(u"许可\t1,220\t10\t2,385\n强制\t1,020\t7\t1,027\n收费\t2,000\t8\t2,008").at(1),
        "grid: 强制|1,020|7|1,027")
        << "the commas of thousands";
    EXPECT_EQ(lines_of(u"许可 1,220 10 2,385\n强制 1,020 7 1,027\n收费 2,000 8 2,008").at(1),
              "words: 强制|1,020|7|1,027");
    EXPECT_EQ(lines_of(u"规章（一，二，三）,0,7\n许可,1,2\n收费,,5").at(0),
              "grid: 规章(一,二,三)|0|7")
        << "wide commas part nothing";
    EXPECT_EQ(lines_of(u"规章,0,7\n收费,1,2").at(0), "text: 规章,0,7") << "two lines show nothing";
}

// In one line, behind prose as long as a page's.
Shown lines_of_one(const std::u16string& words) {
    Shown lines = lines_of(std::u16string(1000, u'文') + u"。 " + words);
    lines.erase(lines.begin());
    return lines;
}

TEST(PlainText, AReportInOneLineHasItsLinesAgain) {
    std::u16string rows = u"二、表格 ";
    for (int row = 0; row < 5; ++row) rows += u"1. 某类 0 0 3 2 、某种 1 无 1 ";
    const Shown lines = lines_of_one(rows + u"许可 7 处罚 8 其他");
    const Shown first{"text: 二、表格", "words: 1.|某类", "words: 0|0|3", "words: 2|、某种",
                      "words: 1|无|1"};
    ASSERT_EQ(lines.size(), 1U + 5 * 4 + 3);
    EXPECT_EQ(Shown(lines.begin(), lines.begin() + 5), first);
    EXPECT_EQ(Shown(lines.end() - 3, lines.end()),
              (Shown{"words: 许可|7", "words: 处罚|8", "text: 其他"}));
}

TEST(PlainText, ALongParagraphStaysOneLine) {
    const std::u16string row = u"某类 0 0 3 ";
    EXPECT_EQ(lines_of_one(row + row + row + row), Shown{}) << "too few rows";
    EXPECT_EQ(lines_of_one(row + row + row + row + row).size(), 10U);
    EXPECT_EQ(lines_of_one(row + row + row + row + row + u"某种 1 2 3 4 5 6 7"), Shown{})
        << "rows of other lengths were torn before";
    const std::u16string prose = u"全年公开信息 376 条,答复申请 3 件。 ";
    EXPECT_EQ(lines_of_one(prose + prose + prose + prose + prose + prose), Shown{});
}

TEST(PlainText, NumbersStayInTheSentencesOfAReportInOneLine) {
    std::u16string rows;
    for (int row = 0; row < 5; ++row) rows += u"某类 0 0 3 ";
    const Shown lines = lines_of_one(rows + u"全年公开信息 376 条,答复 3 件。 2024 年如此。");
    ASSERT_EQ(lines.size(), 11U);
    EXPECT_EQ(lines.back(), "words: 全年公开信息|376|条,答复|3|件。|2024|年如此。");
}

TEST(PlainText, StrokesAreNoRule) {
    EXPECT_EQ(line_of(u"-\t-\t-"), "grid: -|-|-") << "blank cells";
    EXPECT_EQ(line_of(u"--\t-"), "grid: --|-");
    EXPECT_EQ(line_of(u"— 4 —"), "words: —|4|—");
}

TEST(PlainText, SpansAreOfTheFoldedTextAndLeadBack) {
    const std::u16string text = u"\u200B甲\u200B\t１２ \t㎡\r\n乙";
    const Document document = read_plain_text(text);
    ASSERT_EQ(document.lines.size(), 2U);
    ASSERT_EQ(document.cells.size(), 4U);
    const auto source = [&](size_t cell) {
        const SourceSpan span = document.folded.source(document.cells[cell]);
        return to_utf8(std::u16string_view(text).substr(span.begin, span.size()));
    };
    EXPECT_EQ(source(0), "甲");
    EXPECT_EQ(source(1), "１２");
    EXPECT_EQ(show(document.text(document.cells[1])), "12");
    EXPECT_EQ(source(2), "㎡");
    EXPECT_EQ(source(3), "乙");
}

TEST(PlainText, AnEmptyCellHasAnEmptySpanAtItsPlace) {
    const Document document = read_plain_text(u"甲\t\t1");
    ASSERT_EQ(document.cells.size(), 3U);
    EXPECT_EQ(document.cells[1], (Span{2, 2}));
    const Document single = read_plain_text(u"甲\n\t\n1");
    EXPECT_EQ(single.cells[1], (Span{2, 2}));
}

TEST(PlainText, CellsOfLinesFollowEachOther) {
    const Document document = read_plain_text(u"甲\t1\n\n乙\t2\t3");
    uint32_t next = 0;
    for (const Line& line : document.lines) {
        EXPECT_EQ(line.first_cell, next);
        next += line.cell_count;
    }
    EXPECT_EQ(next, document.cells.size());
}

TEST(PlainText, AUnitAloneIsItsFigures) {
    EXPECT_EQ(line_of(u"1878.98 万元"), "text: 1878.98 万元");
    EXPECT_EQ(line_of(u"36 1878.98 万元"), "words: 36|1878.98 万元");
    EXPECT_EQ(line_of(u"金额 万元"), "words: 金额|万元");
}

}  // namespace
}  // namespace gouji

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
        const Span span = document.folded.source(document.cells[cell]);
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

}  // namespace
}  // namespace gouji

// Events as a reader of HTML writes them, and the text that becomes of them. Codes stand as
// letters in brackets: "[C 2 1]" is a cell two columns wide.
#include "document/flatten.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "document/document.h"
#include "document/html_events.h"
#include "text/utf.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

HtmlEvent event_of(const std::string& name) {
    const std::pair<const char*, HtmlEvent> kNames[] = {
        {"B", HtmlEvent::kBlock},        {"br", HtmlEvent::kBreak},
        {"T", HtmlEvent::kTable},        {"/T", HtmlEvent::kTableEnd},
        {"G", HtmlEvent::kRowGroup},     {"R", HtmlEvent::kRow},
        {"/R", HtmlEvent::kRowEnd},      {"C", HtmlEvent::kCell},
        {"/C", HtmlEvent::kCellEnd},     {"P", HtmlEvent::kPicture},
        {"/P", HtmlEvent::kPictureEnd},  {"keep", HtmlEvent::kKeepSpaces},
        {"fold", HtmlEvent::kFoldSpaces}};
    for (const auto& [known, event] : kNames)
        if (name == known) return event;
    ADD_FAILURE() << "no event " << name;
    return HtmlEvent::kBlock;
}

std::u16string events(std::string_view written) {
    std::u16string out;
    for (size_t at = 0; at < written.size();) {
        if (written[at] != '[') {
            const size_t end = std::min(written.find('[', at), written.size());
            out += to_utf16(written.substr(at, end - at));
            at = end;
            continue;
        }
        const size_t end = written.find(']', at);
        std::istringstream words(std::string(written.substr(at + 1, end - at - 1)));
        std::string name;
        words >> name;
        out += static_cast<char16_t>(event_of(name));
        if (name == "C") {
            int columns = 1;
            int rows = 1;
            words >> columns >> rows;
            out += static_cast<char16_t>(columns);
            out += static_cast<char16_t>(rows);
        }
        at = end + 1;
    }
    return out;
}

std::string flat(std::string_view written) { return show(flatten(events(written)).text); }

// A row of plain cells.
std::string row(std::initializer_list<std::string_view> cells) {
    std::string out = "[R]";
    for (const std::string_view cell : cells) out.append("[C]").append(cell).append("[/C]");
    return out + "[/R]";
}

TEST(Flatten, BlocksAndBreaksEndLines) {
    EXPECT_EQ(flat(""), "");
    EXPECT_EQ(flat("甲"), "甲\\n");
    EXPECT_EQ(flat("[B]甲[B][B]乙[B]丙"), "甲\\n乙\\n丙\\n");
    EXPECT_EQ(flat("[B][B][B]"), "") << "a block without text is no line";
    EXPECT_EQ(flat("[B]甲[br]乙[br][B]"), "甲\\n乙\\n");
    EXPECT_EQ(flat("[B]甲[br][br]乙[B]"), "甲\\n\\n乙\\n");
}

TEST(Flatten, WhiteSpaceIsFolded) {
    EXPECT_EQ(flat("[B]  a \t\r\n b  [B] c"), "a b\\nc\\n");
    EXPECT_EQ(flat("a [br] b"), "a\\nb\\n");
    EXPECT_EQ(flat("第\n  二十条"), "第二十条\\n")
        << "the source's own lines part no Chinese words";
    EXPECT_EQ(flat("第 二十条"), "第 二十条\\n");
    EXPECT_EQ(flat("共\n12\n件"), "共 12 件\\n");
    EXPECT_EQ(flat("\u00A0甲\u00A0"), "\u00A0甲\u00A0\\n") << "a hard space is no white space";
}

TEST(Flatten, KeptWhiteSpaceStands) {
    EXPECT_EQ(flat("[B][keep]a  b\tc\nd\n[fold][B]e  f"), "a  b\\tc\\nd\\ne f\\n");
    EXPECT_EQ(flat("[T]" + row({"[keep]a\t\nb[fold]", "c"}) + "[/T]"), "a b\\tc\\n")
        << "but not in a row's cells";
}

TEST(Flatten, WhatOthersTakeForALineEndIsASpace) {
    EXPECT_EQ(flat("a\u2028b\u2029c\u0085d"), "a b c d\\n");
}

TEST(Flatten, ARowIsALine) {
    EXPECT_EQ(
        flat("甲[T]\n" + row({"规章", "3", "5"}) + "\n" + row({"规范性文件", "", "7"}) + "[/T]乙"),
        "甲\\n规章\\t3\\t5\\n规范性文件\\t\\t7\\n乙\\n");
    EXPECT_EQ(flat("[T]" + row({"", "", ""}) + row({""}) + "[R][/R][/T]"), "\\t\\t\\n")
        << "empty cells are a row, an only one is none";
}

TEST(Flatten, LinesOfACellAreJoined) {
    EXPECT_EQ(flat("[T]" + row({"其他法律[br]禁止", "[B]1[B]\n[B]2[B]"}) + "[/T]"),
              "其他法律 禁止\\t1  2\\n")
        << "figures so that they stay apart";
    EXPECT_EQ(flat("[T]" + row({"[B]5[B][B]\u00A0[B]", "５[br]６件", "5[br]件", "1\n2"}) + "[/T]"),
              "5 \u00A0\\t５  ６件\\t5 件\\t1 2\\n");
    EXPECT_EQ(flat("[T]" + row({" [B] 甲 [B] ", "[br]乙[br]"}) + "[/T]"), "甲\\t乙\\n");
}

TEST(Flatten, CoveredCellsAreEmpty) {
    EXPECT_EQ(flat("[T][R][C 3 1]甲[/C][C]1[/C][/R]" + row({"乙", "丙", "丁", "2"}) + "[/T]"),
              "甲\\t\\t\\t1\\n乙\\t丙\\t丁\\t2\\n");
    EXPECT_EQ(flat("[T][R][C 3 1]甲[/C][/R][/T]"), "甲\\n") << "at a row's end they are left out";
    EXPECT_EQ(flat("[T][R][C 1 2]甲[/C][C]乙[/C][C]1[/C][/R]" + row({"丙", "2"}) +
                   row({"丁", "3"}) + "[/T]"),
              "甲\\t乙\\t1\\n\\t丙\\t2\\n丁\\t3\\n");
    EXPECT_EQ(flat("[T][R][C 2 2]甲[/C][C]1[/C][C 1 2]乙[/C][C]2[/C][/R]" + row({"3", "4"}) +
                   row({"丙", "丁"}) + "[/T]"),
              "甲\\t1\\t乙\\t2\\n\\t3\\t\\t4\\n丙\\t丁\\n");
}

TEST(Flatten, AColumnInWhichNoCellBeginsIsNone) {
    const std::string wide = "[R][C 2 1]甲[/C][C 2 1]1[/C][C 2 1][/C][C 3 1]3[/C][/R]";
    EXPECT_EQ(flat("[T]" + wide + "[/T]"), "甲\\t1\\t\\t3\\n");
    EXPECT_EQ(flat("[T]" + wide + "[R][C 2 1]乙[/C][C 4 1]2[/C][C 3 1]4[/C][/R][/T]"),
              "甲\\t1\\t\\t3\\n乙\\t2\\t\\t4\\n");
    EXPECT_EQ(flat("[T]" + wide + "[R][C 9 1]四[/C][/R]" + row({"a", "b", "c", "d", "e"}) + "[/T]"),
              "甲\\t1\\t\\t3\\n四\\na\\tb\\tc\\td\\te\\n")
        << "behind a heading another table may follow";
    EXPECT_EQ(flat("[T]" + wide + row({"a", "b", "c", "d", "e"}) + "[/T]"),
              "甲\\t\\t1\\t\\t\\t3\\na\\tb\\tc\\td\\te\\n");
}

// Word processors write a column where edges of cells differ by a hair.
TEST(Flatten, CellsOfTheRowWithTheMostAreAColumnEach) {
    EXPECT_EQ(flat("[T][R][C]甲[/C][C 2]乙[/C][C]丙[/C][/R]"
                   "[R][C]1[/C][C][/C][C 2]3[/C][/R][/T]"),
              "甲\\t乙\\t丙\\n1\\t\\t3\\n");
    EXPECT_EQ(flat("[T][R][C]甲[/C][C]乙[/C][C]丙[/C][C]丁[/C][/R]"
                   "[R][C]1[/C][C 2]2[/C][C]4[/C][/R][/T]"),
              "甲\\t乙\\t丙\\t丁\\n1\\t2\\t\\t4\\n")
        << "a row with fewer has merged ones";
    EXPECT_EQ(flat("[T][R][C 2 2]甲[/C][C]乙[/C][C]丙[/C][/R]"
                   "[R][C]1[/C][C 2]2[/C][/R][R][C]3[/C][C]4[/C][C 2]5[/C][/R][/T]"),
              "甲\\t乙\\t丙\\n\\t1\\t2\\n3\\t4\\t5\\n")
        << "a cell that hangs over a row is one, however wide";
}

TEST(Flatten, AnEmptyCellInThePlaceOfNarrowerOnesIsAsMany) {
    EXPECT_EQ(flat("[T][R][C]甲[/C][C]乙[/C][C]丙[/C][C]丁[/C][/R]"
                   "[R][C]1[/C][C][B]2[B][/C][C 2][/C][/R]"
                   "[R][C]3[/C][C 2][/C][C]4[/C][/R][/T]"),
              "甲\\t乙\\t丙\\t丁\\n1\\t2\\t\\t\\n3\\t\\t\\t4\\n");
    EXPECT_EQ(flat("[T][R][C 2]项目[/C][C]甲[/C][C]乙[/C][C]丙[/C][C]丁[/C][/R]"
                   "[R][C]一[/C][C]二[/C][C]1[/C][C 2][/C][C]2[/C][/R][/T]"),
              "项目\\t甲\\t乙\\t丙\\t丁\\n一\\t二\\t1\\t\\t\\t2\\n")
        << "though no row has more cells than its own; a label is one";
}

TEST(Flatten, AnEmptyCellOverSeveralColumnsIsSeveral) {
    const std::string full = row({"甲", "1", "2", "3"});
    EXPECT_EQ(flat("[T]" + full + "[R][C]乙[/C][C 3 1]\u00A0[/C][/R][/T]"),
              "甲\\t1\\t2\\t3\\n乙\\t\u00A0\\t\\t\\n");
    EXPECT_EQ(flat("[T]" + full + "[R][C]乙[/C][C 3 1]丙[/C][/R][/T]"),
              "甲\\t1\\t2\\t3\\n乙\\t丙\\n")
        << "a label is one";
    EXPECT_EQ(flat("[T]" + full + "[R][C 4 1][/C][/R][/T]"), "甲\\t1\\t2\\t3\\n")
        << "and a row of nothing is none";
}

TEST(Flatten, NoCellReachesOverItsRowGroup) {
    EXPECT_EQ(flat("[T][G][R][C 1 9]甲[/C][C]乙[/C][/R][G][G]" + row({"丙", "丁"}) + "[G][/T]"),
              "甲\\t乙\\n丙\\t丁\\n");
    EXPECT_EQ(flat("[T][G][R][C 1 0]甲[/C][C]乙[/C][/R]" + row({"丙"}) + "[G][G]" + row({"丁"}) +
                   "[G][/T]"),
              "甲\\t乙\\n\\t丙\\n丁\\n")
        << "none of its rows: all that are left";
}

TEST(Flatten, ACaptionIsALine) {
    EXPECT_EQ(flat("[T][B]表一[B]" + row({"甲", "1"}) + "[/T]"), "表一\\n甲\\t1\\n");
}

TEST(Flatten, ATableThatArrangesThePageIsNone) {
    const std::string table = "[T]" + row({"甲", "1"}) + row({"乙", "2"}) + "[/T]";
    EXPECT_EQ(flat("[T]" + row({"首页[br]机构", "[B]报告[B]" + table + "[B]完[B]"}) + "[/T]"),
              "首页\\n机构\\n报告\\n甲\\t1\\n乙\\t2\\n完\\n");
    EXPECT_EQ(flat("[T]" + row({"一", "二"}) + row({table}) + row({"三", "四"}) + "[/T]"),
              "一\\t二\\n甲\\t1\\n乙\\t2\\n三\\t四\\n")
        << "row by row";
    EXPECT_EQ(flat("[T]" + row({"[T]" + row({"[T]" + row({table}) + "[/T]"}) + "[/T]"}) + "[/T]"),
              "甲\\t1\\n乙\\t2\\n");
}

TEST(Flatten, ALongTextInSeveralLinesIsNoCell) {
    std::string prose;
    for (int i = 0; i < 30; ++i) prose += "依法公开政府信息。";
    EXPECT_EQ(flat("[T]" + row({"[B]一、总体情况[B]" + prose + "[B]", "右"}) + "[/T]"),
              "一、总体情况\\n" + prose + "\\n右\\n");
    EXPECT_EQ(flat("[T]" + row({"内容概述", prose}) + "[/T]"), "内容概述\\t" + prose + "\\n");
}

TEST(Flatten, ATableOfOneCellIsAFrame) {
    EXPECT_EQ(
        flat("[T]" + row({"甲", "[T]" + row({"[B]1[B]"}) + "[/T]", "[T][R][/R][/T]2"}) + "[/T]"),
        "甲\\t1\\t2\\n");
}

TEST(Flatten, PicturesAreNamed) {
    EXPECT_EQ(flat("甲[P]/a/b/02.PNG?x=1#y[/P]乙"), "甲\\n02.PNG\\n乙\\n");
    EXPECT_EQ(flat("[P]C:\\\\图\\\\表二.jpg[/P]"), "表二.jpg\\n");
    EXPECT_EQ(flat("[P]data:image/png;base64,AAAA[/P][P]show.aspx?id=1.png[/P][P][/P]"),
              "[图片]\\n[图片]\\n[图片]\\n");
}

TEST(Flatten, APictureInACellGivesWayToText) {
    EXPECT_EQ(flat("[T]" + row({"甲", "[P]a.gif[/P]7", "8[P]a.gif[/P]", "[P]a.gif[/P]"}) + "[/T]"),
              "甲\\t7\\t8\\ta.gif\\n");
}

TEST(Flatten, RunsLeadBackToTheEvents) {
    const std::u16string source =
        events("[B] 甲  乙[T][R][C 2 1]1[br]2[/C][C]丙\n丁[/C][/R][/T][P]x/y.png[/P][P][/P]");
    const Flattened flat = flatten(source);
    EXPECT_EQ(show(flat.text), "甲 乙\\n1  2\\t丙丁\\ny.png\\n[图片]\\n");
    std::u16string covered(flat.text.size(), u'·');
    uint32_t end = 0;
    for (const Copied& run : flat.runs) {
        EXPECT_GE(run.begin, end);
        EXPECT_GT(run.size, 0u);
        end = run.begin + run.size;
        source.copy(&covered[run.begin], run.size, run.source);
    }
    std::replace(covered.begin(), covered.end(), static_cast<char16_t>(HtmlEvent::kPicture), u'P');
    EXPECT_EQ(show(covered), "甲 乙·1··2·丙丁·y.png·P····");
}

TEST(Flatten, RowsAreGridsWhateverStandsInThem) {
    const Document document = read_flattened(u"a|b|c\t7\n\t7\n---\t---\n|x|y|\n一 2 3\n");
    ASSERT_EQ(document.lines.size(), 6u);
    const auto kind_and_cells = [&](size_t i) {
        return std::pair(document.lines[i].kind, document.lines[i].cell_count);
    };
    EXPECT_EQ(kind_and_cells(0), std::pair(Line::Kind::kGrid, 2u));
    EXPECT_EQ(kind_and_cells(1), std::pair(Line::Kind::kGrid, 2u));
    EXPECT_EQ(kind_and_cells(2), std::pair(Line::Kind::kGrid, 2u))
        << "strokes for nothing, not a rule";
    EXPECT_EQ(kind_and_cells(3), std::pair(Line::Kind::kGrid, 2u)) << "elsewhere it is plain text";
    EXPECT_EQ(kind_and_cells(4), std::pair(Line::Kind::kWords, 3u));
}

TEST(Flatten, WhatCellsClaimToSpanCostsLittle) {
    std::string wide = "[T]";
    std::string tall = "[T][R]";
    std::string row_of_wide = "[T][R]";
    for (int i = 0; i < 2000; ++i) wide += "[R][C 1000 65534]1[/C][C 1000 0]2[/C][C]3[/C][/R]";
    for (int i = 0; i < 2000; ++i) tall += "[C 1 65534][/C]";
    tall += "[/R]";
    for (int i = 0; i < 2000; ++i) tall += "[R][C]1[/C][/R]";
    for (int i = 0; i < 2000; ++i) row_of_wide += "[C 1000 1]1[/C]";
    for (const std::string& written : {wide, tall, row_of_wide}) {
        const std::u16string source = events(written);
        EXPECT_LT(flatten(source).text.size(), 40 * source.size());
    }
}

TEST(Flatten, EventsWithoutOrderDoNoHarm) {
    for (const char* written :
         {"[/T][/R][/C]甲", "[C]甲[/C][R][C]乙", "[T][R][C][T][T][T]甲", "[R][C]甲[C]乙[/T]丙",
          "[T][C]甲[R]乙[/R][/C][/T]", "[/P][keep]甲", "[T][R][C][R][C][/T][/T]甲[G]"})
        EXPECT_NE(flat(written).find("甲"), std::string::npos) << written;
    EXPECT_EQ(flat("[P]甲"), "[图片]\\n");
    EXPECT_EQ(flatten(u"a\u0008").text, u"a\n");
    EXPECT_EQ(flatten(u"a\u0008\u0002").text, u"a\n");
    EXPECT_EQ(flatten(u"a\u0013\u0000b").text.front(), u'a');
    uint32_t random = 1;
    for (int round = 0; round < 200; ++round) {
        std::u16string noise;
        for (int i = 0; i < 300; ++i)
            noise += static_cast<char16_t>((random = random * 1664525 + 1013904223) >> 27);
        const Flattened flat = flatten(noise);
        for (const Copied& run : flat.runs) ASSERT_LE(run.source + run.size, noise.size());
    }
}

TEST(Flatten, TablesNestAsDeepAsTheyLike) {
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "[T][R][C]";
    EXPECT_EQ(flat(deep + "7"), "7\\n");
}

}  // namespace
}  // namespace gouji

#include "document/tagged_text.h"

#include <gtest/gtest.h>

#include "document/document.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

std::string flat(std::u16string_view text) { return show(read_tagged_text(text).flat.text); }

TEST(TaggedText, OfPlainTextNothingIsSaid) {
    EXPECT_FALSE(read_tagged_text(u"< 返回\n一、总体情况\n&nbsp;").tagged);
    EXPECT_FALSE(read_tagged_text(u"").tagged);
}

TEST(TaggedText, KeepsItsLines) {
    EXPECT_EQ(flat(u"<h1>甲</h1>\n乙\n\n丙<b>丁</b>\t戊"), "甲\\n\\n乙\\n\\n丙丁\\t戊\\n");
    EXPECT_EQ(flat(u"甲<br>乙<p>丙</p>丁"), "甲\\n乙\\n丙\\n丁\\n");
    EXPECT_FALSE(read_tagged_text(u"<h1>甲</h1>\n乙").rows);
}

TEST(TaggedText, HasTablesAsHtmlHasThem) {
    EXPECT_EQ(flat(u"甲\n<table><tr><td rowspan=\"2\">乙\n丙</td><td>1</td></tr>\n"
                   "<tr><td>2</td></tr></table>\n丁"),
              "甲\\n乙丙\\t1\\n\\t2\\n\\n丁\\n");
    EXPECT_EQ(flat(u"<table><TR><TD>甲<TD>1<TR><TD>乙<TD></TABLE>丙"), "甲\\t1\\n乙\\t\\n丙\\n");
    EXPECT_EQ(flat(u"<table><tr><td style='display: none'>x</td><td>甲</td><td>&nbsp;</td></tr>"
                   "</table>"),
              "甲\\t\u00A0\\n");
    EXPECT_TRUE(read_tagged_text(u"<tr><td>甲</td><td>1</td></tr>").rows);
}

TEST(TaggedText, BreaksNoRowOfMarkdown) {
    EXPECT_EQ(flat(u"甲<br>乙\n| 丙<br>丁 | 1<p> |\n"), "甲\\n乙\\n| 丙 丁 | 1  |\\n");
}

TEST(TaggedText, ReadsEntities) {
    EXPECT_EQ(flat(u"<p>&lt;甲&gt;&ldquo;乙&rdquo;&amp;&x;</p>"), "<甲>“乙”&&x;\\n");
}

// Every cell of a document as it stands in the text as given.
std::string cells_in(std::u16string_view text) {
    const Document document = read_plain_text(text);
    std::string shown;
    for (const Span cell : document.cells) {
        const SourceSpan place = document.folded.source(cell);
        shown += "[" + show(text.substr(place.begin, place.size())) + "]";
    }
    return shown;
}

TEST(TaggedText, PlacesAreThoseOfTheTextAsGiven) {
    EXPECT_EQ(cells_in(u"# 甲\n<table><tr><td>乙</td><td>1</td><td>１<b>2</b></td></tr>"
                       "<tr><td><p>丙<br>丁</p></td><td></td><td>(3)</td></tr></table>戊"),
              "[甲][乙][1][１<b>2][丙<br>丁][][(3)][戊]");
    EXPECT_EQ(cells_in(u"<p>&ldquo;甲&rdquo;乙</p>"), "[&ldquo;甲&rdquo;乙]");
}

}  // namespace
}  // namespace gouji

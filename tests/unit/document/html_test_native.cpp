// HTML as the command line reads it: its flattened text.
#include "document/html.h"

#include <gtest/gtest.h>

#include "document/flatten.h"
#include "text/utf.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

std::string flat(std::string_view html) { return show(flatten(read_html(to_utf16(html))).text); }

std::string repeat(int times, std::string_view text) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

TEST(Html, APageIsItsText) {
    EXPECT_EQ(flat("<!DOCTYPE html><html><head><title>题</title><meta charset=gbk></head>\n"
                   "<body><h1>报告</h1>\n<p>第一段。<p>第<b>二</b>段。</body></html>"),
              "报告\\n第一段。\\n第二段。\\n");
    EXPECT_EQ(flat(""), "");
    EXPECT_EQ(flat("甲"), "甲\\n");
    EXPECT_EQ(flat("甲<br>乙<hr>丙<ul><li>丁<li>戊</ul>己"), "甲\\n乙\\n丙\\n丁\\n戊\\n己\\n");
    EXPECT_EQ(flat("&lt;甲&gt;&nbsp;&amp;amp; &#x4E59;&copy;"), "<甲>\u00A0&amp; 乙©\\n");
}

TEST(Html, DigitsSplitOverElementsAreOneNumber) {
    EXPECT_EQ(flat("<table><tr><td><span "
                   "lang=EN-US>1</span><span\nlang=EN-US>3</span><b>6</b>12<td>0</table>"),
              "13612\\t0\\n");
}

TEST(Html, CellsKeepTheirColumns) {
    EXPECT_EQ(flat("<table><tr><td colspan=2 "
                   "rowspan='2'>甲</td><th>一<th>二</tr><tr><td>1</td><td>2</td></tr>"
                   "<tr><td>乙<td>丙<td>3<td>4</table>"),
              "甲\\t\\t一\\t二\\n\\t\\t1\\t2\\n乙\\t丙\\t3\\t4\\n");
    EXPECT_EQ(flat("<table><tr><td colspan=' +2x'>甲<td>1<tr><td COLSPAN=0 rowspan=-1>乙<td "
                   "colspan=x>2<td>3</table>"),
              "甲\\t\\t1\\n乙\\t2\\t3\\n");
    EXPECT_EQ(flat("<table><thead><tr><td rowspan=99>甲<td>乙<tbody><tr><td>丙<td>丁</table>"),
              "甲\\t乙\\n丙\\t丁\\n");
}

TEST(Html, WhatIsHiddenIsNotRead) {
    EXPECT_EQ(
        flat("甲<div style='DISPLAY : none !important'>乙</div><p hidden>丙</p><i hidden>丁</i>"
             "<span style=\"color:red;visibility:hidden\">戊</span>己"),
        "甲己\\n");
    EXPECT_EQ(
        flat("<p hidden style='display:block'>甲</p><p style='display:none;display:block'>乙</p>"),
        "甲\\n乙\\n");
    EXPECT_EQ(flat("<p style='display&#58;none'>甲</p>乙"), "乙\\n");
    EXPECT_EQ(flat("<b hidden>甲<b>乙</b>丙</b>丁"), "丁\\n");
    EXPECT_EQ(flat("<body style='display:none'>甲"), "甲\\n") << "until its scripts have run";
    EXPECT_EQ(flat("<p aria-hidden=true>甲</p>"), "甲\\n");
}

TEST(Html, GhostCellsTakeNoPlaceUnseenOnesDo) {
    EXPECT_EQ(flat("<table><tr><td colspan=2>甲<td "
                   "style=display:none>x<td>1<tr><td>乙<td>丙<td>2</table>"),
              "甲\\t\\t1\\n乙\\t丙\\t2\\n");
    EXPECT_EQ(flat("<table><tr><td>甲<td style='visibility:hidden'>x<td>1</table>"),
              "甲\\t\\t1\\n");
}

TEST(Html, WhatIsNoTextIsLeftOut) {
    EXPECT_EQ(flat("<script>if (a<b) document.write('<td>1</td>')</script>甲<style>td{}</style>"
                   "<template><p>x</template><noscript>x</noscript><svg><text>x</text></svg><svg/>"
                   "<select><option>x</select><textarea><p>x</textarea><iframe><p>x</iframe>"
                   "<object>x</object><!-- <p>x --><!-->乙<![if !vml]><?xml x?></ x>丙"),
              "甲乙丙\\n");
    EXPECT_EQ(flat("<script><!-- <script> </script> x --></script>甲"), "甲\\n");
    EXPECT_EQ(flat("甲<title>x</title><script>x"), "甲\\n");
    EXPECT_EQ(flat("甲<div class='x"), "甲\\n") << "a tag cut short";
    EXPECT_EQ(flat("甲<plaintext>x<p>y"), "甲\\n");
}

TEST(Html, WhatIsNoTagIsText) {
    EXPECT_EQ(flat("1 < 2<3 </ 甲"), "1 < 2<3\\n");
    EXPECT_EQ(flat("<<b>p>甲"), "<p>甲\\n") << "what is left out joins no tag together";
    EXPECT_EQ(flat("甲</"), "甲</\\n");
}

TEST(Html, PicturesAreNamed) {
    EXPECT_EQ(flat("<p>二、</p><p><img alt=表 src='../images/02.png?v=1'></p>"),
              "二、\\n02.png\\n");
    EXPECT_EQ(flat("<img src='data:image/png;base64," + std::string(5000, 'A') + "'>"),
              "[图片]\\n");
}

TEST(Html, PreKeepsItsLines) {
    EXPECT_EQ(flat("<pre>\n甲\t1\n乙  2</pre>丙  丁"), "甲\\t1\\n乙  2\\n丙 丁\\n");
    EXPECT_EQ(flat("<span style='white-space: pre-wrap'>甲  乙</span>  丙"), "甲  乙 丙\\n");
    EXPECT_EQ(flat("<pre style='white-space:normal'>甲\n  1</pre>"), "甲 1\\n");
}

TEST(Html, MarkupOutOfOrderIsReadAsBrowsersDo) {
    EXPECT_EQ(flat("<table>甲<tr><td>1<td>2</table>"), "甲\\n1\\t2\\n");
    EXPECT_EQ(flat("<table><form><tr><td>1</form><td>2</table>"), "1\\t2\\n");
    EXPECT_EQ(flat("<b><p>甲</b>乙</p><i>丙<p>丁</i>戊"), "甲乙\\n丙\\n丁戊\\n");
    EXPECT_EQ(flat("</div></p>甲</td></table>乙"), "甲乙\\n");
    EXPECT_EQ(flat("<td>甲<td>乙"), "甲乙\\n") << "cells outside a table are none";
    EXPECT_EQ(flat("<TABLE><TR><TD>甲<TABLE><TR><TD>1<TD>2</TABLE></TABLE>"), "甲\\n1\\t2\\n");
}

TEST(Html, ControlsInTheTextAreNoEvents) {
    EXPECT_EQ(flat("甲\x03\x06&#8;&#1;乙"), "甲\u200B\u200B\u200B\u200B乙\\n");
}

// Each of these once kept a parser busy for minutes, or overflowed its stack.
TEST(Html, HostileMarkupIsReadInLinearTime) {
    const std::pair<const char*, std::string> kinds[] = {
        {"deep", repeat(100000, "<div>") + "7"},
        {"deep and closed", repeat(100000, "<div>") + "7" + repeat(100000, "</div>")},
        {"deep inline", repeat(100000, "<font>") + "7"},
        {"deep hidden", repeat(100000, "<span hidden></span><i style=display:inline>") + "7"},
        {"deep tables", repeat(100000, "<table><tr><td>") + "7"},
        {"cells not ended", "<table>" + repeat(100000, "<td><div></th>") + "7"},
        {"cells in templates",
         repeat(100000, "<template><div><td>") + repeat(100000, "</template>")},
        {"opened again", repeat(3000, "<b id=x><i>") + repeat(30000, "<p>7</p>")},
        {"attributes",
         "<p " + repeat(100000, "a=1 b hidden1=2 ") + repeat(100000, "colspan=1 ") + ">7"},
        {"bodies", repeat(100000, "<body a=1><html b=1>") + "7"},
        {"comments", repeat(300000, "<!--") + "-->7"},
        {"raw text", repeat(300000, "<title></titl") + "</title>7"},
        {"scripts", repeat(100000, "<script><!--<script>") + "--></script></script>7"},
        {"text between rows", "<table>" + repeat(100000, "7<tr>")},
        {"rows", "<table>" + repeat(10000, "<tr><td>甲<td>7")},
        {"tall cells", "<table>" + repeat(10000, "<tr><td rowspan=65535 colspan=1000>甲<td>7")},
    };
    for (const auto& [name, html] : kinds) {
        const std::u16string events = read_html(to_utf16(html));
        EXPECT_LE(events.size(), html.size() + 1000) << name;
        EXPECT_LE(flatten(events).text.size(), 40 * html.size()) << name;
    }
}

}  // namespace
}  // namespace gouji

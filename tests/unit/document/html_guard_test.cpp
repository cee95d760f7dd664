#include "document/html_guard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace gouji {
namespace {

auto spaces(std::string_view html) { return std::count(html.begin(), html.end(), ' '); }

TEST(HtmlGuard, KeepsBlocksAndText) {
    EXPECT_EQ(guard_html("<!doctype html><title>甲</title><p class=a>乙<b>1</b>件</p><!-- x -->"),
              "<!doctype html><p>乙1件</p>");
    EXPECT_EQ(guard_html("<TABLE border=1><tr><td COLSPAN=2>甲<script>x</script></table>"),
              "<table><tr><td COLSPAN=2>甲</table>");
}

TEST(HtmlGuard, KeepsTheStylesThatHideOrKeepSpaces) {
    EXPECT_EQ(guard_html("<p style='color:red'>甲<p style='color:red;DISPLAY:none'>乙"),
              "<p>甲<p style='color:red;DISPLAY:none'>乙");
    EXPECT_EQ(guard_html("<i style=visibility:hidden>甲</i><i style='&#100;isplay:none'>乙</i>"),
              "<span style=visibility:hidden>甲</span><span style='&#100;isplay:none'>乙</span>");
    EXPECT_EQ(
        guard_html("<i style=display>甲</i><i style=width:1px>乙</i><i style=white-spac>丙</i>"),
        "<span style=display>甲</span>乙丙");
}

TEST(HtmlGuard, SpacesWhereALineBeginsAreNothing) {
    EXPECT_EQ(guard_html("<div>\n <p>甲</p>\r\n<p>乙 </p>\n</div>"),
              "<div><p>甲</p><p>乙 </p></div>");
    EXPECT_EQ(guard_html("<p>甲</p>\n<b> </b><i>1</i> <i>2</i>"), "<p>甲</p>1 2");
}

TEST(HtmlGuard, SpacesStayWhereTheyMayCount) {
    for (const char* html : {"1</div> 2", "1</li> 2", "1<td> </td>2", "1<br> 2", "<p>1<img> </p>",
                             "1<template><p></template> <div>2</div>", "1<p hidden></p> 2",
                             "1<p style=display:none></p> 2", "<pre>\n </pre>",
                             "<pre></pre><p> </p>", "<div style=white-space:pre><p> </p></div>"})
        EXPECT_EQ(spaces(guard_html(html)), spaces(html)) << html;
    EXPECT_EQ(guard_html("1<object><p></object> 2"), "1<span hidden><p></span> 2");
}

}  // namespace
}  // namespace gouji

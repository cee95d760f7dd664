#include "document/text_tags.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

// The names of a text's tags, those of an end with "/"; "-" without a name.
std::string tags_of(std::u16string_view text) {
    std::string names;
    for (TextTags tags(text); tags.next();)
        names += (names.empty() ? "" : " ") + std::string(tags.is_end() ? "/" : "") +
                 (tags.name().empty() ? "-" : tags.name());
    return names;
}

TEST(TextTags, HaveANameThatHtmlKnows) {
    EXPECT_EQ(tags_of(u"<p class=a>甲<BR/>乙</P>"), "p br /p");
    EXPECT_EQ(tags_of(u"<span style=\"x\">甲</span><o:p></o:p>"), "span /span o:p /o:p");
    EXPECT_EQ(tags_of(u"< 返回 <首页 << 上一页 <2022> a<b，c>d"), "");
    EXPECT_EQ(tags_of(u"<https://甲.cn> <PDF> <a@b.cn> </>"), "");
}

TEST(TextTags, EndBeforeAnother) {
    EXPECT_EQ(tags_of(u"<p <br>"), "br");
    EXPECT_EQ(tags_of(u"甲<p"), "");
}

TEST(TextTags, HideWhatIsNotRead) {
    EXPECT_EQ(tags_of(u"<!DOCTYPE html><!-- <p> --><?xml a?><br>"), "- - - br");
    EXPECT_EQ(tags_of(u"<script>if (a<b) '<p>'</script><br>"), "- br");
    EXPECT_EQ(tags_of(u"<div style='display:none'><div>x</div></div><td hidden>y</td><br>"),
              "- - br");
}

TEST(TextTags, HideNothingThatIsNotEnded) {
    EXPECT_EQ(tags_of(u"<!-- 甲 <p>乙</p>"), "p /p");
    EXPECT_EQ(tags_of(u"<style>甲<p>乙</p>"), "- p /p");
}

TEST(LooksLikeHtml, WhatIsOneDocument) {
    EXPECT_TRUE(looks_like_html(u"<!DOCTYPE html>"));
    EXPECT_TRUE(looks_like_html(u"\uFEFF \n<!-- 甲 -->\n<html>\n<body>\n甲\n乙\n</body></html>\n"));
    EXPECT_TRUE(looks_like_html(u"<meta charset=gbk>\n甲\n乙"));
    EXPECT_FALSE(looks_like_html(u"<html><body><table></table></body></html>\n一、总体情况\n"))
        << "a document that text follows is a piece of it";
}

TEST(LooksLikeHtml, WhatHasATagOnEveryLine) {
    EXPECT_TRUE(looks_like_html(u"\uFEFF \n\t<p>"));
    EXPECT_TRUE(looks_like_html(u"<h1>甲</h1>\n<p>乙</p>\n\n<p>丙\n</p>"));
    EXPECT_FALSE(looks_like_html(u"<h1>甲</h1>\n一、总体情况\n"));
    EXPECT_FALSE(looks_like_html(u"<div>\n\n甲\n\n乙\n</div>"));
}

TEST(LooksLikeHtml, NoTextThatBeginsWithASign) {
    EXPECT_FALSE(looks_like_html(u"< 返回\n一、总体情况"));
    EXPECT_FALSE(looks_like_html(u"<首页>一、总体情况"));
    EXPECT_FALSE(looks_like_html(u"一、总体情况 <p>"));
    EXPECT_FALSE(looks_like_html(u"  "));
    EXPECT_FALSE(looks_like_html(u""));
}

}  // namespace
}  // namespace gouji

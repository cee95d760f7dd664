#include "report/tables/pictures.h"

#include <gtest/gtest.h>

#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// Whether a line in the place of table three is taken for its picture, of which `shown` is seen.
bool is_picture(const std::u16string& line, const std::u16string& shown) {
    const std::u16string text = u"三、收到和处理政府信息公开申请情况\n" + line +
                                u"\n四、政府信息公开行政复议、行政诉讼情况\n";
    const Report report = read_text(text);
    if (report.tables[1].state != TableState::kPicture) return false;
    EXPECT_EQ(quote(text, report.tables[1].span), to_utf8(shown));
    return true;
}
bool is_picture(const std::u16string& line) { return is_picture(line, line); }

TEST(Pictures, FileNames) {
    for (const char16_t* line :
         {u"02.png", u"表三.JPG", u"a/b/table.jpeg", u"![](02.png)", u"![表三](x.webp \"表\")",
          u"image001.emf", u"[图片]", u"图片", u"[image]", u"【图片】"})
        EXPECT_TRUE(is_picture(line)) << to_utf8(line);
    EXPECT_TRUE(is_picture(u"![](data:image/png;base64," + std::u16string(5000, u'A') + u"=)"));
    EXPECT_TRUE(is_picture(u"![表三](https://example.cn/show?id=3)"));
}

TEST(Pictures, TagsOfHtml) {
    EXPECT_TRUE(is_picture(u"<p><img src=\"a/3.gif\"></p>", u"3.gif"));
    EXPECT_TRUE(is_picture(u"<img src=\"show?id=3\">", u"<"));
}

TEST(Pictures, WhatOnlySpeaksOfOne) {
    for (const char16_t* line : {u"", u"见附图。", u"图片新闻", u"下载 3.png 后查看全部内容",
                                 u"png", u"www.example.cn", u"附件.docx"})
        EXPECT_FALSE(is_picture(line)) << to_utf8(line);
}

TEST(Pictures, ATableWithASingleFigureIsNone) {
    EXPECT_FALSE(is_picture(u"3.png\n（七）总计\t5\t0\t0\t0\t0\t0\t5"));
}

}  // namespace
}  // namespace gouji

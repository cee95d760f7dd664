#include "output/text.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string text_of(const std::u16string& text, Language language = Language::kChinese) {
    return to_text(checker(language).check(text), checker(language).catalogue(), "a.txt");
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != text.npos;
}

const std::u16string kWrong =
    u"青石县档案局2021年政府信息公开工作年度报告\n\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n";

TEST(Text, TheSummaryComesFirst) {
    const std::string said = text_of(kWrong);
    EXPECT_EQ(
        said.rfind("a.txt：青石县档案局2021年政府信息公开工作年度报告\n  错误 1 处，疑问 3 处", 0),
        0U)
        << said;
    EXPECT_EQ(text_of(u"").rfind("a.txt\n  错误 0 处", 0), 0U) << "without a title";
    EXPECT_EQ(said.back(), '\n');
}

TEST(Text, RootCausesComeBeforeWhatTheyExplain) {
    const std::string said = text_of(kWrong);
    const size_t first = said.find("\n\na.txt:3:21: 可能的根源: ");
    ASSERT_NE(first, said.npos) << said;
    EXPECT_EQ(said.find("\na.txt:3:9: 可能的根源之一: "), said.find('\n', first + 2))
        << "what else it may be, close beneath";
    EXPECT_LT(first, said.find(": 错误: "));
}

TEST(Text, WhatEqualRepairsDoIsSaidOnce) {
    const std::u16string text =
        u"一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7\n"
        u"二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
        u"（一）予以公开\t8\t0\t0\t0\t0\t0\t8\n（七）总计\t8\t0\t0\t0\t0\t0\t8\n"
        u"四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n";
    const std::string said = text_of(text);
    const std::string_view effect = "改动同样少的办法不止一种。";
    EXPECT_GT(said.rfind("可能的根源之一"), said.find("可能的根源之一")) << said;
    EXPECT_NE(said.find(effect), said.npos) << said;
    EXPECT_EQ(said.find(effect), said.rfind(effect)) << said;
    EXPECT_FALSE(contains(text_of(text, Language::kEnglish), " \n"));
}

TEST(Text, AFindingHasItsLineAndColumnItsQuoteAndItsSum) {
    const std::string said = text_of(kWrong);
    EXPECT_TRUE(contains(said,
                         "\na.txt:3:21: 错误: “（一）予以公开”一行各类申请人之和为 5，总计为 "
                         "6，相差 1。 [requests.row_total]\n"
                         "    原文：6\n    5 ≠ 6\n"))
        << said;
    EXPECT_TRUE(contains(
        text_of(kWrong, Language::kEnglish),
        "a.txt:3:21: error: Row “Granted”: the applicants add up to 5, but the total is 6, a "
        "difference of 1. [requests.row_total]\n    text: 6\n    5 ≠ 6\n"));
}

TEST(Text, LinesAndColumnsCountFromOne) {
    EXPECT_TRUE(contains(text_of(u"（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n"), "a.txt:1:21: "));
    EXPECT_TRUE(contains(text_of(u"\r\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\r\n"), "a.txt:2:21: "));
    EXPECT_TRUE(contains(text_of(u"\n\n\n😀\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6"), "a.txt:5:21: "));
}

TEST(Text, WhatIsMissingHasNoPlace) {
    EXPECT_TRUE(contains(text_of(kWrong), "\na.txt: 疑问: 没有找到表四"));
}

TEST(Text, WhatIsUndecidedIsCountedByReason) {
    const std::string said = text_of(u"（一）予以公开\t5\t\t0\t0\t0\t0\t6\n");
    EXPECT_TRUE(contains(said, "未能判定：")) << said;
    EXPECT_TRUE(contains(said, "1 项因单元格空白")) << said;
    EXPECT_TRUE(contains(said, "项因没有可读的表格")) << said;
}

TEST(Text, WhatFollowsForCellsWithoutAFigure) {
    const std::u16string text =
        u"（一）予以公开\t5\t\t0\t0\t0\t0\t6\n（二）部分公开\t2\t不详\t0\t0\t0\t0\t2\n";
    EXPECT_TRUE(contains(text_of(text),
                         "\n由其余数字推出：“（一）予以公开”的“商业企业”应为 1、1 格应为 0\n"))
        << text_of(text);
    EXPECT_TRUE(contains(
        text_of(text, Language::kEnglish),
        "\nderived from the rest: “Granted”, “Businesses” must be 1, cells that must be 0: 1\n"))
        << text_of(text, Language::kEnglish);
    EXPECT_FALSE(contains(text_of(kWrong), "推出"));
}

TEST(Text, ALongQuoteIsCutAndOnOneLine) {
    std::u16string text = u"一、总体情况\n";
    for (int i = 0; i < 12; ++i) text += u"（七）总计\t5\t0\t0\t0\t0\t0\t6\n";
    const std::string said = text_of(text);
    for (size_t at = said.find("原文："); at != said.npos; at = said.find("原文：", at + 1))
        EXPECT_LT(said.find('\n', at) - at, 200U);
    EXPECT_FALSE(contains(said, "\t"));
}

TEST(Text, NothingThatATerminalWouldObey) {
    const std::u16string text =
        u"青石\u001b县档案局2023年政府信息公开工作年度报告\n本年收到\u001bc申请 件，"
        u"办结\u009b2J 件。\n（一）予以公开\t\u007f5\u001b[1m\t0\t0\t0\t0\t0\t6\n";
    const std::string said = to_text(checker().check(text), checker().catalogue(), "\x1b]0;a.txt");
    EXPECT_TRUE(contains(said, "收到 c申请")) << said;
    for (const std::string_view control : {"\x1b", "\x7f", "\t", "\r", "\u009b"})
        EXPECT_FALSE(contains(said, control)) << said;
}

}  // namespace
}  // namespace gouji

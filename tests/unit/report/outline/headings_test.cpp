#include "report/outline/headings.h"

#include <gtest/gtest.h>

#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

Report headings(std::u16string_view text) {
    Report report;
    report.form = &builtin_form("2021");
    read_headings(read_plain_text(text), report);
    return report;
}

// "id=heading" of the sections that were found, in the form's order.
std::string sections_of(std::u16string_view text) {
    const Report report = headings(text);
    std::string shown;
    for (size_t s = 0; s < report.sections.size(); ++s)
        if (report.sections[s].present)
            shown += (shown.empty() ? "" : " ") + report.form->sections[s].id + "=" +
                     quote(text, report.sections[s].heading);
    return shown;
}

// "agency|year|title"
std::string head_of(std::u16string_view text) {
    const Report report = headings(text);
    return quote(text, report.agency) + "|" + std::to_string(report.year) + "|" +
           quote(text, report.title);
}

constexpr std::u16string_view kAllSix =
    u"一、总体情况\n本局依法公开。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
    u"四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项"
    u"\n无。\n";

TEST(Headings, TheSixOfTheForm) {
    EXPECT_EQ(sections_of(kAllSix),
              "overview=一、总体情况 disclosure=二、主动公开政府信息情况 "
              "requests=三、收到和处理政府信息公开申请情况 "
              "review=四、政府信息公开行政复议、行政诉讼情况 problems=五、存在的主要问题及改进情况 "
              "other=六、其他需要报告的事项");
}

TEST(Headings, TheBodyReachesToTheNextHeading) {
    const Report report = headings(kAllSix);
    EXPECT_EQ(quote(kAllSix, report.sections[0].body), "\n本局依法公开。\n");
    EXPECT_EQ(quote(kAllSix, report.sections[5].body), "\n无。\n");
}

TEST(Headings, OtherNumbersAndNone) {
    EXPECT_EQ(sections_of(u"（一）总体情况"), "overview=（一）总体情况");
    EXPECT_EQ(sections_of(u"1.总体情况"), "overview=1.总体情况");
    EXPECT_EQ(sections_of(u"总体情况"), "overview=总体情况");
    EXPECT_EQ(sections_of(u"⼀、总体情况"), "overview=⼀、总体情况");
    EXPECT_EQ(sections_of(u"一 、 总 体 情 况 "), "overview=一 、 总 体 情 况");
    EXPECT_EQ(sections_of(u"一 总体情况"), "overview=一 总体情况");
    EXPECT_EQ(sections_of(u"第一部分 总体情况"), "overview=第一部分 总体情况");
    EXPECT_EQ(sections_of(u"第1章：总体情况"), "overview=第1章：总体情况");
    EXPECT_EQ(sections_of(u"存在的主要问题及改进措施"), "problems=存在的主要问题及改进措施");
    EXPECT_EQ(sections_of(u"存在的主要问题有待改进情况"), "") << "what is joined to it is of it";
    EXPECT_EQ(sections_of(u"第一总体情况"), "") << "第一 is no number of a part";
    EXPECT_EQ(sections_of(u"一.总体情况："), "overview=一.总体情况：");
    EXPECT_EQ(sections_of(u"五、政府信息公开行政复议、行政诉讼情况"),
              "review=五、政府信息公开行政复议、行政诉讼情况")
        << "renumbered";
}

TEST(Headings, TheFormsOwnNumberingWinsOverABareRepetition) {
    EXPECT_EQ(sections_of(u"总体情况\n主动公开政府信息情况\n一、总体情况\n正文"),
              "overview=一、总体情况 disclosure=主动公开政府信息情况");
}

TEST(Headings, OtherWordings) {
    EXPECT_EQ(sections_of(u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
              "review=四、因政府信息公开工作被申请行政复议、提起行政诉讼情况");
    EXPECT_EQ(sections_of(u"五、存在的主要问题及下一步工作打算"),
              "problems=五、存在的主要问题及下一步工作打算");
    EXPECT_EQ(sections_of(u"五、工作中的不足和改进"), "problems=五、工作中的不足和改进");
    EXPECT_EQ(sections_of(u"三、收到和处理市民申请的有关情况"),
              "requests=三、收到和处理市民申请的有关情况");
    EXPECT_EQ(sections_of(u"一、本年度总体工作概述"), "overview=一、本年度总体工作概述");
    EXPECT_EQ(sections_of(u"六、其他有关事项"), "other=六、其他有关事项");
    EXPECT_EQ(sections_of(u"三、政府信息公开申请受理和处理情况"),
              "requests=三、政府信息公开申请受理和处理情况");
    EXPECT_EQ(sections_of(u"二、主动公开信息基本情况"), "disclosure=二、主动公开信息基本情况")
        << "基本情况 alone is the overview";
    EXPECT_EQ(sections_of(u"五、工作中的困难与打算"), "problems=五、工作中的困难与打算");
}

TEST(Headings, GluedToItsParagraph) {
    const std::u16string paragraph(80, u'公');
    EXPECT_EQ(sections_of(u"六、其他需要报告的事项 本年度未收取信息处理费。" + paragraph),
              "other=六、其他需要报告的事项");
    EXPECT_EQ(sections_of(u"一、总体情况：" + paragraph), "overview=一、总体情况");
    EXPECT_EQ(sections_of(u"其他需要报告的事项" + paragraph), "")
        << "without a number it is a sentence";
}

// Where a tool has joined paragraphs.
TEST(Headings, WithinALineBehindAFullStop) {
    EXPECT_EQ(
        sections_of(u"数据截至2023年12月31日止。 一、总体情况 （一）主动公开情况。本局依法公开。  "
                    u"二、主动公开政府信息情况"),
        "overview=一、总体情况 disclosure=二、主动公开政府信息情况");
    EXPECT_EQ(
        sections_of(
            u"五、存在的主要问题及改进情况 2023年，公开的及时性还不够强，解读形式较为单一，公开"
            u"的力度还不够大，将予改进。六、其他需要报告的事项2023年未收取信息处理费。"),
        "problems=五、存在的主要问题及改进情况 other=六、其他需要报告的事项");
    EXPECT_EQ(sections_of(u"本局依法公开。 四、总体情况 无。"), "") << "another's number";
    EXPECT_EQ(sections_of(u"办理情况详见三、收到和处理政府信息公开申请情况"), "");
    EXPECT_EQ(sections_of(u"数据另有说明。三、收到和处理政府信息公开申请情况中的数据不含下级。"),
              "");
    EXPECT_EQ(sections_of(u"存在三个问题。 一、公开不够及时。二、总体情况不佳。"), "");
    EXPECT_EQ(sections_of(u"目录见下。 二、主动公开政府信息情况 略。\n一、总体情况\n无。\n"
                          u"二、主动公开政府信息情况：\n无。"),
              "overview=一、总体情况 disclosure=二、主动公开政府信息情况：");
    EXPECT_EQ(
        sections_of(u"三、收到和处理政府信息公开申请情况\n无。 二、主动公开政府信息情况 见下。"),
        "requests=三、收到和处理政府信息公开申请情况")
        << "out of order";
}

TEST(Headings, NoneInProseAndTables) {
    EXPECT_EQ(sections_of(u"现将总体情况报告如下。"), "");
    EXPECT_EQ(sections_of(u"存在的主要问题有三个方面。"), "");
    EXPECT_EQ(sections_of(u"（三）其他需要报告的事项包括收费情况。"), "");
    EXPECT_EQ(sections_of(u"一、本年新收政府信息公开申请数量\t7\t0\t7"), "");
    EXPECT_EQ(sections_of(u"二、上年结转政府信息公开申请数量\t0\t0\t0"), "");
    EXPECT_EQ(sections_of(u"三、本年度办理结果"), "");
    EXPECT_EQ(sections_of(u"四、结转下年度继续办理"), "");
    EXPECT_EQ(sections_of(u"行政复议\t行政诉讼"), "");
}

TEST(Headings, ASecondFirstSectionIsARepetition) {
    EXPECT_TRUE(headings(kAllSix).repetitions.empty());
    const std::u16string twice = std::u16string(kAllSix) + std::u16string(kAllSix);
    const Report report = headings(twice);
    ASSERT_EQ(report.repetitions.size(), 1U);
    EXPECT_EQ(report.repetitions[0].span.begin, kAllSix.size());
}

TEST(Headings, TitleAgencyAndYear) {
    EXPECT_EQ(head_of(u"青石县档案局2022年政府信息公开工作年度报告"),
              "青石县档案局|2022|青石县档案局2022年政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"青石县档案局 2022 年政府信息公开工作年度报告"),
              "青石县档案局|2022|青石县档案局 2022 年政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"２０２３年青石县档案局政府信息公开工作年度报告"),
              "青石县档案局|2023|２０２３年青石县档案局政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"青石县人民政府办公室二〇二一年政府信息公开工作年度报告"),
              "青石县人民政府办公室|2021|青石县人民政府办公室二〇二一年政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"青石县水务局政府信息公开工作年度报告（2020年）"),
              "青石县水务局|2020|青石县水务局政府信息公开工作年度报告（2020年）");
    EXPECT_EQ(head_of(u"青石县水务局关于2020年度政务公开工作年度报告"),
              "青石县水务局|2020|青石县水务局关于2020年度政务公开工作年度报告");
}

TEST(Headings, ATitleOnTwoLines) {
    EXPECT_EQ(head_of(u"青石县水务局2022年政府信息公开\n工作年度报告\n\n一、总体情况"),
              "青石县水务局|2022|青石县水务局2022年政府信息公开\n工作年度报告");
    EXPECT_EQ(head_of(u"青石县水务局\n\n2022年度政府信息公开工作年度报告"),
              "青石县水务局|2022|青石县水务局\n\n2022年度政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"首页\n2022年青石县水务局政府信息公开工作年度报告"),
              "青石县水务局|2022|2022年青石县水务局政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"青石县人民政府门户网站\n2022年政府信息公开工作年度报告"),
              "|2022|2022年政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"发布机构：青石县水务局\n2022年政府信息公开工作年度报告"),
              "|2022|2022年政府信息公开工作年度报告");
}

TEST(Headings, WhatIsNoTitle) {
    EXPECT_EQ(head_of(u"根据《政府信息公开条例》，编制2022年政府信息公开工作年度报告。"), "|2022|");
    EXPECT_EQ(head_of(u"2022年年度报告"), "|2022|") << "nobody knows of what";
    EXPECT_EQ(head_of(u"一、总体情况\n青石县水务局2022年政府信息公开工作年度报告"), "|2022|")
        << "below the first section";
}

TEST(Headings, TheYearWithoutATitle) {
    EXPECT_EQ(head_of(u"清理2021年以来的文件。一是在2023年完善制度。"), "|2023|");
    EXPECT_EQ(head_of(u"本报告统计期限为2021年1月1日至2021年12月31日。\n一、总体情况"), "|2021|");
    EXPECT_EQ(head_of(u"发布于2024年\n一、总体情况\n2023年，本局公开信息。"), "|2023|");
    EXPECT_EQ(head_of(u"电话12022年"), "|0|") << "part of a longer number";
    EXPECT_EQ(head_of(u"1998年"), "|0|") << "before the regulations";
    EXPECT_EQ(head_of(u"本局公开信息。"), "|0|");
}

TEST(Headings, WrappedTitlesAndYearsOnALineOfTheirOwn) {
    EXPECT_EQ(head_of(u"云溪县粮食局2023年政府信息公开工作年度\n报告\n\n一、总体情况"),
              "云溪县粮食局|2023|云溪县粮食局2023年政府信息公开工作年度\n报告");
    EXPECT_EQ(head_of(u"云溪县粮食局政府信息公开工作年度报告\n（2023年度）\n一、总体情况"),
              "云溪县粮食局|2023|云溪县粮食局政府信息公开工作年度报告\n（2023年度）");
    EXPECT_EQ(head_of(u"2023年度\n云溪县粮食局政府信息公开工作年度报告\n一、总体情况"),
              "云溪县粮食局|2023|2023年度\n云溪县粮食局政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"云溪县粮食局政府信息公开工作年度报告\n发布时间 2024年1月9日\n一、总体情况"),
              "云溪县粮食局|0|云溪县粮食局政府信息公开工作年度报告")
        << "a date is no year of a report";
}

TEST(Headings, OtherNamesOfAReport) {
    for (std::u16string_view name : {u"报告", u"情况报告", u"情况的报告", u"总结"}) {
        const std::u16string title = u"云溪县粮食局2023年度政府信息公开工作" + std::u16string(name);
        EXPECT_EQ(head_of(title), "云溪县粮食局|2023|" + to_utf8(title));
    }
    EXPECT_EQ(head_of(u"2023年度云溪县粮食局政府信息公开年报_云溪县粮食局"),
              "云溪县粮食局|2023|2023年度云溪县粮食局政府信息公开年报_云溪县粮食局");
    EXPECT_EQ(head_of(u"政府信息公开年报\n一、总体情况"), "|0|") << "an item of a menu";
    EXPECT_EQ(head_of(u"2023年政府信息公开工作报告制度\n一、总体情况"), "|2023|");
}

TEST(Headings, ATitleBesideAMenuOrAmongOthers) {
    EXPECT_EQ(
        head_of(u"公开制度          云溪县粮食局2023年政府信息公开工作年度报告\n一、总体情况"),
        "云溪县粮食局|2023|云溪县粮食局2023年政府信息公开工作年度报告");
    EXPECT_EQ(head_of(u"云溪县粮食局2022年政府信息公开工作年度报告\n"
                      u"云溪县粮食局2023年政府信息公开工作年度报告\n"
                      u"云溪县粮食局2021年政府信息公开工作年度报告\n"
                      u"统计时间为2023年1月1日至12月31日。\n一、总体情况"),
              "云溪县粮食局|2023|云溪县粮食局2023年政府信息公开工作年度报告")
        << "the one that the figures are of";
}

TEST(Headings, BesideAMenuOrBehindTheTitle) {
    EXPECT_EQ(sections_of(u"依申请公开      一、总体情况\n    本局依法公开。"),
              "overview=一、总体情况");
    const std::u16string_view glued = u"云溪县粮食局2023年政府信息公开工作年度报告　　一、总体情况";
    EXPECT_EQ(sections_of(glued), "overview=一、总体情况");
    EXPECT_EQ(head_of(glued), "云溪县粮食局|2023|云溪县粮食局2023年政府信息公开工作年度报告　　");
    EXPECT_EQ(sections_of(u"详见   总体情况"), "") << "only with its number";
    EXPECT_EQ(sections_of(u"其中 一、总体情况"), "") << "a space between words is no gap";
}

TEST(Headings, TheYearThatAPeriodOrTheOverviewNames) {
    EXPECT_EQ(head_of(u"数据统计时间为2023年1月1日至12月31日。\n一、总体情况\n2022年为3件。"),
              "|2023|");
    EXPECT_EQ(head_of(u"自2023年1月1日起至2023年12月31日止，本局办理如下。\n一、总体情况\n"
                      u"从2022年报告提出的问题看。"),
              "|2023|");
    EXPECT_EQ(head_of(u"自2022年1月1日起至2023年12月31日止\n一、总体情况\n2024年，本局依法公开。"),
              "|2024|")
        << "two years are no period of a report";
    EXPECT_FALSE(headings(u"一、总体情况\n收到申请9件，2022年为12件。").year_certain);
    EXPECT_FALSE(headings(u"一、总体情况\n2022年报告中提出的问题已整改。").year_certain);
    EXPECT_FALSE(headings(u"一、总体情况\n2024年1月9日，本局召开会议。").year_certain) << "a date";
    EXPECT_TRUE(headings(u"一、总体情况\n（一）主动公开。2023年，本局公开信息。").year_certain);
    EXPECT_FALSE(headings(u"一、总体情况\n本局全年通过各类渠道收到的政府信息公开申请总数，比\n"
                          u"2022年多3件。")
                     .year_certain)
        << "a line that is only wrapped begins no sentence";
}

// A list of contents stands before the sections themselves, a line each or all in one.
TEST(Headings, ContentsAreNoSections) {
    const std::u16string titles[] = {u"一、总体情况",
                                     u"二、主动公开政府信息情况",
                                     u"三、收到和处理政府信息公开申请情况",
                                     u"四、政府信息公开行政复议、行政诉讼情况",
                                     u"五、存在的主要问题及改进情况",
                                     u"六、其他需要报告的事项"};
    std::u16string lines, line, report;
    for (const std::u16string& title : titles) {
        lines += title + u"\n";
        line += title + u" ";
        report += title + u"\n本局依法办理。\n";
    }
    for (const std::u16string& contents : {lines, line + u"\n"}) {
        const Report read = headings(contents + u"柏溪县林业局\n" + report);
        EXPECT_TRUE(read.repetitions.empty());
        for (const SectionReading& section : read.sections)
            EXPECT_GT(section.heading.begin, contents.size());
    }
    EXPECT_EQ(headings(report + report).repetitions.size(), 1U);
}

}  // namespace
}  // namespace gouji

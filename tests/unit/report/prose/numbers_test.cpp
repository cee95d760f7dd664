#include "report/prose/numbers.h"

#include <gtest/gtest.h>

#include "form/form.h"
#include "report/prose/lexicon.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// "12件 33.3% 2023年*": what counts, with its unit; a year is marked.
std::string numbers(std::u16string_view text) {
    static const Lexicon lexicon(builtin_form("2021"));
    std::vector<Number> found;
    find_numbers(text, lexicon, found);
    std::string shown;
    for (const Number& number : found) {
        if (!shown.empty()) shown += " ";
        shown +=
            to_utf8(text.substr(number.numeral.span.begin, number.end - number.numeral.span.begin));
        if (number.year) shown += "*";
    }
    return shown;
}

TEST(Numbers, WithTheirUnits) {
    EXPECT_EQ(numbers(u"收到申请12件,信函3 宗,占33.3%,培训120人次"), "12件 3 宗 33.3% 120人次");
    EXPECT_EQ(numbers(u"收到1,204件,部分公开67,占5%"), "1,204件 67 5%");
}

TEST(Numbers, Years) {
    EXPECT_EQ(numbers(u"2023年收到5件,2022 年度4件"), "2023年* 5件 2022 年度* 4件");
}

TEST(Numbers, InChineseOnlyWhereTheyCount) {
    EXPECT_EQ(numbers(u"收到申请三件,办结两件"), "三件 两件");
    EXPECT_EQ(numbers(u"自然人二十件"), "二十件");
    EXPECT_EQ(numbers(u"收到一件申请"), "一件");
    EXPECT_EQ(numbers(u"一次性告知,进一步规范,第一批,统一受理,每一件,一件件落实"), "");
    EXPECT_EQ(numbers(u"受理一件、答复一件"), "") << "a saying";
    EXPECT_EQ(numbers(u"行政复议一件、行政诉讼一件"), "一件 一件");
    EXPECT_EQ(numbers(u"制发规范性文件一件,废止一件"), "一件 一件");
    EXPECT_EQ(numbers(u"较上年的九件下降22%,答复五起。一起结转下年"), "九件 22% 五起 一起");
}

TEST(Numbers, MoneyCounts) { EXPECT_EQ(numbers(u"收取251.3万元,退回120元"), "251.3万元 120元"); }

TEST(Numbers, WhatCountsNothing) {
    EXPECT_EQ(numbers(u"第27条,12月31日,9:00,12345热线,A4纸,3.归档"), "");
    EXPECT_EQ(numbers(u"其他处理  2、申请人逾期不缴费"), "") << "the number of a row";
    EXPECT_EQ(numbers(u"3个月内,20个工作日,5天"), "");
}

TEST(Numbers, NothingAtAll) { EXPECT_EQ(numbers(u""), ""); }

}  // namespace
}  // namespace gouji

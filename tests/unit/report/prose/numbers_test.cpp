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
    Passage passage;
    passage.add(text, 0);
    passage.openings.read(passage.text, lexicon.openings);
    find_numbers(passage, lexicon, found);
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

// 一万二千零五, as it is usually written.
std::u16string written(int number) {
    constexpr std::u16string_view kDigits = u"零一二三四五六七八九";
    constexpr std::u16string_view kUnits = u" 十百千";
    if (number >= 10000)
        return written(number / 10000) + u"万" +
               (number % 10000 == 0     ? u""
                : number % 10000 < 1000 ? u"零"
                                        : u"") +
               (number % 10000 == 0 ? u"" : written(number % 10000));
    std::u16string words;
    bool gap = false;
    for (int unit = 3, step = 1000; unit >= 0; --unit, step /= 10) {
        const int digit = number / step % 10;
        gap |= digit == 0 && !words.empty();
        if (digit == 0) continue;
        if (gap) words += u'零';
        gap = false;
        words += kDigits[digit];
        if (unit > 0) words += kUnits[unit];
    }
    if (words.empty()) return u"零";
    return number >= 10 && number < 20 ? words.substr(1) : words;
}

TEST(Numbers, EveryOneInChineseWhateverStandsBeside) {
    for (int number = 0; number <= 12000; ++number) {
        const std::u16string one = written(number) + u"件";
        std::u16string text = u"制发公文" + one + u",比上年减少" + one + u";甲类、乙类分别为" + one;
        std::u16string expected = one + u" " + one + u" " + one;
        if (number > 10 && number % 10 == 0) {
            text += u"和" + one + u"信息";
            expected += u" " + one;
        }
        ASSERT_EQ(numbers(text), to_utf8(expected)) << number;
    }
    for (int number = 10000; number <= 1000000; number += 10000)
        EXPECT_EQ(numbers(u"浏览" + written(number) + u"次"), to_utf8(written(number)) + "次");
}

TEST(Numbers, ChineseOnesAreReadWhole) {
    EXPECT_EQ(numbers(u"二百七十二条、二百零九条和一百六十四条"),
              "二百七十二条 二百零九条 一百六十四条");
    EXPECT_EQ(numbers(u"收到一百零二件、办结一百零二件"), "一百零二件 一百零二件") << "no saying";
    EXPECT_EQ(numbers(u"较上年同期一百零八件增加十七件"), "一百零八件 十七件");
    EXPECT_EQ(numbers(u"第二十三件,第一百零二件,数十件,几十件,每一百人"), "");
    EXPECT_EQ(numbers(u"一百姓,占百分之一百零二,千方百计,万众一心,一一对应,十分重视"), "");
    EXPECT_EQ(numbers(u"制作壹佰零贰份,叁件,3万5千件,二〇件"), "壹佰零贰份 叁件 3万5千件 二〇件");
    EXPECT_EQ(numbers(u"建强队伍个人素质,大陆人的来信"), "");
}

TEST(Numbers, MoneyCounts) { EXPECT_EQ(numbers(u"收取251.3万元,退回120元"), "251.3万元 120元"); }

TEST(Numbers, WhatCountsNothing) {
    EXPECT_EQ(numbers(u"第27条,12月31日,9:00,12345热线,A4纸,3.归档"), "");
    EXPECT_EQ(numbers(u"其他处理  2、申请人逾期不缴费"), "") << "the number of a row";
    EXPECT_EQ(numbers(u"3个月内,20个工作日,5天"), "");
}

TEST(Numbers, ABareOneMayStandApartFromItsStop) {
    EXPECT_EQ(numbers(u"申请件数为 0 ,与上年持平"), "0");
    EXPECT_EQ(numbers(u"申请件数为 0 个"), "0 个");
    EXPECT_EQ(numbers(u"申请件数为 0 之后"), "");
}

TEST(Numbers, NothingAtAll) { EXPECT_EQ(numbers(u""), ""); }

}  // namespace
}  // namespace gouji

#include "text/numeral.h"

#include <gtest/gtest.h>

#include <random>

#include "text/cell.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

// "[71500, 72500) rounded 7.2万": what the text's beginning stands for, and how far it goes.
std::string read(std::u16string_view text) {
    const auto numeral = read_numeral(text, 0);
    if (!numeral) return "none";
    EXPECT_EQ(numeral->span.begin, 0u);
    const Interval& value = numeral->value;
    std::string out = value.is_point() ? value.low.to_string() : show(value);
    if (numeral->precision == Precision::kRounded) out += " rounded";
    if (numeral->precision == Precision::kOpen) out += " open";
    return out + " " + to_utf8(text.substr(0, numeral->span.end));
}

struct Example {
    std::u16string_view text;
    std::string_view read;
};

void expect_all(std::initializer_list<Example> examples) {
    for (const Example& example : examples) {
        EXPECT_EQ(read(example.text), example.read) << to_utf8(example.text);
    }
}

TEST(Numeral, PlainDigits) {
    expect_all({{u"0件", "0 0"},
                {u"12", "12 12"},
                {u"007", "7 007"},
                {u"2023年", "2023 2023"},
                {u"1 234", "1 1"},
                {u"12\t3", "12 12"}});
}

TEST(Numeral, NeverASign) {
    expect_all({{u"-5", "none"}, {u"+5", "none"}, {u"−5", "none"}, {u"增5", "none"}});
}

TEST(Numeral, NothingWhereNoneStarts) {
    expect_all({{u"", "none"}, {u"件", "none"}, {u" 5", "none"}, {u".5", "none"}, {u",5", "none"}});
    EXPECT_FALSE(read_numeral(u"5", 1));
    EXPECT_FALSE(read_numeral(u"5", 9));
}

TEST(Numeral, StartsExactlyThereAndSaysWhere) {
    const auto numeral = read_numeral(u"共收到1,234件", 3);
    ASSERT_TRUE(numeral);
    EXPECT_EQ(numeral->span, (Span{3, 8}));
    EXPECT_FALSE(numeral->chinese);
    EXPECT_TRUE(read_numeral(u"三件", 0)->chinese);
}

TEST(Numeral, SeparatorsJoinGroupsOfThreeOnly) {
    expect_all({{u"1,234件", "1234 1,234"},
                {u"12,345,678", "12345678 12,345,678"},
                {u"1,234.56", "1234.56 1,234.56"},
                {u"1,23", "1 1"},
                {u"1,2345", "1 1"},
                {u"1,234,56", "1234 1,234"},
                {u"1234,567", "1234 1234"},
                {u"0,123", "0 0"},
                {u"7,8", "7 7"},
                {u"7件,8件", "7 7"},
                {u"1,,234", "1 1"},
                {u"1,", "1 1"},
                {u"1、234", "1 1"}});
}

TEST(Numeral, Decimals) {
    expect_all({{u"7.2", "7.2 7.2"},
                {u"29.50%", "29.5 29.50"},
                {u"2.其他", "2 2"},
                {u"5.", "5 5"},
                {u"1..2", "1 1"},
                {u"1. 2", "1 1"}});
}

TEST(Numeral, WholeWithScaleIsExact) {
    expect_all({{u"19万", "190000 19万"},
                {u"3亿元", "300000000 3亿"},
                {u"3千件", "3000 3千"},
                {u"5百", "500 5百"},
                {u"2千万", "20000000 2千万"},
                {u"1万亿", "1000000000000 1万亿"},
                {u"1,234万", "12340000 1,234万"},
                {u"12百分点", "12 12"},
                {u"2023十件实事", "2023 2023"}});
}

TEST(Numeral, ScalesThatFollowOneAnother) {
    expect_all({{u"1亿2000万元", "120000000 1亿2000万"},
                {u"3万2千", "32000 3万2千"},
                {u"1万2345件", "12345 1万2345"},
                {u"1亿2千万3百", "120000300 1亿2千万3百"},
                {u"5万3件", "50000 5万"},
                {u"5万2022年", "50000 5万"},
                {u"5万12345", "50000 5万"},
                {u"5万2.5千", "50000 5万"},
                {u"3千5万", "3000 3千"},
                {u"1万1万", "10000 1万"}});
}

TEST(Numeral, DecimalWithScaleIsRounded) {
    expect_all({{u"7.2万件", "[71500, 72500) rounded 7.2万"},
                {u"7.20万", "[71950, 72050) rounded 7.20万"},
                {u"1.5亿", "[145000000, 155000000) rounded 1.5亿"},
                {u"2.3千", "[2250, 2350) rounded 2.3千"},
                {u"974.20万元", "[9741950, 9742050) rounded 974.20万"},
                {u"0.12345万", "[1234.45, 1234.55) rounded 0.12345万"},
                {u"0.00万", "[0, 50) rounded 0.00万"},
                {u"7.2 万", "7.2 7.2"}});
}

TEST(Numeral, MoreThanWhatIsWritten) {
    expect_all({{u"10余次", "(10, 20) open 10余"},
                {u"150多条", "(150, 160) open 150多"},
                {u"100多", "(100, 200) open 100多"},
                {u"1200余", "(1200, 1300) open 1200余"},
                {u"10几", "(10, 20) open 10几"},
                {u"18万余", "(180000, 190000) open 18万余"},
                {u"18万有余", "(180000, 190000) open 18万有余"},
                {u"7.2万余", "(72000, 73000) open 7.2万余"},
                {u"10余万", "(100000, 200000) open 10余万"},
                {u"3000多万元", "(30000000, 40000000) open 3000多万"},
                {u"1,200余", "(1200, 1300) open 1,200余"}});
}

TEST(Numeral, MoreThanOnesReachesTenFurther) {
    expect_all({{u"256余件", "(256, 266) open 256余"}, {u"12多", "(12, 22) open 12多"}});
}

TEST(Numeral, MoreDoesNotFollowASmallFigure) {
    expect_all({{u"5多", "5 5"},
                {u"3余", "3 3"},
                {u"三多", "3 三"},
                {u"一几", "1 一"},
                {u"两多", "2 两"},
                {u"10有", "10 10"}});
}

TEST(Numeral, ChineseWithUnits) {
    expect_all({{u"三件", "3 三"},
                {u"两件", "2 两"},
                {u"十", "10 十"},
                {u"十二", "12 十二"},
                {u"二十", "20 二十"},
                {u"九十九", "99 九十九"},
                {u"一百", "100 一百"},
                {u"一百零五", "105 一百零五"},
                {u"一百一十五", "115 一百一十五"},
                {u"一百十二", "112 一百十二"},
                {u"三千二百", "3200 三千二百"},
                {u"三千零二十", "3020 三千零二十"},
                {u"一千零五", "1005 一千零五"},
                {u"一万二千", "12000 一万二千"},
                {u"十二万三千四百五十六", "123456 十二万三千四百五十六"},
                {u"一亿零三百", "100000300 一亿零三百"},
                {u"三万亿", "3000000000000 三万亿"},
                {u"两千五百万", "25000000 两千五百万"},
                {u"壹佰贰拾叁", "123 壹佰贰拾叁"},
                {u"一百〇五", "105 一百〇五"},
                {u"一百○五", "105 一百○五"}});
}

TEST(Numeral, ChineseLastDigitOfTheNextSmallerUnit) {
    expect_all({{u"一百五", "150 一百五"},
                {u"三千二", "3200 三千二"},
                {u"一万二", "12000 一万二"},
                {u"十五", "15 十五"},
                {u"一百零五", "105 一百零五"}});
}

// As they are written out in full: 一万零三十, 二十, 十五.
std::u16string written(int number) {
    constexpr std::u16string_view kDigits = u"零一二三四五六七八九";
    constexpr std::u16string_view kUnits = u"个十百千万";
    std::u16string out;
    bool zero = false;
    for (int place = 4, scale = 10000; place >= 0; --place, scale /= 10) {
        const int digit = number / scale % 10;
        zero = zero || (digit == 0 && !out.empty());
        if (digit == 0) continue;
        if (zero) out += u'零';
        zero = false;
        if (place != 1 || digit != 1 || !out.empty()) out += kDigits[static_cast<size_t>(digit)];
        if (place > 0) out += kUnits[static_cast<size_t>(place)];
    }
    return out;
}

TEST(Numeral, EveryChineseNumeralBelowAHundredThousand) {
    for (int number = 1; number < 100'000; ++number) {
        const std::u16string text = written(number);
        const auto numeral = read_numeral(text + u"件", 0);
        ASSERT_TRUE(numeral) << to_utf8(text);
        ASSERT_EQ(numeral->value, Interval::point(number)) << to_utf8(text);
        ASSERT_EQ(numeral->span.end, text.size()) << to_utf8(text);
        ASSERT_EQ(numeral->precision, Precision::kExact);
    }
}

TEST(Numeral, ChineseStopsWhereTheNumberIsOver) {
    expect_all({{u"二十二十", "20 二十"},
                {u"十十", "10 十"},
                {u"一百二百", "100 一百"},
                {u"一百零", "100 一百"},
                {u"一百二三十", "100 一百"},
                {u"一百零五百", "100 一百"},
                {u"一万一万", "10000 一万"},
                {u"三百分之一", "3 三"},
                {u"五个百分点", "5 五"},
                {u"一", "1 一"}});
}

TEST(Numeral, ChineseUnitsAloneAreNone) {
    expect_all({{u"百", "none"},
                {u"千方百计", "none"},
                {u"万一", "none"},
                {u"亿元", "none"},
                {u"百分之五", "none"},
                {u"几乎", "none"},
                {u"数量", "none"},
                {u"数百分之", "none"},
                {u"百几", "none"}});
}

TEST(Numeral, ChineseDigitByDigit) {
    expect_all({{u"二〇二三年", "2023 二〇二三"},
                {u"二○二三年", "2023 二○二三"},
                {u"二零二零", "2020 二零二零"},
                {u"一九九八", "1998 一九九八"},
                {u"二六", "26 二六"},
                {u"〇五", "5 〇五"},
                {u"〇", "0 〇"},
                {u"零件", "0 零"}});
}

TEST(Numeral, PlaceholdersAndBulletsAreNone) {
    expect_all({{u"〇〇件", "none"},
                {u"〇〇〇", "none"},
                {u"零零", "none"},
                {u"○", "none"},
                {u"○○", "none"},
                {u"○一", "none"},
                {u"XX", "none"},
                {u"××", "none"}});
}

TEST(Numeral, NeighboursMeanOneOrTheOther) {
    expect_all({{u"三四件", "[3, 4] rounded 三四"},
                {u"两三百", "[200, 300] rounded 两三百"},
                {u"三四十", "[30, 40] rounded 三四十"},
                {u"七八百万", "[7000000, 8000000] rounded 七八百万"},
                {u"三五", "[3, 5] rounded 三五"},
                {u"十七八", "[17, 18] rounded 十七八"},
                {u"一百零五六", "[105, 106] rounded 一百零五六"},
                {u"四三", "43 四三"},
                {u"一二三", "123 一二三"}});
}

TEST(Numeral, ChineseMoreThanWhatIsWritten) {
    expect_all({{u"十余", "(10, 20) open 十余"},
                {u"十几", "(10, 20) open 十几"},
                {u"二十多", "(20, 30) open 二十多"},
                {u"一百二十余", "(120, 130) open 一百二十余"},
                {u"一百几十", "(100, 200) open 一百几十"},
                {u"三千余", "(3000, 4000) open 三千余"},
                {u"一万余", "(10000, 20000) open 一万余"},
                {u"十余万", "(100000, 200000) open 十余万"},
                {u"三百多万", "(3000000, 4000000) open 三百多万"},
                {u"二十五余万", "(250000, 260000) open 二十五余万"},
                {u"一亿三千多万", "(130000000, 140000000) open 一亿三千多万"},
                {u"一百零五余", "(105, 115) open 一百零五余"},
                {u"百余件", "(100, 200) open 百余"},
                {u"千余万", "(10000000, 20000000) open 千余万"},
                {u"万余", "(10000, 20000) open 万余"},
                {u"几十", "(10, 100) open 几十"},
                {u"几十万", "(100000, 1000000) open 几十万"},
                {u"数百", "(100, 1000) open 数百"},
                {u"数千", "(1000, 10000) open 数千"},
                {u"数十亿", "(1000000000, 10000000000) open 数十亿"}});
}

TEST(Numeral, TooLongSaysWhereTheDigitsEnd) {
    const std::u16string digits(400, u'7');
    size_t end = 0;
    EXPECT_FALSE(read_numeral(digits + u"件", 0, &end));
    EXPECT_EQ(end, 400u);
    end = 0;
    EXPECT_FALSE(read_numeral(u"共" + digits, 1, &end));
    EXPECT_EQ(end, 401u);
    end = 0;
    EXPECT_FALSE(read_numeral(u"1.0123456789件", 0, &end));
    EXPECT_EQ(end, 12u);
    end = 0;
    EXPECT_FALSE(read_numeral(u"1,234,567,890,123,456,789件", 0, &end));
    EXPECT_EQ(end, 25u);
    end = 0;
    EXPECT_FALSE(read_numeral(std::u16string(30, u'三') + u"件", 0, &end));
    EXPECT_EQ(end, 30u);
    end = 0;
    EXPECT_FALSE(read_numeral(u"999999999999999999万亿", 0, &end));
    EXPECT_EQ(end, 20u);
}

TEST(Numeral, APlaceholderIsReadOnce) {
    size_t end = 0;
    EXPECT_FALSE(read_numeral(std::u16string(30, u'〇') + u"件", 0, &end));
    EXPECT_EQ(end, 29u);
}

TEST(Numeral, TooLongIsLeftAloneOtherwise) {
    size_t end = 77;
    EXPECT_TRUE(read_numeral(u"999999999999999999", 0, &end));
    EXPECT_FALSE(read_numeral(u"件", 0, &end));
    EXPECT_EQ(end, 77u);
    // Nor need it be given.
    EXPECT_FALSE(read_numeral(std::u16string(400, u'7'), 0));
    EXPECT_FALSE(read_numeral(std::u16string(19, u'7'), 0));
    EXPECT_FALSE(read_numeral(std::u16string(19, u'三'), 0));
}

// Whatever is read has a value, begins where it was asked for, and is not read twice.
TEST(Numeral, RandomTextsGiveSoundNumerals) {
    constexpr std::u16string_view kAlphabet =
        u"0123456789,..〇零○一二三五九两十百千万亿余多几数有分之点年件 ";
    std::mt19937 random(30);
    for (int round = 0; round < 100'000; ++round) {
        std::u16string text;
        for (size_t n = random() % 16; n > 0; --n) text += kAlphabet[random() % kAlphabet.size()];
        for (size_t at = 0; at < text.size(); ++at) {
            const auto numeral = read_numeral(text, at);
            if (!numeral) continue;
            ASSERT_EQ(numeral->span.begin, at) << to_utf8(text);
            ASSERT_GT(numeral->span.end, at) << to_utf8(text);
            ASSERT_LE(numeral->span.end, text.size()) << to_utf8(text);
            ASSERT_FALSE(numeral->value.is_empty()) << to_utf8(text);
            ASSERT_GE(numeral->value.low, Decimal(0)) << to_utf8(text);
            ASSERT_FALSE(numeral->value.high.is_infinite()) << to_utf8(text);
            ASSERT_EQ(numeral->value.is_point(), numeral->precision == Precision::kExact);
            // It depends on nothing before it.
            const auto alone = read_numeral(std::u16string_view(text).substr(at), 0);
            ASSERT_TRUE(alone && alone->value == numeral->value) << to_utf8(text);
        }
        read_cell(text);
    }
}

// Quadratic time would not end.
TEST(Numeral, LongDigitsEverywhereWithoutTooLong) {
    const std::u16string digits(300'000, u'7');
    const std::u16string groups = [] {
        std::u16string text = u"1";
        while (text.size() < 300'000) text += u",234";
        return text;
    }();
    const std::u16string chinese(300'000, u'三');
    const std::u16string tens(300'000, u'十');
    for (const auto& text : {digits, groups, chinese, tens}) {
        size_t found = 0;
        for (size_t at = 0; at < text.size(); ++at) found += read_numeral(text, at) ? 1 : 0;
        EXPECT_LT(found, text.size() + 1);
    }
}

}  // namespace
}  // namespace gouji

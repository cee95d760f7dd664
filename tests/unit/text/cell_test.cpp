#include <gtest/gtest.h>

#include "text/cell.h"
#include "text/utf.h"

namespace gouji {
namespace {

// The value, "blank" or "other".
std::string read(std::u16string_view cell) {
    const CellValue value = read_cell(cell);
    if (value.kind == CellText::kBlank) return "blank";
    if (value.kind == CellText::kOther) return "other";
    return value.value.to_string();
}

struct Example {
    std::u16string_view cell;
    std::string_view read;
};

void expect_all(std::initializer_list<Example> examples) {
    for (const Example& example : examples) {
        EXPECT_EQ(read(example.cell), example.read) << to_utf8(example.cell);
    }
}

TEST(Cell, Numbers) {
    expect_all({{u"0", "0"},
                {u"12", "12"},
                {u"00", "0"},
                {u"1,234", "1234"},
                {u"1014.5589", "1014.5589"},
                {u"19万", "190000"},
                {u"7.2万", "72000"},
                {u"三", "3"},
                {u"十二", "12"},
                {u"零", "0"}});
}

TEST(Cell, WhiteSpaceIsPassedOver) {
    expect_all({{u"  12 ", "12"},
                {u"\t0\n", "0"},
                {u"1 234", "1234"},
                {u"1 0 4\n.5", "104.5"},
                {u"- 5", "-5"},
                {u"12 件", "12"}});
}

TEST(Cell, AWideGapPartsFigures) {
    expect_all({{u"5  6", "other"},
                {u"1 2   3", "other"},
                {u"-  5", "other"},
                {u"5  -", "other"},
                {u"1,  234", "other"},
                {u"5 \n6", "other"},
                {u"16\n16", "other"},
                {u"1,\n234", "1234"},
                {u"  56  ", "56"},
                {u"增  5", "5"},
                {u"12  件", "12"},
                {u"/  /", "blank"}});
}

TEST(Cell, Signs) {
    expect_all({{u"-55", "-55"},
                {u"+3", "3"},
                {u"增1万", "10000"},
                {u"减3", "-3"},
                {u"增加12", "12"},
                {u"减少2.5", "-2.5"},
                {u"新增3", "3"},
                {u"减三件", "-3"},
                {u"-0", "0"},
                {u"--5", "other"},
                {u"减-3", "other"},
                {u"-+3", "other"},
                {u"—55", "other"},
                {u"增", "other"},
                {u"+", "other"}});
}

TEST(Cell, Blanks) {
    expect_all({{u"", "blank"},      {u"  \t\n ", "blank"}, {u"/", "blank"},   {u"//", "blank"},
                {u"\\", "blank"},    {u"-", "blank"},       {u"--", "blank"},  {u"- -", "blank"},
                {u"—", "blank"},     {u"——", "blank"},      {u"──", "blank"},  {u"无", "blank"},
                {u" 无 ", "blank"},  {u"空", "blank"},      {u"无/", "blank"}, {u"没有", "blank"},
                {u"暂 无", "blank"}, {u"不涉及", "blank"},  {u"nan", "blank"}, {u"NaN", "blank"},
                {u"nano", "other"},  {u"没有收到", "other"}});
    EXPECT_EQ(read(std::u16string(1000, u'-')), "blank");
}

TEST(Cell, MeasureWords) {
    expect_all({{u"12件", "12"},
                {u"0宗", "0"},
                {u"3人次", "3"},
                {u"一件", "1"},
                {u"12件件", "other"},
                {u"12号", "other"},
                {u"件", "other"}});
}

TEST(Cell, MoneyIsInTenThousandYuan) {
    expect_all({{u"974.20万元", "974.2"},
                {u"251000元", "25.1"},
                {u"0元", "0"},
                {u"0万元", "0"},
                {u"0.00万元", "0"},
                {u"0.5元", "0.00005"},
                {u"1.5亿元", "15000"},
                {u"三万元", "3"},
                {u"-3万元", "-3"},
                {u"1亿2000万元", "12000"},
                {u"元", "other"},
                {u"万元", "other"}});
}

TEST(Cell, SaysWhetherAScaleStandsWithoutYuan) {
    EXPECT_TRUE(read_cell(u"974.20万").scaled);
    EXPECT_TRUE(read_cell(u"19万").scaled);
    EXPECT_FALSE(read_cell(u"974.20万元").scaled);
    EXPECT_FALSE(read_cell(u"190000").scaled);
}

TEST(Cell, EverythingElse) {
    expect_all({{u"(5)", "other"},
                {u"自然人", "other"},
                {u"3、4", "other"},
                {u"1,23", "other"},
                {u"7,8", "other"},
                {u"7/8", "other"},
                {u"5%", "other"},
                {u"5.", "other"},
                {u".5", "other"},
                {u"1.2.3", "other"},
                {u"10余", "other"},
                {u"几十", "other"},
                {u"三四", "other"},
                {u"约5", "other"},
                {u"O", "other"},
                {u"〇〇", "other"},
                {u"0/0", "other"},
                {u"2.其他", "other"}});
}

TEST(Cell, OneAloneMayBeADash) { expect_all({{u"一", "other"}, {u" 一 ", "other"}}); }

TEST(Cell, TooLongToHold) {
    EXPECT_EQ(read(std::u16string(400, u'7')), "other");
    EXPECT_EQ(read(std::u16string(60, u'7')), "other");
    EXPECT_EQ(read(std::u16string(5'000'000, u'7')), "other");
    EXPECT_EQ(read(u"12" + std::u16string(1000, u' ') + u"件"), "12");
}

}  // namespace
}  // namespace gouji

#include "report/prose/relative_years.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace gouji {
namespace {

Passage passage(std::u16string_view text) {
    Passage made;
    made.add(text, 0);
    return made;
}

std::string named(std::u16string_view text, int year, bool certain = true) {
    Report report;
    report.year = year;
    report.year_certain = certain;
    Passage made = passage(text);
    name_years(made, report);
    return to_utf8(made.text);
}

TEST(Years, AsTheFormSaysThem) {
    EXPECT_EQ(named(u"2022年结转3件,结转2024年1件,2023年收到5件,2019年修订", 2023),
              "上年结转3件,结转下年1件,本年收到5件,某年修订");
    EXPECT_EQ(named(u"2022 年度结转", 2023), "上年度结转");
    EXPECT_EQ(named(u"二〇二二年结转", 2023), "上年结转");
}

TEST(Years, SpansAreNoYearOfTheirOwn) {
    EXPECT_EQ(named(u"2021年至2023年收到9件,2021-2023年,2023—2023年,2022年、2023年", 2023),
              "某年收到9件,某年,2023—本年,上年、本年");
}

TEST(Years, UncertainOnesAreAnyYear) {
    EXPECT_EQ(named(u"2023年收到5件", 2023, false), "某年收到5件");
}

TEST(Years, OtherFiguresStay) {
    EXPECT_EQ(named(u"12023年,2023件,2023", 2023), "12023年,2023件,2023");
    EXPECT_EQ(named(u"", 2023), "");
}

TEST(Years, PlacesReachOverTheWholeYear) {
    Report report;
    report.year = 2023;
    report.year_certain = true;
    Passage made = passage(u"自2022年起");
    name_years(made, report);
    EXPECT_EQ(made.folded(1, 3), (Span{1, 6}));
    EXPECT_EQ(made.folded(3, 4), (Span{6, 7}));
}

}  // namespace
}  // namespace gouji

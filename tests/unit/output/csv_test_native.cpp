#include "output/csv.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string csv_of(const std::u16string& text, std::string_view file = "a.txt") {
    return to_csv(checker(Language::kEnglish).check(text), file);
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != text.npos;
}

const std::u16string kWrong = u"一、总体情况\r\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\r\n";

TEST(Csv, TheHeaderHasAByteOrderMark) {
    EXPECT_EQ(csv_header().rfind("\xEF\xBB\xBF"
                                 "file,severity,rule,",
                                 0),
              0U);
}

TEST(Csv, AFindingIsALineWithItsPlaceItsFiguresAndItsCause) {
    const std::string csv = csv_of(kWrong);
    EXPECT_TRUE(contains(csv, "a.txt,error,requests.row_total,requests,granted,,,,2,21,5,6,6,"))
        << csv;
    EXPECT_TRUE(contains(csv, "should be 5")) << "the cause: " << csv;
    EXPECT_EQ(csv.substr(csv.size() - 2), "\r\n");
}

TEST(Csv, AFindingWithoutAPlaceLeavesItEmpty) {
    EXPECT_TRUE(contains(csv_of(kWrong), "a.txt,warning,table.missing,review,,,,,,,,,,"));
}

TEST(Csv, FlattenedHtmlHasNoLines) {
    const std::string csv = to_csv(checker(Language::kEnglish).check_flattened(kWrong), "a.html");
    EXPECT_TRUE(contains(csv, "a.html,error,requests.row_total,requests,granted,,,,,,5,6,6,"))
        << csv;
}

TEST(Csv, CommasAndQuotesAreQuoted) {
    EXPECT_TRUE(contains(csv_of(kWrong, "a,\"b\".txt"), "\"a,\"\"b\"\".txt\",error,"));
}

TEST(Csv, NothingThatIsPastedBecomesAFormula) {
    EXPECT_TRUE(contains(csv_of(kWrong, "=1+1.txt"), "'=1+1.txt,error,"));
    EXPECT_TRUE(
        contains(csv_of(u"一、总体情况\n（一）予以公开\t=A1\t0\t0\t0\t0\t0\t6\n"), ",'=A1,"));
    EXPECT_TRUE(
        contains(csv_of(u"一、总体情况\n（一）予以公开\t-5\t0\t0\t0\t0\t0\t3\n"), ",-5,3,3,"))
        << "a number of ours stays one";
}

TEST(Csv, AFindingIsOneLineWithoutControls) {
    const std::string csv = csv_of(u"一、总体情况\n本年度\u001b[1m收到\n申请 件。\n");
    EXPECT_TRUE(contains(csv, ",本年度 [1m收到 申请 件,")) << csv;
    EXPECT_EQ(csv.find_first_of("\x1b\t"), csv.npos);
}

TEST(Csv, NoFindingIsNoLine) { EXPECT_EQ(to_csv(Result{}, "a.txt"), ""); }

}  // namespace
}  // namespace gouji

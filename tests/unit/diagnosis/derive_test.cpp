#include "diagnosis/derive.h"

#include <gtest/gtest.h>

#include "support/own_form.h"
#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

// What is derived in the table `stock` of the own form: apples, green pears, red pears, sum;
// shop, store, total. "." where nothing is.
std::string derived(const std::vector<std::string>& rows,
                    const std::vector<size_t>& suspects = {}) {
    Report report = empty_report(own_form());
    fill(report, 0, rows);
    const std::vector<Cell>& cells = report.tables[0].cells;
    std::vector<bool> suspect(cells.size(), false);
    for (size_t cell : suspects) suspect[cell] = true;
    const DerivedCells found = derive(RelationSystem(own_form().tables[0]), cells, suspect);
    if (found.empty()) return "none";
    std::string shown;
    for (size_t i = 0; i < found.size(); ++i)
        shown += std::string(i == 0       ? ""
                             : i % 3 == 0 ? " | "
                                          : " ") +
                 (found[i] ? found[i]->to_string() : ".");
    return shown;
}

TEST(Derive, WhatARelationLeaves) {
    EXPECT_EQ(derived({"1 2 ?", "4 5 9", "6 7 13", "11 14 25"}), ". . 3 | . . . | . . . | . . .");
    EXPECT_EQ(derived({"1 ! 3", "4 5 9", "6 7 13", "11 14 25"}), ". 2 . | . . . | . . . | . . .");
    EXPECT_EQ(derived({"1 2 3", "4 5 9", "6 7 13", "11 14 25"}), ". . . | . . . | . . . | . . .");
}

TEST(Derive, AWholeRowFromItsColumns) {
    EXPECT_EQ(derived({"1 2 3", "? ? ?", "6 7 13", "11 14 25"}), ". . . | 4 5 9 | . . . | . . .");
}

TEST(Derive, OneRelationAfterTheOther) {
    EXPECT_EQ(derived({"? 2 3", "? 5 ?", "6 7 13", "11 14 25"}), "1 . . | 4 . 9 | . . . | . . .");
}

TEST(Derive, NothingIsLeftForTheRestOfASum) {
    EXPECT_EQ(derived({"? ? 0", "4 5 9", "? 7 ?", "? ? ?"}), "0 0 . | . . . | . . . | . 12 .");
}

TEST(Derive, NotWhereTwoValuesWouldDo) {
    EXPECT_EQ(derived({"? ? 3", "? ? 9", "6 7 13", "11 14 25"}), ". . . | . . . | . . . | . . .");
}

TEST(Derive, NotFromASuspectFigure) {
    EXPECT_EQ(derived({"1 2 ?", "4 5 9", "6 7 ?", "? ? ?"}, {0}),
              ". . . | . . . | . . 13 | . 14 .");
}

TEST(Derive, NotFromAFigureThatMayBelongToAnotherColumn) {
    EXPECT_EQ(derived({"1~ ? 1~", "4 5 9", "6 7 13", "? ? ?"}), ". . . | . . . | . . . | . . .");
}

TEST(Derive, NothingWhereTheRestContradictsItself) {
    EXPECT_EQ(derived({"1 2 4", "4 5 9", "6 7 13", "11 14 ?"}), "none");
    EXPECT_EQ(derived({"? 2 3", "? 5 9", "6 7 13", "11 14 24"}), "none") << "at the end of a chain";
}

// Bounds that two relations hand to and fro come to an end.
TEST(Derive, CreepingBoundsEnd) {
    EXPECT_EQ(derived({"? ? ?", "? ? ?", "? ? ?", "? ? 1000000000"}),
              ". . . | . . . | . . . | . . .");
}

// In a whole report: row and column ids with the value.
std::string derived_of(const Printed& printed, std::u16string_view more = {}) {
    const Result result = check_text(set_with_tabs(printed) + std::u16string(more));
    std::string shown;
    for (size_t t = 0; t < result.derived.size(); ++t)
        for (size_t i = 0; i < result.derived[t].size(); ++i)
            if (result.derived[t][i])
                shown += (shown.empty() ? "" : " ") + std::to_string(t) + "." + std::to_string(i) +
                         "=" + result.derived[t][i]->to_string();
    return shown;
}

TEST(Derive, LostCellsOfAReportAndBlanksThatAreNotNought) {
    Printed printed = consistent(builtin_form("2021"));
    const std::u16string meant = printed.cell(1, 4);
    printed.cell(1, 4).clear();
    EXPECT_EQ(derived_of(printed), "1.4=" + std::to_string(value_of(meant)));
    printed.cell(1, 4) = meant;
    printed.left_out[1][3] = true;
    std::string row;
    for (int i = 21; i < 28; ++i)
        row += (row.empty() ? "1." : " 1.") + std::to_string(i) + "=" +
               std::to_string(value_of(printed.cell(1, i)));
    EXPECT_EQ(derived_of(printed), row);
}

TEST(Derive, ABlankThatIsNoughtIsNoNews) {
    Printed printed = consistent(builtin_form("2021"));
    const int by = value_of(printed.cell(2, 0));
    printed.cell(2, 0).clear();
    printed.cell(2, 4) = digits(value_of(printed.cell(2, 4)) - by);
    EXPECT_EQ(derived_of(printed), "");
}

TEST(Derive, NotFromWhatADiagnosisWouldChange) {
    Printed printed = consistent(builtin_form("2021"));
    printed.left_out[1][3] = true;
    const std::string right = derived_of(printed);
    const int closed = 23 * 7;  // its row and its balance contradict it
    printed.cell(1, closed) = digits(value_of(printed.cell(1, closed)) + 1);
    EXPECT_EQ(derived_of(printed), right);
}

TEST(Derive, NotFromWhatIsNoCount) {
    Printed printed = consistent(builtin_form("2021"));
    printed.cell(2, 4) = u"不详";
    EXPECT_EQ(derived_of(printed).find("2.4="), 0U);
    printed.cell(2, 0) = u"-3";
    EXPECT_EQ(derived_of(printed), "");
}

}  // namespace
}  // namespace gouji

#include "diagnosis/diagnose.h"

#include <gtest/gtest.h>

#include "check/relations.h"
#include "output/names.h"
#include "support/printed.h"
#include "support/reading.h"
#include "text/nth.h"

namespace gouji {
namespace {

constexpr int kWidth = 7;  // of the table of requests
constexpr int kNew = 0, kCarriedIn = 1, kGranted = 2, kPartial = 3, kClosed = 23, kCarriedOut = 24;

int at(int row, int column) { return row * kWidth + column; }

// The requests of the 2021 form with figures that all differ.
Printed right() { return consistent(builtin_form("2021")); }

void move(Printed& printed, int to, int from) { printed.cell(1, to) = printed.cell(1, from); }

std::vector<Diagnosis> diagnoses_of(const Report& report) {
    Record record(*report.form, checker().catalogue());
    check_relations(report, record);
    return diagnose(report, record.take().findings, checker().catalogue());
}

std::vector<Diagnosis> diagnoses_of(const Printed& printed) {
    return diagnoses_of(report_of(printed));
}

// All columns of the requests but the first and the last.
void lose_columns(Report& report) {
    for (int row = 0; row <= kCarriedOut; ++row)
        for (int c = 1; c + 1 < kWidth; ++c) nth(report.tables[1].cells, at(row, c)) = Cell{};
}

// Whether each change gives what was printed before.
bool restores(const Diagnosis& diagnosis, const Printed& right) {
    Printed copy = right;
    const auto before = [&](const CellRef& cell) {
        return copy.cell(cell.table, right.form->tables[static_cast<size_t>(cell.table)].cell(
                                         cell.row, cell.column));
    };
    return std::all_of(
        diagnosis.changes.begin(), diagnosis.changes.end(), [&](const DiagnosedChange& change) {
            return digits(static_cast<int>(change.to.to_int64())) == before(change.cell);
        });
}

// "certain shifted 8": confidence, slip and how many cells of the one diagnosis, which
// must restore what was printed before.
std::string restored(const Printed& wrong, const Printed& right) {
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    if (found.size() != 1) return std::to_string(found.size()) + " diagnoses";
    Printed mended = wrong;
    for (const DiagnosedChange& change : found[0].changes)
        mended.cell(1, at(change.cell.row, change.cell.column)) =
            digits(static_cast<int>(change.to.to_int64()));
    if (mended.cells != right.cells) return "another table: " + found[0].message;
    return std::string(name(found[0].confidence)) + " " + name(found[0].slip) + " " +
           std::to_string(found[0].changes.size());
}

TEST(Diagnose, ARowShiftedByOneColumn) {
    Printed wrong = right();
    for (int c = kWidth - 1; c > 0; --c) move(wrong, at(kGranted, c), at(kGranted, c - 1));
    wrong.cell(1, at(kGranted, 0)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain shifted 7");
    wrong = right();
    for (int c = 0; c + 1 < kWidth; ++c) move(wrong, at(kGranted, c), at(kGranted, c + 1));
    wrong.cell(1, at(kGranted, kWidth - 1)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain shifted 7");
}

TEST(Diagnose, HalfARowShifted) {
    Printed wrong = right();
    for (int c = 5; c > 2; --c) move(wrong, at(kGranted, c), at(kGranted, c - 1));
    wrong.cell(1, at(kGranted, 2)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain shifted 4");
}

TEST(Diagnose, AColumnShiftedByOneRow) {
    Printed wrong = right();
    for (int r = 12; r > 4; --r) move(wrong, at(r, 0), at(r - 1, 0));
    wrong.cell(1, at(4, 0)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain column_shifted 9");
    wrong = right();
    for (int r = 4; r < 12; ++r) move(wrong, at(r, 0), at(r + 1, 0));
    wrong.cell(1, at(12, 0)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain column_shifted 9");
}

TEST(Diagnose, TwoCellsExchanged) {
    Printed wrong = right();
    std::swap(wrong.cell(1, at(kGranted, 1)), wrong.cell(1, at(kGranted, 4)));
    EXPECT_EQ(restored(wrong, right()), "certain swapped 2") << "of a row";
    wrong = right();
    std::swap(wrong.cell(1, at(kGranted, 1)), wrong.cell(1, at(kPartial, 1)));
    EXPECT_EQ(restored(wrong, right()), "certain swapped 2") << "of a column";
}

TEST(Diagnose, WhatWasCarriedInAndOutExchanged) {
    Printed wrong = right();
    for (int c = 0; c < kWidth; ++c)
        std::swap(wrong.cell(1, at(kCarriedIn, c)), wrong.cell(1, at(kCarriedOut, c)));
    EXPECT_EQ(restored(wrong, right()), "certain swapped 14");
}

// A table may print no columns but the first and the last.
TEST(Diagnose, WhatWasCarriedInAndOutExchangedWhereColumnsAreLost) {
    Printed wrong = right();
    for (int c = 0; c < kWidth; ++c)
        std::swap(wrong.cell(1, at(kCarriedIn, c)), wrong.cell(1, at(kCarriedOut, c)));
    Report report = report_of(wrong);
    lose_columns(report);
    const std::vector<Diagnosis> found = diagnoses_of(report);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].slip, Slip::kSwapped);
    EXPECT_TRUE(restores(found[0], right()));
}

// One of the two rows shows it, the other has a sum that lacks figures.
TEST(Diagnose, TwoCellsExchangedWhereColumnsAreLost) {
    Printed sound = right();
    for (int row : {kNew, kGranted, kClosed})
        for (int c : {0, kWidth - 1}) {
            std::u16string& figure = sound.cell(1, at(row, c));
            figure = digits(value_of(figure) + 900);
        }
    Printed wrong = sound;
    std::swap(wrong.cell(1, at(kGranted, 0)), wrong.cell(1, at(kPartial, 0)));
    Report report = report_of(wrong);
    lose_columns(report);
    const std::vector<Diagnosis> found = diagnoses_of(report);
    EXPECT_EQ(found.size(), 2U) << "or the totals";
    EXPECT_TRUE(std::any_of(found.begin(), found.end(),
                            [&](const Diagnosis& one) { return restores(one, sound); }));
    for (const Diagnosis& one : found) {
        EXPECT_EQ(one.slip, Slip::kSwapped);
        EXPECT_EQ(one.confidence, Confidence::kAmbiguous);
    }
}

TEST(Diagnose, RowsThatDoNotAnswerEachOtherAreNotExchanged) {
    Printed wrong = right();
    for (int c : {0, kWidth - 1})
        std::swap(wrong.cell(1, at(kNew, c)), wrong.cell(1, at(kCarriedOut, c)));
    for (const Diagnosis& one : diagnoses_of(wrong)) EXPECT_NE(one.slip, Slip::kSwapped);
}

// Where rows are lost, a column leaves a range, and the row itself tells what was pushed out.
TEST(Diagnose, ARowShiftedWhereRowsAreLost) {
    Printed wrong = right();
    for (int row : {kNew, kGranted}) wrong.left_out[1][static_cast<size_t>(row)] = true;
    for (int c = 0; c + 1 < kWidth; ++c) move(wrong, at(kPartial, c), at(kPartial, c + 1));
    wrong.cell(1, at(kPartial, kWidth - 1)) = u"0";
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Diagnosis& one) {
        return one.slip == Slip::kShifted && restores(one, right());
    }));
    for (const Diagnosis& one : found) EXPECT_NE(one.confidence, Confidence::kCertain);
}

TEST(Diagnose, WhatOnlyARangeSpeaksAgainstIsNotCertain) {
    Printed wrong = right();
    wrong.left_out[1][kGranted] = true;
    wrong.cell(1, at(kPartial, 0)) = u"5000";
    EXPECT_EQ(restored(wrong, right()), "certain  1") << "its row tells it";
    Report report = report_of(wrong);
    lose_columns(report);
    const std::vector<Diagnosis> found = diagnoses_of(report);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].confidence, Confidence::kLikely);
}

TEST(Diagnose, ABlankThatAShiftLeft) {
    Printed wrong = right();
    for (int c = kWidth - 1; c > 0; --c) move(wrong, at(kGranted, c), at(kGranted, c - 1));
    wrong.cell(1, at(kGranted, 0)).clear();
    EXPECT_EQ(diagnoses_of(wrong).front().changes.front().from, std::nullopt);
    EXPECT_EQ(restored(wrong, right()), "likely shifted 7");
    wrong.cell(1, at(kCarriedIn, 2)).clear();
    EXPECT_EQ(diagnoses_of(wrong).size(), 2U) << "a blank elsewhere is a fault of its own";
}

TEST(Diagnose, AFigureThatWasLeftOut) {
    Printed wrong = right();
    wrong.cell(1, at(kPartial, 3)).clear();
    EXPECT_EQ(restored(wrong, right()), "likely  1");
    for (int c = 0; c + 1 < kWidth; ++c) wrong.cell(1, at(kPartial, c)).clear();
    EXPECT_EQ(diagnoses_of(wrong).size(), 0U) << "of many nobody can tell which";
}

// One cell is a smaller mistake than any slip of several.
TEST(Diagnose, ASlipOfSeveralCellsIsNotSoughtWhereOneWillDo) {
    Printed wrong = right();
    wrong.cell(1, at(kClosed, 2)) = u"0";
    EXPECT_EQ(restored(wrong, right()), "certain  1");
}

TEST(Diagnose, AShiftAndAWrongFigureElsewhereAreTwo) {
    Printed wrong = right();
    for (int c = 5; c > 2; --c) move(wrong, at(kGranted, c), at(kGranted, c - 1));
    wrong.cell(1, at(kGranted, 2)) = u"0";
    wrong.cell(1, at(kCarriedIn, 0)) = u"77";
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].slip, Slip::kShifted);
    EXPECT_EQ(found[1].changes.size(), 1U);
    for (const Diagnosis& one : found) EXPECT_EQ(one.confidence, Confidence::kCertain);
}

// Five are found, six are too many to say.
TEST(Diagnose, FaultsEverywhereAreNotGuessedAt) {
    Printed wrong = right();
    for (int n = 0; n < 5; ++n) wrong.cell(1, at(3 + 3 * n, n)) = digits(500 + 37 * n);
    EXPECT_EQ(diagnoses_of(wrong).size(), 5U);
    for (int n = 5; n < 25; ++n) wrong.cell(1, at(n, n % kWidth)) = digits(500 + 37 * n);
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].changes.empty());
    EXPECT_GT(found[0].explains.size(), 20U);
    EXPECT_NE(found[0].message.find("不符之处太多"), std::string::npos);
}

// Rows of the table of reviews share no cells.
TEST(Diagnose, FaultsThatNoRelationLinksAreListedApart) {
    Printed wrong = right();
    for (int total : {4, 9}) wrong.cell(2, total) = digits(value_of(wrong.cell(2, total)) + 4);
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    ASSERT_EQ(found.size(), 10U) << "any of five cells, twice";
    for (const Diagnosis& one : found) {
        EXPECT_EQ(one.changes.size(), 1U);
        EXPECT_NE(one.confidence, Confidence::kCertain);
    }
}

// One slip is less than two, also where no relation links the two.
TEST(Diagnose, CellsOfRowsThatShareNoneExchanged) {
    Printed wrong = right();
    std::swap(wrong.cell(2, 6), wrong.cell(2, 11));
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].slip, Slip::kSwapped);
    EXPECT_EQ(found[0].confidence, Confidence::kCertain);
    EXPECT_TRUE(restores(found[0], right()));
}

// No outcome is likelier than another to have been added to with its row's total alone.
TEST(Diagnose, EveryOutcomeThatMayHaveBeenChangedIsListed) {
    Printed wrong = right();
    for (int c : {0, kWidth - 1})
        wrong.cell(1, at(kPartial, c)) = digits(value_of(wrong.cell(1, at(kPartial, c))) + 1);
    const std::vector<Diagnosis> found = diagnoses_of(wrong);
    EXPECT_EQ(found.size(), static_cast<size_t>(kClosed - kGranted));
    EXPECT_TRUE(std::any_of(found.begin(), found.end(),
                            [](const Diagnosis& one) { return restores(one, right()); }));
}

TEST(Diagnose, LastYearsFigureKept) {
    Printed wrong = right();
    const int closed = value_of(wrong.cell(1, at(kClosed, 6)));
    wrong.cell(1, at(kClosed, 6)) = digits(closed + 31);
    std::u16string text = set_with_tabs(wrong);
    text.insert(text.find(u"二、"), u"本年办结政府信息公开申请" + digits(closed) + u"件，上年办结" +
                                        digits(closed + 31) + u"件。\n");
    const Result result = check_text(text);
    ASSERT_EQ(result.diagnoses.size(), 1U);
    EXPECT_EQ(result.diagnoses[0].slip, Slip::kPrevious);
    EXPECT_NE(result.diagnoses[0].message.find("沿用了上年的数字"), std::string::npos);
}

TEST(Diagnose, ACountBelowNoughtIsExplainedWithItsRelations) {
    Printed wrong = right();
    wrong.cell(1, at(kGranted, 0)) = u"-" + wrong.cell(1, at(kGranted, 0));
    const Result result = check_text(set_with_tabs(wrong));
    ASSERT_EQ(result.diagnoses.size(), 1U);
    EXPECT_EQ(result.diagnoses[0].explains.size(), 3U);
}

}  // namespace
}  // namespace gouji

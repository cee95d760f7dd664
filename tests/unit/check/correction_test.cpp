#include "check/correction.h"

#include <gtest/gtest.h>

#include "check.h"
#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

// Of the relations between requests.
int failing(const Result& result) {
    int failing = 0;
    for (const Check& check : result.checked.checks)
        failing += check.verdict == Verdict::kFail && check.rule.starts_with("requests.");
    return failing;
}

TEST(Correction, IsWhatWouldBeSaidOfAnotherFigure) {
    const Printed right = consistent(builtin_form("2021"));
    const std::u16string text = set_with_tabs(right);
    ASSERT_EQ(failing(checker().check(text)), 0);
    const int cell = right.form->tables[1].cell(0, 0);
    const int figure = value_of(right.cells[1][static_cast<size_t>(cell)]);

    const Result wrong = checker().check(text, {{"requests", "new", "natural", figure + 1}});
    EXPECT_GT(failing(wrong), 0);
    EXPECT_EQ(wrong.report.tables[1].cells[static_cast<size_t>(cell)].value, Decimal(figure + 1));

    Printed printed = right;
    printed.cell(1, cell) = digits(figure + 1);
    const Result mended =
        checker().check(set_with_tabs(printed), {{"requests", "new", "natural", figure}});
    EXPECT_EQ(failing(mended), 0);
}

TEST(Correction, OfNoCellIsPassedOver) {
    const std::u16string text = set_with_tabs(consistent(builtin_form("2021")));
    const Result result = checker().check(
        text,
        {{"requests", "new", "height", 1}, {"requests", "older", "total", 1}, {"", "", "", 1}});
    EXPECT_EQ(failing(result), 0);
}

TEST(Correction, FillsWhatIsLost) {
    Printed printed = consistent(builtin_form("2021"));
    const Row& row = printed.form->tables[1].rows[0];
    const int figure = value_of(printed.cell(1, row.first_cell));
    printed.cell(1, row.first_cell).clear();
    const Result filled =
        checker().check(set_with_tabs(printed), {{"requests", "new", "natural", figure}});
    EXPECT_EQ(failing(filled), 0);
    EXPECT_EQ(filled.report.tables[1].cells[0].state, CellState::kRead);
}

}  // namespace
}  // namespace gouji

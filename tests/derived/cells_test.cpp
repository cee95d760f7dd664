// Tests that the forms themselves give: for each cell of each form, change it, and exactly
// the relations that contain it fail; leave it blank, or leave its row out, and no relation
// is called wrong and no other cell moves.

#include <gtest/gtest.h>

#include <algorithm>

#include "support/printed.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

struct Place {
    int table;
    int row;
    int column;
    int cell;
};

std::vector<Place> places_of(const Form& form) {
    std::vector<Place> places;
    for (size_t t = 0; t < form.tables.size(); ++t)
        for (size_t r = 0; r < form.tables[t].rows.size(); ++r)
            for (int column : form.tables[t].rows[r].columns) {
                const int row = static_cast<int>(r);
                places.push_back(
                    {static_cast<int>(t), row, column, form.tables[t].cell(row, column)});
            }
    return places;
}

std::string name_of(const Form& form, const Place& place) {
    const Table& table = form.tables[static_cast<size_t>(place.table)];
    return table.id + "." + table.rows[static_cast<size_t>(place.row)].id + "." +
           table.columns[static_cast<size_t>(place.column)].id;
}

// The relations that contain a cell, as failed_relations() names them.
std::vector<std::string> relations_with(const Form& form, const Place& place) {
    std::vector<std::string> found;
    const Table& table = form.tables[static_cast<size_t>(place.table)];
    for (const Relation& relation : table.relations) {
        const int term = relation.along_row ? place.column : place.row;
        const auto has = [term](const std::vector<int>& terms) {
            return std::find(terms.begin(), terms.end(), term) != terms.end();
        };
        if (!has(relation.left) && !has(relation.right)) continue;
        found.push_back(relation.rule + " " +
                        (relation.along_row ? table.rows[static_cast<size_t>(place.row)].id
                                            : table.columns[static_cast<size_t>(place.column)].id));
    }
    return found;
}

std::vector<std::string> all_cells(const Report& report) {
    std::vector<std::string> cells;
    for (const Table& table : report.form->tables) cells.push_back(cells_of(report, table.id));
    return cells;
}

// All cells as printed, with "?" for rows left out and "_" for empty ones.
std::vector<std::string> all_cells(const Printed& printed) {
    std::vector<std::string> cells;
    for (size_t t = 0; t < printed.cells.size(); ++t) {
        std::string shown;
        const auto& rows = printed.form->tables[t].rows;
        for (size_t r = 0; r < rows.size(); ++r) {
            if (r > 0) shown += " | ";
            for (int i = 0; i < rows[r].width(); ++i) {
                const std::u16string& cell =
                    printed.cells[t][static_cast<size_t>(rows[r].first_cell + i)];
                shown += (i > 0 ? " " : "") + (printed.left_out[t][r] ? "?"
                                               : cell.empty()         ? "_"
                                                                      : to_utf8(cell));
            }
        }
        cells.push_back(shown);
    }
    return cells;
}

class EachForm : public testing::TestWithParam<const char*> {
   protected:
    const Form& form() const { return builtin_form(GetParam()); }
};

TEST_P(EachForm, AConsistentReportIsReadWholeAndPasses) {
    const Printed printed = consistent(form());
    const Result result = check_text(set_with_tabs(printed));
    ASSERT_EQ(result.report.form->id, form().id);
    EXPECT_EQ(all_cells(result.report), all_cells(printed));
    EXPECT_EQ(failed_relations(form(), result.checked), std::vector<std::string>{});
    EXPECT_FALSE(result.has_errors());
    size_t relations = 0;
    for (const Check& check : result.checked.checks)
        for (const Table& table : form().tables)
            for (const Relation& relation : table.relations)
                if (relation.rule == check.rule) {
                    ++relations;
                    EXPECT_EQ(check.verdict, Verdict::kPass) << check.rule;
                }
    // Each row of table three and of table four; each column of table three twice.
    EXPECT_EQ(relations, form().tables[1].rows.size() + 3 + 2 * 7);
}

TEST_P(EachForm, ACellThatIsChangedBreaksExactlyTheRelationsThatContainIt) {
    const Printed right = consistent(form());
    for (const Place& place : places_of(form())) {
        SCOPED_TRACE(name_of(form(), place));
        Printed printed = right;
        std::u16string& cell = printed.cell(place.table, place.cell);
        cell = digits(value_of(cell) + 1);
        const Result result = check_text(set_with_tabs(printed));
        ASSERT_EQ(all_cells(result.report), all_cells(printed));
        EXPECT_EQ(failed_relations(form(), result.checked), relations_with(form(), place));
        // A finding for each, that shows both sums and has the changed cell among its operands.
        size_t errors = 0;
        for (const Finding& finding : result.checked.findings) {
            if (finding.severity != Severity::kError) continue;
            ++errors;
            ASSERT_TRUE(finding.expected && finding.found);
            const Decimal difference = finding.expected->low - finding.found->low;
            EXPECT_TRUE(difference == Decimal(1) || difference == Decimal(-1));
            EXPECT_TRUE(std::any_of(
                finding.operands.begin(), finding.operands.end(), [&](const Operand& operand) {
                    return operand.cell.row == place.row && operand.cell.column == place.column;
                }));
            EXPECT_FALSE(finding.span.empty());
        }
        EXPECT_EQ(errors, relations_with(form(), place).size());
    }
}

TEST_P(EachForm, ACellLeftBlankProvesNothing) {
    const Printed right = consistent(form());
    for (const Place& place : places_of(form())) {
        SCOPED_TRACE(name_of(form(), place));
        Printed printed = right;
        printed.cell(place.table, place.cell).clear();
        const Result result = check_text(set_with_tabs(printed));
        ASSERT_EQ(all_cells(result.report), all_cells(printed));
        EXPECT_FALSE(result.has_errors());
        // It was not 0, so the relations with it cannot pass either.
        for (const std::string& relation : relations_with(form(), place)) {
            const size_t space = relation.find(' ');
            EXPECT_EQ(verdict_of(form(), result.checked, relation.substr(0, space),
                                 form().tables[static_cast<size_t>(place.table)].id,
                                 relation.substr(space + 1)),
                      "undecided blank_cells")
                << relation;
        }
    }
}

TEST_P(EachForm, ARowLeftOutIsLostAndNothingElse) {
    const Printed right = consistent(form());
    for (size_t t = 0; t < form().tables.size(); ++t) {
        if (form().tables[t].in_one_line) continue;
        for (size_t r = 0; r < form().tables[t].rows.size(); ++r) {
            SCOPED_TRACE(form().tables[t].rows[r].id);
            Printed printed = right;
            printed.left_out[t][r] = true;
            const Result result = check_text(set_with_tabs(printed));
            EXPECT_EQ(all_cells(result.report), all_cells(printed));
            EXPECT_FALSE(result.has_errors());
            EXPECT_EQ(result.report.tables[t].state, TableState::kPartial);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Derived, EachForm, testing::Values("2019", "2021"),
                         [](const auto& form) { return "Form" + std::string(form.param); });

}  // namespace
}  // namespace gouji

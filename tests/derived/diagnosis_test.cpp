// Root causes, tested from the forms: one wrong cell is found wherever it is, and a
// consistent table has none.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

struct Place {
    int table;
    int cell;
};

// Cells that some relation contains.
std::vector<Place> related(const Form& form) {
    std::vector<Place> places;
    for (size_t t = 0; t < form.tables.size(); ++t) {
        std::set<int> cells;
        const RelationSystem system(form.tables[t]);
        for (const Equation& equation : system.equations()) {
            cells.insert(equation.left.begin(), equation.left.end());
            cells.insert(equation.right.begin(), equation.right.end());
        }
        for (int cell : cells) places.push_back({static_cast<int>(t), cell});
    }
    return places;
}

bool changes_only(const Diagnosis& diagnosis, const Form& form, const Place& place, int to) {
    if (diagnosis.changes.size() != 1) return false;
    const DiagnosedChange& change = diagnosis.changes.front();
    const Table& table = form.tables[static_cast<size_t>(place.table)];
    return change.cell.table == place.table &&
           table.cell(change.cell.row, change.cell.column) == place.cell &&
           change.to == Decimal(to);
}

class OfForm : public testing::TestWithParam<const char*> {};

TEST_P(OfForm, AConsistentTableHasNone) {
    EXPECT_TRUE(check_text(set_with_tabs(consistent(builtin_form(GetParam())))).diagnoses.empty());
}

// Where one relation alone contains the cell, others of it serve as well: all are named.
TEST_P(OfForm, OneWrongCellIsFoundWithItsValue) {
    const Form& form = builtin_form(GetParam());
    const Printed right = consistent(form);
    size_t places = 0;
    size_t first = 0;
    for (const Place& place : related(form)) {
        for (const int by : {1, 10}) {
            Printed wrong = right;
            std::u16string& cell = wrong.cell(place.table, place.cell);
            const int value = value_of(cell);
            cell = digits(value + by);
            const Result result = check_text(set_with_tabs(wrong));
            const auto names_it = [&](const Diagnosis& d) {
                return changes_only(d, form, place, value);
            };
            EXPECT_TRUE(std::any_of(result.diagnoses.begin(), result.diagnoses.end(), names_it))
                << form.tables[static_cast<size_t>(place.table)].id << " cell " << place.cell;
            ++places;
            first += !result.diagnoses.empty() &&
                     (names_it(result.diagnoses.front()) || result.diagnoses.size() > 1);
            // A cell of two relations or more is the only smallest repair.
            if (result.diagnoses.size() == 1) {
                EXPECT_EQ(result.diagnoses[0].confidence, Confidence::kCertain);
            }
        }
    }
    EXPECT_EQ(first, places);
}

TEST_P(OfForm, TwoWrongCellsFarApartAreTwoDiagnoses) {
    const Form& form = builtin_form(GetParam());
    const Table& requests = form.tables[1];
    Printed wrong = consistent(form);
    const int one = requests.cell(requests.find_row("granted"), requests.find_column("natural"));
    const int other = requests.cell(requests.find_row("carried_in"), requests.find_column("legal"));
    for (int cell : {one, other})
        wrong.cell(1, cell) = digits(value_of(wrong.cell(1, cell)) + (cell == one ? 3 : 5));
    const Result result = check_text(set_with_tabs(wrong));
    ASSERT_EQ(result.diagnoses.size(), 2U);
    for (const Diagnosis& diagnosis : result.diagnoses) {
        EXPECT_EQ(diagnosis.changes.size(), 1U);
        EXPECT_EQ(diagnosis.explains.size(), 2U);
    }
}

INSTANTIATE_TEST_SUITE_P(Diagnoses, OfForm, testing::Values("2019", "2021"),
                         [](const auto& id) { return std::string("form") + id.param; });

}  // namespace
}  // namespace gouji

#include "diagnosis/repair.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

constexpr int kMostWork = 10'200;  // the search's own bound, and what begins it

struct Work {
    int changes = 0;
    bool told = true;
};

// How many changes are weighed for the requests of a report.
Work work_of(const Printed& printed) {
    const Table& form = printed.form->tables[1];
    const Report report = report_of(printed);
    const RelationSystem system(form);
    const Ledger ledger(system, report.tables[1].cells, Blanks::kNought);
    const Likelihood likelihood(form, system, report.tables[1].cells, {});
    Work work;
    for (const std::vector<int>& group : ledger.failing_groups()) {
        const Repairs found = find_repairs(ledger, likelihood, find_compounds(form, ledger), group);
        work.changes += found.work;
        work.told &= !found.smallest.empty();
    }
    return work;
}

class RepairWork : public testing::Test {
   protected:
    std::u16string& any_cell(Printed& printed) { return printed.cell(1, at(random_() % 175)); }
    void misprint(Printed& printed, unsigned faults) {
        for (unsigned i = 0; i < faults; ++i) {
            std::u16string& cell = any_cell(printed);
            if (!cell.empty()) cell = digits(value_of(cell) + 1 + at(random_() % 9));
        }
    }
    static int at(std::mt19937::result_type value) { return static_cast<int>(value); }

    const Form& form_ = builtin_form("2021");
    std::mt19937 random_{11};
};

// The relations say where to look: it is not tried at random.
TEST_F(RepairWork, AFewFaultsTakeAFewTrials) {
    for (const unsigned faults : {1U, 2U, 3U, 4U, 5U}) {
        int changes = 0;
        for (int i = 0; i < 40; ++i) {
            Printed printed = plausible(form_, random_);
            misprint(printed, faults);
            changes += work_of(printed).changes;
        }
        EXPECT_LT(changes / 40, 500) << faults << " faults";
    }
}

// Bounded, whatever is wrong, left out or left empty.
TEST_F(RepairWork, NoTableTakesMoreThanSoManyTrials) {
    for (const unsigned faults : {1U, 4U, 5U, 6U, 20U, 150U})
        for (int i = 0; i < 30; ++i) {
            Printed printed = plausible(form_, random_);
            for (int n = i % 6; n > 0; --n) printed.left_out[1][random_() % 25] = true;
            for (int n = i % 4 * 20; n > 0; --n) any_cell(printed).clear();
            misprint(printed, faults);
            EXPECT_LE(work_of(printed).changes, kMostWork) << faults << " faults, table " << i;
        }
}

TEST_F(RepairWork, FaultsEverywhereAreGivenUpAtOnce) {
    for (int i = 0; i < 20; ++i) {
        Printed printed = plausible(form_, random_);
        misprint(printed, 80);
        const Work work = work_of(printed);
        EXPECT_FALSE(work.told);
        EXPECT_LT(work.changes, 500);
    }
}

}  // namespace
}  // namespace gouji

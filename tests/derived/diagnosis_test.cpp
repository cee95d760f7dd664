// Root causes, tested from the forms over thousands of consistent tables with figures as they
// might be: each cell misprinted in each way of mistyping is found, with its value; two are
// both found; nothing is found where nothing is wrong.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>

#include "check/relations.h"
#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

#ifdef __EMSCRIPTEN__
constexpr unsigned kTables = 100;
#else
constexpr unsigned kTables = 1500;
#endif
constexpr unsigned kMisprintsEach = 10;

struct Place {
    int table = 0;
    int cell = 0;
    size_t relations = 0;  // that contain it
};

// Cells that some relation contains.
std::vector<Place> related(const Form& form) {
    std::vector<Place> places;
    for (size_t t = 0; t < form.tables.size(); ++t) {
        std::map<int, size_t> cells;
        const RelationSystem system(form.tables[t]);
        for (const Equation& equation : system.equations())
            for (const std::vector<int>* side : {&equation.left, &equation.right})
                for (int cell : *side) ++cells[cell];
        for (const auto& [cell, relations] : cells)
            places.push_back({static_cast<int>(t), cell, relations});
    }
    return places;
}

// Ways to mistype a figure; nothing where it cannot be mistyped so.
using Misprint = std::optional<int> (*)(const std::string& digits, std::mt19937& random);

std::optional<int> number(const std::string& digits) {
    if (digits.empty()) return std::nullopt;
    return std::stoi(digits);
}

constexpr Misprint kMisprints[] = {
    [](const std::string& digits, std::mt19937& random) {  // one more, or a few
        return std::optional<int>(std::stoi(digits) + 1 + static_cast<int>(random() % 3));
    },
    [](const std::string& digits, std::mt19937& random) {  // a digit changed
        std::string wrong = digits;
        wrong[random() % wrong.size()] = static_cast<char>('0' + random() % 10);
        return number(wrong);
    },
    [](const std::string& digits, std::mt19937& random) {  // two exchanged
        std::string wrong = digits;
        const size_t at = wrong.size() < 2 ? 0 : random() % (wrong.size() - 1);
        std::swap(wrong[at], wrong[std::min(at + 1, wrong.size() - 1)]);
        return number(wrong);
    },
    [](const std::string& digits, std::mt19937& random) {  // one dropped
        std::string wrong = digits;
        wrong.erase(random() % wrong.size(), 1);
        return number(wrong);
    },
    [](const std::string& digits, std::mt19937& random) {  // one doubled
        std::string wrong = digits;
        const size_t at = random() % wrong.size();
        wrong.insert(at, 1, wrong[at]);
        return number(wrong);
    },
    [](const std::string&, std::mt19937&) { return std::optional<int>(0); },  // left at nought
};

// A misprint of a cell that changes its figure; 0 may allow none.
std::optional<std::u16string> misprinted(const std::u16string& cell, size_t kind,
                                         std::mt19937& random) {
    const std::string right = std::to_string(value_of(cell));
    const std::optional<int> wrong = kMisprints[kind % std::size(kMisprints)](right, random);
    if (!wrong || *wrong == value_of(cell)) return std::nullopt;
    return digits(*wrong);
}

// The tables as they would be read, and what is found in them.
std::vector<Diagnosis> diagnose(const Printed& printed) {
    const Report report = report_of(printed);
    Record record(*report.form, checker().catalogue());
    check_relations(report, record);
    return diagnose(report, record.take().findings, checker().catalogue());
}

bool changes(const Diagnosis& diagnosis, const Form& form, const Place& place, int to) {
    const Table& table = form.tables[static_cast<size_t>(place.table)];
    return std::any_of(diagnosis.changes.begin(), diagnosis.changes.end(), [&](const auto& change) {
        return change.cell.table == place.table &&
               table.cell(change.cell.row, change.cell.column) == place.cell &&
               change.to == Decimal(to);
    });
}

struct Tally {
    size_t cases = 0;
    size_t first = 0;
    size_t among = 0;
    size_t certain_and_wrong = 0;

    double share(size_t count) const {
        return static_cast<double>(count) / static_cast<double>(cases);
    }
    void record(const std::string& name) const {
        testing::Test::RecordProperty(name + "_cases", static_cast<int>(cases));
        testing::Test::RecordProperty(name + "_first", std::to_string(share(first)));
        testing::Test::RecordProperty(name + "_among", std::to_string(share(among)));
    }
};

class OfForm : public testing::TestWithParam<const char*> {
   protected:
    const Form& form() const { return builtin_form(GetParam()); }
    std::mt19937 random_{20220131};
};

TEST_P(OfForm, AConsistentTableHasNone) {
    for (unsigned i = 0; i < kTables; ++i)
        ASSERT_TRUE(diagnose(plausible(form(), random_)).empty()) << "table " << i;
}

// A cell of two relations or more is the one smallest repair; where one relation alone contains
// it, others of that relation serve as well, and all are named.
TEST_P(OfForm, OneWrongCellIsFoundWithItsValue) {
    const std::vector<Place> places = related(form());
    Tally crossed, alone;
    size_t next = 0;
    for (unsigned i = 0; i < kTables; ++i) {
        Printed printed = plausible(form(), random_);
        for (unsigned n = 0; n < kMisprintsEach; ++n, ++next) {
            const Place& place = places[next % places.size()];
            std::u16string& cell = printed.cell(place.table, place.cell);
            const std::u16string right = cell;
            const auto wrong = misprinted(cell, next / places.size(), random_);
            if (!wrong) continue;
            cell = *wrong;
            const std::vector<Diagnosis> found = diagnose(printed);
            cell = right;
            const auto names_it = [&](const Diagnosis& d) {
                return d.changes.size() == 1 && changes(d, form(), place, value_of(right));
            };
            ASSERT_FALSE(found.empty());
            const bool among = std::any_of(found.begin(), found.end(), names_it);
            EXPECT_TRUE(among) << "cell " << place.cell << " of table " << place.table;
            EXPECT_EQ(found.size() == 1, found.front().confidence == Confidence::kCertain)
                << "equal repairs are reported as equal";
            Tally& tally = place.relations > 1 ? crossed : alone;
            ++tally.cases;
            tally.first += names_it(found.front());
            tally.among += among;
        }
    }
    crossed.record("crossed");
    alone.record("alone");
    EXPECT_GE(crossed.share(crossed.first), 0.97);
    EXPECT_EQ(crossed.among + alone.among, crossed.cases + alone.cases);
}

TEST_P(OfForm, TwoWrongCellsAreBothFound) {
    const std::vector<Place> places = related(form());
    Tally tally;
    for (unsigned i = 0; i < 2 * kTables; ++i) {
        Printed printed = plausible(form(), random_);
        Place wrong[2];
        std::u16string right[2];
        bool misprint = true;
        for (int n : {0, 1}) {
            wrong[n] = places[random_() % places.size()];
            std::u16string& cell = printed.cell(wrong[n].table, wrong[n].cell);
            right[n] = cell;
            const auto printed_as = misprinted(cell, random_(), random_);
            misprint &= printed_as.has_value();
            if (printed_as) cell = *printed_as;
        }
        if (!misprint || (wrong[0].table == wrong[1].table && wrong[0].cell == wrong[1].cell))
            continue;
        const std::vector<Diagnosis> found = diagnose(printed);
        ++tally.cases;
        const auto named = [&](int n) {
            return std::any_of(found.begin(), found.end(), [&](const Diagnosis& d) {
                return changes(d, form(), wrong[n], value_of(right[n]));
            });
        };
        tally.among += named(0) && named(1);
    }
    tally.record("two");
    EXPECT_GE(tally.share(tally.among), 0.9);
}

TEST_P(OfForm, TwoWrongCellsFarApartAreTwoDiagnoses) {
    const Table& requests = form().tables[1];
    Printed wrong = consistent(form());
    const int one = requests.cell(requests.find_row("granted"), requests.find_column("natural"));
    const int other = requests.cell(requests.find_row("carried_in"), requests.find_column("legal"));
    for (int cell : {one, other})
        wrong.cell(1, cell) = digits(value_of(wrong.cell(1, cell)) + (cell == one ? 3 : 5));
    const Result result = check_text(set_with_tabs(wrong));
    ASSERT_EQ(result.diagnoses.size(), 2U);
    for (const Diagnosis& diagnosis : result.diagnoses) {
        EXPECT_EQ(diagnosis.changes.size(), 1U);
        EXPECT_EQ(diagnosis.explains.size(), 2U);
        EXPECT_EQ(diagnosis.confidence, Confidence::kCertain);
    }
}

INSTANTIATE_TEST_SUITE_P(Diagnoses, OfForm, testing::Values("2019", "2021"),
                         [](const auto& id) { return std::string("form") + id.param; });

}  // namespace
}  // namespace gouji

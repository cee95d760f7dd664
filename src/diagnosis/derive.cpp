#include "diagnosis/derive.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

// Each pass carries what is known over one more relation; bounds that creep on without end
// are left there.
constexpr int kMostPasses = 12;

// Interval propagation to a fixed point: a cell is the other side of its relation less the
// rest of its own.
class Propagation {
   public:
    Propagation(const RelationSystem& system, std::vector<Interval> known)
        : system_(system), known_(std::move(known)) {}

    void run() {
        bool tighter = true;
        for (int pass = 0; tighter && !contradicted_ && pass < kMostPasses; ++pass) {
            tighter = false;
            for (const Equation& equation : system_.equations()) {
                const Sum left = sum_of(equation.left);
                const Sum right = sum_of(equation.right);
                const bool moved = tighten(equation.left, left, right.all());
                const Sum now = moved ? sum_of(equation.left) : left;
                tighter |= tighten(equation.right, right, now.all()) || moved;
            }
        }
    }

    bool contradicted() const { return contradicted_; }
    const Interval& known(size_t cell) const { return known_[cell]; }

   private:
    Sum sum_of(const std::vector<int>& side) const {
        Sum sum;
        for (int cell : side) sum.add(nth(known_, cell));
        return sum;
    }

    bool tighten(const std::vector<int>& side, const Sum& sum, const Interval& whole) {
        contradicted_ |= !overlap(sum.all(), whole);
        bool tighter = false;
        for (int cell : side) {
            Interval& own = nth(known_, cell);
            if (own.is_point()) continue;
            const Interval bounds = intersect(own, whole - sum.without(own));
            tighter |= !(bounds == own);
            own = bounds;
        }
        return tighter;
    }

    const RelationSystem& system_;
    std::vector<Interval> known_;
    bool contradicted_ = false;
};

std::vector<bool> suspects(const Report& report, int table, const std::deque<Finding>& findings,
                           const std::vector<Diagnosis>& diagnoses) {
    const Table& form = nth(report.form->tables, table);
    std::vector<bool> suspect(static_cast<size_t>(form.cell_count), false);
    const auto mark = [&](const CellRef& cell) {
        if (cell.table == table && cell.row >= 0 && cell.column >= 0)
            nth(suspect, form.cell(cell.row, cell.column)) = true;
    };
    for (const Finding& finding : findings)
        if (finding.severity == Severity::kError) mark(finding.place);
    for (const Diagnosis& diagnosis : diagnoses) {
        for (const DiagnosedChange& change : diagnosis.changes) mark(change.cell);
        if (diagnosis.confidence == Confidence::kCertain) continue;
        for (size_t index : diagnosis.explains)
            for (const Operand& operand : findings[index].operands) mark(operand.cell);
    }
    return suspect;
}

// Then its blanks are noughts, and nothing is lost that a relation tells.
bool all_pass(const std::deque<Check>& checks, int table) {
    return std::all_of(checks.begin(), checks.end(), [&](const Check& check) {
        return check.place.table != table || check.verdict == Verdict::kPass;
    });
}

}  // namespace

DerivedCells derive(const RelationSystem& system, const std::vector<Cell>& cells,
                    const std::vector<bool>& suspect) {
    std::vector<Interval> known;
    for (size_t i = 0; i < cells.size(); ++i)
        known.push_back(suspect[i] || cells[i].assumed_column ? Interval::at_least(0)
                                                              : cells[i].interval());
    Propagation propagation(system, std::move(known));
    propagation.run();
    if (propagation.contradicted()) return {};
    DerivedCells derived(cells.size());
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i].state != CellState::kRead && propagation.known(i).is_point())
            derived[i] = propagation.known(i).low;
    return derived;
}

std::vector<DerivedCells> derive(const Report& report, const Checked& checked,
                                 const std::vector<Diagnosis>& diagnoses) {
    std::vector<DerivedCells> derived(report.tables.size());
    for (size_t t = 0; t < report.tables.size(); ++t) {
        const TableReading& table = report.tables[t];
        const auto read = [](const Cell& cell) { return cell.state == CellState::kRead; };
        if (std::none_of(table.cells.begin(), table.cells.end(), read)) continue;
        const auto index = static_cast<int>(t);
        if (all_pass(checked.checks, index)) continue;
        derived[t] = derive(RelationSystem(report.form->tables[t]), table.cells,
                            suspects(report, index, checked.findings, diagnoses));
        for (size_t i = 0; i < derived[t].size(); ++i)
            if (table.cells[i].state == CellState::kBlank && derived[t][i] == Decimal(0))
                derived[t][i].reset();
    }
    return derived;
}

}  // namespace gouji

#include "check/relation_system.h"

#include <algorithm>

namespace gouji {

namespace {

const Cell& at(const std::vector<Cell>& cells, int index) {
    return cells[static_cast<size_t>(index)];
}

template <typename Test>
bool any_cell(const Equation& equation, const std::vector<Cell>& cells, Test test) {
    for (const std::vector<int>* side : {&equation.left, &equation.right})
        for (int cell : *side)
            if (test(at(cells, cell))) return true;
    return false;
}

bool has(const Equation& equation, const std::vector<Cell>& cells, CellState state) {
    return any_cell(equation, cells, [state](const Cell& cell) { return cell.state == state; });
}

bool has_doubtful(const Equation& equation, const std::vector<Cell>& cells) {
    return any_cell(equation, cells, [&](const Cell& cell) { return is_doubtful(equation, cell); });
}

Reason reason(const Equation& equation, const std::vector<Cell>& cells) {
    if (has_doubtful(equation, cells)) return Reason::kAmbiguous;
    if (has(equation, cells, CellState::kLost)) return Reason::kLostCells;
    if (has(equation, cells, CellState::kUnreadable)) return Reason::kUnreadableCells;
    return Reason::kBlankCells;
}

}  // namespace

bool is_doubtful(const Equation& equation, const Cell& cell) {
    return cell.assumed_column && !equation.relation->along_row;
}

RelationSystem::RelationSystem(const Table& form) {
    for (const Relation& relation : form.relations) {
        const size_t lines = relation.along_row ? form.rows.size() : form.columns.size();
        for (size_t line = 0; line < lines; ++line) {
            const auto cell = [&](int term) {
                return relation.along_row ? form.cell(static_cast<int>(line), term)
                                          : form.cell(term, static_cast<int>(line));
            };
            Equation equation{&relation, static_cast<int>(line), {}, {}, cell(relation.focus)};
            for (int term : relation.left)
                if (const int index = cell(term); index >= 0) equation.left.push_back(index);
            for (int term : relation.right)
                if (const int index = cell(term); index >= 0) equation.right.push_back(index);
            // Rows of a table need not have the same columns.
            if (!equation.left.empty() && !equation.right.empty() && equation.focus >= 0)
                equations_.push_back(std::move(equation));
        }
    }
}

std::vector<RelationSystem::Known> RelationSystem::start(const std::vector<Cell>& cells) const {
    std::vector<Known> known;
    known.reserve(cells.size());
    for (const Cell& cell : cells) known.push_back({cell.interval(), -1});
    return known;
}

std::vector<Evaluated> RelationSystem::evaluate(const std::vector<Cell>& cells) const {
    std::vector<Known> known = start(cells);
    std::vector<Evaluated> found;
    found.reserve(equations_.size());
    for (size_t i = 0; i < equations_.size(); ++i) {
        found.push_back(evaluate_one(equations_[i], cells, known));
        if (found.back().verdict != Verdict::kFail) tighten(static_cast<int>(i), cells, known);
    }
    return found;
}

Evaluated RelationSystem::evaluate_one(const Equation& equation, const std::vector<Cell>& cells,
                                       std::vector<Known>& known) const {
    Evaluated found;
    Interval preferred[2] = {Interval::point(0), Interval::point(0)};  // with blanks as 0
    Interval* sums[2] = {&found.left, &found.right};
    for (int side : {0, 1}) {
        *sums[side] = Interval::point(0);
        for (int cell : side == 0 ? equation.left : equation.right) {
            const Interval interval = is_doubtful(equation, at(cells, cell))
                                          ? Interval::at_least(0)
                                          : known[static_cast<size_t>(cell)].interval;
            *sums[side] = *sums[side] + interval;
            preferred[side] =
                preferred[side] +
                (at(cells, cell).state == CellState::kBlank ? Interval::point(0) : interval);
        }
    }
    // Passing needs every figure there, or blank.
    const bool certain = !has(equation, cells, CellState::kLost) &&
                         !has(equation, cells, CellState::kUnreadable) &&
                         !has_doubtful(equation, cells);
    if (!overlap(found.left, found.right)) {
        found.verdict = Verdict::kFail;
    } else if (!certain || !overlap(preferred[0], preferred[1])) {
        found.verdict = Verdict::kUndecided;
        found.reason = reason(equation, cells);
    }
    return found;
}

// What is not printed is bounded by the sum on the other side, where it stands alone on
// its own.
void RelationSystem::tighten(int index, const std::vector<Cell>& cells,
                             std::vector<Known>& known) const {
    const Equation& equation = equations_[static_cast<size_t>(index)];
    if (equation.right.size() != 1 || at(cells, equation.right.front()).state == CellState::kRead)
        return;
    if (has_doubtful(equation, cells)) return;
    Interval sum = Interval::point(0);
    for (int cell : equation.left) sum = sum + known[static_cast<size_t>(cell)].interval;
    Known& total = known[static_cast<size_t>(equation.right.front())];
    const Interval bounds = intersect(total.interval, sum);
    if (bounds == total.interval || bounds.is_empty()) return;
    total = {bounds, index};
}

std::vector<RelationSystem::Term> RelationSystem::terms(size_t equation,
                                                        const std::vector<Cell>& cells) const {
    std::vector<Known> known = start(cells);
    for (size_t i = 0; i < equation; ++i)
        if (evaluate_one(equations_[i], cells, known).verdict != Verdict::kFail)
            tighten(static_cast<int>(i), cells, known);
    std::vector<Term> terms;
    add_terms(equations_[equation].left, 1, static_cast<int>(equation), known, terms);
    add_terms(equations_[equation].right, -1, static_cast<int>(equation), known, terms);
    return terms;
}

// A bound rests on equations before its own only, so that relations that go round in a
// circle come to an end.
void RelationSystem::add_terms(const std::vector<int>& side, int sign, int before,
                               const std::vector<Known>& known, std::vector<Term>& terms) const {
    for (int cell : side) {
        const int bound_by = known[static_cast<size_t>(cell)].bound_by;
        if (bound_by < 0 || bound_by >= before)
            terms.push_back({cell, sign});
        else
            add_terms(equations_[static_cast<size_t>(bound_by)].left, sign, bound_by, known, terms);
    }
}

}  // namespace gouji

#include "check/relation_system.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

bool is_doubtful(const Equation& equation, const std::vector<Cell>& cells) {
    const auto doubtful = [&](int cell) { return is_doubtful(equation, nth(cells, cell)); };
    return std::any_of(equation.left.begin(), equation.left.end(), doubtful) ||
           std::any_of(equation.right.begin(), equation.right.end(), doubtful);
}

// Why an equation may not be told to hold: it needs every figure there, and blanks be 0.
Reason doubt(const Equation& equation, const std::vector<Cell>& cells) {
    bool lost = false;
    bool unreadable = false;
    bool blank = false;
    for (const std::vector<int>* side : {&equation.left, &equation.right})
        for (int cell : *side) {
            lost |= nth(cells, cell).state == CellState::kLost;
            unreadable |= nth(cells, cell).state == CellState::kUnreadable;
            blank |= nth(cells, cell).state == CellState::kBlank;
        }
    if (is_doubtful(equation, cells)) return Reason::kAmbiguous;
    if (lost) return Reason::kLostCells;
    if (unreadable) return Reason::kUnreadableCells;
    return blank ? Reason::kBlankCells : Reason::kNone;
}

}  // namespace

bool is_doubtful(const Equation& equation, const Cell& cell) {
    return cell.assumed_column && !equation.along_row;
}

std::vector<Cell> blanks_as_noughts(std::vector<Cell> cells) {
    for (Cell& cell : cells)
        if (cell.state == CellState::kBlank) cell.state = CellState::kRead;
    return cells;
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
    found.reserve(equations().size());
    for (size_t i = 0; i < equations().size(); ++i) {
        found.push_back(evaluate_one(equations()[i], cells, known));
        if (found.back().verdict != Verdict::kFail) tighten(static_cast<int>(i), cells, known);
    }
    return found;
}

Interval RelationSystem::sum(const Equation& equation, const std::vector<int>& side,
                             const std::vector<Cell>& cells, const std::vector<Known>& known,
                             Blank blank) {
    Sum sum;
    for (int index : side) {
        const Cell& cell = nth(cells, index);
        if (blank == Blank::kNought && cell.state == CellState::kBlank) continue;
        if (is_doubtful(equation, cell))
            sum.add(Interval::at_least(0));
        else
            sum.add(nth(known, index).interval);
    }
    return sum.all();
}

Evaluated RelationSystem::evaluate_one(const Equation& equation, const std::vector<Cell>& cells,
                                       const std::vector<Known>& known) const {
    const auto side = [&](const std::vector<int>& terms, Blank blank) {
        return sum(equation, terms, cells, known, blank);
    };
    Evaluated found;
    found.left = side(equation.left, Blank::kAnyCount);
    found.right = side(equation.right, Blank::kAnyCount);
    if (!overlap(found.left, found.right)) {
        found.verdict = Verdict::kFail;
        return found;
    }
    found.reason = doubt(equation, cells);
    if (found.reason == Reason::kBlankCells &&
        overlap(side(equation.left, Blank::kNought), side(equation.right, Blank::kNought)))
        found.reason = Reason::kNone;
    if (found.reason != Reason::kNone) found.verdict = Verdict::kUndecided;
    return found;
}

// What is not printed is bounded by the sum on the other side, where it stands alone on
// its own.
void RelationSystem::tighten(int index, const std::vector<Cell>& cells,
                             std::vector<Known>& known) const {
    const Equation& equation = nth(equations(), index);
    if (equation.right.size() != 1 || nth(cells, equation.right.front()).state == CellState::kRead)
        return;
    if (is_doubtful(equation, cells)) return;
    Known& total = nth(known, equation.right.front());
    const Interval bounds =
        intersect(total.interval, sum(equation, equation.left, cells, known, Blank::kAnyCount));
    if (bounds == total.interval || bounds.is_empty()) return;
    total = {bounds, index};
}

std::vector<RelationSystem::Term> RelationSystem::terms(size_t equation,
                                                        const std::vector<Cell>& cells) const {
    std::vector<Known> known = start(cells);
    for (size_t i = 0; i < equation; ++i)
        if (evaluate_one(equations()[i], cells, known).verdict != Verdict::kFail)
            tighten(static_cast<int>(i), cells, known);
    std::vector<Term> terms;
    add_terms(equations()[equation].left, 1, static_cast<int>(equation), known, terms);
    add_terms(equations()[equation].right, -1, static_cast<int>(equation), known, terms);
    return terms;
}

// A bound rests on equations before its own only, so that relations that go round in a
// circle come to an end.
void RelationSystem::add_terms(const std::vector<int>& side, int sign, int before,
                               const std::vector<Known>& known, std::vector<Term>& terms) const {
    for (int cell : side) {
        const int bound_by = nth(known, cell).bound_by;
        if (bound_by < 0 || bound_by >= before)
            terms.push_back({cell, sign});
        else
            add_terms(nth(equations(), bound_by).left, sign, bound_by, known, terms);
    }
}

}  // namespace gouji

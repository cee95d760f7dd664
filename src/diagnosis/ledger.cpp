#include "diagnosis/ledger.h"

#include <algorithm>

namespace gouji {

namespace {

Difference difference_of(const Evaluated& evaluated) {
    if (evaluated.reason == Reason::kAmbiguous) return {};
    return {evaluated.left.low - evaluated.right.high, evaluated.left.high - evaluated.right.low};
}

}  // namespace

Ledger::Ledger(const RelationSystem& system, const std::vector<Cell>& cells, Blanks blanks)
    : system_(system), original_(cells), cells_(cells), parts_(cells.size()) {
    bool any_blank = false;
    for (const Cell& cell : cells) {
        suspect_.push_back(cell.state == CellState::kRead);
        any_blank |= cell.state == CellState::kBlank;
    }
    std::vector<Evaluated> evaluated = system.evaluate(cells);
    if (any_blank) evaluated = read_blanks(blanks, evaluated);
    for (const Evaluated& one : evaluated) differences_.push_back(difference_of(one));
    for (size_t i = 0; i < differences_.size(); ++i) link(i);
}

std::vector<Evaluated> Ledger::read_blanks(Blanks blanks, const std::vector<Evaluated>& printed) {
    cells_ = blanks_as_noughts(original_);
    std::vector<Evaluated> evaluated = system_.evaluate(cells_);
    for (size_t i = 0; i < evaluated.size(); ++i) {
        if (evaluated[i].verdict != Verdict::kFail || printed[i].verdict == Verdict::kFail)
            continue;
        blanks_matter_ = true;
        for (const std::vector<int>* side : {&equations()[i].left, &equations()[i].right})
            for (int cell : *side) {
                if (blanks == Blanks::kOpen)
                    cells_[index(cell)] = original_[index(cell)];
                else if (known(cell))
                    suspect_[index(cell)] = true;
            }
    }
    return blanks_matter_ && blanks == Blanks::kOpen ? system_.evaluate(cells_) : evaluated;
}

// A sum over unread cells may stand for other cells' figures; system_ knows which.
void Ledger::link(size_t equation) {
    std::vector<RelationSystem::Term> terms;
    bool whole = true;
    const auto add = [&](const std::vector<int>& side, int sign) {
        for (int cell : side) {
            terms.push_back({cell, sign});
            whole &= known(cell);
        }
    };
    add(equations()[equation].left, 1);
    add(equations()[equation].right, -1);
    if (!whole) terms = system_.terms(equation, cells_);
    for (const RelationSystem::Term& term : terms)
        parts_[index(term.cell)].push_back({static_cast<int>(equation), term.sign});
    terms_.push_back(std::move(terms));
}

Differences Ledger::after(Differences differences, const std::vector<Change>& changes) const {
    for (const Change& change : changes) {
        const Decimal more = change.to - change.from;
        for (const Part& part : parts(change.cell)) {
            Difference& difference = differences[index(part.equation)];
            difference = difference.moved(part.sign > 0 ? more : -more);
        }
    }
    return differences;
}

bool Ledger::hold(const std::vector<Change>& changes, const std::vector<int>& among) const {
    std::vector<Cell> cells = original_;
    for (const Change& change : changes) {
        cells[index(change.cell)].state = CellState::kRead;
        cells[index(change.cell)].value = change.to;
    }
    const std::vector<Evaluated> evaluated = system_.evaluate(cells);
    return std::none_of(among.begin(), among.end(),
                        [&](int i) { return evaluated[index(i)].verdict == Verdict::kFail; });
}

std::vector<std::vector<int>> Ledger::failing_groups() const {
    std::vector<int> group(differences_.size(), -1);
    std::vector<std::vector<int>> groups;
    for (size_t first = 0; first < differences_.size(); ++first) {
        if (!differences_[first].fails() || group[first] >= 0) continue;
        std::vector<int> members{static_cast<int>(first)};
        group[first] = static_cast<int>(groups.size());
        for (size_t at = 0; at < members.size(); ++at)
            for (const RelationSystem::Term& term : terms(members[at]))
                for (const Part& part : parts(term.cell)) {
                    if (group[index(part.equation)] >= 0) continue;
                    group[index(part.equation)] = static_cast<int>(groups.size());
                    members.push_back(part.equation);
                }
        groups.push_back(std::move(members));
    }
    return groups;
}

}  // namespace gouji

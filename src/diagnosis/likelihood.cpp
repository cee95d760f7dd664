#include "diagnosis/likelihood.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

constexpr int kChange = 100;
constexpr int kTotal = -20;         // a total is likelier wrong than what it adds up
constexpr int kProseAgrees = 40;    // with what is printed
constexpr int kProseDemands = -40;  // what the change would print
constexpr int kNoCount = -40;       // less than 0, or not whole
constexpr int kBlank = -40;         // left empty where there is something to count
constexpr int kCompound = 30;       // a slip of several cells is rarer than one of one

// How much likelier a slip is that can be named. One digit for another can be had of most
// pairs of numbers.
int bonus(Slip slip) {
    switch (slip) {
        case Slip::kTransposed:
        case Slip::kDropped:
        case Slip::kDoubled:
        case Slip::kPrevious:
            return -25;
        case Slip::kDigit:
            return -10;
        default:
            return 0;
    }
}

}  // namespace

Likelihood::Likelihood(const Table& form, const RelationSystem& system,
                       const std::vector<Cell>& cells, std::vector<Statement> statements)
    : totals_(static_cast<size_t>(form.cell_count), false),
      broken_(static_cast<size_t>(form.cell_count), false), statements_(std::move(statements)) {
    for (const Cell& cell : cells) blank_.push_back(cell.state == CellState::kBlank);
    for (const Equation& equation : system.equations())
        if (equation.right.size() == 1) nth(totals_, equation.right.front()) = true;
    for (const Row& row : form.rows)
        for (int i = 0; i < row.width(); ++i)
            nth(broken_, row.first_cell + i) =
                nth(form.columns, nth(row.columns, i)).kind == ColumnKind::kAmount;
}

int Likelihood::cost(const Change& change) const {
    int cost = kChange + bonus(slip(change));
    if (nth(totals_, change.cell)) cost += kTotal;
    if (!possible(change.cell, change.from)) cost += kNoCount;
    if (nth(blank_, change.cell)) cost += kBlank;
    if (states(change.cell, change.from, false)) cost += kProseAgrees;
    if (states(change.cell, change.to, false)) cost += kProseDemands;
    return cost;
}

int Likelihood::cost(const std::vector<Change>& changes) const {
    int cost = kChange + kCompound;
    for (const Change& change : changes) {
        if (states(change.cell, change.from, false)) cost += kProseAgrees;
        if (states(change.cell, change.to, false)) cost += kProseDemands;
    }
    return cost;
}

Slip Likelihood::slip(const Change& change) const {
    if (nth(blank_, change.cell)) return Slip::kNone;
    if (states(change.cell, change.from, true)) return Slip::kPrevious;
    return slip_of(change.from, change.to);
}

bool Likelihood::possible(int cell, Decimal value) const {
    return value >= Decimal(0) && (value.is_whole() || nth(broken_, cell));
}

bool Likelihood::states(int cell, Decimal value, bool previous) const {
    return std::any_of(statements_.begin(), statements_.end(), [&](const Statement& statement) {
        return statement.cell == cell && statement.value == value && statement.previous == previous;
    });
}

}  // namespace gouji

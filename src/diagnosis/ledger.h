// How far each relation of a table is from holding, and what a change of cells does to it:
// what a search for repairs needs, at the price of a few additions a change.
#pragma once

#include <vector>

#include "check/relation_system.h"

namespace gouji {

struct Change {
    int cell = 0;  // index into Table's cells
    Decimal from;
    Decimal to;
};
inline bool before(const Change& a, const Change& b) { return a.cell < b.cell; }

// The left side less the right one, between two bounds. Without bounds, it always holds.
struct Difference {
    Decimal least = -Decimal::infinity();
    Decimal most = Decimal::infinity();

    bool is_point() const { return least == most; }
    bool fails() const { return least > Decimal(0) || most < Decimal(0); }
    // What the left side has too much, or (below 0) too little.
    Decimal excess() const { return least > Decimal(0) ? least : most; }
    Difference moved(Decimal by) const { return {least + by, most + by}; }
};
using Differences = std::vector<Difference>;  // by equation

// What a blank is taken for where 0 would make a relation fail: for 0 even so, and what fails
// is sought with the rest; or for any count, as checks do.
enum class Blanks { kNought, kOpen };

class Ledger {
   public:
    // A cell's part in an equation.
    struct Part {
        int equation = 0;
        int sign = 1;
    };

    // `cells` must outlive it.
    Ledger(const RelationSystem& system, const std::vector<Cell>& cells, Blanks blanks);

    const std::vector<Equation>& equations() const { return system_.equations(); }
    // As printed.
    const Differences& differences() const { return differences_; }
    // `differences` after the changes.
    Differences after(Differences differences, const std::vector<Change>& changes) const;
    // The relations as they are evaluated whole, which unread cells may link in ways that
    // differences do not show: whether those of `among` hold after the changes.
    bool hold(const std::vector<Change>& changes, const std::vector<int>& among) const;

    const std::vector<Part>& parts(int cell) const { return parts_[index(cell)]; }
    const std::vector<RelationSystem::Term>& terms(int equation) const {
        return terms_[index(equation)];
    }
    // Whether the figure is known: printed, or a blank that is taken for 0.
    bool known(int cell) const { return cells_[index(cell)].state == CellState::kRead; }
    // Whether a figure may be wrong: a blank may where a relation demands more than 0.
    bool may_be_wrong(int cell) const { return suspect_[index(cell)]; }
    // Whether some relation fails only where blanks are 0.
    bool blanks_matter() const { return blanks_matter_; }
    Decimal value(int cell) const { return cells_[index(cell)].value; }

    // Equations that no cell connects are faulty each on its own: those of each group with a
    // failing one.
    std::vector<std::vector<int>> failing_groups() const;

   private:
    static size_t index(int i) { return static_cast<size_t>(i); }
    std::vector<Evaluated> read_blanks(Blanks blanks, const std::vector<Evaluated>& printed);
    void link(size_t equation);

    const RelationSystem& system_;
    const std::vector<Cell>& original_;
    std::vector<Cell> cells_;
    std::vector<bool> suspect_;  // by cell
    bool blanks_matter_ = false;
    Differences differences_;
    std::vector<std::vector<Part>> parts_;                  // by cell
    std::vector<std::vector<RelationSystem::Term>> terms_;  // by equation
};

}  // namespace gouji

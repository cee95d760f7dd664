// All relations of one table as one system over its cells.
//
// Values are intervals: a read cell is a point, any other is [0, ∞). Relations are
// evaluated in the form's order, and one that holds tightens what is not printed: a lost
// total is the sum of its parts, and takes part as that in the relations after it.
#pragma once

#include <vector>

#include "check/check_types.h"

namespace gouji {

// One relation in one row or column.
struct Equation {
    const Relation* relation = nullptr;
    int line = 0;           // the row or column
    std::vector<int> left;  // indices of cells
    std::vector<int> right;
    int focus = 0;  // index of the cell to look at
};

// A figure bound by count alone may belong to any column of its row: in a sum over a column
// it may be any number.
bool is_doubtful(const Equation& equation, const Cell& cell);

struct Evaluated {
    Verdict verdict = Verdict::kPass;
    Reason reason = Reason::kNone;
    Interval left;
    Interval right;
};

class RelationSystem {
   public:
    explicit RelationSystem(const Table& form);

    const std::vector<Equation>& equations() const { return equations_; }
    // Verdicts in the order of equations().
    std::vector<Evaluated> evaluate(const std::vector<Cell>& cells) const;
    // The cells whose figures went into an equation, with their signs: a cell that is not
    // printed and that another equation bounds stands for that equation's cells.
    struct Term {
        int cell = 0;
        int sign = 1;
    };
    std::vector<Term> terms(size_t equation, const std::vector<Cell>& cells) const;

   private:
    // What is known of a cell while equations are evaluated one after the other.
    struct Known {
        Interval interval;
        int bound_by = -1;  // index of the equation that tightened it
    };
    std::vector<Known> start(const std::vector<Cell>& cells) const;
    Evaluated evaluate_one(const Equation& equation, const std::vector<Cell>& cells,
                           std::vector<Known>& known) const;
    void tighten(int index, const std::vector<Cell>& cells, std::vector<Known>& known) const;
    void add_terms(const std::vector<int>& side, int sign, int before,
                   const std::vector<Known>& known, std::vector<Term>& terms) const;

    std::vector<Equation> equations_;
};

}  // namespace gouji

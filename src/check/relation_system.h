// All relations of one table as one system over its cells.
//
// Values are intervals: a read cell is a point, any other is [0, ∞). Relations are
// evaluated in the form's order, and one that holds tightens what is not printed: a lost
// total is the sum of its parts, and takes part as that in the relations after it.
#pragma once

#include <vector>

#include "check/check_types.h"
#include "text/nth.h"

namespace gouji {

// A figure bound by count alone may belong to any column of its row: in a sum over a column
// it may be any number.
bool is_doubtful(const Equation& equation, const Cell& cell);

// With 0 printed in the place of each blank.
std::vector<Cell> blanks_as_noughts(std::vector<Cell> cells);

// A sum of figures, each of which has a value, or a least one and perhaps a most. What has no
// upper bound is counted, so that one figure can be taken out again.
class Sum {
   public:
    void add(const Interval& one) {
        low_ += one.low;
        if (one.high.is_infinite())
            ++unbounded_;
        else
            high_ += one.high;
    }
    Interval all() const {
        return unbounded_ > 0 ? Interval::at_least(low_) : Interval{low_, high_};
    }
    Interval without(const Interval& one) const {
        const int others = unbounded_ - one.high.is_infinite();
        if (others > 0) return Interval::at_least(low_ - one.low);
        return {low_ - one.low, one.high.is_infinite() ? high_ : high_ - one.high};
    }

   private:
    Decimal low_;
    Decimal high_;
    int unbounded_ = 0;
};

struct Evaluated {
    Verdict verdict = Verdict::kPass;
    Reason reason = Reason::kNone;
    Interval left;
    Interval right;
};

class RelationSystem {
   public:
    // `form` must outlive it.
    explicit RelationSystem(const Table& form) : form_(form) {}

    const std::vector<Equation>& equations() const { return form_.equations; }
    const std::string& rule(const Equation& equation) const {
        return nth(form_.relations, equation.relation).rule;
    }
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
    enum class Blank { kAnyCount, kNought };
    static Interval sum(const Equation& equation, const std::vector<int>& side,
                        const std::vector<Cell>& cells, const std::vector<Known>& known,
                        Blank blank);
    Evaluated evaluate_one(const Equation& equation, const std::vector<Cell>& cells,
                           const std::vector<Known>& known) const;
    void tighten(int index, const std::vector<Cell>& cells, std::vector<Known>& known) const;
    void add_terms(const std::vector<int>& side, int sign, int before,
                   const std::vector<Known>& known, std::vector<Term>& terms) const;

    const Table& form_;
};

}  // namespace gouji

// How likely it is that a figure was printed by mistake, besides what the relations say. All
// that decides between repairs of the same size is here.
#pragma once

#include <vector>

#include "check/relation_system.h"
#include "diagnosis/ledger.h"
#include "diagnosis/slip.h"
#include "form/form.h"

namespace gouji {

// What the prose says a cell holds, or held last year.
struct Statement {
    int cell = 0;
    Decimal value;
    bool previous = false;
};

class Likelihood {
   public:
    Likelihood(const Table& form, const RelationSystem& system, const std::vector<Cell>& cells,
               std::vector<Statement> statements);

    // In hundredths of a change; the lower, the likelier.
    int cost(const Change& change) const;
    int cost(const std::vector<Change>& changes) const;  // made by one slip
    // What one change alone looks like.
    Slip slip(const Change& change) const;
    // Whether a cell may hold so much.
    bool possible(int cell, Decimal value) const;

   private:
    bool states(int cell, Decimal value, bool previous) const;

    std::vector<bool> totals_;  // cells that sum others up
    std::vector<bool> blank_;
    std::vector<bool> broken_;  // cells that may hold what is not whole
    std::vector<Statement> statements_;
};

}  // namespace gouji

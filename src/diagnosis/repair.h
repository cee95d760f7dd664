// The smallest changes of a table's cells that satisfy all its relations: error
// localisation (Fellegi and Holt 1976), exact and bounded.
#pragma once

#include <vector>

#include "diagnosis/compound.h"
#include "diagnosis/ledger.h"
#include "diagnosis/likelihood.h"

namespace gouji {

// Changes made together; `cost` is lower the likelier they are.
struct Repair {
    std::vector<Change> changes;      // by cell
    std::vector<Compound> compounds;  // those of the changes that one slip made together
    int size = 0;                     // a cell is 2, a slip of several cells 3
    int cost = 0;
};

struct Repairs {
    std::vector<Repair> smallest;  // all of the least size, the likeliest first
    bool complete = true;          // false where the search was given up before it had them all
    int work = 0;                  // changes that were weighed
};

// Of the relations of one group (failing_groups), which fail as printed. Bounded: it
// weighs no more than a fixed number of changes, whatever the table, and looks for no repair
// of more than five cells.
Repairs find_repairs(const Ledger& ledger, const Likelihood& likelihood,
                     const std::vector<Compound>& compounds, const std::vector<int>& group);

}  // namespace gouji

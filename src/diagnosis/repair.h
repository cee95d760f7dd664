// The smallest changes of a table's cells that satisfy all its relations: error
// localisation (Fellegi and Holt 1976), exact and bounded.
#pragma once

#include <vector>

#include "check/relation_system.h"

namespace gouji {

// What kind of slip would explain a change.
enum class Slip {
    kNone,
    kTransposed,  // 21 for 12
    kDropped,     // 1 for 12
    kDoubled,     // 112 for 12
    kDigit,       // 13 for 12
    kSwapped,     // two cells exchanged
    kShifted,     // a row moved by one column
};

struct Change {
    int cell = 0;  // index into Table's cells
    Decimal from;
    Decimal to;
};

// Changes made together; `cost` is lower the likelier they are.
struct Repair {
    std::vector<Change> changes;  // by cell
    Slip slip = Slip::kNone;
    int moves = 0;  // single cells changed, or slips of several cells
    int cost = 0;   // in hundredths of a move
};

struct Repairs {
    std::vector<Repair> smallest;  // all of the least number of moves, cheapest first
    bool too_many = false;         // the search was given up: faults everywhere
};

// What speaks for or against a cell's printed figure besides the relations: added to the
// cost of changing it, in hundredths (> 0 where prose agrees with it).
using Trust = std::vector<int>;

Repairs find_repairs(const Table& form, const RelationSystem& system,
                     const std::vector<Cell>& cells, const Trust& trust);

// The slip that turns `meant` into `printed`, by its digits.
Slip slip_of(Decimal printed, Decimal meant);

}  // namespace gouji

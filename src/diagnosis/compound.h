// Slips that move several figures at once: lines of figures shifted by one place, cells and
// rows exchanged. Each is one mistake, however many cells it spoils.
#pragma once

#include <vector>

#include "diagnosis/ledger.h"
#include "diagnosis/slip.h"
#include "form/form.h"

namespace gouji {

struct Compound {
    std::vector<Change> changes;  // by cell
    Slip slip = Slip::kNone;
};

// Those that mend two relations or more and break none, most mended first; of two cells
// exchanged, one relation where that of the other lacks figures. What a shift pushed out of its
// line is what the relations across it leave, or those along it.
std::vector<Compound> find_compounds(const Table& form, const Ledger& ledger);

// Ledger::failing_groups(), those together that one slip mends wholly: it is less than a fault
// in each.
std::vector<std::vector<int>> failing_groups(const Ledger& ledger,
                                             const std::vector<Compound>& compounds);

}  // namespace gouji

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

// Those that mend two relations or more and break none, most mended first. What a shift
// pushed out of its line is what the relations across it leave.
std::vector<Compound> find_compounds(const Table& form, const Ledger& ledger);

}  // namespace gouji

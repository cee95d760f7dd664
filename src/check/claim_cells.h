// claim.cell: what the prose says of a cell, or of a sum of cells, against the table.
#pragma once

#include "check/claim_scope.h"
#include "check/record.h"

namespace gouji {

// One check for each claim with a quantity. 收到 may mean new, or new + carried in: it
// fails only where neither fits. Where one of several claims of the same quantity agrees
// with the table, the others speak of something narrower and are undecided.
void check_claim_cells(const Report& report, const ClaimScope& scope, Record& record);

}  // namespace gouji

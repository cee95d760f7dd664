// claim.percent: shares, from their own numbers.
#pragma once

#include "check/record.h"

namespace gouji {

// A share holds where some whole before it gives it, rounded half up at the printed
// precision; one that holds by truncation only is a note.
void check_claim_shares(const Report& report, Record& record);

}  // namespace gouji

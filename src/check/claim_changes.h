// claim.change: changes on the year, from both years' numbers.
#pragma once

#include "check/record.h"

namespace gouji {

// "增加8件", "下降29%": not a share.
bool is_change(const Claim& claim);

// A change is checked only where both years' numbers are printed beside it; a rate of change is
// held to its printed precision like a share.
void check_claim_changes(const Report& report, Record& record);

}  // namespace gouji

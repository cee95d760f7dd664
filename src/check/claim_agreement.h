// claim.conflict, claim.balance: the prose against itself.
#pragma once

#include "check/claim_scope.h"
#include "check/record.h"

namespace gouji {

// claim.conflict: one quantity claimed twice with two values, by the whole report both
// times. claim.balance: new + carried in = closed + carried out, where the prose gives
// enough of the four; what it does not give is 0 or more.
void check_claim_agreement(const Report& report, const ClaimScope& scope, Record& record);

}  // namespace gouji

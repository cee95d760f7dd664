// What a number is held against by its own words: last year's, or how much more or less it is.
#pragma once

#include "report/claim.h"

namespace gouji {

// Sets `difference` and `compared` of a claim of whose words the rest is told. `before` is the
// claim before it in the passage, if there is one; `said`: the claim's words hold one of
// comparison.
void tell_comparison(const Claim* before, bool said, Claim& claim);

}  // namespace gouji

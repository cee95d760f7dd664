// claim.percent: rates that are printed with what they are of.
#pragma once

#include "check/record.h"

namespace gouji {

// "败诉18件,败诉率16.1%": of which cases such a rate is, is seldom said (all, those decided, those
// of one instance), so it fails only where no number of cases gives it. "办结率95.8%(办结206件,应办
// 215件)": both numbers stand behind it.
void check_claim_rates(const Report& report, Record& record);

}  // namespace gouji

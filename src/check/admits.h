// Whether a figure may be what a claim says.
#pragma once

#include "report/claim.h"

namespace gouji {

// Any figure of an interval, where it is not known to one: in what the claim's value allows; off
// by a tenth, where it is of about so much; and "1.35万" stands for what is cut off to it, too.
bool admits(const Claim& claim, const Interval& figure);

}  // namespace gouji

// Each cell by itself: a count is a whole number >= 0 (value.negative, value.fraction),
// and a figure can be read (value.unreadable).
#pragma once

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

void check_values(const Report& report, const Catalogue& catalogue, Checked& checked);

}  // namespace gouji

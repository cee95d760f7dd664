// The one list of all checks.
#pragma once

#include <string_view>

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

// Runs every check; findings are ordered by rule, then by place. Pure.
Checked run_checks(const Report& report, std::u16string_view text, const Catalogue& catalogue);

}  // namespace gouji

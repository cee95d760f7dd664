// The one list of all checks.
#pragma once

#include <string_view>

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

// Runs every check, and keeps what each says in this order: the tables' relations, table by table,
// and single cells; the prose against the tables and itself; wording; the report's parts. Pure.
Checked run_checks(const Report& report, std::u16string_view text, const Catalogue& catalogue);

}  // namespace gouji

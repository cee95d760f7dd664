// What a report must have: six sections in the form's order (条例 第五十条 and the form),
// three tables that can be read, the form of its year. What is missing from a text may
// still be in the report it was copied from, so these are warnings, not proofs.
#pragma once

#include <string_view>

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

// section.missing, section.order, table.missing, table.picture, table.damaged,
// form.edition, text.empty, text.not_report, text.repeated.
void check_structure(const Report& report, std::u16string_view text, const Catalogue& catalogue,
                     Checked& checked);

}  // namespace gouji

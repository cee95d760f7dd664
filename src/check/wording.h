// What the prose leaves out or mixes up: claim.blank, claim.placeholder, year.conflict,
// section.topic (条例 第五十条 and the form's instructions), section.fee (2021 form).
#pragma once

#include <string_view>

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

void check_wording(const Report& report, std::u16string_view text, const Catalogue& catalogue,
                   Checked& checked);

}  // namespace gouji

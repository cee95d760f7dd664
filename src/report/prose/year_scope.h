// Of which year, or month, a sentence speaks.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/prose/lexicon.h"

namespace gouji {

// "2019年,本机关收到97件,答复96件" in a report on 2022: these claims of a passage lose
// their quantity. "上年度,本机关收到97件": they become last year's. `year_known` is whether the
// report says its year; otherwise any may be its own. "上半年收到5件" is treated as another year
// is, and "12月收到9件" and "五年来收到820件" are never the year's.
void tell_years(const Lexicon& lexicon, bool year_known, std::vector<Claim>& claims);

}  // namespace gouji

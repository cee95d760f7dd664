// Of which year a sentence speaks, where it opens with one.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/lexicon.h"

namespace gouji {

// "2019年,本机关收到97件,答复96件" in a report on 2022: these claims of claims[first..] lose
// their quantity. "上年度,本机关收到97件": they become last year's. `year_known` is whether the
// report says its year; otherwise any may be its own.
void tell_years(const Lexicon& lexicon, bool year_known, size_t first, Claims& claims);

}  // namespace gouji

// A name for a finding that outlives a re-check: it depends on the rule, the place in the
// form and the words quoted, not on where in the text they stand.
#pragma once

#include <string>

#include "output/result.h"

namespace gouji {

// 16 hexadecimal digits.
std::string fingerprint(const Result& result, const Finding& finding);

}  // namespace gouji

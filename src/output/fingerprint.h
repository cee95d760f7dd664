// A name for each finding that outlives a re-check: it depends on the rule, the ids of its place
// in the form and the words quoted, not on where in the text they stand. Findings alike in all of
// these are told apart by their order.
#pragma once

#include <string>
#include <vector>

#include "output/result.h"

namespace gouji {

// As the findings, 16 hexadecimal digits each.
std::vector<std::string> fingerprints(const Result& result);

}  // namespace gouji

// Applies the form's rows on numbers that stand beside each other: see form/neighbours.h.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/prose/lexicon.h"

namespace gouji {

// Changes quantities of the claims of one passage: row by row, each over all of them in order.
void apply_neighbours(const Lexicon& lexicon, std::vector<Claim>& claims);

}  // namespace gouji

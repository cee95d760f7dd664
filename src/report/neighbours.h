// Applies the form's rows on numbers that stand beside each other: see form/neighbours.h.
#pragma once

#include "report/claim.h"
#include "report/lexicon.h"

namespace gouji {

// Changes quantities of claims[first..], the claims of one passage: row by row, each over all of
// them in order.
void apply_neighbours(const Lexicon& lexicon, size_t first, Claims& claims);

}  // namespace gouji

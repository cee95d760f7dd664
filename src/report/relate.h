// Claims of one passage, put right by their neighbours: what a sum of channels is, what was
// received together with what was carried in, what belongs to last year.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/lexicon.h"

namespace gouji {

// Changes quantities of claims[first..], the claims of one passage. What the neighbours
// make doubtful loses its quantity; it is never guessed.
void relate_claims(const Lexicon& lexicon, size_t first, Claims& claims);

}  // namespace gouji

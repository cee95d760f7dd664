// Claims of one passage, put right by their neighbours: what a sum of channels is, what was
// received together with what was carried in, what belongs to last year.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/prose/lexicon.h"

namespace gouji {

// Changes quantities of the claims of one passage. What the neighbours make doubtful loses
// its quantity; it is never guessed.
void relate_claims(const Lexicon& lexicon, std::vector<Claim>& claims);

}  // namespace gouji

// What is said of all that the number before counts: "申请6件,均予以公开".
#pragma once

#include "report/prose/lexicon.h"
#include "report/prose/passage.h"
#include "report/prose/unstated.h"

namespace gouji {

// Adds a claim of as many for each.
void read_said_of_all(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims);

}  // namespace gouji

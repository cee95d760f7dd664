// Prose -> claims.
#pragma once

#include "document/document.h"
#include "report/claim.h"
#include "report/prose/lexicon.h"
#include "report/report.h"

namespace gouji {

// Fills report.claims, and report.gaps where a number is missing. Reads every number of the prose
// that counts something, and zeros said in words, in the order of the text. A number whose quantity
// cannot be told for certain has none: it is never forced onto a cell.
void read_claims(const Document& document, const Lexicon& lexicon, Report& report);

}  // namespace gouji

// Labels that are wrapped round their figures, as cells come out of a PDF:
//
//     4.无正当理由大量反
//     3 0 0 0 0 0 3
//     复申请
//
// or hang below the first line of theirs:
//
//     4.    3 0 0 0 0 0 3
//     无正当理由
//     大量反复申请
#pragma once

#include <vector>

#include "document/document.h"
#include "report/tables/pieces.h"

namespace gouji {

// Appends the rows whose whole label the lines above and below a group make together: of the
// fragments in [begin, end), that is, those before it, of which there are some, and those behind.
// Linear in these.
void find_wrapped(const Document& document, const Pieces& pieces, Glossary& glossary,
                  const Group& group, uint32_t begin, uint32_t end, std::vector<LabelHit>& hits);

}  // namespace gouji

// Rows of which the figures are broken over several lines, as when a narrow table comes out of a
// PDF:
//
//     (二)部分公开(区分处理的,只计 3 0
//     这一情形,不计其他情形)       0 0 0 0 3
#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"
#include "form/labels.h"
#include "report/pieces.h"

namespace gouji {

// The groups [first, end) that make up a row of `width` columns of which one is `own`: itself and
// those right above and below that are too short as well, with no label between them. None of
// [begin, end) but `own` is another row's.
struct Stretch {
    size_t first;
    size_t end;
};
Stretch broken_row(const Document& document, const Pieces& pieces, const LabelIndex& labels,
                   size_t own, Stretch among, size_t width);

}  // namespace gouji

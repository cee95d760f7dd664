// Rows of which nothing is printed but their label: how a row of empty cells comes out of a
// PDF, and of anything else without places for cells. Their cells are blank, not lost; or not
// readable, where figures stand about that may be theirs.
#pragma once

#include "report/report.h"
#include "report/tables/align.h"

namespace gouji {

// In table `t`, whose other rows `run` has placed and bound. Labels count where they stand in
// the form's order between their neighbours'; of a table without any row in `run`, in its
// section, and more than half of them. Linear in the fragments.
void find_bare_rows(const Document& document, const Pieces& pieces, const LabelIndex& labels, int t,
                    const Run& run, const Alignment& alignment, Report& report);

}  // namespace gouji

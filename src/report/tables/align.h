// Finds the rows of a form in a sequence of label fragments and groups of figures.
//
// Dynamic programming, as in sequence alignment: rows keep the form's order; rows of the
// form may be lost; fragments before and after a group join into its label; what is no
// label costs nothing. Figures are never looked at: a search for numbers that add up
// cannot see a wrong number. Linear in the number of groups.
#pragma once

#include <vector>

#include "form/form.h"
#include "report/tables/pieces.h"

namespace gouji {

// A group of figures and the rows [first_row, first_row + row_count) that own it.
struct Placement {
    int group = 0;
    int first_row = 0;  // index into LabelIndex::rows()
    int row_count = 1;
    float evidence = 0;  // of its labels; below kLabelled only the order speaks for it
};

// Placements that follow each other down the form; a second copy starts a new run.
using Run = std::vector<Placement>;

struct Alignment {
    std::vector<Run> runs;
    Run unplaced;  // groups that stand among the rows without a certain owner
    float score = 0;
};

Alignment align(const Document& document, const Pieces& pieces, const Form& form,
                Glossary& glossary);

}  // namespace gouji

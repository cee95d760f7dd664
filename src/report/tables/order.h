// Which groups without a label have a certain owner.
#pragma once

#include "report/tables/align.h"

namespace gouji {

// Evidence from which on a label is held to name its row.
constexpr float kLabelled = 3.5F;

// A group without a label keeps its row only where order leaves exactly one way: the
// unlabelled groups between two labelled ones (or the ends of the table) are as many
// rows as the form has there, and stand close to them. The others leave the run and join
// `unplaced`.
void keep_certain(const Form& form, const LabelIndex& labels, const Pieces& pieces, Run& run,
                  Run& unplaced);

}  // namespace gouji

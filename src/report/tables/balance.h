// Gives each label of a table its row of figures, where one has too many and another none.
#pragma once

#include <vector>

#include "report/tables/stanza.h"

namespace gouji {

// The stanzas of one table, their rows joined. Moves rows of figures from label to label, and
// marks those that may be another label's.
void balance(const Pieces& pieces, const LabelIndex& labels, std::vector<Stanza>& stanzas);

}  // namespace gouji

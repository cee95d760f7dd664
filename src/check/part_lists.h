// Which claims stand in one list of parts: "其中…", "(…)".
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

using Parts = std::vector<size_t>;  // indices into Report::claims

// The form adds up `whole`, a cell, from others, of which this is one.
bool is_term(const Form& form, int whole, int part);

// Some cells of `whole` make up `part`: quantities of the form, or -1.
bool holds(const Form& form, int whole, int part);

// The claims of the list that opens at `first`; what stands before is what it may be parts of.
Parts parts_from(const Report& report, size_t first);

// Of lists that follow each other the first: up to where another kind begins, or a semicolon ends
// one that is set with commas. `parts` is not empty.
Parts first_list(const Report& report, const Parts& parts);

}  // namespace gouji

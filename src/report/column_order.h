// In which order a table's own head names its columns.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace gouji {

// Of the lines right above `line`, the last that names every column once, in whatever order: for
// each place, the index into `labels`, which are LabelIndex::columns of the table. Empty where
// there is none, or it names them as the form does. A head in two lines, as the form prints it, is
// none.
std::vector<int> find_column_order(const Document& document,
                                   const std::vector<std::u16string>& labels, uint32_t line);

}  // namespace gouji

// In which order a table's own head names its columns.
#pragma once

#include <vector>

#include "document/document.h"
#include "form/form.h"

namespace gouji {

// Of the lines right above `line`, the last that names every column of the table once, in
// whatever order: for each place, the index into Table::columns. Empty where there is none, or
// it names them as the form does. A head in two lines, as the form prints it, is none.
std::vector<int> find_column_order(const Document& document, const Table& table, uint32_t line);

}  // namespace gouji

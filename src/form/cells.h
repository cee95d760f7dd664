// What follows for the cells of a table from its rows, columns and relations.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"

namespace gouji {

// Every relation in each of its rows or columns, as far as that has its cells.
std::vector<Equation> equations_of(const Table& table);

// See Table::cell_names.
std::vector<std::string> cell_names_of(const Table& table);

}  // namespace gouji

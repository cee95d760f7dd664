// What follows for the cells of a form from the rows, columns and relations of its tables.
#pragma once

#include "form/form.h"

namespace gouji {

// Sets Table::equations and Table::cell_names, and the quantities that are single cells, which
// come before all others: their ids, tables and cells.
void set_cells(Form& form);

}  // namespace gouji

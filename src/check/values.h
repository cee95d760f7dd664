// Each cell by itself, as the forms' notes on filling in ask: no figure but a change is below 0
// (value.negative, error), none but an amount of 万元 has a fraction (value.fraction, error), and
// what is printed can be read (value.unreadable, warning). A row of which nothing can be placed is
// one finding, and so are several such rows of a table: it names the first of them, and has a cell
// of each among its operands.
#pragma once

#include "check/record.h"

namespace gouji {

void check_values(const Report& report, Record& record);

}  // namespace gouji

// Figures put in the place of printed ones: what would the checks say then?
#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace gouji {

struct Correction {
    std::string table, row, column;  // ids of the form
    Decimal to;                      // money in 万元
};

// The cell becomes read, where it stands.
inline void correct(Cell& cell, const Decimal& to) { cell = {CellState::kRead, to, cell.span}; }

// The cells become read, with these values and the spans they had. What the report's form has
// no cell for is passed over.
void correct(Report& report, const std::vector<Correction>& corrections);

}  // namespace gouji

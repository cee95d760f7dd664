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

// The cells become read, with these values and the spans they had. What the report's form has
// no cell for is passed over.
void correct(Report& report, const std::vector<Correction>& corrections);

}  // namespace gouji

// Which of several copies of a table is the report's own.
#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"
#include "report/tables/align.h"

namespace gouji {

// The rows of one table in one run, and what speaks for them.
struct Copy {
    Run rows;
    bool other_year = false;  // the lines above name a year, and not the report's
    size_t figures = 0;
};

Copy weigh_copy(const Document& document, const Pieces& pieces, Run rows, int year);

// One that names another year yields to any that is no scrap; then the one with the most rows
// counts, with the most figures, and the first. `copies` is not empty.
size_t own_copy(const std::vector<Copy>& copies);

// So many rows of a table found a second time are a second copy of it.
constexpr size_t kCopyRows = 5;

}  // namespace gouji

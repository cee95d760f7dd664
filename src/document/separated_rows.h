// Rows of cells parted by commas or semicolons, as spreadsheets save them (RFC 4180): a cell may
// stand in quotes, and then hold separators and line ends.
#pragma once

#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/span.h"

namespace gouji {

struct SeparatedRow {
    Span span;
    std::vector<Span> cells;  // without quotes, trimmed
    bool prose = false;       // a paragraph in one cell, and nothing beside it
};

struct SeparatedRows {
    std::vector<SeparatedRow> rows;  // none where the lines are something else
    uint32_t end = 0;                // where the next line begins
};

// The rows from a line's beginning on; spans are in the folded text. They are rows where several
// have as many separators, and most cells are empty, in quotes or figures. Columns that are empty
// in all rows below a head, as cells that were merged leave them, are left out. `open`: where no
// quote closes a cell, as the calls before with this separator found it; nothing at first. With
// it, linear in what is read.
SeparatedRows read_separated_rows(const Folded& folded, std::u16string_view source, uint32_t begin,
                                  char16_t separator, Span& open);

}  // namespace gouji

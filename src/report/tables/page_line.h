// The foot of a page in the middle of a table.
#pragma once

#include "report/tables/pieces.h"

namespace gouji {

// Whether a line of the document is the number of a page, "- 4 -", and no row of three columns
// whose one figure stands between two strokes. `above`: all fragments of labels before it.
bool is_page_line(const Document& document, const Glossary& form,
                  const std::vector<Fragment>& above, uint32_t line);

// The row of three columns may be the number of a page all the same: near it no other cell has such
// a stroke.
bool is_lone_row_of_strokes(const Document& document, uint32_t line);

// Its line was set with an empty one above or below; or that is a cell left blank.
bool is_beside_empty_line(const Document& document, uint32_t line);

}  // namespace gouji

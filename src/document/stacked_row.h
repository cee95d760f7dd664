// A row whose separators stand on lines of their own, each cell a paragraph between them, as a
// page becomes text:
//
//     7.属于行政执法案卷
//
//     |
//
//     4
//
// A row ends where a cell follows another without a separator, or behind a line of spaces. The
// separator is a bar, or several ("| |": an empty cell between), or a tab.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace gouji {

// Nothing but bars; or one tab between empty lines.
bool is_lone_separator(std::u16string_view text, Span line);

// Appends the cells behind a separator. Returns where the next line begins; 0
// where other tabs stand among the cells, and none separates them.
uint32_t read_stacked_row(std::u16string_view text, Span separator, std::vector<Span>& cells);

}  // namespace gouji

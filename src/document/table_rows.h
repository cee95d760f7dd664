// Which rows of HTML tables hold data, and which only arrange the page.
#pragma once

#include <string_view>
#include <vector>

namespace gouji {

// For each row, in the order in which rows begin in the events: whether its cells are blocks,
// one under the other, rather than cells of a grid.
std::vector<bool> find_block_rows(std::u16string_view events);

}  // namespace gouji

// What a cell of a table holds, as far as its own words tell. All text is folded.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "text/cell.h"
#include "text/char_kind.h"

namespace gouji {

// More digits than this are no value that can be held, and still no word.
constexpr size_t kLongestNumber = 18;

// As read_cell() says, and of figures, as most cells are, at once.
inline CellText read_kind(std::u16string_view cell) {
    const bool digits = !cell.empty() && cell.size() <= kLongestNumber &&
                        std::all_of(cell.begin(), cell.end(), is_digit);
    return digits ? CellText::kNumber : read_cell(cell).kind;
}

// The same where it is not known to be a cell, and may be a piece of a label.
CellText kind_of(std::u16string_view cell);

// A number too long to hold, or several of them: an unreadable cell.
bool is_jumble(std::u16string_view cell);

inline bool is_figure(std::u16string_view cell) {
    return kind_of(cell) != CellText::kOther || is_jumble(cell);
}

// "01" is two rows printed over each other.
inline bool is_overprinted(std::u16string_view cell) {
    return cell.size() > 1 && cell[0] == u'0' && is_digit(cell[1]);
}

// "33 46", "0 0", "/ /": two cells between which a tab has become a space, or a figure with a space
// in it; "1 234" can only be that.
bool is_run_together(std::u16string_view cell);

}  // namespace gouji

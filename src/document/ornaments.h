// What stands in a line for the eye alone: Markdown's marks, the bullets of a list, the lines of a
// drawn table, the numbers that a program sets above columns. All spans are in the folded text.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/text_lines.h"
#include "text/span.h"

namespace gouji {

// "## 一、总体情况", "**一、总体情况**", "● 一、总体情况".
Span without_marks(std::u16string_view text, Span line);
// "**12**".
inline Span without_bold(std::u16string_view text, Span cell) {
    const auto stars = [text](uint32_t at) { return text[at] == u'*' && text[at + 1] == u'*'; };
    const bool bold = cell.size() > 4 && stars(cell.begin) && stars(cell.end - 2);
    return bold ? trim(text, {cell.begin + 2, cell.end - 2}) : cell;
}

// |---|:---:|: no cell but dashes, at least three in one of them.
bool is_rule(std::u16string_view text, std::span<const Span> cells);
// |0|1|2|…|14|: the columns' own numbers, which programs set above a table without a head.
bool is_numbering(std::u16string_view text, std::span<const Span> cells);
// "│(三)不予公开├──────┼───┤": between cells that are higher than their neighbours a table is
// drawn on. Drops what is drawn of the cells from `first` on.
void drop_drawn(std::u16string_view text, std::vector<Span>& cells, size_t first);

}  // namespace gouji

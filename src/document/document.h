// A text as lines of cells: what every carrier of a report (plain text, HTML) becomes,
// before anybody asks what the cells mean.
//
// All spans are in the folded text. Cells are trimmed of white space; an empty cell has
// an empty span at its place.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/span.h"

namespace gouji {

struct Line {
    enum class Kind : uint8_t {
        kEmpty,  // no cell
        kText,   // one cell: a paragraph, or one cell of a table printed a cell a line
        kWords,  // pieces between spaces: cells perhaps, without positions
        kGrid,   // cells with positions: tabs, pipes, HTML
    };
    Kind kind = Kind::kEmpty;
    Span span;
    uint32_t first_cell = 0;
    uint32_t cell_count = 0;
};

struct Document {
    std::u16string_view source;  // as it was given
    Folded folded;
    std::vector<Line> lines;
    std::vector<Span> cells;

    std::u16string_view text(Span span) const {
        return folded.text().substr(span.begin, span.size());
    }
    // The one cell that is not empty; an empty span where none is, or several are.
    Span only_cell(const Line& line) const;
};

// Plain text of any origin: tab-separated, Markdown pipes, aligned with spaces, a cell a
// line, prose. Lines of dashes that only rule a table off are dropped. Linear in the text.
Document read_plain_text(std::u16string_view source);

// The same for flattened HTML (flatten.h), where what is a row of a table is known: a line
// with a tab in it, and only tabs part its cells.
Document read_flattened(std::u16string_view flattened);

}  // namespace gouji

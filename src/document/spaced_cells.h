// Cells that are a paragraph each, as a browser copies a table whose cells hold paragraphs: an
// empty line parts them, and of an empty cell its no-break space is left; or nothing is, so that
// every other line is a cell, empty or not.
#pragma once

#include <string_view>

#include "text/span.h"

namespace gouji {

struct SpacedCells {
    Span lines;            // empty where there are none
    uint32_t end = 0;      // so far they were looked for
    bool bare = false;     // every other line is a cell; the blank one is
    bool crowded = false;  // figures stand there otherwise
};
// The lines round a blank one, not before those `above`, that are cells of this kind: short ones,
// one empty line between them, enough figures among them. Linear in what is looked at.
SpacedCells find_spaced_cells(std::u16string_view text, Span blank, const SpacedCells& above);

// Nothing but spaces between two empty lines; or nothing, the second of several.
bool is_spaced_blank(std::u16string_view text, Span line);

}  // namespace gouji

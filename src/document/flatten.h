// HTML as flat text: the page's words in lines, a table's row a line.
//
// In it
//   a row of a table   is one line, its cells apart by tabs; a cell that others cover is an
//                      empty cell, so that cells keep their columns (what a label covers at
//                      a row's end is left out); columns in which no cell begins are none, nor
//                      are those that a cell of the row with the most cells spans
//   line breaks        are where blocks begin and end, and at <br>; inside a cell they are
//                      spaces, two of them between figures, which so never join
//   white space        is folded as browsers fold it; a line break of the source between
//                      two Chinese characters is nothing
//   a picture          is a line with its file's name, or [图片]
// A table that only arranges a page is no table: a row is read as blocks one under the other
// where a cell of it holds a table of several cells, or a long text in several lines.
//
// Time and size are linear in the events, whatever cells claim to span.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/copied.h"

namespace gouji {

struct Flattened {
    std::u16string text;
    // Of the events; what lies between two pieces (tabs, line ends) stands nowhere in them.
    std::vector<Copied> runs;
};

// Any string of events (html_events.h) of less than 2^31 units; malformed ones too.
Flattened flatten(std::u16string_view events);

}  // namespace gouji

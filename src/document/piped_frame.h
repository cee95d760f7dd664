// Lines with pipes, one below the other: a Markdown table, a drawn one, or rows with pipes
// between their cells.
#pragma once

#include <string_view>

#include "text/span.h"

namespace gouji {

struct PipedFrame {
    // Every line begins and ends with a pipe; elsewhere one at the edge stands beside an empty
    // cell.
    bool closed = false;
    bool hollow = false;  // of pipes alone
    size_t end = 0;       // behind its last line
};

// At least two pipes.
bool has_pipes(std::u16string_view line);
// Of the lines from the one at `begin` on.
PipedFrame find_piped_frame(std::u16string_view text, size_t begin);

}  // namespace gouji

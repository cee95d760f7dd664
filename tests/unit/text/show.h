// Values written out, so that a failing test says what was read.
#pragma once

#include <string>
#include <string_view>

#include "text/interval.h"
#include "text/utf.h"

namespace gouji {

inline std::string show(const Interval& interval) {
    return (interval.low_open ? "(" : "[") + interval.low.to_string() + ", " +
           interval.high.to_string() + (interval.high_open ? ")" : "]");
}

// Folded text with what cannot be seen made visible.
inline std::string show(std::u16string_view text) {
    std::string out;
    for (const char16_t c : text) {
        if (c == u'\n') {
            out += "\\n";
        } else if (c == u'\t') {
            out += "\\t";
        } else {
            out += to_utf8(std::u16string(1, c));
        }
    }
    return out;
}

}  // namespace gouji

// A place in a text: [begin, end) in UTF-16 code units.
#pragma once

#include <cstdint>

namespace gouji {

struct Span {
    uint32_t begin = 0;
    uint32_t end = 0;

    constexpr uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    friend constexpr bool operator==(Span a, Span b) {
        return a.begin == b.begin && a.end == b.end;
    }
};

// The smallest span that contains both; an empty span counts for nothing.
constexpr Span join(Span a, Span b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace gouji

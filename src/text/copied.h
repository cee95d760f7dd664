// A text that was put together from pieces of another, and the way back.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace gouji {

// [begin, begin + size) was copied from [source, source + size).
struct Copied {
    uint32_t begin;
    uint32_t source;
    uint32_t size;
};

// Where a place of the text came from; `pieces` in the order of both texts. Of what came from
// nowhere at its edges nothing is said; if it is all of that, the place is an empty one.
inline Span source_of(Span place, const std::vector<Copied>& pieces) {
    const auto next = std::upper_bound(
        pieces.begin(), pieces.end(), place.begin,
        [](uint32_t at, const Copied& piece) { return at < piece.begin + piece.size; });
    const auto after =
        std::lower_bound(next, pieces.end(), place.end,
                         [](const Copied& piece, uint32_t end) { return piece.begin < end; });
    const uint32_t end =
        after == pieces.begin()
            ? 0
            : after[-1].source + std::min(place.end - after[-1].begin, after[-1].size);
    if (next == pieces.end()) return {end, end};
    const uint32_t begin = next->source + std::max(place.begin, next->begin) - next->begin;
    return {std::min(begin, end), end};
}

}  // namespace gouji

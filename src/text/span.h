// A place in a text: [begin, end) in UTF-16 code units.
#pragma once

#include <cstdint>

namespace gouji {

// Which text it is a place of is part of its type: a place of one says nothing of another.
template <class Text>
struct SpanOf {
    uint32_t begin = 0;
    uint32_t end = 0;

    constexpr uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    friend constexpr bool operator==(SpanOf a, SpanOf b) {
        return a.begin == b.begin && a.end == b.end;
    }
};

// Of the text that is being read: a folded one, a passage of it, a cell.
using Span = SpanOf<struct ReadText>;
// Of the text as it was given to the checker. Only Folded::source() tells it from the other.
using SourceSpan = SpanOf<struct SourceText>;

// The smallest span that contains both; an empty span counts for nothing.
template <class Text>
constexpr SpanOf<Text> join(SpanOf<Text> a, SpanOf<Text> b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace gouji

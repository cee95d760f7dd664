// Lines of a folded text, before it is known what they are.
#pragma once

#include <algorithm>
#include <string_view>

#include "text/contains.h"
#include "text/span.h"

namespace gouji {

// Of tables printed otherwise than a row a line. What is longer is a paragraph, or no figure.
constexpr uint32_t kLongestCell = 60;
constexpr uint32_t kLongestFigure = 20;

inline Span line_from(std::u16string_view text, size_t begin) {
    const size_t end = std::min(find_char(text, u'\n', begin), text.size());
    return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

// The line that ends before the one at `begin`, which is not the first.
inline Span line_before(std::u16string_view text, size_t begin) {
    const size_t end = text.substr(0, begin - 1).rfind(u'\n');
    return {static_cast<uint32_t>(end == text.npos ? 0 : end + 1),
            static_cast<uint32_t>(begin - 1)};
}

inline Span trim(std::u16string_view text, Span span) {
    const auto is_space = [](char16_t c) { return c == u' ' || c == u'\t'; };
    while (span.begin < span.end && is_space(text[span.begin])) ++span.begin;
    while (span.end > span.begin && is_space(text[span.end - 1])) --span.end;
    return span;
}

// An empty line stands on either side of it, or nothing.
inline bool is_set_apart(std::u16string_view text, Span line) {
    const bool above = line.begin < 2 || text[line.begin - 2] == u'\n';
    const bool below = line.end + 1 >= text.size() || text[line.end + 1] == u'\n';
    return above && below;
}

}  // namespace gouji

// Whether a text holds a word, or one of several.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

inline bool contains(std::u16string_view text, std::u16string_view word) {
    return text.find(word) != text.npos;
}

template <size_t N>
bool contains_any(std::u16string_view text, const std::u16string_view (&words)[N]) {
    for (std::u16string_view word : words)
        if (contains(text, word)) return true;
    return false;
}

}  // namespace gouji

// What a text begins with: marks that are passed over, words that it is made of.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace gouji {

// Without the characters of `marks` that it begins with.
inline std::u16string_view without_leading(std::u16string_view text, std::u16string_view marks) {
    text.remove_prefix(std::min(text.find_first_not_of(marks), text.size()));
    return text;
}

// Whether it is some of these words, one behind the other, and nothing else but spaces: of those
// that it goes on with the longest is taken. An empty text is.
inline bool is_made_of(std::u16string_view text, std::span<const std::u16string_view> words) {
    while (!text.empty()) {
        size_t longest = text[0] == u' ' ? 1 : 0;
        for (std::u16string_view word : words)
            if (text.starts_with(word)) longest = std::max(longest, word.size());
        if (longest == 0) return false;
        text.remove_prefix(longest);
    }
    return true;
}

}  // namespace gouji

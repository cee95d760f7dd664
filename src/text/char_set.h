// A set of characters, told at once of most that are not in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji {

class CharSet {
   public:
    // `members` must outlive the set.
    constexpr explicit CharSet(std::u16string_view members) : members_(members) {
        for (char16_t c : members) low_bytes_[c >> 6 & 3] |= uint64_t{1} << (c & 63);
    }
    // Inlined also where code is compiled to be small: of most characters one look is all.
    [[gnu::always_inline]] constexpr bool has(char16_t c) const {
        return (low_bytes_[c >> 6 & 3] >> (c & 63) & 1) != 0 && holds(c);
    }

   private:
    constexpr bool holds(char16_t c) const { return members_.find(c) != members_.npos; }

    std::u16string_view members_;
    uint64_t low_bytes_[4] = {};  // a bit for the low byte of each
};

// As text.find_first_of(set, at).
inline size_t find_first(std::u16string_view text, const CharSet& set, size_t at = 0) {
    while (at < text.size() && !set.has(text[at])) ++at;
    return at < text.size() ? at : text.npos;
}

// As text.find_first_not_of(set, at).
inline size_t find_first_not(std::u16string_view text, const CharSet& set, size_t at = 0) {
    while (at < text.size() && set.has(text[at])) ++at;
    return at < text.size() ? at : text.npos;
}

// As text.find_last_of(set).
inline size_t find_last(std::u16string_view text, const CharSet& set) {
    size_t end = text.size();
    while (end > 0 && !set.has(text[end - 1])) --end;
    return end - 1;
}

}  // namespace gouji

#include "text/contains.h"

#include <cstring>

namespace gouji {

size_t find_char(std::u16string_view text, char16_t c, size_t at) {
    constexpr uint64_t kOnes = 0x0001'0001'0001'0001;
    for (uint64_t eight[2]; at + 8 <= text.size(); at += 8) {
        std::memcpy(eight, text.data() + at, sizeof eight);
        const uint64_t first = eight[0] ^ kOnes * c;
        const uint64_t second = eight[1] ^ kOnes * c;
        const uint64_t noughts = ((first - kOnes) & ~first) | ((second - kOnes) & ~second);
        if ((noughts & kOnes << 15) != 0) break;  // one of them is nought
    }
    for (; at < text.size(); ++at)
        if (text[at] == c) return at;
    return text.npos;
}

bool contains_any(std::u16string_view text, const std::u16string_view* begin,
                  const std::u16string_view* end, const uint64_t* openings) {
    for (size_t at = 0; at < text.size(); ++at) {
        if ((openings[text[at] >> 6 & 3] >> (text[at] & 63) & 1) == 0) continue;
        for (const std::u16string_view* word = begin; word != end; ++word)
            if (stands_at(text, at, *word)) return true;
    }
    return false;
}

}  // namespace gouji

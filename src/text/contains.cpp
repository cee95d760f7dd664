#include "text/contains.h"

namespace gouji {

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

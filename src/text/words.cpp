#include "text/words.h"

#include <algorithm>

namespace gouji {

namespace {

// Its first character is known to be there.
bool stands_at(std::u16string_view word, std::u16string_view text, size_t at) {
    if (word.size() > text.size() - at) return false;
    for (size_t i = 1; i < word.size(); ++i)
        if (text[at + i] != word[i]) return false;
    return true;
}

}  // namespace

void WordList::add(std::u16string_view word, uint32_t id) {
    if (word.empty()) return;
    uint8_t& page = page_of_[word[0] >> 8];
    if (page == 0) {
        page = static_cast<uint8_t>(pages_.size());
        pages_.emplace_back();
    }
    uint16_t& index = pages_[page][word[0] & 0xFF];
    if (index == 0) {
        index = static_cast<uint16_t>(openings_.size());
        openings_.emplace_back();
    }
    Opening& opening = openings_[index];
    opening.seconds |= word.size() > 1 ? bit_of(word[1]) : ~uint64_t{0};
    const auto after = std::find_if(opening.words.begin(), opening.words.end(),
                                    [&](const Entry& e) { return e.word.size() < word.size(); });
    opening.words.insert(after, {std::u16string(word), id});
}

WordList::Match WordList::longest(std::u16string_view text, size_t at) const {
    const auto begin = static_cast<uint32_t>(at);
    if (const Opening* opening = opening_at(text, at))
        for (const Entry& entry : opening->words)
            if (stands_at(entry.word, text, at))
                return {begin, begin + static_cast<uint32_t>(entry.word.size()), entry.id};
    return {begin, begin, 0};
}

void WordList::add_matches(const Opening& opening, std::u16string_view text, size_t at,
                           std::vector<Match>& matches) {
    const auto begin = static_cast<uint32_t>(at);
    for (const Entry& entry : opening.words)
        if (stands_at(entry.word, text, at))
            matches.push_back({begin, begin + static_cast<uint32_t>(entry.word.size()), entry.id});
}

}  // namespace gouji

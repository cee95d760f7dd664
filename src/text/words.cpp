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

const WordList::Opening* WordList::opening_at(std::u16string_view text, size_t at) const {
    const char16_t first = text[at];
    const uint16_t index = pages_[page_of_[first >> 8]][first & 0xFF];
    if (index == 0) return nullptr;
    const Opening& opening = openings_[index];
    const uint64_t second = at + 1 < text.size() ? bit_of(text[at + 1]) : ~uint64_t{0};
    return (opening.seconds & second) != 0 ? &opening : nullptr;
}

WordList::Match WordList::longest(std::u16string_view text, size_t at) const {
    const auto begin = static_cast<uint32_t>(at);
    if (const Opening* opening = opening_at(text, at))
        for (const Entry& entry : opening->words)
            if (stands_at(entry.word, text, at))
                return {begin, begin + static_cast<uint32_t>(entry.word.size()), entry.id};
    return {begin, begin, 0};
}

void WordList::find_all(std::u16string_view text, std::vector<Match>& matches) const {
    for (size_t at = 0; at < text.size(); ++at)
        if (const Opening* opening = opening_at(text, at))
            for (const Entry& entry : opening->words)
                if (stands_at(entry.word, text, at))
                    matches.push_back({static_cast<uint32_t>(at),
                                       static_cast<uint32_t>(at + entry.word.size()), entry.id});
}

}  // namespace gouji

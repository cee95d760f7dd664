#include "text/words.h"

#include <algorithm>
#include <iterator>

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
    const char16_t first = word[0];
    const size_t index = index_of(first);
    if (!is_seen(first)) {
        openings_.emplace(openings_.begin() + static_cast<std::ptrdiff_t>(index));
        seen_[first >> 6] |= bit_of(first);
        for (size_t after = (first >> 6) + 1; after < std::size(seen_); ++after) ++before_[after];
    }
    openings_[index].seconds |= word.size() > 1 ? bit_of(word[1]) : ~uint64_t{0};
    std::vector<Entry>& same = openings_[index].words;
    const auto after = std::find_if(same.begin(), same.end(),
                                    [&](const Entry& e) { return e.word.size() < word.size(); });
    same.insert(after, {std::u16string(word), id});
}

size_t WordList::index_of(char16_t c) const {
    const uint64_t before_in_word = seen_[c >> 6] & (bit_of(c) - 1);
    return before_[c >> 6] + static_cast<size_t>(__builtin_popcountll(before_in_word));
}

const WordList::Opening* WordList::opening_at(std::u16string_view text, size_t at) const {
    if (!is_seen(text[at])) return nullptr;
    const Opening& opening = openings_[index_of(text[at])];
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

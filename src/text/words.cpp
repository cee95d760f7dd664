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
        entries_.emplace(entries_.begin() + static_cast<std::ptrdiff_t>(index));
        seen_[first >> 6] |= bit_of(first);
        for (size_t after = (first >> 6) + 1; after < std::size(seen_); ++after) ++before_[after];
    }
    std::vector<Entry>& same = entries_[index];
    const auto after = std::find_if(same.begin(), same.end(),
                                    [&](const Entry& e) { return e.word.size() < word.size(); });
    same.insert(after, {std::u16string(word), id});
}

size_t WordList::index_of(char16_t c) const {
    const uint64_t before_in_word = seen_[c >> 6] & (bit_of(c) - 1);
    return before_[c >> 6] + static_cast<size_t>(__builtin_popcountll(before_in_word));
}

WordList::Match WordList::longest(std::u16string_view text, size_t at) const {
    const auto begin = static_cast<uint32_t>(at);
    if (is_seen(text[at]))
        for (const Entry& entry : entries_[index_of(text[at])])
            if (stands_at(entry.word, text, at))
                return {begin, begin + static_cast<uint32_t>(entry.word.size()), entry.id};
    return {begin, begin, 0};
}

void WordList::find_all(std::u16string_view text, std::vector<Match>& matches) const {
    for (size_t at = 0; at < text.size(); ++at)
        if (is_seen(text[at]))
            for (const Entry& entry : entries_[index_of(text[at])])
                if (stands_at(entry.word, text, at))
                    matches.push_back({static_cast<uint32_t>(at),
                                       static_cast<uint32_t>(at + entry.word.size()), entry.id});
}

}  // namespace gouji

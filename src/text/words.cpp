#include "text/words.h"

#include <algorithm>

namespace gouji {

void WordList::add(std::u16string_view word, uint32_t id) {
    if (word.empty()) return;
    std::vector<Entry>& same = entries_[word[0]];
    const auto after = std::find_if(same.begin(), same.end(),
                                    [&](const Entry& e) { return e.word.size() < word.size(); });
    same.insert(after, {std::u16string(word), id});
    seen_[word[0] >> 6] |= uint64_t{1} << (word[0] & 63);
}

const std::vector<WordList::Entry>* WordList::starting_with(char16_t c) const {
    if ((seen_[c >> 6] >> (c & 63) & 1) == 0) return nullptr;
    return &entries_.find(c)->second;
}

WordList::Match WordList::longest(std::u16string_view text, size_t at) const {
    const auto begin = static_cast<uint32_t>(at);
    if (const auto* same = starting_with(text[at]))
        for (const Entry& entry : *same)
            if (text.substr(at, entry.word.size()) == entry.word)
                return {begin, begin + static_cast<uint32_t>(entry.word.size()), entry.id};
    return {begin, begin, 0};
}

void WordList::find_all(std::u16string_view text, std::vector<Match>& matches) const {
    for (size_t at = 0; at < text.size(); ++at)
        if (const auto* same = starting_with(text[at]))
            for (const Entry& entry : *same)
                if (text.substr(at, entry.word.size()) == entry.word)
                    matches.push_back({static_cast<uint32_t>(at),
                                       static_cast<uint32_t>(at + entry.word.size()), entry.id});
}

}  // namespace gouji

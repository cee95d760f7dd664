#include "report/prose/found_words.h"

#include <algorithm>

namespace gouji {

void FoundWords::clear() {
    for (auto* words : {&cues_, &requests_, &joints_}) words->clear();
}

void FoundWords::read(const Passage& passage, const Lexicon& lexicon) {
    const auto keep = [&](const WordList::Match& match) {
        (lexicon.is_cue(match.id)        ? cues_
         : match.id == Lexicon::kRequest ? requests_
                                         : joints_)
            .push_back(match);
    };
    const auto next = [&](size_t at) { return passage.openings.next(at, Opening::kCue); };
    for (size_t at = next(0); at < passage.text.size(); at = next(at + 1))
        lexicon.cues.find_all(passage.text, at, keep);
}

bool FoundWords::says(uint32_t id, Span within) const {
    const auto& words = id == Lexicon::kRequest ? requests_ : joints_;
    auto word = std::lower_bound(words.begin(), words.end(), within.begin,
                                 [](const auto& found, uint32_t at) { return found.begin < at; });
    for (; word != words.end() && word->begin < within.end; ++word)
        if (word->id == id && word->end <= within.end) return true;
    return false;
}

}  // namespace gouji

// The words of a passage that several readers of it ask for, found in one pass.
#pragma once

#include <cstdint>
#include <vector>

#include "report/prose/lexicon.h"
#include "report/prose/passage.h"

namespace gouji {

class FoundWords {
   public:
    void clear();
    // Those of the passage, besides what was found since the last clear().
    void read(const Passage& passage, const Lexicon& lexicon);

    // By where they begin. The ids of the first are indices into Prose::cues.
    const std::vector<WordList::Match>& cues() const { return cues_; }
    const std::vector<WordList::Match>& requests() const { return requests_; }
    // Whether one of the words that the lexicon's cues have under this id stands within.
    bool says(uint32_t id, Span within) const;

   private:
    std::vector<WordList::Match> cues_;
    std::vector<WordList::Match> requests_;
    std::vector<WordList::Match> joints_;
};

}  // namespace gouji

// Which quantity the words round a number claim.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/prose/found_words.h"
#include "report/prose/lexicon.h"
#include "report/prose/numbers.h"
#include "report/prose/passage.h"

namespace gouji {

struct CueMatch {
    int quantity = -1;  // index into Form::quantities
    std::vector<int> also;  // further quantities with the same number: "行政复议、行政诉讼均为0件"
    Category category = Category::kOther;
    bool loosely = false;  // as Claim::loosely
    bool behind = false;   // as Claim::behind
    bool amount = false;   // in 万元, as the form has it
};

// One for each passage.
class CueMatcher {
   public:
    CueMatcher(const Passage& passage, const Lexicon& lexicon, const FoundWords& found);

    // The cue for a number whose own words begin at `lead` and whose clause begins at
    // `clause`: the one of the highest rank, then the nearest, then the longest.
    CueMatch match(uint32_t lead, uint32_t clause, const Number& number, const Claim& claim) const;

    // The cue that a name holds whose number stands further on.
    CueMatch match_name(Span name) const;

   private:
    struct Place {
        uint32_t lead;    // where the number's own words begin
        uint32_t clause;  // where its clause begins
        uint32_t begin;   // of the number
        uint32_t end;     // behind its unit
        uint32_t stop;    // the end of its clause
    };
    CueMatch find(const Place& place, const Number& number, bool percent) const;
    bool fits(const Cue& cue, const WordList::Match& match, const Place& place) const;
    bool is_second_of_two(const Cue& cue, const WordList::Match& match, const Place& place) const;
    bool fits_behind(const Cue& cue, const WordList::Match& match, const Place& place) const;
    bool is_joined(uint32_t end) const;
    std::u16string_view sentence_before(uint32_t end, std::u16string_view stops) const;
    std::vector<WordList::Match>::const_iterator requests_near(const Place& place) const;
    bool has_needs(const Cue& cue, uint32_t before) const;
    bool is_overtaken(const Cue& cue, const Place& place) const;
    bool stands_alone(uint32_t clause, uint32_t begin) const;
    bool is_topic(Topic topic, const Place& place) const;
    void add_review(const WordList::Match& best, const Place& place, const Number& number,
                    CueMatch& found) const;
    bool names_other(std::u16string_view object) const;
    bool opens_with_requests(std::u16string_view clause) const;
    Category category_of(const Cue* cue, const Place& place) const;
    std::u16string_view text(uint32_t begin, uint32_t end) const {
        return text_.substr(begin, end - begin);
    }

    std::u16string_view text_;
    const Lexicon& lexicon_;
    const std::vector<WordList::Match>& cues_;
    const std::vector<WordList::Match>& requests_;
    bool headed_;             // the heading names requests
    bool discloses_ = false;  // the passage, or its heading, speaks of it, as reviews of it must
    // From that sentence on so many outcomes are named that requests must be meant.
    size_t outcomes_from_ = std::u16string_view::npos;
};

}  // namespace gouji

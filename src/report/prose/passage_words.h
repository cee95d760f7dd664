// The words of one passage, a phrase or a clause at a time, and which of them are known: words
// that leave a claim what it is, those that claim its quantity, and the office's own name.
#pragma once

#include <cstdint>
#include <string_view>

#include "report/claim.h"
#include "report/prose/found_words.h"
#include "report/prose/lexicon.h"
#include "report/report.h"
#include "text/char_set.h"

namespace gouji {

class PassageWords {
   public:
    // `leads` is where the passage lies that the leads of its claims point into; `report` says
    // whose it is, and of which year.
    PassageWords(std::u16string_view text, const char16_t* leads, const Lexicon& lexicon,
                 const FoundWords& found, const Report& report)
        : text_(text), leads_(leads), lexicon_(lexicon), found_(found), report_(report) {}

    std::u16string_view text() const { return text_; }
    std::u16string_view text(Span span) const { return text_.substr(span.begin, span.size()); }
    // The first of some characters, or `limit`.
    uint32_t find_first(const CharSet& set, uint32_t begin, uint32_t limit) const;

    // The phrase round a claim's number. `item` is where the claim before ends; `next` is the one
    // behind, if there is one.
    Span phrase(const Claim& claim, uint32_t item, const Claim* next) const;
    // Of what is said in words: "未收到申请".
    Span phrase(const Claim& denial) const { return {phrase_begin(denial.end, 0), denial.end}; }
    // What stands behind a number and its comma, up to one of `stops`.
    Span behind(const Claim& claim, const CharSet& stops) const;
    // What brackets right behind a number hold; empty where there are none.
    Span brackets(const Claim& claim) const;

    // Nothing but known words, those of a quantity (or of none: negative) among them.
    bool knows(Span span, int quantity) const;
    // The same of a claim's phrase, but for the number itself and what bounds it.
    bool knows(Span phrase, const Claim& claim) const {
        const int quantity = claim.percent ? claim.share_of : claim.quantity;
        return knows({phrase.begin, begin_of(claim)}, quantity) &&
               knows({claim.end, phrase.end}, quantity);
    }
    // The same of a denial's phrase, but for the denial itself.
    bool knows_denial(const Claim& denial) const;
    // Of these the ones before it.
    bool knows_who_denies(const Claim& denial) const;
    // The sentence, or its part, that `at` is in begins with the name of another body, or with
    // several ones: "县公安局牵头,作出行政处罚12件".
    bool opens_with_others(uint32_t at, bool several) const;
    // No sentence ends in the span, and it is not long.
    bool is_one_sentence(Span span) const;

    bool says_whole(Span span) const { return lexicon_.says_whole(text(span)); }
    bool names_requests(Span span) const {
        return found_.says(Lexicon::kRequest, span) && !names_review(span);
    }
    bool names_review(Span span) const { return found_.says(Lexicon::kReview, span); }

   private:
    uint32_t begin_of(const Claim& claim) const;
    uint32_t phrase_begin(uint32_t end, uint32_t item) const;
    bool is_beyond_office(std::u16string_view words) const;
    size_t name_at(std::u16string_view words) const;

    std::u16string_view text_;
    const char16_t* leads_;
    const Lexicon& lexicon_;
    const FoundWords& found_;
    const Report& report_;
};

}  // namespace gouji

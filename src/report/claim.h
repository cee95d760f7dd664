// What the prose claims: a number, what it counts, and how it stands to its neighbours.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/interval.h"
#include "text/span.h"

namespace gouji {

enum class ClaimRelation { kEqual, kAtLeast, kAtMost, kAbout };

// What a claim is one of, where it stands in a list.
enum class Category { kOther, kChannel, kApplicant, kOutcome };

// How a claim follows the one before it in its passage.
enum class Link {
    kFirst,     // nothing before it in the passage
    kNext,      // in the same sentence
    kSentence,  // in a later sentence
    kAmong,     // "其中", "包括", "具体为": it is a part of what stands before
    kInside,    // in brackets that open between the two
    kOutside,   // behind brackets that close between the two
    kTotal,     // "合计": the sum of what stands before
};

struct Claim {
    int quantity = -1;  // index into Form::quantities, or -1: a number outside the tables
    ClaimRelation relation = ClaimRelation::kEqual;
    Interval value;
    bool percent = false;  // value is in per cent
    int places = 0;        // digits printed after the point
    bool stated = true;    // false: worked out from words ("均予以公开"), no number of its own
    std::u16string unit;   // 件 宗 起 …, as printed; empty without one
    Category category = Category::kOther;
    Link link = Link::kFirst;
    bool broken = false;      // a semicolon stands between it and the claim before
    bool compared = false;    // last year's, or a difference from it
    bool difference = false;  // more or less by so much ("增加8件", "下降5%")
    bool previous = false;    // last year's: `quantity` is what it was then
    uint32_t passage = 0;     // counts up through the text
    uint32_t sentence = 0;    // likewise
    uint32_t end = 0;         // where its passage goes on behind it
    Span span;                // the words and the number, in the original text
    Span number;              // the number alone
    std::u16string
        lead;  // folded words between the claim before, or the sentence's beginning, and the number
};

// The words of a claim since the last stop within its sentence.
inline std::u16string_view own_words(const Claim& claim) {
    const size_t stop = claim.lead.find_last_of(u",;:)");
    return std::u16string_view(claim.lead).substr(stop == std::u16string::npos ? 0 : stop + 1);
}

}  // namespace gouji

// What the prose claims: a number, what it counts, and how it stands to its neighbours.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/interval.h"
#include "text/span.h"

namespace gouji {

enum class ClaimRelation : uint8_t { kEqual, kAtLeast, kAtMost, kAbout };

// What a claim is one of, where it stands in a list.
enum class Category : uint8_t { kOther, kChannel, kApplicant, kOutcome };

// How a claim follows the one before it in its passage.
enum class Link : uint8_t {
    kFirst,     // nothing before it in the passage
    kNext,      // in the same sentence
    kSentence,  // in a later sentence
    kAmong,     // "其中", "包括", "具体为": it is a part of what stands before
    kInside,    // in brackets that open between the two
    kOutside,   // behind brackets that close between the two
    kTotal,     // "合计": the sum of what stands before
};

// Small: a hostile text has one for every other character.
struct Claim {
    // Money in 万元, whatever it is printed in. What follows stands in the room that it leaves.
    [[no_unique_address]] Interval value;
    ClaimRelation relation : 2 = ClaimRelation::kEqual;
    Category category : 2 = Category::kOther;
    Link link : 3 = Link::kFirst;
    uint8_t places = 0;        // of a percentage: digits printed after the point
    uint8_t lead_size = 0;     // see lead()
    uint8_t own_begin = 0;     // where in lead() its own words begin
    bool percent : 1 = false;  // value is in per cent
    bool stated : 1 = true;  // false: worked out from words ("均予以公开"), no number of its own
    bool broken : 1 = false;      // a semicolon stands between it and the claim before
    bool compared : 1 = false;    // last year's, or a difference from it
    bool difference : 1 = false;  // more or less by so much ("增加8件", "下降5%")
    bool narrowed : 1 = false;    // of less than its quantity, or of something else, perhaps
    bool loose : 1 = false;       // of about so much, as 约 says: not what rounding leaves
    bool previous : 1 = false;    // last year's: `quantity` is what it was then
    bool loosely : 1 = false;     // its words may also mean what Quantity::loosely lists
    bool along : 1 = false;       // of whatever the claim before it in its sentence is of
    bool behind : 1 = false;      // the words that tell its quantity stand behind it
    bool more : 1 = false;        // 等 stands behind it: its list leaves some out
    int16_t unit = -1;            // 件 宗 起 …: index into Prose::units; -1 without one
    int16_t share_of = -1;        // of a percentage: index of the quantity that its words name
    int quantity = -1;            // index into Form::quantities, or -1: a number outside the tables
    uint32_t passage = 0;         // counts up through the text
    uint32_t sentence = 0;        // likewise
    uint32_t end = 0;             // where its passage goes on behind it
    uint32_t number_begin = 0;    // in the original text; the number ends where `span` does
    SourceSpan span;              // the words and the number
    const char16_t* words = nullptr;

    // The number alone.
    SourceSpan number() const { return {number_begin, span.end}; }
    // As it is printed: where that bounds a figure, the bound.
    Decimal printed() const {
        if (relation == ClaimRelation::kAbout) return (value.low + value.high) / 2;
        return relation == ClaimRelation::kAtMost ? value.high : value.low;
    }
    // It is one figure and no other.
    bool is_exact() const { return relation == ClaimRelation::kEqual && value.is_point(); }
    // Folded words between the claim before, or the sentence's beginning, and the number, without
    // those that bound it; in Report::words.
    std::u16string_view lead() const { return {words, lead_size}; }
};
static_assert(sizeof(Claim) <= 80);

using Claims = std::vector<Claim>;

// It opens a list of parts of what stands before.
inline bool opens_list(const Claim& claim) {
    return claim.link == Link::kAmong || claim.link == Link::kInside;
}

// The words of a claim since the last stop within its sentence.
inline std::u16string_view own_words(const Claim& claim) {
    return claim.lead().substr(claim.own_begin);
}

// That stop is a colon.
inline bool follows_colon(const Claim& claim) {
    return claim.own_begin > 0 && claim.lead()[claim.own_begin - 1] == u':';
}

}  // namespace gouji

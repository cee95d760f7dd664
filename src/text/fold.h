// One plain spelling of every text, with the way back to the original.
//
// Folding makes texts comparable that mean the same: NFKC (full-width digits and
// punctuation, Kangxi radicals, compatibility forms), one kind of space, one kind of
// line end, nothing invisible. Everything later reads folded text only and reports
// places of the original through source().
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/copied.h"
#include "text/span.h"

namespace gouji {

class Folded {
   public:
    std::u16string_view text() const { return text_; }
    // The place in the original text that a place in the folded text came from.
    // Never splits a surrogate pair, nor what was folded as a whole (both ends of a place
    // inside "(12)" are those of ⑫); never includes what was dropped on either side of it;
    // an empty span maps to an empty span. What lies beyond the text maps to its end.
    SourceSpan source(Span folded) const;
    // White space of another kind in the place of what is there: a line end for a space, or back.
    void set_space(uint32_t at, char16_t space) { text_[at] = space; }
    // The original was itself put together from another text: from now on that is the one
    // that source() tells the places of.
    void came_from(std::vector<Copied> pieces) { origins_.push_back(std::move(pieces)); }

   private:
    friend class Folder;
    // From `folded` on, until the next shift, either every unit came from the unit equally
    // far from `source`, or (whole) all of it came from [source, next shift's source).
    // Sorted; the first has folded 0. Two may share a folded place: something was dropped.
    struct Shift {
        uint32_t folded;
        uint32_t source : 31;
        uint32_t whole : 1;
    };
    Span folded_from(Span folded) const;
    uint32_t source_begin(uint32_t folded) const;
    uint32_t source_end(uint32_t folded) const;
    bool splits_pair(uint32_t folded) const;

    std::u16string text_;
    std::vector<Shift> shifts_;
    std::vector<std::vector<Copied>> origins_;
};

// Accepts any UTF-16 of less than 2^31 units, unpaired surrogates too (they become U+FFFD).
// Time is linear. Folding what is folded changes nothing.
//   letters   NFKC; circled, superscript and subscript numbers and fractions become "(1)"
//             so that they cannot run into a figure; CJK radicals, of the supplement too
//             (⺠), their ideographs
//   spaces    every space and U+3000, U+00A0 → ' '; tab stays
//   lines     CR LF, CR, VT, FF, U+0085, U+2028, U+2029 → '\n'
//   nothing   U+200B-U+200F, U+2060, U+FEFF, U+00AD, other default-ignorables, controls
//   minus     U+2010, U+2011, U+2212, U+FE63, U+FF0D → '-'; dashes (— – ―) stay: they
//             stand for a blank
//   drawings  what tables are drawn with: lines across (━ ═) → ─, all others (│ ├ ╬) → '|'
Folded fold(std::u16string_view source);

}  // namespace gouji

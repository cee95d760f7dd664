// What single characters become when they are folded, as far as NFKC need not be asked.
#pragma once

#include <array>
#include <cstdint>

namespace gouji {

// Folds to itself, and nothing before it can change it. Not all such characters: only
// those that reports are made of, so that most of a text is copied without a question.
extern const std::array<uint64_t, 1024> kItselfBits;  // one a code unit, 8 KB
inline bool folds_to_itself(char16_t c) { return (kItselfBits[c / 64] >> (c % 64) & 1) != 0; }

enum class Fold {
    kDrop,     // to nothing
    kReplace,  // to one other character, see `to`
    kEnclose,  // to its NFKC form in parentheses: a number that is not part of a figure
    kNfkc,     // as NFKC says
};

struct FoldRule {
    Fold what;
    char16_t to;
};

// The rule for any code point; of folds_to_itself() it is not asked.
FoldRule fold_rule(char32_t c);

}  // namespace gouji

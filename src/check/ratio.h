// Shares and changes in per cent, against what is printed of them.
#pragma once

#include "check/claim_wholes.h"
#include "check/record.h"

namespace gouji {

// At the printed precision: rounded half up, cut off, or neither.
enum class Fit { kExact, kTruncated, kNone };

// part / whole in per cent, against the number of a claim; one that is only bounded ("超过50%")
// fits exactly or not at all.
Fit fit_ratio(Decimal part, Decimal whole, const Claim& printed);

// The change from one rounded number to another ("1.2万"), against what is printed of it: no number
// that either may stand for gives that, or some do.
Fit fit_rounded(const Claim& now, const Claim& before, const Claim& printed);

// Three numbers of a ratio, and what the ratio is of: the part, or by how much it differs.
struct Ratio {
    size_t part = 0;  // index into Report::claims, as Whole::claim
    Whole whole;
    size_t printed = 0;
    Decimal amount;
    int quantity = -1;  // the part is what the tables have of it: index into Form::quantities
};

// Its id, and what is said of a ratio that does not hold; of one that only truncation gives, as a
// note.
struct RatioRule {
    const char* id;
    const char* wrong;
    const char* truncated;
};
inline constexpr RatioRule kShareRule{"claim.percent", "claim.percent", "claim.percent.truncated"};

void report_ratio(const RatioRule& rule, Fit fit, const Ratio& ratio, const Report& report,
                  Record& record);

}  // namespace gouji

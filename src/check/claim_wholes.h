// What a claim may be a part of.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

// A number that is printed as one figure, and no percentage.
inline bool is_figure(const Claim& claim) {
    return !claim.percent && claim.stated && claim.is_exact();
}

// "1.2万": half a last place less or more, of what is counted.
inline bool is_rounded(const Claim& claim) {
    return claim.relation == ClaimRelation::kAbout && !claim.loose && !claim.percent &&
           claim.value.low > Decimal(0);
}

// One that can be added: of the year.
inline bool is_addend(const Claim& claim) { return is_figure(claim) && !claim.compared; }

// Units agree, or one was left out.
inline bool same_unit(const Claim& a, const Claim& b) {
    return a.unit == b.unit || a.unit < 0 || b.unit < 0;
}

// All requests that came in, that were to be handled, or that were.
inline bool is_total(const KnownQuantities& known, int quantity) {
    return quantity >= 0 && (quantity == known.received || quantity == known.closed ||
                             quantity == known.received_with_carried_in);
}

// A percentage with more places is finer than can be told.
inline constexpr int kMostPlaces = 6;

// Something stands before it in its passage, and it is printed no finer than can be told.
bool may_be_ratio(const Claims& claims, size_t at);

// A percentage stands right behind it.
inline bool has_percentage(const Claims& claims, size_t at) {
    return at + 1 < claims.size() && claims[at + 1].percent &&
           claims[at + 1].passage == claims[at].passage;
}

// A percentage that is a share of the claim behind it: "土地类占比最高,为50%(12件)", "其中土地类
// 占50%,共12件".
bool is_share_of_next(const Claims& claims, size_t at);

// A percentage that is a share of the claim before it, this year's: "占12%", or "(12%)" behind a
// part.
bool is_share(const Claims& claims, size_t at);

// So says what stands behind it: "12件,占四成", though no figure.
bool has_share(const Claims& claims, size_t at);

struct Whole {
    Decimal value;
    size_t claim = 0;   // index into Report::claims; of the first of two that are added
    int quantity = -1;  // or what the tables have: index into Form::quantities
};

// The first claim of the list that a claim is in; the claim itself where it is in none.
size_t list_head(const Claims& claims, size_t claim);

// What the list that begins at `head` may be parts of, the likeliest first: the claim before
// it, then those before the list that one is in; last, new and carried in together.
std::vector<Whole> wholes_before(const Report& report, size_t head);

}  // namespace gouji

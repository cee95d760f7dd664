#include "report/prose/neighbours.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

// As many comparisons may stand between a number and the list of its parts.
constexpr size_t kComparisons = 4;

bool is_of(const ClaimShape& shape, const Claim& claim) {
    const auto is = [&](int quantity) {
        switch (quantity) {
            case ClaimShape::kNone:
                return claim.quantity < 0 && !claim.percent;
            case ClaimShape::kAny:
                return claim.quantity >= 0;
            case ClaimShape::kOutcome:
                return claim.quantity >= 0 && claim.category == Category::kOutcome;
            default:
                return claim.quantity == quantity;
        }
    };
    return shape.of.empty() || std::any_of(shape.of.begin(), shape.of.end(), is);
}

bool says_so(const ClaimShape& shape, const Claim& claim) {
    const std::u16string_view lead = claim.lead();
    return (shape.opens.empty() || starts_with_any(lead, shape.opens)) &&
           (shape.lead.empty() || contains_any(lead, shape.lead)) &&
           (shape.also.empty() || contains_any(lead, shape.also)) &&
           !contains_any(lead, shape.lacks) &&
           (shape.own.empty() || contains_any(own_words(claim), shape.own)) &&
           (shape.just.empty() || is_any(own_words(claim), shape.just));
}

bool has_shape(const ClaimShape& shape, const Claim& claim) {
    const auto& units = shape.units;
    return is_of(shape, claim) && (!shape.behind || claim.behind) &&
           (!shape.listed || *shape.listed == opens_list(claim)) &&
           (units.empty() || std::find(units.begin(), units.end(), claim.unit) != units.end()) &&
           says_so(shape, claim);
}

bool stands_beside(const Claim& first, const Claim& claim, const std::vector<ClaimShape>& shapes) {
    return std::any_of(shapes.begin(), shapes.end(), [&](const ClaimShape& shape) {
        return (!shape.same || claim.quantity == first.quantity) &&
               (!shape.less || claim.value.high < first.value.low) &&
               (!shape.other || claim.value != first.value) && has_shape(shape, claim);
    });
}

// Whether one that stands so far behind is within reach, where all between are. A list may open
// in the next sentence.
bool is_within(Reach reach, size_t distance, const Claim& claim, const Claim& before) {
    const bool listed = distance == 1 && opens_list(claim);
    if (claim.sentence != before.sentence && (!listed || claim.passage != before.passage))
        return false;
    switch (reach) {
        case Reach::kNext:
            return distance == 1;
        case Reach::kTwo:
            return distance <= 2;
        case Reach::kList:
            return listed || (distance > 1 && claim.link == Link::kNext);
        case Reach::kClause:
            return listed || (distance > 1 && !opens_list(claim) && !claim.broken);
        default:
            return claim.sentence == before.sentence;
    }
}

void become(int quantity, const KnownQuantities& known, Claim& claim) {
    const bool something_else = quantity == ClaimShape::kElse;
    claim.quantity = something_else ? ClaimShape::kNone : quantity;
    if (something_else)
        claim.category = Category::kOther;
    else if (known.is_outcome(quantity))
        claim.category = Category::kOutcome;
}

// A bit for each quantity, or for a few, that claims have, or had before they became another.
using Quantities = uint64_t;
Quantities bit_of(int quantity) { return Quantities{1} << (quantity & 63); }

// Those that a claim of the shape may have: most rows ask for some that none of the claims has.
Quantities asked_by(const ClaimShape& shape) {
    constexpr Quantities kAll = ~Quantities{0};
    Quantities asked = shape.of.empty() ? kAll : 0;
    for (int quantity : shape.of) asked |= quantity < ClaimShape::kNone ? kAll : bit_of(quantity);
    return asked;
}

// The last of what compares claims[at] with another year, or with all: "比上年（6件）多5件，占3%".
size_t behind_comparisons(const std::vector<Claim>& claims, size_t at) {
    size_t last = at;
    while (last + 1 < claims.size() && last - at < kComparisons &&
           claims[last + 1].sentence == claims[at].sentence &&
           (claims[last + 1].compared || claims[last + 1].percent))
        ++last;
    return last;
}

// Whether one stands behind claims[at] that the row asks for; each of them becomes what it says.
bool change_beside(const Neighbours& row, size_t at, const KnownQuantities& known,
                   std::vector<Claim>& claims) {
    const Claim& claim = claims[at];
    bool any = row.beside.empty();
    const size_t first = row.reach == Reach::kList ? behind_comparisons(claims, at) : at;
    for (size_t i = first + 1; i < claims.size(); ++i) {
        Claim& other = claims[i];
        if (!is_within(row.reach, i - first, other, claims[i - 1])) break;
        if (stands_beside(claim, other, row.beside)) {
            any = true;
            if (row.beside_becomes) become(*row.beside_becomes, known, other);
        } else if (row.reach == Reach::kRun && !other.percent) {
            break;
        }
    }
    return any;
}

void apply(const Neighbours& row, Quantities asked, const KnownQuantities& known,
           std::vector<Claim>& claims) {
    const auto& forbids = row.unless_before;
    std::vector<int> named;  // the units in which its passage has named them
    const auto holds = [](const std::vector<int>& all, int one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    for (size_t i = 0; i < claims.size(); ++i) {
        const int unit = claims[i].unit;
        if (holds(forbids, claims[i].quantity) && !holds(named, unit)) named.push_back(unit);
        if ((bit_of(claims[i].quantity) & asked) != 0 && !holds(named, unit) &&
            has_shape(row.claim, claims[i]) && change_beside(row, i, known, claims) &&
            row.claim_becomes)
            become(*row.claim_becomes, known, claims[i]);
    }
}

}  // namespace

void apply_neighbours(const Lexicon& lexicon, std::vector<Claim>& claims) {
    bool any = false;
    Quantities quantities = 0;
    for (const Claim& claim : claims) {
        any |= claim.quantity >= 0;
        quantities |= bit_of(claim.quantity);
    }
    if (!any) return;
    for (const Neighbours& row : lexicon.form->prose.neighbours) {
        const Quantities asked = asked_by(row.claim);
        if ((asked & quantities) == 0) continue;
        apply(row, asked, lexicon.known, claims);
        for (const auto& becomes : {row.claim_becomes, row.beside_becomes})
            if (becomes) quantities |= bit_of(*becomes);
    }
}

}  // namespace gouji

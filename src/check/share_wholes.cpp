#include "check/share_wholes.h"

#include <algorithm>

#include "check/part_lists.h"
#include "check/ratio.h"
#include "check/table_shares.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// A list goes on over so many ends of passages, a heading among them.
constexpr uint32_t kPassagesBefore = 2;
constexpr std::u16string_view kEnumerated[] = {u"、", u")、"};
constexpr std::u16string_view kBases[] = {u"(按", u"(以"};

}  // namespace

std::vector<Whole> ShareWholes::of(const PrintedShare& share) const {
    if (const size_t base = share.at + 1; is_base(base)) return {{claims_[base].value.low, base}};
    // "占申请总数", which is of nothing but requests.
    const bool of_requests = contains_any(claims_[share.at].lead(), kSharesOfRequests);
    std::vector<Whole> wholes = before(share, of_requests);
    if (wholes.empty() && !share.rate && !of_requests) wholes = in_passage_before(share.part);
    if (wholes.empty() && !share.rate) wholes = in_tables(share, of_requests);
    return wholes;
}

// No share is of less than the part; a part of no list may be one of any claim before, but
// not of one that itself is printed with a share.
std::vector<Whole> ShareWholes::before(const PrintedShare& share, bool of_requests) const {
    const Claim& part = claims_[share.part];
    const bool listed = is_listed(share.part);
    std::vector<Whole> wholes = wholes_before(report_, list_head(claims_, share.part));
    std::erase_if(wholes, [&](const Whole& whole) {
        return whole.value < part.value.low || whole.claim >= share.first ||
               is_beside(whole.claim, share.part) ||
               (share.at < share.part && whole.claim > 0 &&
                is_share_of_next(claims_, whole.claim - 1)) ||
               (!share.rate && is_enumerated_with(whole, share.part)) ||
               (!listed && has_share(claims_, whole.claim)) ||
               (of_requests && !is_all(claims_[whole.claim].quantity));
    });
    return wholes;
}

// "(按办结60件计算)" behind a share says what it is of.
bool ShareWholes::is_base(size_t at) const {
    return at < claims_.size() && claims_[at].link == Link::kInside && is_addend(claims_[at]) &&
           starts_with_any(own_words(claims_[at]), kBases) &&
           !contains_any(own_words(claims_[at]), kTimely);
}

bool ShareWholes::is_all(int quantity) const {
    const KnownQuantities& known = report_.form->known;
    return is_total(known, quantity) || (quantity >= 0 && quantity == known.carried_in);
}

// What became of some requests is no part of what became of others.
bool ShareWholes::is_beside(size_t claim, size_t part) const {
    return claims_[claim].category == Category::kOutcome &&
           claims_[part].category == Category::kOutcome &&
           !holds(*report_.form, claims_[claim].quantity, claims_[part].quantity);
}

// "规划处21件、用地处15件": neither is a part of the other.
bool ShareWholes::is_enumerated_with(const Whole& whole, size_t part) const {
    if (whole.claim >= part || is_all(claims_[whole.claim].quantity)) return false;
    for (size_t i = whole.claim + 1; i <= part; ++i)
        if (!starts_with_any(claims_[i].lead(), kEnumerated)) return false;
    return true;
}

// The list goes on from the passage before: of its numbers those that several shares beside
// this one are of, which cannot be by chance.
std::vector<Whole> ShareWholes::in_passage_before(size_t part) const {
    const uint32_t passage = claims_[part].passage;
    const size_t first = first_beside(part);
    std::vector<Whole> wholes;
    if (first > 0 && claims_[first - 1].passage == passage) return wholes;
    const std::vector<size_t> parts = parts_with_shares(part);
    for (size_t i = first;
         i-- > 0 && first - i < kBesideShare && passage - claims_[i].passage <= kPassagesBefore;) {
        const Whole whole{claims_[i].value.low, i};
        if (is_addend(claims_[i]) && same_unit(claims_[i], claims_[part]) &&
            whole.value >= claims_[part].value.low &&
            std::count_if(parts.begin(), parts.end(),
                          [&](size_t other) { return is_of(other, whole); }) > 1)
            wholes.push_back(whole);
    }
    return wholes;
}

// No number of the passage is the whole; but it is of all requests, as its words say, or its
// part is one of theirs, or the share of another part beside it is.
std::vector<Whole> ShareWholes::in_tables(const PrintedShare& share, bool of_requests) const {
    const Claim& part = claims_[share.part];
    if (claims_[share.at].narrowed || claims_[share.at].compared || part.compared ||
        !is_of_all_requests(claims_[share.at]))
        return {};
    const bool outcome = part.category == Category::kOutcome;
    std::vector<Whole> wholes = wholes_in_tables(report_, part.value.low, outcome);
    const bool own = part.quantity >= 0 && !part.narrowed && !part.compared &&
                     (outcome || part.category == Category::kApplicant);
    if (of_requests || own) return wholes;
    const std::vector<size_t> parts = parts_with_shares(share.part);
    std::erase_if(wholes, [&](const Whole& whole) {
        return std::none_of(parts.begin(), parts.end(),
                            [&](size_t other) { return is_of(other, whole); });
    });
    return wholes;
}

// The first claim of the passage that may show what its shares are of.
size_t ShareWholes::first_beside(size_t part) const {
    size_t first = part;
    while (first > 0 && part - first < kBesideShare &&
           claims_[first - 1].passage == claims_[part].passage)
        --first;
    return first;
}

// The other parts beside this one that are printed with a share of their own.
std::vector<size_t> ShareWholes::parts_with_shares(size_t part) const {
    std::vector<size_t> parts;
    const size_t end = std::min(claims_.size() - 1, part + kBesideShare);
    for (size_t i = first_beside(part); i < end && claims_[i].passage == claims_[part].passage; ++i)
        if (i != part && is_addend(claims_[i]) && is_share(claims_, i + 1)) parts.push_back(i);
    return parts;
}

// The share printed with the part is exactly that of the whole.
bool ShareWholes::is_of(size_t part, const Whole& whole) const {
    return fit_ratio(claims_[part].value.low, whole.value, claims_[part + 1]) == Fit::kExact;
}

Whole ShareWholes::likely(size_t part, const std::vector<Whole>& wholes) const {
    const std::vector<size_t> parts = parts_with_shares(part);
    for (const size_t other : parts)
        for (const Whole& whole : wholes)
            if (is_of(other, whole)) return whole;
    return parts.empty() ? wholes.front() : Whole{};
}

}  // namespace gouji

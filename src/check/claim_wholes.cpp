#include "check/claim_wholes.h"

#include <algorithm>
#include <optional>

#include "report/phrases.h"
#include "text/leading.h"

namespace gouji {

namespace {

constexpr size_t kMostWholes = 5;
// So many claims before one are looked at for its list and what that is of.
constexpr size_t kReach = 256;
// May stand before the word that opens the clause of a share.
constexpr std::u16string_view kOpeningMarks = u" ,(";
// What stands between a share and the number that it is the share of.
constexpr std::u16string_view kCounted = u" ,(共计有为达";

}  // namespace

bool may_be_ratio(const Claims& claims, size_t at) {
    return at > 0 && claims[at].passage == claims[at - 1].passage &&
           claims[at].places <= kMostPlaces;
}

bool is_share_of_next(const Claims& claims, size_t at) {
    if (!claims[at].percent || at + 1 >= claims.size() || !is_addend(claims[at + 1])) return false;
    const Claim& share = claims[at];
    const Claim& next = claims[at + 1];
    const bool named = share.share_of >= 0 && next.quantity == share.share_of;
    const bool counted = without_leading(next.lead(), kCounted).empty() &&
                         (named || opens_list(share) || next.lead() == u"(");
    return counted && contains_any(share.lead(), kShares) && next.sentence == share.sentence &&
           !starts_with_any(without_leading(share.lead(), kOpeningMarks), kShareOpens);
}

bool is_share(const Claims& claims, size_t at) {
    if (at == 0 || at >= claims.size() || !claims[at].percent || claims[at].previous ||
        claims[at].passage != claims[at - 1].passage || is_share_of_next(claims, at))
        return false;
    const std::u16string_view lead = claims[at].lead();
    if (contains_any(lead, kShares)) return true;
    return lead == u"(" && is_addend(claims[at - 1]) && claims[at - 1].category != Category::kOther;
}

bool has_share(const Claims& claims, size_t at) {
    if (is_share(claims, at + 1)) return true;
    if (at + 1 >= claims.size() || claims[at + 1].passage != claims[at].passage) return false;
    return starts_with_any(without_leading(claims[at + 1].lead(), kOpeningMarks), kShareOpens);
}

size_t list_head(const Claims& claims, size_t claim) {
    for (size_t i = claim; claims[i].passage == claims[claim].passage && claim - i < kReach; --i) {
        if (opens_list(claims[i])) return i;
        if (claims[i].link == Link::kFirst || i == 0) break;
        // Over a full stop only where both sides print shares.
        const bool shares = claims[i - 1].percent && i + 1 < claims.size() && claims[i + 1].percent;
        if (claims[i].link == Link::kSentence && !shares) break;
    }
    return claim;
}

std::vector<Whole> wholes_before(const Report& report, size_t head) {
    const Claims& claims = report.claims;
    const auto& known = report.form->known;
    std::vector<Whole> wholes;
    std::optional<Whole> new_one, carried_one, both_one;
    for (size_t i = head; i-- > 0 && head - i < kReach && wholes.size() < kMostWholes &&
                          claims[i].passage == claims[head].passage;) {
        // In a list that nothing opens, what has a share is a part beside it.
        const bool beside = !opens_list(claims[head]) && has_share(claims, i);
        if (is_addend(claims[i]) && same_unit(claims[i], claims[head]) && !beside) {
            const Whole whole{claims[i].value.low, i};
            wholes.push_back(whole);
            if (claims[i].quantity == known.received && !new_one) new_one = whole;
            if (claims[i].quantity == known.carried_in && !carried_one) carried_one = whole;
            if (claims[i].quantity == known.received_with_carried_in && !both_one) both_one = whole;
            // Of the other parts of the list that this one is in, only totals of requests are.
            const size_t outer = list_head(claims, i);
            for (; i > outer; --i)
                if (is_total(known, claims[i - 1].quantity) && is_addend(claims[i - 1]))
                    wholes.push_back({claims[i - 1].value.low, i - 1});
        }
    }
    // "行政复议6件、行政诉讼3件,其中…": of both.
    const auto beside = [&](size_t i) {
        return is_addend(claims[i]) && !is_total(known, claims[i].quantity);
    };
    if (head >= 2 && beside(head - 1) && beside(head - 2) && claims[head - 1].link == Link::kNext &&
        claims[head - 2].sentence == claims[head].sentence &&
        same_unit(claims[head - 1], claims[head - 2]))
        wholes.push_back({claims[head - 1].value.low + claims[head - 2].value.low, head - 2});
    // What is listed may be all that was to be done, or the new requests only.
    if (new_one && carried_one)
        wholes.push_back(
            {new_one->value + carried_one->value, std::min(new_one->claim, carried_one->claim)});
    if (both_one && carried_one)
        wholes.push_back({both_one->value - carried_one->value, both_one->claim});
    return wholes;
}

}  // namespace gouji

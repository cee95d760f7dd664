#include "check/claim_totals.h"

#include <algorithm>

#include "check/claim_wholes.h"
#include "check/complete_lists.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// So many claims before a total may be what it is the total of.
constexpr size_t kReach = 64;

}  // namespace

void check_total(const Report& report, size_t total, ListVerdicts& verdicts) {
    const Claims& claims = report.claims;
    const Claim& whole = claims[total];
    Parts parts;
    Decimal added = 0;
    bool made = false;
    bool all = true;  // nothing stands there that may be one of them and is not, or is none
    const bool money = report.form->prose.is_money(whole.unit);
    for (size_t i = total; i-- > 0 && !made && claims[i].sentence == whole.sentence &&
                           claims[i].passage == whole.passage;) {
        const Claim& part = claims[i];
        const bool fits = part.percent || same_unit(part, whole);
        const bool nested = opens_list(part) && i > 0 && claims[i - 1].sentence == part.sentence;
        all &= (fits || money) && !nested && total - i <= kReach;
        if (total - i > kReach) break;
        if (!is_addend(part) || !fits) continue;
        parts.push_back(i);
        added += part.value.low;
        made = parts.size() > 1 && added == whole.value.low;
    }
    std::reverse(parts.begin(), parts.end());
    if (made) {
        parts.push_back(total);
        return verdicts.pass(parts);
    }
    const bool sure = all && is_total_of(claims, total, parts) && can_be_added(claims, parts);
    if (sure) return verdicts.fail(total, parts, whole.value.low);
    if (whole.link == Link::kTotal) verdicts.undecided({total});  // 共 is said of much else
}

bool is_left(const Claims& claims, size_t at) {
    const Claim& left = claims[at];
    const Claim& part = claims[at - 1];
    const Claim& whole = claims[at - 2];
    const auto apart = [&](size_t i) {
        return i >= claims.size() || claims[i].sentence != left.sentence;
    };
    return is_any(left.lead(), kLeft) && left.unit >= 0 && part.unit == left.unit &&
           whole.unit == left.unit && is_addend(part) && is_addend(whole) && whole.quantity < 0 &&
           part.value.low <= whole.value.low && whole.sentence == left.sentence &&
           part.link == Link::kNext && !part.broken && apart(at - 3) && apart(at + 1) &&
           !contains_any(part.lead(), kSome);
}

void check_all(const Claims& claims, size_t whole, Parts parts, ListVerdicts& verdicts) {
    const Decimal value = claims[whole].value.low;
    if (sum(claims, parts) == value) {
        parts.push_back(whole);
        return verdicts.pass(parts);
    }
    verdicts.fail(whole, parts, value);
}

}  // namespace gouji

#include "check/claim_totals.h"

#include <algorithm>
#include <optional>

#include "check/claim_wholes.h"
#include "check/complete_lists.h"
#include "check/part_names.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// So many claims before a total may be what it is the total of.
constexpr size_t kReach = 64;

// "建议18件、提案24件"
bool are_enumerated(const Claims& claims, const Parts& parts) {
    return std::all_of(parts.begin() + 1, parts.end(), [&](size_t part) {
        return claims[part].lead().starts_with(u'、') && claims[part].unit == claims[parts[0]].unit;
    });
}

// "三家合计", "合计发布", "三个平台共发布": of what a number is the sum, and what was counted.
struct Sum {
    std::u16string_view of;
    std::u16string_view what;
};
std::optional<Sum> sum_in(std::u16string_view own) {
    for (std::u16string_view word : kTotals)
        if (const size_t at = own.find(word); at != own.npos)
            return Sum{own.substr(0, at), own.substr(at + word.size())};
    const size_t at = own.find(u'共');
    if (at == own.npos || !count_in(own.substr(0, at))) return std::nullopt;
    return Sum{own.substr(0, at), own.substr(at + 1)};
}

// The claim is the sum of just these: "合计", "三家合计" of three, "合计发布" of what was 发布.
bool is_total_of(const Claims& claims, size_t total, const Parts& parts) {
    if (parts.size() < 2) return false;
    const std::u16string_view lead = claims[total].lead();
    const size_t comma = lead.find_last_of(u',');
    const std::u16string_view own = lead.substr(comma == lead.npos ? 0 : comma + 1);
    if (is_any(own, kPlainTotals)) return true;
    if (is_any(own, kTotalAlone))
        return are_next(claims, parts) &&
               (are_enumerated(claims, parts) || shares_make_all(claims, parts));
    const std::optional<Sum> sum = sum_in(own);
    if (!sum) return false;
    const bool rest =
        sum->of.starts_with(u'全') && starts_with_any(name_of(claims[parts.back()]), kRest);
    return (sum->of.empty() || counts(sum->of, parts.size()) || rest) && are_next(claims, parts) &&
           (sum->what.empty() || sum->what == u"为" ||
            contains(own_words(claims[parts.front()]), sum->what));
}

}  // namespace

bool may_be_sum(const Claim& claim) {
    return claim.link == Link::kTotal || (claim.link == Link::kNext && sum_in(own_words(claim)));
}

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

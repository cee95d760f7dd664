#include "check/claim_scope.h"

#include "check/claim_wholes.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// A year is said of so many claims behind it at most.
constexpr size_t kSentenceReach = 12;

}  // namespace

ClaimScope::ClaimScope(const Report& report) : report_(report), parts_(report.claims.size()) {
    const Claim* before = nullptr;
    size_t index = 0;
    for (const Claim& claim : report.claims) {
        const bool goes_on = before != nullptr && before->sentence == claim.sentence &&
                             !claim.broken && (claim.link == Link::kNext || opens_list(claim));
        const std::u16string_view lead = claim.lead();
        const bool subject = goes_on && !opens_list(*before) && !contains(lead, u"全年");
        parts_[index] = (subject && parts_[index - 1]) || contains_any(lead, kOfPart);
        before = &claim;
        ++index;
    }
}

bool ClaimScope::may_be_less(size_t index) const {
    const std::u16string_view lead = report_.claims[index].lead();
    return parts_[index] || contains_any(lead, kPerhapsLess) ||
           (contains_any(lead, kUntil) && !contains_any(lead, kYearEnd));
}

bool ClaimScope::may_be_of_other_year(size_t index) const {
    if (report_.year_certain) return false;
    const uint32_t sentence = report_.claims[index].sentence;
    for (size_t i = index + 1;
         i-- > 0 && index - i < kSentenceReach && report_.claims[i].sentence == sentence;)
        if (contains(report_.claims[i].lead(), u"某年")) return true;
    return false;
}

}  // namespace gouji

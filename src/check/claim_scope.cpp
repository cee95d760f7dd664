#include "check/claim_scope.h"

#include <algorithm>
#include <set>

#include "check/claim_wholes.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// A year is said of so many claims behind it at most.
constexpr size_t kSentenceReach = 12;
// So many values of one quantity in a sentence, or in a passage, are said of different things.
constexpr std::ptrdiff_t kSeveralInSentence = 2;
constexpr std::ptrdiff_t kSeveralInPassage = 3;

}  // namespace

ClaimScope::ClaimScope(const Report& report)
    : report_(report), claims_(report.claims), narrow_(claims_.size()) {
    for (const Repetition& again : report.repetitions) repeated_.push_back(again.span.begin);
    std::sort(repeated_.begin(), repeated_.end());
    size_t sentence = 0;  // where it begins
    size_t passage = 0;   // likewise
    for (size_t i = 0; i < claims_.size(); ++i) {
        narrow_[i] = claims_[i].narrowed;
        const size_t next = i + 1;
        const bool last = next == claims_.size();
        if (!last && claims_[next].sentence == claims_[i].sentence) continue;
        mark_several(sentence, next, kSeveralInSentence);
        sentence = next;
        if (!last && claims_[next].passage == claims_[i].passage) continue;
        mark_several(passage, next, kSeveralInPassage);
        passage = next;
    }
}

// "甲局收到98件,乙局收到146件"
void ClaimScope::mark_several(size_t begin, size_t end, std::ptrdiff_t several) {
    if (end - begin < static_cast<size_t>(several)) return;
    std::set<std::pair<int, Decimal>> said;
    for (size_t i = begin; i < end; ++i)
        if (claims_[i].quantity >= 0 && is_addend(claims_[i]))
            said.emplace(claims_[i].quantity, claims_[i].value.low);
    const auto has_several = [&](int quantity) {
        auto value = said.lower_bound({quantity, -Decimal::infinity()});
        std::ptrdiff_t left = several;
        for (; left > 0 && value != said.end() && value->first == quantity; ++value) --left;
        return left == 0;
    };
    for (size_t i = begin; i < end; ++i)
        if (has_several(claims_[i].quantity)) narrow_[i] = true;
}

bool ClaimScope::may_be_less(size_t index) const {
    const std::u16string_view lead = claims_[index].lead();
    return narrow_[index] || contains_any(lead, kPerhapsLess) ||
           (contains_any(lead, kUntil) && !contains_any(lead, kYearEnd));
}

std::ptrdiff_t ClaimScope::report_at(uint32_t place) const {
    return std::upper_bound(repeated_.begin(), repeated_.end(), place) - repeated_.begin();
}

bool ClaimScope::may_be_of_other_year(size_t index) const {
    if (report_.year_certain) return false;
    const uint32_t sentence = claims_[index].sentence;
    for (size_t i = index + 1;
         i-- > 0 && index - i < kSentenceReach && claims_[i].sentence == sentence;)
        if (contains(claims_[i].lead(), u"某年")) return true;
    return false;
}

}  // namespace gouji

#include "check/claim_repeats.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "check/claim_wholes.h"
#include "report/phrases.h"
#include "text/utf.h"

namespace gouji {

namespace {

// Fewer words do not say of what they are: "组织培训3次".
constexpr size_t kFewestWords = 6;
constexpr WordSet kOtherYears{u"某年", u"上年", u"去年", u"前年"};

// Behind what says no more than that it is of the whole year and office.
std::u16string_view behind_whole(std::u16string_view words,
                                 const std::vector<std::u16string>& whole) {
    constexpr std::u16string_view kMarks[] = {u" ", u"、", u","};
    const auto drop = [&](const auto& openings) {
        size_t longest = 0;
        for (std::u16string_view opening : openings)
            if (stands_at(words, 0, opening)) longest = std::max(longest, opening.size());
        words.remove_prefix(longest);
        return longest > 0;
    };
    while (drop(whole) || drop(kTotalAlone) || drop(kMarks)) {
    }
    return words;
}

// All that its sentence says of it, and nothing where that is said of some part: "县本级:公开…".
std::u16string_view said_by(const Claim& claim, const std::vector<std::u16string>& whole) {
    const std::u16string_view before = claim.lead().substr(0, claim.own_begin);
    if (!behind_whole(before, whole).empty()) return {};
    return behind_whole(own_words(claim), whole);
}

// "12" and "13", "1560" and "1650": one digit, or two that changed places.
bool is_slip(Decimal one, Decimal other) {
    const std::string a = one.to_string();
    const std::string b = other.to_string();
    if (a.size() != b.size() || a.size() < 2) return false;
    size_t first = a.size();
    size_t differing = 0;
    size_t last = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        first = std::min(first, i);
        last = i;
        ++differing;
    }
    return differing == 1 ||
           (differing == 2 && last == first + 1 && a[first] == b[last] && a[last] == b[first]);
}

void report_conflict(const Claim& a, const Claim& b, std::u16string_view words, Record& record) {
    Finding finding;
    finding.rule = "claim.conflict";
    finding.severity = Severity::kWarning;
    finding.expected = a.value;
    finding.found = b.value;
    finding.span = b.span;
    finding.operands = {Operand::of(a), Operand::of(b, -1)};
    finding.message = record.say("claim.conflict", {{"place", "“" + to_utf8(words) + "”"},
                                                    {"first", a.value.low.to_string()},
                                                    {"second", b.value.low.to_string()}});
    record.add(std::move(finding));
}

}  // namespace

void check_claim_repeats(const Report& report, const ClaimScope& scope, Record& record) {
    std::map<std::tuple<std::ptrdiff_t, int16_t, std::u16string_view>, const Claim*> first;
    bool listed = false;  // a list of parts has opened in the sentence
    uint32_t sentence = 0;
    for (const Claim& claim : report.claims) {
        listed = opens_list(claim) || (listed && claim.sentence == sentence);
        sentence = claim.sentence;
        if (listed || claim.quantity >= 0 || claim.unit < 0 || !is_addend(claim) ||
            claim.lead_size < kFewestWords || contains_any(claim.lead(), kOtherYears))
            continue;
        const std::u16string_view words = said_by(claim, report.form->prose.whole);
        if (words.size() < kFewestWords || contains_any(claim.lead(), kPerhapsLess)) continue;
        const auto [known, fresh] =
            first.try_emplace({scope.report_at(claim.span.begin), claim.unit, words}, &claim);
        const Claim& before = *known->second;
        if (fresh || before.sentence == claim.sentence) continue;
        const bool same = before.value == claim.value;
        if (!same && !is_slip(before.value.low, claim.value.low)) continue;
        record.judge("claim.conflict", same ? Verdict::kPass : Verdict::kFail,
                     {before.number(), claim.number()});
        if (!same) report_conflict(before, claim, words, record);
    }
}

}  // namespace gouji

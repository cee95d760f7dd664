#include "check/list_verdicts.h"

#include "check/complete_lists.h"

namespace gouji {

std::vector<SourceSpan> ListVerdicts::numbers(const Parts& claims) const {
    std::vector<SourceSpan> spans;
    for (size_t claim : claims) spans.push_back(claims_[claim].number());
    return spans;
}

void ListVerdicts::fail(size_t whole, const Parts& parts, Decimal expected) {
    record_.judge(kRule, Verdict::kFail);
    const Decimal total = sum(claims_, parts);
    Finding finding;
    finding.rule = kRule;
    finding.severity = Severity::kWarning;
    finding.quantity = claims_[whole].quantity;
    finding.expected = Interval::point(total);
    finding.found = Interval::point(expected);
    finding.span = join(claims_[whole].span, claims_[parts.back()].span);
    for (size_t part : parts) {
        finding.span = join(finding.span, claims_[part].span);
        finding.operands.push_back(Operand::of(claims_[part]));
    }
    finding.operands.push_back(Operand::of(claims_[whole], -1));
    finding.operands.back().value = expected;
    const Decimal difference = total > expected ? total - expected : expected - total;
    finding.message =
        record_.say(parts.size() > 1 ? "claim.parts" : "claim.parts.exceeded",
                    {{"parts", record_.words().terms(finding.operands, 1, *finding.expected)},
                     {"total", total.to_string()},
                     {"whole", expected.to_string()},
                     {"difference", difference.to_string()}});
    record_.add(std::move(finding));
}

}  // namespace gouji

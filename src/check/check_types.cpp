#include "check/check_types.h"

#include <algorithm>

namespace gouji {

namespace {

// More than a form has cells.
constexpr size_t kMostOfRule = 300;

}  // namespace

void Checked::add(Finding finding, const Catalogue& catalogue) {
    Added& added = added_[finding.rule];
    if (++added.count < kMostOfRule) return findings.push_back(std::move(finding));
    if (added.count > kMostOfRule) {
        Severity& worst = findings[added.rest].severity;
        worst = std::min(worst, finding.severity);
        return;
    }
    added.rest = findings.size();
    Finding rest;
    rest.rule = finding.rule;
    rest.severity = finding.severity;
    rest.span = finding.span;
    rest.message = catalogue.say("findings.rest");
    findings.push_back(std::move(rest));
}

}  // namespace gouji

#include "check/check_types.h"

namespace gouji {

namespace {

// More than a form has cells.
constexpr size_t kMostOfRule = 300;

}  // namespace

void Checked::add(Finding finding, const Catalogue& catalogue) {
    const size_t added = ++added_[finding.rule];
    if (added > kMostOfRule) return;
    if (added < kMostOfRule) return findings.push_back(std::move(finding));
    Finding rest;
    rest.rule = finding.rule;
    rest.severity = finding.severity;
    rest.span = finding.span;
    rest.message = catalogue.say("findings.rest");
    findings.push_back(std::move(rest));
}

}  // namespace gouji

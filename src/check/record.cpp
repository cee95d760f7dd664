#include "check/record.h"

#include <algorithm>

namespace gouji {

namespace {

// More than a form has cells.
constexpr size_t kMostOfRule = 300;

}  // namespace

void Record::judge(std::string_view rule, Verdict verdict, std::vector<SourceSpan> numbers,
                   int quantity) {
    const Reason reason = verdict == Verdict::kUndecided ? Reason::kAmbiguous : Reason::kNone;
    judge({.rule = rule,
           .verdict = verdict,
           .reason = reason,
           .quantity = quantity,
           .numbers = std::move(numbers)});
}

void Record::judge(bool holds, const Remark& otherwise) {
    judge({.rule = otherwise.rule,
           .place = otherwise.place,
           .verdict = holds ? Verdict::kPass : Verdict::kFail,
           .section = otherwise.section});
    if (!holds) add_remark(otherwise);
}

void Record::add_remark(const Remark& remark) {
    Finding finding;
    finding.rule = remark.rule;
    finding.severity = remark.severity;
    finding.place = remark.place;
    finding.section = remark.section;
    finding.span = remark.span;
    finding.message = say(remark.message.empty() ? remark.rule : remark.message,
                          {{"subject", remark.subject}, {"detail", remark.detail}});
    add(std::move(finding));
}

void Record::add(Finding finding) {
    std::deque<Finding>& findings = checked_.findings;
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
    rest.message = catalogue_.say("findings.rest");
    findings.push_back(std::move(rest));
}

}  // namespace gouji

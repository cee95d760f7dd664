#include "check/check_types.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/reading.h"

namespace gouji {
namespace {

size_t count(const Checked& checked, std::string_view rule) {
    return static_cast<size_t>(
        std::count_if(checked.findings.begin(), checked.findings.end(),
                      [&](const Finding& finding) { return finding.rule == rule; }));
}

TEST(Checked, KeepsAsManyFindingsOfARuleAsSomebodyMayGoThrough) {
    const Catalogue catalogue(Language::kEnglish);
    Checked checked;
    const auto add = [&](const char* rule, uint32_t place) {
        Finding finding;
        finding.rule = rule;
        finding.severity = Severity::kWarning;
        finding.span = {place, place + 1};
        finding.message = "one";
        finding.operands.resize(2);
        checked.add(std::move(finding), catalogue);
    };
    for (uint32_t place = 0; place < 299; ++place) add("claim.blank", place);
    EXPECT_EQ(checked.findings.back().message, "one");
    for (uint32_t place = 299; place < 1000; ++place) add("claim.blank", place);
    add("claim.conflict", 1000);
    EXPECT_EQ(count(checked, "claim.blank"), 300U);
    EXPECT_EQ(count(checked, "claim.conflict"), 1U);
    const Finding& rest = checked.findings[299];
    EXPECT_EQ(rest.rule, "claim.blank");
    EXPECT_EQ(rest.severity, Severity::kWarning);
    EXPECT_EQ(rest.span, (Span{299, 300}));
    EXPECT_EQ(rest.message, catalogue.say("findings.rest"));
    EXPECT_TRUE(rest.operands.empty());
}

TEST(Checked, WhatStandsForTheRestIsAsBadAsTheWorstOfThem) {
    const Catalogue catalogue(Language::kEnglish);
    Checked checked;
    const auto add = [&](Severity severity) {
        Finding finding;
        finding.rule = "claim.cell";
        finding.severity = severity;
        checked.add(std::move(finding), catalogue);
    };
    for (int i = 0; i < 310; ++i) add(Severity::kWarning);
    EXPECT_EQ(checked.findings.back().severity, Severity::kWarning);
    add(Severity::kError);
    add(Severity::kNote);
    EXPECT_EQ(checked.findings.size(), 300U);
    EXPECT_EQ(checked.findings.back().severity, Severity::kError);
}

TEST(Checked, ListsTheChecksOfWhatIsNoMoreSaid) {
    std::u16string text = u"公开政府信息。收到政府信息公开申请1件。";
    for (char16_t c = 0; c < 400; ++c)
        text += u"\n\n本年收到政府信息公开申请" + std::u16string(1 + c % 7, u'2') + u"件。";
    const Checked checked = check_text(text).checked;
    EXPECT_EQ(count(checked, "claim.conflict"), 300U);
    EXPECT_EQ(std::count_if(checked.checks.begin(), checked.checks.end(),
                            [](const Check& check) {
                                return check.rule == "claim.conflict" &&
                                       check.verdict == Verdict::kFail;
                            }),
              400);
}

}  // namespace
}  // namespace gouji

#include "check/record.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/own_form.h"
#include "support/reading.h"

namespace gouji {
namespace {

size_t count(const Checked& checked, std::string_view rule) {
    return static_cast<size_t>(
        std::count_if(checked.findings.begin(), checked.findings.end(),
                      [&](const Finding& finding) { return finding.rule == rule; }));
}

TEST(Record, KeepsAsManyFindingsOfARuleAsSomebodyMayGoThrough) {
    const Catalogue catalogue(Language::kEnglish);
    Record record(own_form(), catalogue);
    const auto add = [&](const char* rule, uint32_t place) {
        Finding finding;
        finding.rule = rule;
        finding.severity = Severity::kWarning;
        finding.span = {place, place + 1};
        finding.message = "one";
        finding.operands.resize(2);
        record.add(std::move(finding));
    };
    for (uint32_t place = 0; place < 1000; ++place) add("claim.blank", place);
    add("claim.conflict", 1000);
    const Checked checked = record.take();
    EXPECT_EQ(count(checked, "claim.blank"), 300U);
    EXPECT_EQ(count(checked, "claim.conflict"), 1U);
    EXPECT_EQ(checked.findings[298].message, "one");
    const Finding& rest = checked.findings[299];
    EXPECT_EQ(rest.rule, "claim.blank");
    EXPECT_EQ(rest.severity, Severity::kWarning);
    EXPECT_EQ(rest.span, (SourceSpan{299, 300}));
    EXPECT_EQ(rest.message, catalogue.say("findings.rest"));
    EXPECT_TRUE(rest.operands.empty());
}

TEST(Record, WhatStandsForTheRestIsAsBadAsTheWorstOfThem) {
    const Catalogue catalogue(Language::kEnglish);
    Record record(own_form(), catalogue);
    const auto add = [&](Severity severity) {
        Finding finding;
        finding.rule = "claim.cell";
        finding.severity = severity;
        record.add(std::move(finding));
    };
    for (int i = 0; i < 310; ++i) add(Severity::kWarning);
    add(Severity::kError);
    add(Severity::kNote);
    const Checked checked = record.take();
    EXPECT_EQ(checked.findings.size(), 300U);
    EXPECT_EQ(checked.findings[298].severity, Severity::kWarning);
    EXPECT_EQ(checked.findings.back().severity, Severity::kError);
}

TEST(Record, RemarksOnNothingThatHolds) {
    const Catalogue catalogue(Language::kEnglish);
    Record record(own_form(), catalogue);
    for (const bool holds : {true, false})
        record.judge(holds, {.rule = "section.missing", .section = "other", .subject = "six"});
    const Checked checked = record.take();
    ASSERT_EQ(checked.checks.size(), 2U);
    EXPECT_EQ(checked.checks[0].verdict, Verdict::kPass);
    EXPECT_EQ(checked.checks[1].verdict, Verdict::kFail);
    EXPECT_EQ(checked.checks[1].section, "other");
    ASSERT_EQ(checked.findings.size(), 1U);
    const Finding& finding = checked.findings.front();
    EXPECT_EQ(finding.severity, Severity::kWarning);
    EXPECT_EQ(finding.section, "other");
    EXPECT_EQ(finding.message,
              catalogue.say("section.missing", {{"subject", "six"}, {"detail", ""}}));
}

TEST(Record, SaysAnotherMessageThanItsRulesWhereThatIsNamed) {
    const Catalogue catalogue(Language::kEnglish);
    Record record(own_form(), catalogue);
    record.add_remark({.rule = "form.edition", .subject = "2017", .message = "form.none"});
    const Checked checked = record.take();
    EXPECT_TRUE(checked.checks.empty());
    ASSERT_EQ(checked.findings.size(), 1U);
    EXPECT_EQ(checked.findings.front().message,
              catalogue.say("form.none", {{"subject", "2017"}, {"detail", ""}}));
}

TEST(Record, ListsTheChecksOfWhatIsNoMoreSaid) {
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

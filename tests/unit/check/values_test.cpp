#include "check/values.h"

#include <gtest/gtest.h>

#include "support/own_form.h"
#include "support/reading.h"

namespace gouji {
namespace {

Checked check(const Report& report, Language language = Language::kChinese) {
    Record record(*report.form, checker(language).catalogue());
    check_values(report, record);
    return record.take();
}

// Table `cash` of the own form: in and out, each notes (a count), amount (money), change.
Checked check_cash(const std::vector<std::string>& rows, Language language = Language::kChinese) {
    Report report = empty_report(own_form());
    fill(report, 0, {"0 0 0", "0 0 0", "0 0 0", "0 0 0"});
    fill(report, 1, rows);
    return check(report, language);
}

using Rules = std::vector<std::string>;

TEST(Values, EachRuleIsListedForEachTable) {
    const Checked checked = check_cash({"1 2.5 -3", "0 0 0"});
    EXPECT_EQ(checked.checks.size(), 6U);
    EXPECT_EQ(rules_found(checked), Rules{});
    for (const char* rule : {"value.negative", "value.fraction", "value.unreadable"})
        EXPECT_EQ(verdict_of(own_form(), checked, rule, "cash"), "pass");
}

TEST(Values, NothingIsBelowNoughtButAChange) {
    const Checked checked = check_cash({"-1 0 0", "0 -2.5 -3"});
    EXPECT_EQ(rules_found(checked), (Rules{"value.negative", "value.negative"}));
    EXPECT_EQ(verdict_of(own_form(), checked, "value.negative", "cash"), "fail");
    EXPECT_EQ(verdict_of(own_form(), checked, "value.negative", "stock"), "pass");
    const Finding& finding = finding_at(checked, 0);
    EXPECT_EQ(finding.severity, Severity::kError);
    EXPECT_EQ(finding.message, "“收入账款”的“票据张数”为 -1，件数不能小于 0。");
    EXPECT_EQ(finding_at(checked, 1).message.find("件数"), std::string::npos)
        << "money is no count";
    EXPECT_EQ(finding.place.table, 1);
    EXPECT_EQ(finding.place.row, 0);
    EXPECT_EQ(finding.place.column, 0);
    ASSERT_EQ(finding.operands.size(), 1U);
    EXPECT_EQ(finding.operands[0].value, Decimal(-1));
}

TEST(Values, OnlyMoneyHasFractions) {
    EXPECT_EQ(rules_found(check_cash({"1.5 2.5 3", "0 0 0"})), Rules{"value.fraction"});
    EXPECT_EQ(rules_found(check_cash({"1 2.5 0.5", "0 0 0"})), Rules{"value.fraction"});
    EXPECT_EQ(finding_at(check_cash({"1.5 0 0", "0 0 0"}, Language::kEnglish), 0).message,
              "“收入账款”, “票据张数” is 1.5; a count must be a whole number.");
}

TEST(Values, WhatIsNoNumberIsAWarning) {
    const Checked checked = check_cash({"! 0 0", "0 ! 0"});
    EXPECT_EQ(rules_found(checked), (Rules{"value.unreadable", "value.unreadable"}));
    EXPECT_EQ(finding_at(checked, 0).severity, Severity::kWarning);
    EXPECT_EQ(rules_found(check_cash({"_ ? _", "? _ ?"})), Rules{})
        << "blank and lost cells are no fault";
}

TEST(Values, ARowThatCannotBePlacedIsOneFinding) {
    Report report = empty_report(own_form());
    fill(report, 0, {"0 0 0", "! ! !", "0 0 0", "0 0 !"});
    for (size_t i = 3; i < 6; ++i) report.tables[0].cells[i].span = {40, 50};
    const Checked checked = check(report);
    EXPECT_EQ(rules_found(checked), (Rules{"value.unreadable", "value.unreadable"}));
    EXPECT_EQ(finding_at(checked, 0).span, (SourceSpan{40, 50}));
}

TEST(Values, SeveralRowsThatCannotBePlacedAreOneFindingATable) {
    Report report = empty_report(own_form());
    fill(report, 0, {"! ! !", "! ! !", "0 0 0", "0 ! 0"});
    for (size_t i = 0; i < 3; ++i) report.tables[0].cells[i].span = {40, 50};
    for (size_t i = 3; i < 6; ++i) report.tables[0].cells[i].span = {60, 70};
    const Checked checked = check(report);
    ASSERT_EQ(rules_found(checked), (Rules{"value.unreadable", "value.unreadable"}))
        << "a cell with strange words is a fault of its own";
    const Finding& rows = finding_at(checked, 0);
    EXPECT_EQ(rows.place.row, -1);
    EXPECT_EQ(rows.span, (SourceSpan{40, 50}));
    ASSERT_EQ(rows.operands.size(), 2U) << "a cell of each";
    EXPECT_EQ(rows.operands[1].span, (SourceSpan{60, 70}));
    EXPECT_EQ(finding_at(checked, 1).place.row, 3);
}

TEST(Values, ATableThatIsNotThereIsUndecided) {
    Report report = empty_report(own_form());
    report.tables[0].state = TableState::kPicture;
    const Checked checked = check(report);
    EXPECT_EQ(verdict_of(own_form(), checked, "value.negative", "stock"), "undecided no_table");
    EXPECT_EQ(verdict_of(own_form(), checked, "value.unreadable", "cash"), "undecided no_table");
}

}  // namespace
}  // namespace gouji

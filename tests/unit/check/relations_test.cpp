#include "check/relations.h"

#include <gtest/gtest.h>

#include <map>

#include "form/load.h"
#include "support/own_form.h"
#include "support/reading.h"

namespace gouji {
namespace {

const Catalogue& chinese() { return checker().catalogue(); }

Checked check(const Report& report) {
    Record record(*report.form, chinese());
    check_relations(report, record);
    return record.take();
}

// The table `stock` of the own form: apples, green pears, red pears, sum; shop, store, total.
Checked check_stock(const std::vector<std::string>& rows) {
    Report report = empty_report(own_form());
    fill(report, 0, rows);
    return check(report);
}

std::string row_verdict(const std::string& cells) {
    return verdict_of(own_form(), check_stock({cells, "0 0 0", "0 0 0", "_ _ _"}),
                      "requests.row_total", "stock", "apples");
}
std::string column_verdict(const std::vector<std::string>& rows, const std::string& column) {
    return verdict_of(own_form(), check_stock(rows), "requests.outcomes", "stock", column);
}

// Table three with noughts but for some rows.
Report requests(const std::map<std::string, std::string>& rows) {
    const Form& form = builtin_form("2021");
    Report report = empty_report(form);
    std::vector<std::string> cells;
    for (const Row& row : form.tables[1].rows)
        cells.push_back(rows.count(row.id) ? rows.at(row.id) : "0 0 0 0 0 0 0");
    fill(report, 1, cells);
    return report;
}

// Every number of a finding can be had from its operands: what is not printed is 0 at least.
void expect_recomputable(const Finding& finding) {
    Decimal left, right;
    for (const Operand& operand : finding.operands)
        if (operand.state == CellState::kRead) (operand.sign > 0 ? left : right) += operand.value;
    ASSERT_TRUE(finding.expected && finding.found);
    EXPECT_EQ(left.to_string(), finding.expected->low.to_string()) << finding.message;
    EXPECT_EQ(right.to_string(), finding.found->low.to_string()) << finding.message;
}

using Failed = std::vector<std::string>;

TEST(Relations, EveryLineOfEveryRelationIsListed) {
    const Checked checked = check_stock({"1 2 3", "4 5 9", "6 7 13", "11 14 25"});
    EXPECT_EQ(checked.checks.size(), 4U + 3U);
    EXPECT_TRUE(checked.findings.empty());
    for (const Check& one : checked.checks) EXPECT_EQ(one.verdict, Verdict::kPass);
}

TEST(Relations, AWrongSumFails) {
    const Checked checked = check_stock({"1 2 4", "4 5 9", "6 7 13", "11 14 26"});
    EXPECT_EQ(failed_relations(own_form(), checked),
              (Failed{"requests.row_total apples", "requests.row_total sum"}));
    ASSERT_EQ(checked.findings.size(), 2U);
    const Finding& finding = finding_at(checked, 0);
    EXPECT_EQ(finding.severity, Severity::kError);
    EXPECT_EQ(finding.place.row, 0);
    EXPECT_EQ(finding.place.column, -1);
    EXPECT_EQ(finding.expected->low, Decimal(3));
    EXPECT_EQ(finding.found->low, Decimal(4));
    EXPECT_EQ(finding.span, (SourceSpan{2, 3})) << "the total";
    ASSERT_EQ(finding.operands.size(), 3U);
    EXPECT_EQ(finding.operands[1].value, Decimal(2));
    EXPECT_EQ(finding.operands[1].sign, 1);
    EXPECT_EQ(finding.operands[2].sign, -1);
    EXPECT_EQ(finding.message, "“一、苹果箱数”一行各类申请人之和为 3（1 + 2），总计为 4，相差 1。");
}

TEST(Relations, AlongColumns) {
    const Checked checked = check_stock({"1 2 3", "4 5 9", "6 7 13", "12 13 25"});
    EXPECT_EQ(failed_relations(own_form(), checked),
              (Failed{"requests.outcomes shop", "requests.outcomes store"}));
    EXPECT_EQ(finding_at(checked, 0).place.column, 0);
    EXPECT_EQ(finding_at(checked, 0).operands.size(), 4U);
    for (const Finding& finding : checked.findings) expect_recomputable(finding);
}

TEST(Relations, DecimalsAreExact) {
    EXPECT_EQ(row_verdict("0.1 0.2 0.3"), "pass");
    EXPECT_EQ(row_verdict("0.1 0.2 0.300000001"), "fail");
    EXPECT_EQ(row_verdict("123456789012345678 1 123456789012345679"), "pass");
}

TEST(Relations, ABlankMayBeNought) {
    EXPECT_EQ(row_verdict("5 _ 5"), "pass");
    EXPECT_EQ(row_verdict("_ _ _"), "pass");
    EXPECT_EQ(row_verdict("_ _ 0"), "pass");
}

TEST(Relations, ABlankThatWouldHaveToBeMoreIsUndecided) {
    EXPECT_EQ(row_verdict("5 _ 7"), "undecided blank_cells");
    EXPECT_EQ(row_verdict("5 2 _"), "undecided blank_cells");
}

TEST(Relations, ABlankThatWouldHaveToBeMoreIsAskedAbout) {
    const Checked checked = check_stock({"5 _ 7", "0 0 0", "0 0 0", "5 2 7"});
    ASSERT_EQ(checked.findings.size(), 2U);
    const Finding& row = finding_at(checked, 0);
    EXPECT_EQ(row.severity, Severity::kWarning);
    EXPECT_NE(row.message.find("相差 2。空白的格按零计"), std::string::npos) << row.message;
    expect_recomputable(row);
    EXPECT_EQ(finding_at(checked, 1).rule, "requests.outcomes") << "and the sum down its column";
}

TEST(Relations, NothingIsAskedOfATableThatLostSomething) {
    EXPECT_EQ(check_stock({"5 _ 7", "0 0 0", "0 0 0", "5 ? 7"}).findings.size(), 0U);
    EXPECT_EQ(check_stock({"5 _ 7", "0 0 !", "0 0 0", "5 2 7"}).findings.size(), 0U);
}

TEST(Relations, NothingIsAskedOfPartsThatAreNotTold) {
    const Report report = requests(
        {{"new", "_ _ _ _ _ _ 2"}, {"granted", "_ _ _ _ _ _ 2"}, {"closed", "_ _ _ _ _ _ 2"}});
    EXPECT_EQ(check(report).findings.size(), 0U);
}

TEST(Relations, NoBlankIsBelowNought) {
    EXPECT_EQ(row_verdict("5 _ 3"), "fail");
    EXPECT_EQ(row_verdict("_ _ -1"), "fail");
}

TEST(Relations, LostAndUnreadableCellsAreNoughtOrMore) {
    for (const std::string state : {"?", "!"}) {
        const std::string undecided =
            state == "?" ? "undecided lost_cells" : "undecided unreadable_cells";
        EXPECT_EQ(row_verdict("5 " + state + " 7"), undecided);
        EXPECT_EQ(row_verdict("5 " + state + " 5"), undecided)
            << "it might hold, and nobody can see that it does";
        EXPECT_EQ(row_verdict("5 " + state + " 3"), "fail");
        EXPECT_EQ(row_verdict("5 2 " + state), undecided);
    }
}

TEST(Relations, TheReasonIsTheWorstState) {
    EXPECT_EQ(row_verdict("_ ? 3"), "undecided lost_cells");
    EXPECT_EQ(row_verdict("! ? 3"), "undecided lost_cells");
    EXPECT_EQ(row_verdict("! _ 3"), "undecided unreadable_cells");
}

TEST(Relations, AFailureWithWhatIsNotPrintedSaysAtLeast) {
    const Checked checked = check_stock({"5 ? 3", "0 0 0", "0 0 0", "? ? 3"});
    ASSERT_EQ(failed_relations(own_form(), checked), Failed{"requests.row_total apples"});
    const Finding& finding = finding_at(checked, 0);
    EXPECT_FALSE(finding.expected->is_point());
    EXPECT_TRUE(finding.found->is_point());
    EXPECT_EQ(finding.message,
              "“一、苹果箱数”一行各类申请人之和为至少 5（5 + ?），总计为 3，至少相差 2。");
    expect_recomputable(finding);
}

TEST(Relations, OneThatNoCatalogueKnowsIsSaidInGeneralWords) {
    Form form = own_form();
    for (Relation& relation : form.tables[0].relations) relation.rule = "stock.of_ones_own";
    Report report = empty_report(form);
    fill(report, 0, {"1 2 4", "0 0 0", "0 0 0", "1 2 4"});
    const Checked checked = check(report);
    ASSERT_FALSE(checked.findings.empty());
    EXPECT_EQ(checked.findings.front().message,
              "“一、苹果箱数”勾稽不平：一边为 3（1 + 2），另一边为 4，相差 1。");
}

TEST(Relations, TheSpanOfALostFocusIsThatOfAnotherOperand) {
    const Checked checked = check_stock({"? -3 ?", "0 0 0", "0 0 0", "0 0 0"});
    for (const Finding& finding : checked.findings)
        EXPECT_FALSE(finding.span.empty()) << finding.message;
    EXPECT_FALSE(checked.findings.empty());
}

TEST(Relations, ATableThatIsNotThere) {
    Report report = empty_report(own_form());
    for (const TableState state : {TableState::kMissing, TableState::kPicture}) {
        report.tables[0].state = state;
        const Checked checked = check(report);
        EXPECT_EQ(checked.checks.size(), 7U);
        EXPECT_EQ(verdict_of(own_form(), checked, "requests.row_total", "stock", "sum"),
                  "undecided no_table");
        EXPECT_TRUE(checked.findings.empty());
    }
}

TEST(Relations, FiguresWithoutACertainColumnProveNoSumOfAColumn) {
    const std::vector<std::string> rows{"5~ ? 5", "0 0 0", "0 0 0", "3 0 3"};
    EXPECT_EQ(column_verdict(rows, "shop"), "undecided ambiguous");
    EXPECT_EQ(column_verdict(rows, "store"), "undecided lost_cells");
    EXPECT_EQ(column_verdict(rows, "total"), "fail") << "the total is the total";
    EXPECT_EQ(column_verdict({"5~ ? 5", "3 0 3", "0 0 0", "2 0 2"}, "shop"), "fail")
        << "3 is more than 2, whatever the 5 is";
    EXPECT_EQ(row_verdict("5~ ? 4"), "fail") << "whichever column it is, it is of this row";
}

TEST(Relations, ALostTotalIsBoundByItsParts) {
    // The third row's sum is lost; 4 and 9 are in the text all the same.
    const Checked checked = check_stock({"1 2 3", "4 9 ?", "0 0 0", "5 11 15"});
    EXPECT_EQ(failed_relations(own_form(), checked),
              (Failed{"requests.row_total sum", "requests.outcomes total"}));
    const Finding& outcomes = finding_at(checked, 1);
    EXPECT_EQ(outcomes.expected->low, Decimal(16));
    EXPECT_EQ(outcomes.found->low, Decimal(15));
    expect_recomputable(outcomes);
}

TEST(Relations, TheBalanceSeesOutcomesThroughALostTotal) {
    // Seven came in, eight went out; (七) and 四 are lost with the end of the table.
    const Report report = requests({{"new", "7 0 0 0 0 0 7"},
                                    {"granted", "6 0 0 0 0 0 6"},
                                    {"other.rest", "2 0 0 0 0 0 2"},
                                    {"closed", "? ? ? ? ? ? ?"},
                                    {"carried_out", "? ? ? ? ? ? ?"}});
    const Checked checked = check(report);
    EXPECT_EQ(failed_relations(*report.form, checked),
              (Failed{"requests.balance natural", "requests.balance total"}));
    const Finding& finding = finding_at(checked, 0);
    EXPECT_EQ(finding.expected->low, Decimal(7));
    EXPECT_EQ(finding.found->low, Decimal(8));
    expect_recomputable(finding);
    EXPECT_EQ(finding.operands.size(), 3U + 21U) << "the outcomes stand for their total";
    EXPECT_EQ(verdict_of(*report.form, checked, "requests.outcomes", "requests", "natural"),
              "undecided lost_cells");
    EXPECT_EQ(verdict_of(*report.form, checked, "requests.balance", "requests", "business"),
              "undecided lost_cells");
}

TEST(Relations, ABoundAcrossThatComesFromTheRow) {
    // carried_out's total is lost, and its row says it is 3.
    const Report report = requests({{"new", "5 0 0 0 0 0 5"},
                                    {"granted", "2 0 0 0 0 0 2"},
                                    {"closed", "2 0 0 0 0 0 2"},
                                    {"carried_out", "4 0 0 0 0 0 ?"}});
    const Checked checked = check(report);
    EXPECT_EQ(failed_relations(*report.form, checked),
              (Failed{"requests.balance natural", "requests.balance total"}));
    for (const Finding& finding : checked.findings) expect_recomputable(finding);
}

TEST(Relations, WhatIsDoubtfulBoundsNothing) {
    // 9~ may be of any column, so the lost total of 自然人 may be 0.
    const Report report = requests(
        {{"new", "2 7 0 0 0 0 9"}, {"granted", "9~ ? ? ? ? ? 9"}, {"closed", "? ? ? ? ? ? 9"}});
    EXPECT_EQ(failed_relations(*report.form, check(report)), Failed{});
}

TEST(Relations, ABlankTotalIsNoMoreThanUndecided) {
    const Report report = requests(
        {{"new", "2 0 0 0 0 0 2"}, {"granted", "2 0 0 0 0 0 2"}, {"closed", "_ _ _ _ _ _ _"}});
    const Checked checked = check(report);
    EXPECT_EQ(failed_relations(*report.form, checked), Failed{});
    EXPECT_EQ(verdict_of(*report.form, checked, "requests.balance", "requests", "natural"),
              "undecided blank_cells");
    EXPECT_EQ(verdict_of(*report.form, checked, "requests.balance", "requests", "business"),
              "pass");
}

TEST(Relations, LongSumsLeaveOutTheirNoughts) {
    const Report report = requests({{"granted", "1 0 0 0 0 0 1"},
                                    {"other.rest", "2 0 0 0 0 0 2"},
                                    {"closed", "4 0 0 0 0 0 4"},
                                    {"new", "4 0 0 0 0 0 4"}});
    const Checked checked = check(report);
    ASSERT_FALSE(checked.findings.empty());
    EXPECT_EQ(finding_at(checked, 0).message,
              "“自然人”一栏办理结果各项之和为 3（1 + 2），（七）总计为 4，相差 1。");
}

// Forms that nobody has printed yet.

Form form_with(const std::string& columns_of_second_block, const std::string& relations) {
    const std::string json =
        R"({"id": "odd", "name": {"zh": ""}, "years": {}, "sections": [{"id": "s", "heading": "库", "titles": ["库"]}], "tables": {"t": {
        "section": "s", "columns": [{"id": "a", "label": "甲", "kind": "count"}, {"id": "b", "label": "乙", "kind": "count"}],
        "blocks": [{"columns": ["a", "b"], "rows": [{"id": "x", "label": "子"}, {"id": "y", "label": "丑"}]},
                   {"columns": )" +
        columns_of_second_block + R"(, "rows": [{"id": "z", "label": "寅"}]}],
        "relations": )" +
        relations + "}}}";
    LoadedForms loaded = load_forms({json});
    EXPECT_EQ(loaded.error, "");
    return loaded.forms.empty() ? Form{} : std::move(loaded.forms.front());
}

TEST(Relations, OnlyLinesThatHaveTheCellsAreChecked) {
    const Form form = form_with(R"(["a"])", R"([
        {"rule": "requests.row_total", "along": "row", "left": ["a"], "right": ["b"], "focus": "b"},
        {"rule": "requests.outcomes", "along": "column", "left": ["x", "y"], "right": ["z"], "focus": "z"},
        {"rule": "review.total", "along": "column", "left": ["x"], "right": ["y", "z"], "focus": "z"}])");
    Report report = empty_report(form);
    fill(report, 0, {"1 1", "2 3", "4"});
    const Checked checked = check(report);
    EXPECT_EQ(checked.checks.size(), 2U + 1U + 1U) << "z has no b";
    EXPECT_EQ(failed_relations(form, checked),
              (Failed{"requests.row_total y", "requests.outcomes a", "review.total a"}));
}

TEST(Relations, RelationsThatGoRoundInACircleEnd) {
    const Form form = form_with(R"(["a", "b"])", R"([
        {"rule": "requests.outcomes", "along": "column", "left": ["y", "z"], "right": ["x"], "focus": "x"},
        {"rule": "requests.balance", "along": "column", "left": ["x", "z"], "right": ["y"], "focus": "y"},
        {"rule": "review.total", "along": "column", "left": ["x", "y"], "right": ["z"], "focus": "z"}])");
    Report report = empty_report(form);
    fill(report, 0, {"? ?", "? ?", "5 0"});
    const Checked checked = check(report);
    EXPECT_EQ(failed_relations(form, checked), Failed{"review.total a"});
    for (const Finding& finding : checked.findings) EXPECT_LT(finding.operands.size(), 9U);
}

}  // namespace
}  // namespace gouji

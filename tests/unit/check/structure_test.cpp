#include "check/structure.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

Checked check(const Report& report, std::u16string_view text,
              Language language = Language::kChinese) {
    Record record(*report.form, checker(language).catalogue());
    check_structure(report, text, record);
    return record.take();
}
Checked check(std::u16string_view text) { return check(read_text(text), text); }

// What a text is told of, without the tables it does not have.
std::vector<std::string> rules(std::u16string_view text) {
    std::vector<std::string> found = rules_found(check(text));
    found.erase(std::remove(found.begin(), found.end(), "table.missing"), found.end());
    return found;
}

std::string message(std::u16string_view text, std::string_view rule) {
    const Checked checked = check(text);
    return finding_of(checked, rule).message;
}

using Rules = std::vector<std::string>;

const std::u16string kWhole = set_with_tabs(consistent(builtin_form("2021")));

std::u16string without(std::u16string text, std::u16string_view from, std::u16string_view to = {}) {
    const size_t at = text.find(from);
    EXPECT_NE(at, text.npos);
    return text.replace(at, from.size(), to);
}

TEST(Structure, AWholeReportHasNoFault) {
    const Checked checked = check(kWhole);
    EXPECT_EQ(rules_found(checked), Rules{});
    // Repetition, six sections, their order, three rules for three tables, edition.
    EXPECT_EQ(checked.checks.size(), 1U + 6U + 1U + 9U + 1U);
    for (const Check& one : checked.checks) EXPECT_EQ(one.verdict, Verdict::kPass) << one.rule;
}

TEST(Structure, NoText) {
    for (std::u16string_view text : {u"", u" ", u"\n\t \u3000\u00a0\ufeff\r\n"}) {
        const Checked checked = check(text);
        EXPECT_EQ(rules_found(checked), Rules{"text.empty"});
        EXPECT_EQ(finding_at(checked, 0).severity, Severity::kNote);
    }
}

TEST(Structure, NoReport) {
    EXPECT_EQ(rules(u"他沿着河岸走了很久。"), Rules{"text.not_report"});
    EXPECT_EQ(rules(u"一"), Rules{"text.not_report"});
    EXPECT_EQ(rules(u"一、总体情况").front(), "section.missing") << "a report, if a short one";
}

TEST(Structure, MoreThanOneReport) {
    const std::u16string twice = kWhole + kWhole;
    const Checked checked = check(twice);
    EXPECT_EQ(rules_found(checked), Rules{"text.repeated"});
    EXPECT_GE(finding_at(checked, 0).span.begin, kWhole.size() / 2);
}

TEST(Structure, WhichOfTwoReportsWasChecked) {
    const std::u16string bare = u"一、总体情况\n本年度工作平稳。\n";
    const std::u16string full = without(kWhole, u"一、总体情况\n", bare) + u"此外没有。\n";
    const auto told = [](const std::u16string& text) { return message(text, "text.repeated"); };
    EXPECT_NE(told(full + bare).find("核对的是前一份"), std::string::npos);
    EXPECT_NE(told(bare + full).find("核对的是后一份"), std::string::npos);
    EXPECT_NE(told(bare + bare).find("较完整的一份"), std::string::npos) << "there are no tables";
}

TEST(Structure, AMissingSection) {
    const std::u16string text = without(kWhole, u"五、存在的主要问题及改进情况\n");
    EXPECT_EQ(rules(text), Rules{"section.missing"});
    EXPECT_EQ(message(text, "section.missing"), "没有找到“五、存在的主要问题及改进情况”这一部分。");
    EXPECT_EQ(verdict_of(builtin_form("2021"), check(text), "section.missing", "problems"), "fail");
    EXPECT_EQ(verdict_of(builtin_form("2021"), check(text), "section.missing", "other"), "pass");
}

TEST(Structure, TablesAloneAreNotTold) {
    EXPECT_EQ(rules(u"（七）总计\t5\t0\t0\t0\t0\t0\t5\n"), Rules{"table.damaged"});
}

TEST(Structure, SectionsOutOfOrder) {
    std::u16string text = without(kWhole, u"五、存在的主要问题及改进情况\n");
    text = without(text, u"一、总体情况\n", u"五、存在的主要问题及改进情况\n一、总体情况\n");
    EXPECT_EQ(rules(text), Rules{"section.order"});
    const Checked checked = check(text);
    EXPECT_EQ(finding_at(checked, 0).section, "problems");
    EXPECT_EQ(quote(text, finding_at(checked, 0).span), "五、存在的主要问题及改进情况");
    EXPECT_EQ(finding_at(checked, 0).message,
              "“五、存在的主要问题及改进情况”的位置与格式规定的顺序不符。");
}

TEST(Structure, MissingTablesAndPictures) {
    const std::u16string text =
        u"二、主动公开政府信息情况\n见附表。\n三、收到和处理政府信息公开申请情况\n3.png\n";
    const Checked checked = check(text);
    const Form& form = builtin_form("2021");
    EXPECT_EQ(verdict_of(form, checked, "table.missing", "disclosure"), "fail");
    EXPECT_EQ(verdict_of(form, checked, "table.picture", "disclosure"), "pass");
    EXPECT_EQ(verdict_of(form, checked, "table.missing", "requests"), "pass");
    EXPECT_EQ(verdict_of(form, checked, "table.picture", "requests"), "fail");
    EXPECT_EQ(verdict_of(form, checked, "table.damaged", "requests"), "pass");
    EXPECT_EQ(message(text, "table.picture"),
              "表三（收到和处理政府信息公开申请情况）是图片，无法核对其中的数字。");
    EXPECT_EQ(quote(text, finding_of(checked, "table.picture").span), "3.png");
}

TEST(Structure, LostRowsAreNamed) {
    Printed printed = consistent(builtin_form("2021"));
    printed.left_out[1][0] = printed.left_out[1][3] = true;
    EXPECT_EQ(message(set_with_tabs(printed), "table.damaged"),
              "表三（收到和处理政府信息公开申请情况）不完整，缺少：一、本年新收政府信息公开申请数量"
              "、（二）部分公开。"
              "与之有关的勾稽关系只能部分核对。");
}

TEST(Structure, OfManyLostRowsOnlyTheFirstAreNamed) {
    Printed printed = consistent(builtin_form("2021"));
    for (size_t row = 4; row < 12; ++row) printed.left_out[1][row] = true;
    const std::string said = message(set_with_tabs(printed), "table.damaged");
    EXPECT_NE(said.find("1.属于国家秘密、2.其他法律行政法规禁止公开、3.危及“三安全一稳定”、4."
                        "保护第三方合法权益等 8 行"),
              said.npos)
        << said;
}

TEST(Structure, LostCellsWithoutALostRowAreCounted) {
    Report report = read_text(kWhole);
    std::vector<Cell>& cells = report.tables[1].cells;
    std::fill(cells.end() - 6, cells.end() - 1, Cell());
    report.tables[1].state = TableState::kPartial;
    const Checked checked = check(report, kWhole);
    EXPECT_EQ(
        finding_of(checked, "table.damaged").message,
        "表三（收到和处理政府信息公开申请情况）有 5 格没有找到。与之有关的勾稽关系只能部分核对。");
}

TEST(Structure, FiguresWithoutARowAreCounted) {
    Report report = read_text(kWhole);
    report.tables[1].unplaced = {{100, 110}, {120, 130}};
    const Checked checked = check(report, kWhole);
    ASSERT_EQ(rules_found(checked), Rules{"table.damaged"});
    EXPECT_EQ(finding_at(checked, 0).span, (SourceSpan{100, 110}));
    EXPECT_EQ(finding_at(checked, 0).message,
              "表三（收到和处理政府信息公开申请情况）有 2 行数字无法确定属于哪一行，未参与核对。");
}

TEST(Structure, TheFormOfAnotherYear) {
    const std::u16string text = without(kWhole, u"2021年", u"2020年");
    EXPECT_EQ(rules(text), Rules{"form.edition"});
    EXPECT_EQ(message(text, "form.edition"), "报告年度为 2020 年，所用的却是 2021 年格式的表格。");
    const Checked checked = check(text);
    EXPECT_EQ(quote(text, finding_at(checked, 0).span), "2020");
    EXPECT_EQ(finding_at(check(read_text(text), text, Language::kEnglish), 0).message,
              "The report is for 2020, but its tables follow the form of 2021.");
}

TEST(Structure, AYearBeforeTheForms) {
    const std::u16string text = u"青石县档案局2015年政府信息公开工作年度报告\n";
    const Checked checked = check(text);
    EXPECT_EQ(finding_of(checked, "form.edition").severity, Severity::kNote);
    EXPECT_EQ(message(text, "form.edition"), "2015 年的报告尚无统一的表格格式，只核对正文。");
}

TEST(Structure, WithoutAYearNoEditionIsChecked) {
    const std::u16string text = without(kWhole, u"2021年", u"");
    EXPECT_EQ(verdict_of(builtin_form("2021"), check(text), "form.edition", ""), "none");
    EXPECT_EQ(rules(text), Rules{});
}

}  // namespace
}  // namespace gouji

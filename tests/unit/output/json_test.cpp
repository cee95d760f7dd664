#include "output/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/own_form.h"
#include "support/printed.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(std::u16string_view text) { return Json::parse(to_json(check_text(text))); }

// One cell of a result.
Json cell_of(const Json& result, const std::string& table, const std::string& row,
             const std::string& column) {
    for (const Json& one : result["tables"])
        if (one["id"] == table)
            for (const Json& cell : one["cells"])
                if (cell["row"] == row && cell["column"] == column) return cell;
    return nullptr;
}

std::u16string replaced(std::u16string text, std::u16string_view from, std::u16string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

const std::u16string kWhole = set_with_tabs(consistent(builtin_form("2021")));
// The same with a wrong number in its last row.
std::u16string wrong(const std::u16string& total = u"999") {
    const size_t row = kWhole.find(u"四、结转下年度继续办理");
    const size_t end = kWhole.find(u'\n', row);
    return std::u16string(kWhole).replace(kWhole.rfind(u'\t', end) + 1,
                                          end - kWhole.rfind(u'\t', end) - 1, total);
}

TEST(Json, TheMembersInTheirOrder) {
    std::vector<std::string> names;
    const Json result = json_of(kWhole);
    for (const auto& [name, value] : result.items()) names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"version", "report", "sections", "tables", "claims",
                                               "checks", "findings", "diagnoses"}));
    EXPECT_EQ(json_of(u"")["version"], 1);
}

TEST(Json, TheReport) {
    const Json report = json_of(kWhole)["report"];
    EXPECT_EQ(report["title"], "青石县档案局2021年政府信息公开工作年度报告");
    EXPECT_EQ(report["agency"], "青石县档案局");
    EXPECT_EQ(report["year"], 2021);
    EXPECT_EQ(report["form"], "2021");
    const Json none = json_of(u"一段文字")["report"];
    EXPECT_EQ(none["title"], "");
    EXPECT_TRUE(none["year"].is_null());
    EXPECT_TRUE(none["form"].is_null());
}

TEST(Json, Sections) {
    const Json sections = json_of(u"一、总体情况\n正文\n")["sections"];
    ASSERT_EQ(sections.size(), 6U);
    EXPECT_EQ(sections[0].dump(),
              R"({"id":"overview","state":"present","heading":"一、总体情况","span":[0,6]})");
    EXPECT_EQ(sections[5].dump(), R"({"id":"other","state":"missing","heading":"","span":[0,0]})");
}

TEST(Json, CellsInTheFormsOrderLostOnesToo) {
    const Json result = json_of(u"一、本年新收政府信息公开申请数量\t7\t\t不详\t0\t0\t0\t７\n");
    const Json& requests = result["tables"][1];
    EXPECT_EQ(requests["id"], "requests");
    EXPECT_EQ(requests["state"], "partial");
    ASSERT_EQ(requests["cells"].size(), 175U);
    EXPECT_EQ(
        requests["cells"][0].dump(),
        R"({"row":"new","column":"natural","state":"read","value":7,"text":"7","span":[17,18]})");
    EXPECT_EQ(
        requests["cells"][1].dump(),
        R"({"row":"new","column":"business","state":"blank","value":null,"text":"","span":[19,19]})");
    EXPECT_EQ(
        requests["cells"][2].dump(),
        R"({"row":"new","column":"research","state":"unreadable","value":null,"text":"不详","span":[20,22],"derived":0})");
    EXPECT_EQ(requests["cells"][6]["text"], "７");
    EXPECT_EQ(requests["cells"][6]["value"], 7);
    EXPECT_EQ(requests["cells"][7]["state"], "lost");
    EXPECT_EQ(result["tables"][0]["state"], "missing");
}

TEST(Json, ACellWithoutAFigureHasWhatFollowsForIt) {
    Printed printed = consistent(builtin_form("2021"));
    const int meant = value_of(printed.cell(2, 1));
    printed.cell(2, 1) = u"不详";
    const Json result = json_of(set_with_tabs(printed));
    EXPECT_EQ(cell_of(result, "review", "reconsideration", "corrected")["derived"], meant);
    EXPECT_TRUE(cell_of(result, "review", "reconsideration", "corrected")["value"].is_null());
    EXPECT_FALSE(cell_of(result, "review", "reconsideration", "upheld").contains("derived"));
}

TEST(Json, NumbersAreExact) {
    const auto fees = [](std::u16string_view text) {
        Printed printed = consistent(builtin_form("2021"));
        printed.cells[0].back() = text;
        return cell_of(json_of(set_with_tabs(printed)), "disclosure", "fees", "amount")["value"]
            .dump();
    };
    EXPECT_EQ(fees(u"1014.5589"), "1014.5589");
    EXPECT_EQ(fees(u"0.1"), "0.1");
    EXPECT_EQ(fees(u"251000元"), "25.1");
    EXPECT_EQ(fees(u"25.10"), "25.1");
    EXPECT_EQ(fees(u"1,234,567.89"), "1234567.89");
    EXPECT_EQ(fees(u"123456789012345678"), "123456789012345678");
    EXPECT_EQ(fees(u"-0.000000001"), "-1e-09");
    EXPECT_EQ(fees(u"30.0"), "30");
}

TEST(Json, AFailedCheckAndItsFinding) {
    const Json result = json_of(wrong());
    std::vector<std::string> failed;
    for (const Json& check : result["checks"])
        if (check["verdict"] == "fail" && check.contains("table")) failed.push_back(check.dump());
    EXPECT_EQ(
        failed,
        (std::vector<std::string>{
            R"({"rule":"requests.row_total","table":"requests","row":"carried_out","verdict":"fail"})",
            R"({"rule":"requests.balance","table":"requests","column":"total","verdict":"fail"})"}));
    const Json& finding = result["findings"][0];
    EXPECT_EQ(finding["rule"], "requests.row_total");
    EXPECT_EQ(finding["severity"], "error");
    EXPECT_EQ(finding["table"], "requests");
    EXPECT_EQ(finding["row"], "carried_out");
    EXPECT_FALSE(finding.contains("column"));
    EXPECT_EQ(finding["found"], 999);
    EXPECT_EQ(finding["quote"], "999");
    EXPECT_EQ(finding["fingerprint"].get<std::string>().size(), 16U);
    int sum = 0;
    for (const Json& operand : finding["operands"])
        sum += operand["sign"].get<int>() * operand["value"].get<int>();
    EXPECT_EQ(sum, finding["expected"].get<int>() - 999);
    EXPECT_EQ(finding["operands"][0]["cell"], (Json{"requests", "carried_out", "natural"}));
    EXPECT_EQ(finding["operands"][0]["state"], "read");
}

TEST(Json, AnAmountThatIsNotExactHasTwoEnds) {
    const Json result = json_of(u"（一）予以公开\t5\t不详\t0\t0\t0\t0\t3\n");
    ASSERT_EQ(result["findings"][0]["rule"], "requests.row_total");
    EXPECT_EQ(result["findings"][0]["expected"].dump(), R"({"low":5,"high":null})");
    EXPECT_EQ(result["findings"][0]["found"], 3);
}

TEST(Json, AnUndecidedCheckHasItsReason) {
    const Json result = json_of(u"（一）予以公开\t5\t\t0\t0\t0\t0\t8\n");
    for (const Json& check : result["checks"]) {
        EXPECT_EQ(check["verdict"] == "undecided", check.contains("reason")) << check;
        const bool row = check["rule"] == "requests.row_total" && check["row"] == "granted";
        EXPECT_EQ(check.value("reason", "") == "blank_cells", row) << check;
    }
}

TEST(Json, EverySpanQuotesItsText) {
    const std::u16string text = u"\u200B" + wrong(u"９９９");
    const Json result = json_of(text);
    size_t spans = 0;
    const auto quoted = [&](const Json& item, const char* words) {
        const auto begin = item["span"][0].get<size_t>();
        const auto end = item["span"][1].get<size_t>();
        ASSERT_LE(begin, end);
        ASSERT_LE(end, text.size());
        EXPECT_EQ(item[words], to_utf8(std::u16string_view(text).substr(begin, end - begin)));
        ++spans;
    };
    for (const Json& section : result["sections"]) quoted(section, "heading");
    for (const Json& table : result["tables"])
        for (const Json& cell : table["cells"]) quoted(cell, "text");
    for (const Json& finding : result["findings"]) quoted(finding, "quote");
    EXPECT_GT(spans, 200U);
}

TEST(Json, IsValidUtf8WhateverTheText) {
    const std::u16string text =
        wrong(std::u16string{u'9', 0xD800, u'9'}) + std::u16string{0xDC00, 0, 0xFFFF, u'"', u'\\'};
    EXPECT_FALSE(Json::parse(to_json(check_text(text)), nullptr, false).is_discarded());
}

TEST(Json, OfAFormOfOnesOwn) {
    std::vector<Form> forms{own_form()};
    const Checker own(forms, Language::kEnglish);
    const std::u16string text =
        set_with_tabs(consistent(own_form())) + u"2030年门店收到117件，比上年（102件）增加15件。\n";
    const Json result = Json::parse(to_json(own.check(text)));
    EXPECT_EQ(result["report"]["form"], "own");
    EXPECT_EQ(result["sections"].size(), 1U);
    EXPECT_EQ(cell_of(result, "stock", "pears.red", "total")["state"], "read");
}

TEST(Json, TheSameTextGivesTheSameBytes) {
    EXPECT_EQ(to_json(check_text(wrong())), to_json(check_text(wrong())));
}

std::vector<std::string> fingerprints(std::u16string_view text) {
    std::vector<std::string> found;
    const Json result = json_of(text);
    for (const Json& finding : result["findings"])
        if (finding["severity"] == "error") found.push_back(finding["fingerprint"]);
    return found;
}

TEST(Fingerprint, StaysWhenOtherTextMoves) {
    const std::vector<std::string> before = fingerprints(wrong());
    ASSERT_EQ(before.size(), 2U);
    EXPECT_NE(before[0], before[1]);
    EXPECT_EQ(fingerprints(u"发布日期：一月二十日\n\n" + wrong()), before);
    EXPECT_EQ(
        fingerprints(replaced(wrong(), u"一、总体情况\n", u"一、总体情况\n本局坚持依法公开。\n")),
        before);
}

TEST(Fingerprint, ChangesWithTheCellItPointsAt) {
    const std::vector<std::string> before = fingerprints(wrong());
    const std::vector<std::string> after = fingerprints(wrong(u"998"));
    ASSERT_EQ(after.size(), before.size());
    EXPECT_NE(after[0], before[0]) << "the total of its row";
}

TEST(Fingerprint, TellsPlacesAndRulesApart) {
    const std::vector<std::string> all = fingerprints(
        u"（一）予以公开\t1\t0\t0\t0\t0\t0\t2\n（二）部分公开\t1\t0\t0\t0\t0\t0\t2\n（七）总计\t1\t"
        u"0\t0\t0\t0\t0\t2\n");
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t j = 0; j < i; ++j) EXPECT_NE(all[i], all[j]);
    EXPECT_EQ(all.size(), 5U) << "three rows, and the outcomes of two columns";
}

}  // namespace
}  // namespace gouji

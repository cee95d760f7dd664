#include "check/phrasing.h"

#include <gtest/gtest.h>

#include "form/load.h"
#include "support/own_form.h"
#include "support/reading.h"

namespace gouji {
namespace {

const Phrasing kChinese(builtin_form("2021"), checker().catalogue());
const Phrasing kEnglish(builtin_form("2021"), checker(Language::kEnglish).catalogue());

Operand printed(int value, int sign = 1) {
    return {{1, 0, 0}, sign, CellState::kRead, Decimal(value), {}, -1};
}
Operand unprinted(CellState state) { return {{1, 0, 0}, 1, state, {}, {}, -1}; }

TEST(Phrasing, LabelsWithoutTheirRemark) {
    EXPECT_EQ(kChinese.row(1, 0), "一、本年新收政府信息公开申请数量");
    EXPECT_EQ(kChinese.row(1, 3), "（二）部分公开");
    EXPECT_EQ(kChinese.row(1, 6), "3.危及“三安全一稳定”");
    EXPECT_EQ(kChinese.row(1, 23), "（七）总计");
    EXPECT_EQ(kChinese.column(1, 0), "自然人");
    EXPECT_EQ(kChinese.column(0, 4), "本年收费金额");
    EXPECT_EQ(kEnglish.row(1, 3), "Granted in part");
    EXPECT_EQ(kEnglish.column(1, 6), "Total");
}

TEST(Phrasing, ATableThatNoCatalogueKnowsHasItsId) {
    EXPECT_EQ(Phrasing(own_form(), checker().catalogue()).table(0), "stock");
}

TEST(Phrasing, EveryPlaceOfBothFormsHasAName) {
    for (const char* id : {"2019", "2021"})
        for (const Language language : {Language::kChinese, Language::kEnglish}) {
            const Form& form = builtin_form(id);
            const Phrasing words(form, checker(language).catalogue());
            for (size_t t = 0; t < form.tables.size(); ++t) {
                const int table = static_cast<int>(t);
                EXPECT_EQ(words.table(table).find("table."), std::string::npos);
                for (size_t r = 0; r < form.tables[t].rows.size(); ++r)
                    EXPECT_NE(words.row(table, static_cast<int>(r)), "");
                for (size_t c = 0; c < form.tables[t].columns.size(); ++c)
                    EXPECT_NE(words.column(table, static_cast<int>(c)), "");
            }
        }
}

TEST(Phrasing, LabelsOfAnotherFormWhateverCharactersTheyUse) {
    // "㈠" and "⒈" fold to more characters than they are.
    const std::string json =
        R"({"id": "odd", "name": {"zh": ""}, "years": {}, "sections": [{"id": "s", "heading": "库", "titles": ["库"]}], "tables": {"t": {
        "section": "s", "columns": [{"id": "a", "label": "㈠", "kind": "count"}, {"id": "b", "label": "", "kind": "count"}],
        "blocks": [{"columns": ["a", "b"], "rows": [{"id": "x", "label": "㈠甲"}, {"id": "y", "label": "⒈乙（㎡）"}]}]}}})";
    const LoadedForms loaded = load_forms({json});
    ASSERT_EQ(loaded.error, "");
    const Phrasing words(loaded.forms[0], checker().catalogue());
    EXPECT_EQ(words.row(0, 0), "㈠甲");
    EXPECT_EQ(words.row(0, 1), "⒈乙");
    EXPECT_EQ(words.column(0, 0), "㈠");
    EXPECT_EQ(words.column(0, 1), "");
}

TEST(Phrasing, Places) {
    EXPECT_EQ(kChinese.cell({1, 2, 6}), "“（一）予以公开”的“总计”");
    EXPECT_EQ(kEnglish.cell({1, 2, 6}), "“Granted”, “Total”");
    EXPECT_EQ(kChinese.table(2), "表四（行政复议、行政诉讼情况）");
}

TEST(Phrasing, Amounts) {
    struct Amount {
        Interval interval;
        std::string_view chinese;
        std::string_view english;
    };
    const Decimal none = Decimal::infinity();
    const Amount amounts[] = {
        {Interval::point(8), " 8", " 8"},
        {Interval::at_least(8), "至少 8", " at least 8"},
        {{8, none, true, true}, "超过 8", " more than 8"},
        {{0, 40, false, false}, "至多 40", " at most 40"},
        {{0, 40, false, true}, "不到 40", " less than 40"},
        {{200, 300, true, true}, "超过 200、不到 300", " more than 200 and less than 300"},
        {{30, 40, false, false}, "至少 30、至多 40", " at least 30 and at most 40"},
    };
    for (const Amount& amount : amounts) {
        EXPECT_EQ(kChinese.amount(amount.interval), amount.chinese);
        EXPECT_EQ(kEnglish.amount(amount.interval), amount.english);
    }
}

TEST(Phrasing, WhatAClaimSaysOfAnAmount) {
    Claim claim;
    claim.value = {71500, 72500, false, true};
    EXPECT_EQ(kChinese.claimed(claim), "至少 71500、不到 72500");
    claim.relation = ClaimRelation::kAbout;
    claim.loose = true;
    EXPECT_EQ(kChinese.claimed(claim), "约 72000");
    EXPECT_EQ(kEnglish.claimed(claim), " about 72000");
}

// Of an exact amount, where nothing else is said.
std::string terms(const std::vector<Operand>& operands, int sign = 1,
                  const Interval& amount = Interval::point(Decimal(3))) {
    return kChinese.terms(operands, sign, amount);
}

TEST(Phrasing, TermsOfASum) {
    EXPECT_EQ(terms({printed(1), printed(2), printed(3, -1)}), "1 + 2");
    EXPECT_EQ(terms({printed(1), printed(2), printed(3, -1)}, -1), "3");
    EXPECT_EQ(terms({}), "0");
}

TEST(Phrasing, WhatIsNotPrintedIsOneQuestionMark) {
    EXPECT_EQ(terms({printed(1), unprinted(CellState::kLost), unprinted(CellState::kUnreadable)}),
              "1 + ?");
    EXPECT_EQ(terms({unprinted(CellState::kLost)}), "?");
}

TEST(Phrasing, ABlankIsNoughtWhereTheAmountIsExact) {
    const std::vector<Operand> operands = {printed(1), unprinted(CellState::kBlank), printed(0)};
    EXPECT_EQ(terms(operands), "1 + 0 + 0");
    EXPECT_EQ(terms(operands, 1, Interval::at_least(Decimal(1))), "1 + ? + 0");
}

TEST(Phrasing, ALongSumLeavesOutItsNoughts) {
    EXPECT_EQ(terms({printed(1), printed(0), printed(0), printed(2), printed(0)}), "1 + 2");
    EXPECT_EQ(terms({printed(1), printed(0), printed(0), printed(2)}), "1 + 0 + 0 + 2");
    EXPECT_EQ(terms(std::vector<Operand>(6, printed(0))), "0");
}

TEST(Phrasing, AnAmountOfOneTermIsNoSum) {
    const auto sum = [](int sign) {
        const std::vector<Operand> operands = {printed(1), printed(2), printed(4, -1)};
        return kChinese.sum(Interval::point(Decimal(sign > 0 ? 3 : 4)), operands, sign);
    };
    EXPECT_EQ(sum(1), " 3（1 + 2）");
    EXPECT_EQ(sum(-1), " 4");
}

}  // namespace
}  // namespace gouji

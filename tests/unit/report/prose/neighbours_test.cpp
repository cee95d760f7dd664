#include "report/prose/neighbours.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "form/load.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

using Json = nlohmann::ordered_json;

const Json& rows() {
    static const Json kForm = Json::parse(form_source("2021"));
    return kForm["prose"]["neighbours"];
}

// The quantities that a text claims where the form has these rows only, and so many more units of
// its own, and requests are what the text above it is about.
std::vector<int> claimed(const std::string& text, const Json& rows,
                         std::u16string_view heading = u"（一）依申请公开\n", int own_units = 0) {
    Json form = Json::parse(form_source("2021"));
    form["prose"]["neighbours"] = rows;
    Json& units = form["prose"]["units"];
    for (int i = 0; i < own_units; ++i) units.insert(units.begin(), "甲" + std::to_string(i));
    LoadedForms loaded = load_forms({form.dump()});
    EXPECT_EQ(loaded.error, "");
    const Checker checker(std::move(loaded.forms), Language::kChinese);
    const Result result = checker.check(std::u16string(heading) + to_utf16(text) + u"。");
    std::vector<int> quantities;
    for (const Claim& claim : result.report.claims) quantities.push_back(claim.quantity);
    return quantities;
}

TEST(Neighbours, EachRowDecidesWhatTheWordsItIsForClaim) {
    ASSERT_GT(rows().size(), 10u);
    for (size_t i = 0; i < rows().size(); ++i) {
        const std::string words = rows()[i].value("as_in", "");
        ASSERT_NE(words, "") << i;
        Json without = rows();
        without.erase(i);
        const bool below_heading = claimed(words, rows()) != claimed(words, without);
        EXPECT_TRUE(below_heading || claimed(words, rows(), u"") != claimed(words, without, u""))
            << words;
    }
}

TEST(Neighbours, AListMayOpenInTheNextSentenceAndNothingElseDoes) {
    const Json row = Json::parse(R"([{"claim": {"of": ["any"]}, "reach": "list",
        "beside": [{"same": true}], "beside_becomes": "none"}])");
    const auto counted = [&](const std::string& text) {
        const std::vector<int> found = claimed(text, row);
        return std::count_if(found.begin(), found.end(), [](int q) { return q >= 0; });
    };
    EXPECT_EQ(counted("收到申请59件。其中收到申请40件"), 1);
    EXPECT_EQ(counted("收到申请59件。收到申请40件"), 2);
    EXPECT_EQ(counted("收到申请59件，收到申请40件"), 2);
    EXPECT_EQ(counted("收到申请59件（其中收到申请40件），收到申请50件"), 2);
}

TEST(Neighbours, AFormMayHaveAnyNumberOfUnits) {
    const Json row = Json::parse(R"([{"claim": {"of": ["requests.closed.total"]},
        "unless_before": ["requests.new.total"], "claim_becomes": "none"}])");
    for (const int units : {0, 57, 58, 59, 200}) {
        const auto found = claimed("收到申请59件，办结40", row, u"（一）依申请公开\n", units);
        ASSERT_EQ(found.size(), 2u);
        EXPECT_LT(found[1], 0) << units;
        EXPECT_GE(claimed("收到申请59件，办结40件", row, u"（一）依申请公开\n", units)[1], 0);
    }
}

TEST(Neighbours, NothingIsBesideWhatEndsAList) {
    const Json row = Json::parse(R"([{"claim": {"of": ["any"]}, "reach": "clause",
        "beside": [{"same": true}], "beside_becomes": "none"}])");
    const auto found = claimed("收到申请59件，其中收到申请40件，收到申请30件；收到申请20件", row);
    ASSERT_EQ(found.size(), 4u);
    EXPECT_LT(found[2], 0);
    EXPECT_GE(found[3], 0);
}

}  // namespace
}  // namespace gouji

// Every report of this folder against what must be read in it; see README.md.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "output/names.h"
#include "support/reading.h"
#include "text/decode.h"

namespace gouji {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

const fs::path kFolder = fs::path(GOUJI_SOURCE_DIR) / "tests" / "cases";

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> names() {
    std::vector<std::string> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(kFolder))
        if (entry.path().extension() == ".txt") found.push_back(entry.path().stem().string());
    std::sort(found.begin(), found.end());
    return found;
}

class Case : public testing::TestWithParam<std::string> {
   protected:
    Case()
        : bytes_(read_file(kFolder / (GetParam() + ".txt"))),
          expected_(Json::parse(read_file(kFolder / (GetParam() + ".json")), nullptr, false)),
          result_(checker().check(decode(bytes_).text)), form_(*result_.report.form) {}

    std::set<std::string> texts(const char* member) const {
        return expected_.contains(member) ? expected_[member].get<std::set<std::string>>()
                                          : std::set<std::string>{};
    }

    std::string bytes_;
    Json expected_;
    Result result_;
    const Form& form_;
};

TEST_P(Case, IsReadAsExpected) {
    ASSERT_TRUE(expected_.is_object()) << "the .json is missing or wrong";
    EXPECT_LT(bytes_.size(), 10'000U);
    EXPECT_EQ(result_.report.year == 0 ? Json() : Json(result_.report.year), expected_["year"]);
    EXPECT_EQ(result_.report.form_known ? Json(form_.id) : Json(), expected_["form"]);
    for (size_t t = 0; t < form_.tables.size(); ++t)
        EXPECT_EQ(name(result_.report.tables[t].state), expected_["tables"][form_.tables[t].id])
            << form_.tables[t].id;
    std::set<std::string> missing;
    for (size_t s = 0; s < form_.sections.size(); ++s)
        if (!result_.report.sections[s].present) missing.insert(form_.sections[s].id);
    EXPECT_EQ(missing, texts("sections_missing"));
    for (const auto& [place, cells] : expected_["cells"].items()) {
        const size_t dot = place.find('.');
        EXPECT_EQ(row_of(result_.report, place.substr(0, dot), place.substr(dot + 1)), cells)
            << place;
    }
}

TEST_P(Case, IsToldItsFaultsAndNoOthers) {
    ASSERT_TRUE(expected_.is_object());
    const std::vector<std::string> failed = failed_relations(form_, result_.checked);
    EXPECT_EQ(std::set<std::string>(failed.begin(), failed.end()), texts("failed"));
    std::set<std::string> errors, rules;
    for (const Finding& finding : result_.checked.findings) {
        rules.insert(finding.rule);
        if (finding.severity == Severity::kError) errors.insert(finding.rule);
        EXPECT_EQ(finding.message.find_first_of("{}"), std::string::npos) << finding.message;
        EXPECT_LE(finding.span.end, result_.text.size());
    }
    EXPECT_EQ(errors, texts("errors"));
    for (const std::string& rule : texts("warned")) EXPECT_EQ(rules.count(rule), 1U) << rule;
}

TEST_P(Case, IsToldTheSameInEnglish) {
    const Result english = checker(Language::kEnglish).check(result_.text);
    ASSERT_EQ(english.checked.findings.size(), result_.checked.findings.size());
    for (size_t i = 0; i < english.checked.findings.size(); ++i) {
        EXPECT_EQ(english.checked.findings[i].rule, result_.checked.findings[i].rule);
        EXPECT_EQ(english.checked.findings[i].span, result_.checked.findings[i].span);
        EXPECT_NE(english.checked.findings[i].message, result_.checked.findings[i].message);
    }
}

INSTANTIATE_TEST_SUITE_P(Reports, Case, testing::ValuesIn(names()), [](const auto& info) {
    std::string name = info.param;
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

}  // namespace
}  // namespace gouji

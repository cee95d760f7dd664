#include "form/load.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "form/builtin.h"
#include "support/own_form.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

using Json = nlohmann::ordered_json;

std::string error_of(const std::vector<std::string_view>& sources) {
    return load_forms(sources).error;
}

// The error of the own form after one change of its JSON.
std::string error_after(const char* place, const Json& value) {
    Json form = Json::parse(kOwnFormJson);
    form[Json::json_pointer(place)] = value;
    return error_of({form.dump()});
}

std::vector<std::string> ids(const Form& form) {
    std::vector<std::string> found;
    for (const Table& table : form.tables)
        found.push_back(table.id + " " + std::to_string(table.cell_count));
    return found;
}

TEST(LoadForms, BothBuiltInFormsLoad) {
    const std::vector<Form> forms = load_builtin_forms();
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].id, "2019");
    EXPECT_EQ(forms[1].id, "2021");
}

TEST(LoadForms, FormOf2021AsPrinted) {
    const Form& form = builtin_form("2021");
    EXPECT_EQ(form.sections.size(), 6U);
    EXPECT_EQ(ids(form), (std::vector<std::string>{"disclosure 10", "requests 175", "review 15"}));
    const Table& requests = form.tables[1];
    EXPECT_EQ(requests.rows.size(), 25U);
    EXPECT_EQ(requests.columns.size(), 7U);
    EXPECT_GE(requests.find_row("other.rest"), 0);
    EXPECT_EQ(requests.find_row("other"), -1);
    EXPECT_EQ(form.tables[0].find_column("effective"), 2);
    EXPECT_TRUE(form.tables[2].in_one_line);
    EXPECT_FALSE(requests.in_one_line);
}

TEST(LoadForms, FormOf2019IsThatOf2021ButForItsTables) {
    const Form& form = builtin_form("2019");
    EXPECT_EQ(form.sections.size(), 6U);
    EXPECT_EQ(ids(form), (std::vector<std::string>{"disclosure 22", "requests 161", "review 15"}));
    const Table& requests = form.tables[1];
    EXPECT_EQ(requests.rows.size(), 23U);
    EXPECT_GE(requests.find_row("other"), 0);
    EXPECT_EQ(requests.find_row("other.rest"), -1);
    EXPECT_EQ(requests.relations.size(), 3U);
    const Table& disclosure = form.tables[0];
    EXPECT_EQ(disclosure.columns[static_cast<size_t>(disclosure.find_column("change"))].kind,
              ColumnKind::kChange);
    EXPECT_EQ(disclosure.columns[static_cast<size_t>(disclosure.find_column("amount"))].kind,
              ColumnKind::kAmount);
}

TEST(LoadForms, YearsOfTheForms) {
    const Form& before = builtin_form("2019");
    const Form& after = builtin_form("2021");
    EXPECT_FALSE(before.covers(2018));
    EXPECT_TRUE(before.covers(2019));
    EXPECT_TRUE(before.covers(2020));
    EXPECT_FALSE(before.covers(2021));
    EXPECT_FALSE(after.covers(2020));
    EXPECT_TRUE(after.covers(2021));
    EXPECT_TRUE(after.covers(2099));
}

TEST(LoadForms, ATermBeforeADotIsEveryRowOfItsGroup) {
    for (const char* id : {"2019", "2021"}) {
        const Table& requests = builtin_form(id).tables[1];
        const Relation& outcomes = requests.relations[1];
        ASSERT_EQ(outcomes.rule, "requests.outcomes");
        // All rows but the two before the outcomes and the two after.
        ASSERT_EQ(outcomes.left.size(), requests.rows.size() - 4);
        for (size_t i = 0; i < outcomes.left.size(); ++i)
            EXPECT_EQ(outcomes.left[i], static_cast<int>(i) + 2);
        EXPECT_EQ(outcomes.focus, requests.find_row("closed"));
        EXPECT_FALSE(outcomes.along_row);
        EXPECT_TRUE(requests.relations[0].along_row);
    }
}

TEST(LoadForms, CellsAreNumberedRowByRow) {
    for (const Form& form : builtin_forms().forms) {
        for (const Table& table : form.tables) {
            int next = 0;
            for (size_t r = 0; r < table.rows.size(); ++r)
                for (int column : table.rows[r].columns)
                    EXPECT_EQ(table.cell(static_cast<int>(r), column), next++);
            EXPECT_EQ(next, table.cell_count);
        }
    }
    const Table& disclosure = builtin_form("2021").tables[0];
    EXPECT_EQ(disclosure.cell(disclosure.find_row("fees"), disclosure.find_column("issued")), -1);
}

TEST(LoadForms, ARelationIsAnEquationInEachOfItsLines) {
    const Table& stock = own_form().tables[0];
    ASSERT_EQ(stock.equations.size(), 7U);
    const Equation& pears = stock.equations[1];
    EXPECT_TRUE(pears.along_row);
    EXPECT_EQ(pears.line, 1);
    EXPECT_EQ(pears.left, (std::vector<int>{3, 4}));
    EXPECT_EQ(pears.right, std::vector<int>{5});
    const Equation& stores = stock.equations[5];
    EXPECT_EQ(stock.relations[static_cast<size_t>(stores.relation)].along_row, false);
    EXPECT_EQ(stores.left, (std::vector<int>{1, 4, 7}));
    EXPECT_EQ(stores.right, std::vector<int>{10});
    EXPECT_EQ(stores.focus, 10);
}

TEST(LoadForms, CellsAreNamedOnceAndForAll) {
    const Table& stock = own_form().tables[0];
    ASSERT_EQ(stock.cell_names.size(), 12U);
    EXPECT_EQ(stock.cell_names[5], R"("row":"pears.green","column":"total")");
}

TEST(LoadForms, AFormOfOnesOwn) {
    const LoadedForms loaded = load_forms({kOwnFormJson});
    ASSERT_EQ(loaded.error, "");
    const Form& form = loaded.forms.front();
    EXPECT_EQ(form.name, "库存表");
    EXPECT_EQ(form.first_year, 2030);
    EXPECT_EQ(form.last_year, 2039);
    EXPECT_EQ(to_utf8(form.sections[0].keywords[0]), "库存*数");
    EXPECT_EQ(to_utf8(form.tables[0].rows[1].path[0]), "二、梨子");
    EXPECT_EQ(form.tables[0].relations[1].left, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(form.tables[1].columns[1].kind, ColumnKind::kAmount);
    EXPECT_EQ(form.tables[0].columns[0].english, "Shop");
}

TEST(LoadForms, ExtendsIsAMergePatch) {
    // RFC 7396: objects merge, lists are replaced, null removes.
    const LoadedForms loaded = load_forms({kOwnFormJson, R"({"id": "new", "extends": "own",
        "years": {"to": null}, "tables": {"cash": null, "stock": {"caption": "（单位：筐）"}}})"});
    ASSERT_EQ(loaded.error, "");
    const Form& form = loaded.forms[1];
    EXPECT_EQ(form.id, "new");
    EXPECT_EQ(form.first_year, 2030);
    EXPECT_EQ(form.last_year, 9999);
    EXPECT_EQ(ids(form), (std::vector<std::string>{"stock 12"}));
    EXPECT_EQ(to_utf8(form.tables[0].caption), "（单位：筐）");
    EXPECT_EQ(ids(loaded.forms[0]).size(), 2U) << "the form that was extended stays as it is";
}

TEST(LoadForms, ExtendsInAnyOrderAndOverSeveralSteps) {
    const LoadedForms loaded =
        load_forms({R"({"id": "c", "extends": "b"})",
                    R"({"id": "b", "extends": "own", "name": {"zh": "乙"}})", kOwnFormJson});
    ASSERT_EQ(loaded.error, "");
    EXPECT_EQ(loaded.forms[0].id, "c");
    EXPECT_EQ(loaded.forms[0].name, "乙");
    EXPECT_EQ(loaded.forms[0].tables.size(), 2U);
}

TEST(LoadForms, AFormTakesThePlaceOfOneWithItsId) {
    const LoadedForms loaded =
        load_beside_builtin_forms({R"({"id": "2021", "extends": "2021", "name": {"zh": "改"}})"});
    ASSERT_EQ(loaded.error, "");
    ASSERT_EQ(loaded.forms.size(), 2U);
    EXPECT_EQ(loaded.forms[1].name, "改");
    EXPECT_EQ(loaded.forms[1].tables.size(), 3U);
}

TEST(LoadForms, WhatCannotBeExtended) {
    EXPECT_EQ(error_of({R"({"id": "a", "extends": "none"})"}), "form a: cannot extend none");
    EXPECT_EQ(error_of({R"({"id": "a", "extends": "a"})"}), "form a: cannot extend a");
    EXPECT_NE(error_of({R"({"id": "a", "extends": "b"})", R"({"id": "b", "extends": "a"})"}), "");
    EXPECT_NE(error_of({R"({"id": "a", "extends": "b"})", R"({"id": "b", "extends": "c"})",
                        R"({"id": "c", "extends": "b"})"}),
              "");
    EXPECT_EQ(error_of({R"({"id": "a", "extends": 7})"}), "form a: cannot extend what is no id");
    EXPECT_EQ(error_of({R"({"extends": null})"}), "form ?: cannot extend what is no id");
}

TEST(LoadForms, WhatIsNoJsonObject) {
    for (std::string_view source :
         {"", "{", "not JSON", "[]", "7", "null", "\"form\"", "{} {}", "{\"id\": \"\xff\"}"})
        EXPECT_EQ(error_of({kOwnFormJson, source}), "form 2 is not a JSON object") << source;
    EXPECT_EQ(error_of({std::string_view("\0", 1)}), "form 1 is not a JSON object");
}

TEST(LoadForms, TheErrorSaysWhichFormAndWhat) {
    EXPECT_EQ(error_of({"{}"}), "form ?: id is missing or of the wrong type");
    EXPECT_EQ(error_after("/id", 7), "form ?: id is missing or of the wrong type");
    EXPECT_EQ(error_after("/name/zh", Json::array()),
              "form own: zh is missing or of the wrong type");
    EXPECT_EQ(error_after("/years/from", "2030"), "form own: from is missing or of the wrong type");
    EXPECT_EQ(error_after("/years/from", -1), "form own: from is missing or of the wrong type");
    EXPECT_EQ(error_after("/years/to", 20390), "form own: to is more than 9999");
    EXPECT_EQ(error_after("/tables/cash/layout", "circle"), "form own: no layout is called circle");
    EXPECT_EQ(error_after("/tables/cash/layout", 7),
              "form own: layout is missing or of the wrong type");
    EXPECT_EQ(error_after("/tables/cash/section", "cellar"),
              "form own: table cash: no section cellar");
    EXPECT_EQ(error_after("/tables/stock/columns/0/spellings", "kg"),
              "form own: spellings is missing or of the wrong type");
    EXPECT_EQ(error_after("/tables/stock/columns/0/kind", "weight"),
              "form own: no kind is called weight");
    EXPECT_EQ(error_after("/tables/stock/blocks/0/columns/0", "cellar"),
              "form own: block of stock: no column cellar");
    EXPECT_EQ(error_after("/tables/stock/blocks/0/columns/0", 7),
              "form own: a list of ids holds something else");
    EXPECT_EQ(error_after("/tables/stock/blocks/0/rows/1/id", "apples"),
              "form own: rows of stock: apples stands there twice");
    EXPECT_EQ(error_after("/tables/stock/columns/1/id", "shop"),
              "form own: columns of stock: shop stands there twice");
    EXPECT_EQ(error_after("/tables/stock/relations/0/along", "diagonal"),
              "form own: no along is called diagonal");
    EXPECT_EQ(error_after("/tables/stock/relations/0/left/0", "plums"),
              "form own: requests.row_total: nothing is called plums");
    EXPECT_EQ(error_after("/tables/stock/relations/1/left/1", "pear"),
              "form own: requests.outcomes: nothing is called pear");
    EXPECT_EQ(error_after("/tables/stock/relations/1/focus", "pears.blue"),
              "form own: requests.outcomes: nothing is called pears.blue");
    EXPECT_EQ(error_after("/tables/stock/relations/1/right", Json::array()),
              "form own: requests.outcomes: right is empty");
    EXPECT_EQ(error_after("/tables", Json::array()),
              "form own: tables is missing or of the wrong type");
}

TEST(LoadForms, MoreRowsThanTheIndexHoldsAreRefused) {
    Json form = Json::parse(kOwnFormJson);
    Json& rows = form["tables"]["cash"]["blocks"][0]["rows"];
    const auto add_to = [&](size_t count) {
        while (rows.size() < count)
            rows.push_back({{"id", "r" + std::to_string(rows.size())},
                            {"label", "账款" + std::to_string(rows.size())}});
        return error_of({form.dump()});
    };
    EXPECT_EQ(add_to(60), "");  // and four in the other table
    EXPECT_EQ(add_to(61), "form own: more than 64 rows in all");
}

TEST(LoadForms, DeepJsonIsNoStackOverflow) {
    const std::string deep = std::string(500'000, '[') + std::string(500'000, ']');
    EXPECT_NE(error_of({deep}), "");
    const std::string inside =
        std::string(kOwnFormJson.substr(0, kOwnFormJson.rfind('}'))) + ", \"x\": " + deep + "}";
    const LoadedForms loaded = load_forms({inside, R"({"id": "b", "extends": "own"})"});
    EXPECT_EQ(loaded.error, "");
}

// Every value of a form in turn is left out, or is something else. Loading must end with a
// form that can be used or with a sentence, and with nothing thrown: in WebAssembly a throw
// ends the module.
TEST(LoadForms, NothingInAFormCanBreakLoading) {
    const Json wrong[] = {nullptr,
                          true,
                          7,
                          -7,
                          1.5,
                          1e300,
                          "",
                          "x",
                          Json::array(),
                          Json::array({7}),
                          Json::object(),
                          Json::object({{"id", 7}})};
    const std::u16string text =
        u"一、库存情况\n一、苹果箱数\t1\t2\t3\n三、水果总数\t1\t2\t4\n收入账款\t1\t2\t3\n";
    const Json form = Json::parse(kOwnFormJson);
    const auto try_form = [&](const Json& changed, const std::string& what) {
        const LoadedForms loaded = load_forms({changed.dump()});
        EXPECT_TRUE(loaded.error.empty() || loaded.error.rfind("form ", 0) == 0)
            << what << ": " << loaded.error;
        if (loaded.error.empty()) Checker(loaded.forms, Language::kEnglish).check(text);
        return loaded.error.empty();
    };
    // Each place of the form, lists and objects too.
    std::vector<std::string> places;
    const auto visit = [&](const auto& self, const Json& json, const std::string& at) -> void {
        if (!at.empty()) places.push_back(at);
        if (!json.is_structured()) return;
        for (const auto& [key, value] : json.items()) self(self, value, at + "/" + key);
    };
    visit(visit, form, "");
    EXPECT_GT(places.size(), 100U);
    int refused = 0;
    for (const std::string& place : places) {
        for (const Json& value : wrong) {
            Json changed = form;
            changed[Json::json_pointer(place)] = value;
            refused += !try_form(changed, place + " = " + value.dump());
        }
        Json changed = form;
        Json patch = Json::array({{{"op", "remove"}, {"path", place}}});
        changed = changed.patch(patch);
        refused += !try_form(changed, "without " + place);
    }
    EXPECT_GT(refused, 500);
}

TEST(FormsToJson, WritesWhatIsExtendedInFullButForTheProse) {
    const Json json = Json::parse(builtin_forms_json());
    ASSERT_EQ(json.size(), 2U);
    EXPECT_EQ(json[0]["id"], "2019");
    EXPECT_EQ(json[0]["sections"].size(), 6U);
    EXPECT_EQ(json[0]["tables"]["review"]["layout"], "line");
    EXPECT_FALSE(json[0].contains("extends"));
    Json form = Json::parse(form_source("2021"));
    form.erase("matters");
    form.erase("prose");
    EXPECT_EQ(json[1].dump(), form.dump());
    EXPECT_EQ(forms_to_json({}), "[]");
}

TEST(LoadForms, RowsOfNeighboursAreOfQuantitiesThatTheFormHas) {
    const auto rows_after = [](const Json& rows) {
        Json form = Json::parse(kOwnFormJson);
        form["prose"]["neighbours"] = rows;
        LoadedForms loaded = load_forms({form.dump()});
        EXPECT_EQ(loaded.error, "");
        return loaded.forms.front().prose.neighbours;
    };
    const auto known = rows_after(Json::parse(R"([
        {"claim": {"of": ["stock.sum.total", "any"], "listed": false},
         "reach": "sentence", "beside": [{"same": true}], "claim_becomes": "none"}])"));
    ASSERT_EQ(known.size(), 1u);
    EXPECT_EQ(known[0].claim.of.size(), 2u);
    EXPECT_EQ(known[0].claim.listed, false);
    EXPECT_EQ(known[0].reach, Reach::kSentence);
    EXPECT_EQ(known[0].claim_becomes, ClaimShape::kNone);
    EXPECT_FALSE(known[0].beside_becomes);
    // What speaks of another form's is left out.
    EXPECT_TRUE(rows_after(Json::parse(R"([
        {"claim": {"of": ["requests.new.total"]}, "claim_becomes": "none"},
        {"claim": {}, "beside": [{"of": ["requests.new.total"]}], "claim_becomes": "none"},
        {"claim": {}, "claim_becomes": "requests.new.total"},
        {"claim": {}, "claim_becomes": "any"}])"))
                    .empty());
}

std::string error_of_prose(const char* prose) {
    Json form = Json::parse(kOwnFormJson);
    form["prose"] = Json::parse(prose);
    return load_forms({form.dump()}).error;
}

TEST(LoadForms, WhatTheProseCallsAndIsNotThereIsRefused) {
    EXPECT_EQ(error_of_prose(R"({"cues": [1]})"),
              "form own: quantity is missing or of the wrong type");
    EXPECT_EQ(error_of_prose(R"({"neighbours": [["two"]]})"),
              "form own: claim is missing or of the wrong type");
    EXPECT_EQ(error_of_prose(R"({"neighbours": [{"claim": {}, "reach": "page"}]})"),
              "form own: no reach is called page");
    EXPECT_EQ(error_of_prose(R"({"neighbours": [{"claim": {"units": ["箱"]}}]})"),
              "form own: no unit is called 箱");
    const std::string cue = R"({"cues": [{"quantity": "stock.sum.total", "words": ["共"], )";
    EXPECT_EQ(error_of_prose((cue + R"("rank": 1, "topic": "review"}]})").c_str()), "");
    EXPECT_EQ(error_of_prose((cue + R"("rank": "1"}]})").c_str()),
              "form own: rank is missing or of the wrong type");
    EXPECT_EQ(error_of_prose((cue + R"("topic": "requets"}]})").c_str()),
              "form own: no topic is called requets");
    EXPECT_EQ(error_of_prose((cue + R"("after": 1}]})").c_str()),
              "form own: after is missing or of the wrong type");
    EXPECT_EQ(error_of_prose((cue + R"("unless": ["未", 2]}]})").c_str()),
              "form own: unless holds what is no text");
}

}  // namespace
}  // namespace gouji

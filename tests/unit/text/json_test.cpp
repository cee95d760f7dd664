#include "text/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "form/load.h"
#include "form/write_json.h"

namespace gouji {
namespace {

// Read and written again; "nothing" where it is no JSON.
std::string again(std::string_view text) {
    const std::optional<Json> json = Json::parse(text);
    return json ? write_json(*json).value_or("a number") : "nothing";
}

TEST(Json, EveryKindOfValue) {
    EXPECT_EQ(again("null"), "null");
    EXPECT_EQ(again(" true\n"), "true");
    EXPECT_EQ(again("[false, [], {}]"), "[false,[],{}]");
    EXPECT_EQ(again("[0, -7, 999999999999999999]"), "[0,-7,999999999999999999]");
    EXPECT_EQ(again(R"({"b": 1, "a": {"c": "勾稽"}})"), R"({"b":1,"a":{"c":"勾稽"}})");
    EXPECT_EQ(again("\xEF\xBB\xBF{}"), "{}") << "a byte order mark";
}

TEST(Json, Escapes) {
    EXPECT_EQ(again(R"("\"\\\/\b\f\n\r\t")"), R"("\"\\/\b\f\n\r\t")");
    EXPECT_EQ(again(R"("\u52FE\u7a3d\ud83d\ude00")"), "\"勾稽😀\"");
    for (std::string_view wrong : {R"("\x")", R"("\u12g4")", R"("\u12")", R"("\ud83d")",
                                   R"("\ud83dx")", R"("\ud83d\u0041")", R"("\ude00")", R"("\)"})
        EXPECT_EQ(again(wrong), "nothing") << wrong;
}

TEST(Json, NumbersThatAreNotWholeAreNumbersAllTheSame) {
    for (std::string_view number : {"0.5", "1e3", "-2.5E-7", "1000000000000000000"}) {
        const std::optional<Json> json = Json::parse(number);
        ASSERT_TRUE(json) << number;
        EXPECT_TRUE(json->is(Json::Type::kNumber)) << number;
    }
}

TEST(Json, WhatIsNone) {
    for (std::string_view wrong :
         {"",      " ",   "nul",      "True",     "01", "-",       "+1",          ".5",
          "1.",    "1e",  "[1,]",     "[1 2]",    "[",  "{\"a\"}", "{\"a\": 1,}", "{a: 1}",
          "{} {}", "\"a", "\"a\nb\"", "\"\xff\"", "'a'"})
        EXPECT_EQ(again(wrong), "nothing") << wrong;
}

TEST(Json, AsDeepAsFormsAre) {
    const auto nested = [](size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    EXPECT_EQ(again(nested(Json::kDeepest)), nested(Json::kDeepest));
    EXPECT_EQ(again(nested(Json::kDeepest + 1)), "nothing");
}

TEST(Json, TheLastOfSeveralMembersCounts) {
    EXPECT_EQ(again(R"({"a": {"x": 1}, "b": 2, "a": {"y": 3}})"), R"({"a":{"y":3},"b":2})");
}

// The example of RFC 7396.
TEST(Json, MergePatch) {
    Json target = *Json::parse(R"({"title": "Goodbye!", "author": {"givenName": "John",
        "familyName": "Doe"}, "tags": ["example", "sample"], "content": "text"})");
    target.merge(*Json::parse(R"({"title": "Hello!", "phoneNumber": "+01-123-456-7890",
        "author": {"familyName": null}, "tags": ["example"]})"));
    EXPECT_EQ(*write_json(target),
              R"({"title":"Hello!","author":{"givenName":"John"},"tags":["example"],)"
              R"("content":"text","phoneNumber":"+01-123-456-7890"})");
}

// A reader that others have written says the same of what is built in.
TEST(Json, ReadsTheBuiltInFormsAsOthersDo) {
    for (std::string_view source : builtin_form_sources())
        EXPECT_EQ(again(source), nlohmann::ordered_json::parse(source).dump());
}

}  // namespace
}  // namespace gouji

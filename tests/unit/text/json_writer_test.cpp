#include "text/json_writer.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace gouji {
namespace {

template <typename Value>
std::string written(Value value) {
    JsonWriter json;
    json.value(value);
    return std::move(json).take();
}

TEST(JsonWriter, CommasStandBetween) {
    JsonWriter json;
    json.object([&] {
        json.array("empty", [] {});
        json.array("list", [&] {
            json.value(int64_t{1});
            json.null();
            json.object([] {});
            json.value("{[:");
            json.value("");
        });
        json.object("inner", [&] { json.member("one", int64_t{1}); });
        json.key("last");
        json.value(int64_t{-2});
    });
    EXPECT_EQ(std::move(json).take(),
              R"({"empty":[],"list":[1,null,{},"{[:",""],"inner":{"one":1},"last":-2})");
}

TEST(JsonWriter, TakesMembersThatWereWrittenBefore) {
    JsonWriter members;
    members.member("one", int64_t{1});
    JsonWriter json;
    json.object([&] {
        json.written(std::move(members).take());
        json.member("two", int64_t{2});
    });
    EXPECT_EQ(std::move(json).take(), R"({"one":1,"two":2})");
}

TEST(JsonWriter, EscapesAsOthersDo) {
    std::string every;
    for (char c = 1; c < 127; ++c) every += c;
    every += '\0';
    every += "\x7F二〇Я😀\u2028";
    EXPECT_EQ(written(std::string_view(every)), nlohmann::json(every).dump());
    EXPECT_EQ(written("a\"b\\c\nd"), R"("a\"b\\c\nd")");
    EXPECT_EQ(written(u"\u0001\u001F“二”\t"), R"("\u0001\u001f“二”\t")");
}

TEST(JsonWriter, WritesWhatIsNoCharacterAsReplacement) {
    const char16_t broken[] = {u'a', 0xD800, u'"', 0xDC00};
    EXPECT_EQ(written(std::u16string_view(broken, 4)), "\"a\uFFFD\\\"\uFFFD\"");
}

TEST(JsonWriter, WritesEveryDigit) {
    EXPECT_EQ(written(Decimal(-7)), "-7");
    EXPECT_EQ(written(Decimal::scaled(10145589, 4)), "1014.5589");
    EXPECT_EQ(written(Decimal(123456789012345678) + Decimal::scaled(1, 9)),
              "123456789012345678.000000001");
    EXPECT_EQ(written(Decimal::infinity()), "null");
    EXPECT_EQ(written(std::numeric_limits<int64_t>::min()), "-9223372036854775808");
}

}  // namespace
}  // namespace gouji

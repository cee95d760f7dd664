#include "text/pack.h"

#include <gtest/gtest.h>

#include <limits>

namespace gouji {
namespace {

enum class Kind { kOne, kOther };

struct Inner {
    std::u16string word;
    std::optional<int> number;
};

struct Outer {
    std::string name;
    bool flag = false;
    Kind kind = Kind::kOne;
    std::vector<int> numbers;
    std::vector<Inner> inner;
};

template <typename Io>
void members(Io& io, Inner& inner) {
    auto& [word, number] = inner;
    io(word, number);
}

template <typename Io>
void members(Io& io, Outer& outer) {
    auto& [name, flag, kind, numbers, inner] = outer;
    io(name, flag, kind, numbers, inner);
}

template <typename T>
std::string packed(T value) {
    Packer out;
    out(value);
    return std::move(out).take();
}

template <typename T>
T unpacked(const std::string& bytes) {
    T value{};
    Unpacker in(bytes);
    in(value);
    return value;
}

TEST(Pack, NumbersOfAnySizeAndSign) {
    using Limits = std::numeric_limits<int>;
    const std::vector<int> numbers{
        0, 1, -1, 63, 64, -64, -65, 8191, 8192, Limits::max(), Limits::min()};
    EXPECT_EQ(unpacked<std::vector<int>>(packed(numbers)), numbers);
    // Before them, that there are no texts.
    EXPECT_EQ(packed(-3), std::string("\0\x05", 2));
    EXPECT_EQ(packed(64), std::string("\0\x80\x01", 3));
}

TEST(Pack, WhatIsNestedComesBack) {
    const Outer outer{"名", true, Kind::kOther, {7}, {{u"字", -2}, {u"", std::nullopt}}};
    const auto back = unpacked<Outer>(packed(outer));
    EXPECT_EQ(back.name, "名");
    EXPECT_TRUE(back.flag);
    EXPECT_EQ(back.kind, Kind::kOther);
    EXPECT_EQ(back.numbers, outer.numbers);
    ASSERT_EQ(back.inner.size(), 2U);
    EXPECT_EQ(back.inner[0].word, u"字");
    EXPECT_EQ(back.inner[0].number, -2);
    EXPECT_EQ(back.inner[1].word, u"");
    EXPECT_FALSE(back.inner[1].number);
}

TEST(Pack, ATextStandsThereOnceInWhateverEncoding) {
    const std::vector<Inner> words{{u"申请", std::nullopt}, {u"申请", std::nullopt}, {u"答复", 1}};
    EXPECT_EQ(packed(words), std::string("\x02"
                                         "申请\0答复\0"
                                         "\x03"
                                         "\x00\x00"
                                         "\x01\x00"
                                         "\x00\x01\x02",
                                         23));
    const auto back = unpacked<std::vector<Inner>>(packed(words));
    EXPECT_EQ(back[1].word, u"申请");
    EXPECT_EQ(back[2].word, u"答复");
}

TEST(Pack, WhatIsSaidAgainTakesTheTextsInTurn) {
    std::vector<std::string> all;
    for (int i = 0; i < 100; ++i) all.push_back(std::to_string(i));
    // One is passed over, one comes again, one is far ahead.
    const std::vector<std::string> few{"0", "2", "3", "0", "4", "99", "5"};
    Packer out;
    out(all);
    out.restart();
    std::vector<std::string> again = few;
    out(again);
    const std::string bytes = std::move(out).take();
    EXPECT_EQ(bytes.substr(bytes.size() - 8), std::string("\x07\0\x03\0\x01\0\x64\0", 8));

    Unpacker in(bytes);
    std::vector<std::string> back;
    in(back);
    EXPECT_EQ(back, all);
    in.restart();
    in(back);
    EXPECT_EQ(back, few);
}

}  // namespace
}  // namespace gouji

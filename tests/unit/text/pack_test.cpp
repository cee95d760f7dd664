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
    EXPECT_EQ(packed(-3), "\x05");
    EXPECT_EQ(packed(64), "\x80\x01");
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
    EXPECT_EQ(packed(words), std::string("\x03"
                                         "\x00\x06申请\x00"
                                         "\x00\x00"
                                         "\x01\x06答复\x01\x02",
                                         22));
    const auto back = unpacked<std::vector<Inner>>(packed(words));
    EXPECT_EQ(back[1].word, u"申请");
    EXPECT_EQ(back[2].word, u"答复");
}

}  // namespace
}  // namespace gouji

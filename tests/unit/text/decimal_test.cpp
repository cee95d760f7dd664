#include "text/decimal.h"

#include <gtest/gtest.h>

#include <limits>

#include "text/utf.h"

namespace gouji {
namespace {

std::string read(std::u16string_view digits) {
    const auto value = Decimal::from_digits(digits);
    return value ? value->to_string() : "none";
}

Decimal dec(std::u16string_view digits) { return Decimal::from_digits(digits).value_or(-1); }

TEST(Decimal, ReadsAndWritesExactly) {
    EXPECT_EQ(read(u"0"), "0");
    EXPECT_EQ(read(u"2"), "2");
    EXPECT_EQ(read(u"-55"), "-55");
    EXPECT_EQ(read(u"007"), "7");
    EXPECT_EQ(read(u"-0"), "0");
    EXPECT_EQ(read(u"1014.5589"), "1014.5589");
    EXPECT_EQ(read(u"974.20"), "974.2");
    EXPECT_EQ(read(u"0.000000001"), "0.000000001");
    EXPECT_EQ(read(u"-0.5"), "-0.5");
    EXPECT_EQ(read(u"10.0"), "10");
    EXPECT_EQ(read(u"100"), "100");
}

TEST(Decimal, RefusesWhatIsNoNumber) {
    for (const std::u16string_view text : {u"", u"-", u".", u".5", u"5.", u"1.2.3", u"--5", u"+5",
                                           u"1,234", u"1 2", u"５", u"三", u"1e3", u"-.5"}) {
        EXPECT_EQ(read(text), "none") << to_utf8(text);
    }
}

TEST(Decimal, RefusesWhatItCannotHold) {
    EXPECT_EQ(read(u"999999999999999999"), "999999999999999999");
    EXPECT_EQ(read(u"1999999999999999999"), "none");
    EXPECT_EQ(read(u"0.123456789"), "0.123456789");
    EXPECT_EQ(read(u"0.1234567891"), "none");
    EXPECT_EQ(read(u"-999999999999999999.999999999"), "-999999999999999999.999999999");
    EXPECT_EQ(read(std::u16string(400, u'7')), "none");
}

TEST(Decimal, AddsWithoutBinaryRounding) {
    EXPECT_EQ(dec(u"0.1") + dec(u"0.2"), dec(u"0.3"));
    EXPECT_EQ(dec(u"1.5") - dec(u"2"), dec(u"-0.5"));
    EXPECT_EQ(-dec(u"3"), Decimal(-3));
    Decimal sum;
    for (int i = 0; i < 1000; ++i) sum += dec(u"999999999999999999");
    EXPECT_EQ(sum.to_string(), "999999999999999999000");
    EXPECT_EQ((dec(u"999999999999999999.05") + Decimal(1)).to_string(), "1000000000000000000.05");
    sum -= Decimal(sum);
    EXPECT_EQ(sum, Decimal(0));
}

TEST(Decimal, Multiplies) {
    EXPECT_EQ(Decimal(7) * Decimal(-6), Decimal(-42));
    EXPECT_EQ(dec(u"7.2") * Decimal(10000), Decimal(72000));
    EXPECT_EQ(dec(u"0.5") * dec(u"0.5"), dec(u"0.25"));
    EXPECT_EQ(dec(u"999999999999999999") * Decimal(100000000),
              dec(u"999999999999999999") * Decimal(10000) * Decimal(10000));
    // Below the 9th place: towards negative infinity.
    EXPECT_EQ(dec(u"0.000000001") * dec(u"0.5"), Decimal(0));
    EXPECT_EQ(dec(u"-0.000000001") * dec(u"0.5"), dec(u"-0.000000001"));
}

TEST(Decimal, DividesDownwards) {
    EXPECT_EQ(Decimal(1) / Decimal(3), dec(u"0.333333333"));
    EXPECT_EQ(Decimal(-1) / Decimal(3), dec(u"-0.333333334"));
    EXPECT_EQ(Decimal(2) / Decimal(3), dec(u"0.666666666"));
    EXPECT_EQ(Decimal(-6) / Decimal(3), Decimal(-2));
    EXPECT_EQ(Decimal(251000) / Decimal(10000), dec(u"25.1"));
    EXPECT_EQ(dec(u"999999999999999999") / dec(u"0.000000001"),
              dec(u"999999999999999999") * Decimal(1000000000));
    EXPECT_EQ(Decimal(1) / Decimal(0), Decimal::infinity());
}

// Small numbers are worked out in 64 bits, and large ones in 128.
TEST(Decimal, SaysTheSameOfSmallAndOfLarge) {
    const Decimal large(100'000'000'000);
    const Decimal numbers[] = {dec(u"0.001"),          dec(u"1"),
                               dec(u"7.25"),           dec(u"-33.334"),
                               dec(u"1844674407"),     dec(u"-1844674407.371"),
                               dec(u"9223372036.854"), dec(u"9223372036.855"),
                               dec(u"17592186044415"), dec(u"17592186044416")};
    for (const Decimal a : numbers) {
        for (const Decimal b : numbers) {
            EXPECT_EQ((a * large) / (b * large), a / b) << a.to_string() << '/' << b.to_string();
            const Decimal product = dec(u"0.001") * a * b;
            EXPECT_EQ(a * b, product * Decimal(1000)) << a.to_string() << '*' << b.to_string();
        }
    }
}

TEST(Decimal, InfinityIsAboveAllAndStays) {
    const Decimal infinity = Decimal::infinity();
    EXPECT_TRUE(infinity.is_infinite());
    EXPECT_TRUE((-infinity).is_infinite());
    EXPECT_FALSE(infinity.is_whole());
    EXPECT_GT(infinity, dec(u"999999999999999999"));
    EXPECT_LT(-infinity, dec(u"-999999999999999999"));
    EXPECT_EQ(infinity + Decimal(5), infinity);
    EXPECT_EQ(Decimal(5) + infinity, infinity);
    EXPECT_EQ(infinity - Decimal(5), infinity);
    EXPECT_EQ(Decimal(5) - infinity, -infinity);
    EXPECT_EQ(infinity + infinity, infinity);
    EXPECT_EQ(infinity.to_string(), "∞");
    EXPECT_EQ((-infinity).to_string(), "-∞");
}

TEST(Decimal, StopsAtInfinityInsteadOfOverflowing) {
    const Decimal large = dec(u"999999999999999999");
    EXPECT_EQ(large * large, Decimal::infinity());
    EXPECT_EQ(large * -large, -Decimal::infinity());
    EXPECT_EQ(large * Decimal(1000000000) / dec(u"0.000000001"), Decimal::infinity());
    Decimal sum = large;
    for (int i = 0; i < 200; ++i) sum += sum;
    EXPECT_EQ(sum, Decimal::infinity());
}

TEST(Decimal, KnowsWholeNumbers) {
    EXPECT_TRUE(Decimal(0).is_whole());
    EXPECT_TRUE(dec(u"-3.000").is_whole());
    EXPECT_FALSE(dec(u"3.000000001").is_whole());
}

TEST(Decimal, Converts) {
    EXPECT_EQ(dec(u"2.9").to_int64(), 2);
    EXPECT_EQ(dec(u"-2.9").to_int64(), -2);
    EXPECT_EQ(Decimal::infinity().to_int64(), std::numeric_limits<int64_t>::max());
}

TEST(Decimal, ComparesAndIsKnownAtCompileTime) {
    static_assert(Decimal::scaled(215, 1) == Decimal(43) / Decimal(2));
    static_assert(Decimal(2) < Decimal(3) && Decimal(3) >= Decimal(3) && Decimal(2) != Decimal(3));
    static_assert(Decimal::scaled(-5, 9) < Decimal(0));
    static_assert(Decimal::infinity() > Decimal(std::numeric_limits<int64_t>::max()));
    EXPECT_LE(Decimal(-1), Decimal(0));
}

}  // namespace
}  // namespace gouji

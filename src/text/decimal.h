// Exact decimal numbers, as reports print them: no binary rounding, ever.
//
// A value is held in billionths in 128 bits: whole parts up to 18 digits and 9 places
// after the point are exact, and so are sums of any report's cells. What is longer is
// not a figure of a report; from_digits() says so instead of rounding.
//
//     1014.5589  =  1 014 558 900 000 billionths
//     infinity   =  ±2^120 billionths (about 1.3e27); what would pass it stops there
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace gouji {

// Aligned as 64 bits are: for what asks for more, memory costs several times as much in
// WebAssembly, where it comes in eights.
class [[gnu::packed, gnu::aligned(8)]] Decimal {
   public:
    // Digits before and after the point that are held without loss.
    static constexpr int kWholeDigits = 18;
    static constexpr int kPlaces = 9;

    constexpr Decimal() = default;
    constexpr Decimal(int64_t whole) : units_(static_cast<Units>(whole) * kScale) {}

    // "1014.5589", "-55", "007": ASCII digits with at most one '-' in front and one '.'
    // between digits; nothing else. Empty where there are more than 18 digits before or
    // more than 9 after the point, or where it is no number at all.
    static std::optional<Decimal> from_digits(std::u16string_view digits);
    // value / 10^places, 0 <= places <= 9.
    static constexpr Decimal scaled(int64_t value, int places) {
        int64_t scale = kSmallScale;
        while (places-- > 0) scale /= 10;
        return from_units(static_cast<Units>(value) * scale);
    }
    // Above every value; the high end of what has no bound. -infinity() is below every one.
    static constexpr Decimal infinity() { return from_units(kInfinite); }

    constexpr bool is_infinite() const { return units_ == kInfinite || units_ == -kInfinite; }
    constexpr bool is_whole() const { return !is_infinite() && parts(units_).second == 0; }
    // The whole part, towards zero; the nearest int64_t where it does not fit.
    int64_t to_int64() const;
    // Shortest exact writing: "2", "-55", "1014.5589"; "∞" for infinity.
    std::string to_string() const;

    // Infinity stays infinity under + and - (the left one where both are); * and / are for
    // finite values and round towards negative infinity at the 9th place. Division by zero
    // gives infinity. Never inlined: 128 bits are so much code that all the places that add
    // would be a tenth of the WebAssembly module.
    [[gnu::noinline]] friend constexpr Decimal operator+(Decimal a, Decimal b) {
        if (a.is_infinite()) return a;
        if (b.is_infinite()) return b;
        return from_units(a.units_ + b.units_);
    }
    friend constexpr Decimal operator-(Decimal a) { return from_units(-a.units_); }
    [[gnu::noinline]] friend constexpr Decimal operator-(Decimal a, Decimal b) { return a + -b; }
    [[gnu::noinline]] friend constexpr Decimal operator*(Decimal a, Decimal b) {
        const bool negative = (a.units_ < 0) != (b.units_ < 0);
        return signed_floor(product(magnitude(a), magnitude(b)), negative);
    }
    [[gnu::noinline]] friend constexpr Decimal operator/(Decimal a, Decimal b) {
        const bool negative = (a.units_ < 0) != (b.units_ < 0);
        return signed_floor(quotient(magnitude(a), magnitude(b)), negative);
    }
    constexpr Decimal& operator+=(Decimal other) { return *this = *this + other; }
    constexpr Decimal& operator-=(Decimal other) { return *this = *this - other; }

    friend constexpr bool operator==(Decimal a, Decimal b) { return a.units_ == b.units_; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b) {
        return a.units_ < b.units_   ? std::strong_ordering::less
               : a.units_ > b.units_ ? std::strong_ordering::greater
                                     : std::strong_ordering::equal;
    }

   private:
    __extension__ typedef __int128 Units;
    static constexpr Units kScale = 1'000'000'000;
    static constexpr auto kSmallScale = static_cast<int64_t>(kScale);
    static constexpr Units kInfinite = static_cast<Units>(1) << 120;

    // A result without its sign, and whether something was cut off below the 9th place.
    struct Magnitude {
        Units units;
        bool cut;
    };

    static constexpr Decimal from_units(Units units) {
        Decimal result;
        result.units_ = units > kInfinite ? kInfinite : units < -kInfinite ? -kInfinite : units;
        return result;
    }
    // The whole part and the billionths after the point, of either sign. To divide 128 bits is
    // slow; most figures fit in 64.
    static constexpr std::pair<Units, int64_t> parts(Units units) {
        const auto small = static_cast<int64_t>(units);
        if (small == units) return {small / kSmallScale, small % kSmallScale};
        return {units / kScale, static_cast<int64_t>(units % kScale)};
    }
    static constexpr Units magnitude(Decimal a) { return a.units_ < 0 ? -a.units_ : a.units_; }
    static constexpr Decimal signed_floor(Magnitude m, bool negative) {
        return from_units(negative ? -(m.units + (m.cut ? 1 : 0)) : m.units);
    }
    // Whole and broken parts apart, so that only the product of the whole parts can grow.
    static constexpr Magnitude product(Units a, Units b) {
        const auto [a_whole, a_part] = parts(a);
        const auto [b_whole, b_part] = parts(b);
        constexpr Units kMost = kInfinite / kScale;
        constexpr Units kSurelyFits = static_cast<Units>(1) << 44;  // its square is below kMost
        const bool fits = a_whole < kSurelyFits && b_whole < kSurelyFits;
        if (!fits && a_whole != 0 && b_whole > kMost / a_whole) return {kInfinite, false};
        const int64_t parts = a_part * b_part;
        const Units units =
            a_whole * b_whole * kScale + a_whole * b_part + a_part * b_whole + parts / kSmallScale;
        return {units, parts % kSmallScale != 0};
    }
    // Nine places past the point. Ten times the divisor must fit.
    template <typename Number>
    static constexpr Magnitude long_division(Number a, Number b) {
        const Units whole = a / b;
        if (whole > kInfinite / kScale) return {kInfinite, false};
        Number rest = a % b;
        int64_t part = 0;
        for (int place = 0; place < kPlaces; ++place) {
            rest *= 10;
            part = part * 10 + static_cast<int64_t>(rest / b);
            rest %= b;
        }
        return {whole * kScale + part, rest != 0};
    }
    static constexpr Magnitude quotient(Units a, Units b) {
        if (b == 0) return {kInfinite, false};
        constexpr Units kMost = std::numeric_limits<uint64_t>::max() / 10;
        if (a < kMost && b < kMost)
            return long_division(static_cast<uint64_t>(a), static_cast<uint64_t>(b));
        return long_division(a, b);
    }

    Units units_ = 0;
};

}  // namespace gouji

#include "text/decimal.h"

#include <algorithm>
#include <limits>

namespace gouji {
namespace {

bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }

}  // namespace

std::optional<Decimal> Decimal::from_digits(std::u16string_view digits) {
    const bool negative = !digits.empty() && digits.front() == u'-';
    if (negative) digits.remove_prefix(1);

    Units units = 0;
    int whole_digits = 0;
    int places = 0;
    bool after_point = false;
    for (const char16_t c : digits) {
        if (c == u'.' && !after_point && whole_digits > 0) {
            after_point = true;
            continue;
        }
        if (!is_digit(c)) return std::nullopt;
        int& count = after_point ? places : whole_digits;
        if (++count > (after_point ? kPlaces : kWholeDigits)) return std::nullopt;
        units = units * 10 + (c - u'0');
    }
    if (whole_digits == 0 || (after_point && places == 0)) return std::nullopt;
    for (; places < kPlaces; ++places) units *= 10;
    return from_units(negative ? -units : units);
}

double Decimal::to_double() const {
    if (is_infinite()) {
        const double infinite = std::numeric_limits<double>::infinity();
        return units_ < 0 ? -infinite : infinite;
    }
    // With the fewest places both numbers below are exact, and so the quotient is nearest.
    Units units = units_;
    Units scale = kScale;
    while (scale > 1 && units % 10 == 0) {
        units /= 10;
        scale /= 10;
    }
    return static_cast<double>(units) / static_cast<double>(scale);
}

int64_t Decimal::to_int64() const {
    constexpr Units kLow = std::numeric_limits<int64_t>::min();
    constexpr Units kHigh = std::numeric_limits<int64_t>::max();
    return static_cast<int64_t>(std::clamp(units_ / kScale, kLow, kHigh));
}

std::string Decimal::to_string() const {
    if (is_infinite()) return units_ < 0 ? "-∞" : "∞";
    Units units = magnitude(*this);
    int places = kPlaces;
    while (places > 0 && units % 10 == 0) {
        units /= 10;
        --places;
    }
    std::string reversed;
    while (units > 0 || places >= 0) {
        if (places-- == 0 && !reversed.empty()) reversed += '.';
        reversed += static_cast<char>('0' + static_cast<int>(units % 10));
        units /= 10;
    }
    if (units_ < 0) reversed += '-';
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

}  // namespace gouji

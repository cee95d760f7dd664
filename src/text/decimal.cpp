#include "text/decimal.h"

#include <algorithm>
#include <limits>

#include "text/char_kind.h"

namespace gouji {
namespace {

// Below `scale`, a power of ten, with all its places.
std::string padded(uint64_t number, uint64_t scale) {
    return std::to_string(scale + number).substr(1);
}

// In halves that fit 64 bits: to divide 128 is slow.
template <typename Units>
std::string whole_to_string(Units whole) {
    if (whole <= std::numeric_limits<uint64_t>::max())
        return std::to_string(static_cast<uint64_t>(whole));
    constexpr uint64_t kHalf = 1'000'000'000'000'000'000;
    return std::to_string(static_cast<uint64_t>(whole / kHalf)) +
           padded(static_cast<uint64_t>(whole % kHalf), kHalf);
}

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

int64_t Decimal::to_int64() const {
    constexpr Units kLow = std::numeric_limits<int64_t>::min();
    constexpr Units kHigh = std::numeric_limits<int64_t>::max();
    return static_cast<int64_t>(std::clamp(parts(units_).first, kLow, kHigh));
}

std::string Decimal::to_string() const {
    if (is_infinite()) return units_ < 0 ? "-∞" : "∞";
    const auto [whole, part] = parts(magnitude(*this));
    std::string text = units_ < 0 ? "-" : "";
    text += whole_to_string(whole);
    if (part == 0) return text;
    text += '.';
    text += padded(static_cast<uint64_t>(part), kScale);
    return text.erase(text.find_last_not_of('0') + 1);
}

}  // namespace gouji

// Of what kind a character is; of folded text, or of ASCII in any unit.
#pragma once

#include <string_view>

namespace gouji {

constexpr bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
template <typename Char>
constexpr Char to_lower_ascii(Char c) {
    return c >= Char{'A'} && c <= Char{'Z'} ? static_cast<Char>(c + 32) : c;
}
template <typename Char>
constexpr bool is_ascii_letter(Char c) {
    return to_lower_ascii(c) >= Char{'a'} && to_lower_ascii(c) <= Char{'z'};
}
// What full width makes of printed ASCII.
constexpr bool is_full_width(char16_t c) { return c >= 0xFF01 && c <= 0xFF5E; }
constexpr char16_t from_full_width(char16_t c) {
    return is_full_width(c) ? static_cast<char16_t>(c - 0xFEE0) : c;
}
// A Han character of the basic plane: U+3400 to U+9FFF, letters and no signs.
constexpr bool is_ideograph(char16_t c) { return c >= 0x3400 && c < 0xA000; }

// One of a few; for many, or for what is asked of each letter, there is CharSet.
constexpr bool is_one_of(char16_t c, std::u16string_view characters) {
    return characters.find(c) != characters.npos;
}

// What numbers lines and months.
constexpr std::u16string_view kNumerals = u"0123456789一二三四五六七八九十";
constexpr std::u16string_view kChineseNumerals = kNumerals.substr(10);
// 1 to 10 of these; 0 of anything else.
constexpr int chinese_numeral(char16_t c) {
    return is_ideograph(c) ? static_cast<int>(kChineseNumerals.find(c) + 1) : 0;
}

}  // namespace gouji

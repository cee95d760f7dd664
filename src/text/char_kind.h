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

// Chinese, and the signs it is written with: no space parts two of these, and a line break of the
// source between them is only its author's.
constexpr bool needs_no_space(char16_t c) {
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFF60);
}
// As wide as two others where all are aligned: of East Asian Width W or F, as far as reports have
// any.
constexpr bool is_double_width(char16_t c) {
    return c >= 0x2E80 && (c < 0xA4D0 || (c >= 0xAC00 && c < 0xD800) ||
                           (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE70) ||
                           (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c < 0xFFE7));
}

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

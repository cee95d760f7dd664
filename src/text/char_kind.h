// Of what kind a character of folded text is.
#pragma once

#include <string_view>

namespace gouji {

constexpr bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
constexpr bool is_ascii_letter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
constexpr char16_t to_lower_ascii(char16_t c) {
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}
// A Han character of the basic plane: U+3400 to U+9FFF, letters and no signs.
constexpr bool is_ideograph(char16_t c) { return c >= 0x3400 && c < 0xA000; }

// One of a few; for many, or for what is asked of each letter, there is CharSet.
constexpr bool is_one_of(char16_t c, std::u16string_view characters) {
    return characters.find(c) != characters.npos;
}

}  // namespace gouji

// What multiplies a figure, in ASCII or in Chinese numerals: 十, 百, 千, 万, 亿.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/decimal.h"
#include "text/interval.h"

namespace gouji {

// As powers of ten.
constexpr int kTen = 1, kHundred = 2, kThousand = 3, kTenThousand = 4, kHundredMillion = 8;

// Nothing behind the text's end.
constexpr char16_t char_at(std::u16string_view text, size_t at) {
    return at < text.size() ? text[at] : u'\0';
}

// The power of ten that the character at `at` multiplies by: 十 1, 百 2, 千 3, 万 4, 亿 8;
// 0 where it is no such character or only looks like one (百分之, 百分点).
int unit_at(std::u16string_view folded, size_t at);

// The units at `at` that multiply one another (十万, 千万, 万亿): their power of ten, 0 where
// there is none. Moves past them.
int take_scale(std::u16string_view folded, size_t& at);

// How many characters at `at` say "and some more" (余, 多, 几, 有余, 几十); 0 where none do.
size_t more_at(std::u16string_view folded, size_t at);

Decimal power_of_ten(int exponent);

// More than `value`, and less than its next step.
Interval open_above(Decimal value);

}  // namespace gouji

// Figures in Chinese numerals. Everything outside this room reads figures through numeral.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/numeral.h"

namespace gouji {

// As read_numeral(), for what starts with a Chinese numeral at `at`.
std::optional<Numeral> read_chinese(std::u16string_view folded, size_t at, size_t* too_long);

}  // namespace gouji

// "> 一、总体情况": mail that was answered or passed on.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

// Where the marks stand in front of its lines, where most lines of a folded text have some. Linear
// in the text.
std::vector<uint32_t> find_quote_marks(std::u16string_view text);

}  // namespace gouji

// Over how many columns and rows a cell says that it goes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace gouji {

// The limits of browsers.
constexpr uint32_t kWidestSpan = 1000;
constexpr uint32_t kTallestSpan = 65534;

// As HTML reads numbers: what follows the digits does not matter; nothing without digits.
constexpr uint32_t html_number(std::string_view text, uint32_t fallback, uint32_t most) {
    const size_t begin = std::min(text.find_first_not_of(" \t\n\r\f"), text.size());
    size_t at = begin + (begin < text.size() && text[begin] == '+');
    const size_t digits = at;
    uint32_t value = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        value = std::min(value * 10 + static_cast<uint32_t>(text[at] - '0'), most);
    return at == digits ? fallback : value;
}

constexpr uint32_t html_columns(std::string_view colspan) {
    return std::max(1u, html_number(colspan, 1, kWidestSpan));
}
constexpr uint32_t html_rows(std::string_view rowspan) {
    return html_number(rowspan, 1, kTallestSpan);
}

}  // namespace gouji

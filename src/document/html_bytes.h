// What a byte of HTML may be, told at one look: all of a page is passed over by it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/html_events.h"

namespace gouji {

enum HtmlByte : uint8_t {
    kSpaceByte = 1,
    kTagEndByte = 2,     // ends a tag
    kSlashByte = 4,      // ends a name with the two above
    kEqualsByte = 8,     // ends an attribute's name as well
    kControlByte = 16,   // of no business in a text
    kPropertyByte = 32,  // may begin a declaration that hides or keeps spaces
};

constexpr std::array<uint8_t, 256> kHtmlBytes = [] {
    std::array<uint8_t, 256> bytes{};
    for (unsigned char c = 0; c < ' '; ++c)
        if (is_html_control(c)) bytes[c] = kControlByte;
    for (const unsigned char c : {' ', '\n', '\t', '\r', '\f'}) bytes[c] = kSpaceByte;
    bytes['>'] = kTagEndByte;
    bytes['/'] = kSlashByte;
    bytes['='] = kEqualsByte;
    for (const unsigned char c : {'d', 'D', 'v', 'V', 'w', 'W', '&'}) bytes[c] = kPropertyByte;
    return bytes;
}();

constexpr bool is_html_byte(char c, int kinds) {
    return (kHtmlBytes[static_cast<unsigned char>(c)] & kinds) != 0;
}

// The first byte of any of the kinds from `at` on; the text's size if there is none.
constexpr size_t find_html_byte(std::string_view text, int kinds, size_t at = 0) {
    while (at < text.size() && !is_html_byte(text[at], kinds)) ++at;
    return at;
}

}  // namespace gouji

#include "text/utf.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gouji {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What a lead byte promises: how many bytes follow, and which the first of them may be
// (that alone rules out overlong forms, surrogates and what is above U+10FFFF).
struct Lead {
    int following;
    uint8_t low;
    uint8_t high;
};

Lead lead_of(uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {1, 0x80, 0xBF};
    if (byte == 0xE0) return {2, 0xA0, 0xBF};
    if (byte == 0xED) return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {2, 0x80, 0xBF};
    if (byte == 0xF0) return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {3, 0x80, 0xBF};
    if (byte == 0xF4) return {3, 0x80, 0x8F};
    return {0, 0, 0};
}

// Copies ASCII as long as it goes on, and says how much.
size_t copy_ascii(std::string_view utf8, char16_t* out) {
    size_t size = 0;
    for (; size < utf8.size() && static_cast<uint8_t>(utf8[size]) < 0x80; ++size)
        out[size] = static_cast<uint8_t>(utf8[size]);
    return size;
}

// A character of three bytes that must be spelt otherwise is none.
bool is_misspelt(uint64_t c) { return c - 0x800 >= 0xD000 && c < 0xE000; }

// What most of a Chinese text is made of: copies characters of three bytes as long as one follows
// another, and says how many. They are taken two at a time, each in 24 bits of a number of which
// the last 16 are not looked at.
size_t copy_three_bytes(std::string_view utf8, char16_t* out) {
    static_assert(std::endian::native == std::endian::little);
    constexpr uint64_t kOne = 1;
    constexpr uint64_t kBoth = kOne << 24 | kOne;
    const char16_t* const begin = out;
    const char* in = utf8.data();
    for (size_t left = utf8.size(); left >= sizeof(uint64_t); left -= 6) {
        uint64_t bytes = 0;
        std::memcpy(&bytes, in, sizeof bytes);
        const bool one = (bytes & kOne * 0xC0C0F0) == kOne * 0x8080E0;
        const bool both = (bytes & kBoth * 0xC0C0F0) == kBoth * 0x8080E0;
        const uint64_t units = (bytes & kBoth * 0x0F) << 12 | (bytes >> 2 & kBoth * 0xFC0) |
                               (bytes >> 16 & kBoth * 0x3F);
        if (!one || is_misspelt(units & 0xFFFF)) break;
        *out++ = static_cast<char16_t>(units);
        in += 3;
        if (!both || is_misspelt(units >> 24)) break;
        *out++ = static_cast<char16_t>(units >> 24);
        in += 3;
    }
    return static_cast<size_t>(out - begin);
}

// Of a text without errors. So few at a time that a byte can count them, and many are looked at
// at once.
size_t count_units(std::string_view utf8) {
    constexpr size_t kFew = 96;
    size_t units = 0;
    for (; !utf8.empty(); utf8.remove_prefix(std::min(kFew, utf8.size()))) {
        uint8_t few = 0;
        for (const char byte : utf8.substr(0, kFew)) {
            few += static_cast<int8_t>(byte) >= -0x40;  // no byte within a character
            few += static_cast<uint8_t>(byte) >= 0xF0;  // two units
        }
        units += few;
    }
    return units;
}

// Reads one character that is not ASCII and moves past it, or past what was wrong.
char32_t next_character(std::string_view utf8, size_t& at) {
    const auto first = static_cast<uint8_t>(utf8[at++]);
    Lead lead = lead_of(first);
    if (lead.following == 0) return kReplacement;
    char32_t c = first & (0x3F >> lead.following);
    for (; lead.following > 0; --lead.following) {
        if (at == utf8.size()) return kReplacement;
        const auto byte = static_cast<uint8_t>(utf8[at]);
        if (byte < lead.low || byte > lead.high) return kReplacement;
        c = c << 6 | (byte & 0x3F);
        ++at;
        lead.low = 0x80;
        lead.high = 0xBF;
    }
    return c;
}

// One that is not ASCII.
char* write_character(char32_t c, char* out) {
    const auto byte = [&out](char32_t bits) { *out++ = static_cast<char>(bits); };
    if (c < 0x800) {
        byte(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xE0 | c >> 12);
        } else {
            byte(0xF0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3F));
        }
        byte(0x80 | (c >> 6 & 0x3F));
    }
    byte(0x80 | (c & 0x3F));
    return out;
}

}  // namespace

std::string to_utf8(std::u16string_view text) {
    std::string out(3 * text.size(), '\0');
    out.resize(static_cast<size_t>(write_utf8(text, out.data()) - out.data()));
    return out;
}

char* write_utf8(std::u16string_view text, char* out) {
    for (size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (c >= 0x800 && (c & 0xF800) != 0xD800) {  // what most of a Chinese text is made of
            *out++ = static_cast<char>(0xE0 | c >> 12);
            *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *out++ = static_cast<char>(0x80 | (c & 0x3F));
            continue;
        }
        if (c < 0x80) {
            *out++ = static_cast<char>(c);
            continue;
        }
        if ((c & 0xF800) == 0xD800) {
            const bool pair = c < 0xDC00 && i + 1 < text.size() && (text[i + 1] & 0xFC00) == 0xDC00;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u) : kReplacement;
        }
        out = write_character(c, out);
    }
    return out;
}

std::u16string to_utf16(std::string_view utf8, size_t* replaced) {
    std::u16string units(count_units(utf8), u'\0');
    char16_t* out = units.data();
    size_t wrong = 0;
    for (size_t at = 0; at < utf8.size();) {
        const size_t ascii = copy_ascii(utf8.substr(at), out);
        out += ascii;
        at += ascii;
        if (at == utf8.size()) break;
        if (const size_t copied = copy_three_bytes(utf8.substr(at), out); copied > 0) {
            out += copied;
            at += 3 * copied;
            continue;
        }
        const size_t begin = at;
        const char32_t c = next_character(utf8, at);
        if (c == kReplacement && utf8.substr(begin, at - begin) != "\xEF\xBF\xBD" && wrong++ == 0) {
            // From here on there may be as many units as bytes.
            const auto size = static_cast<size_t>(out - units.data());
            units.resize(size + 1 + utf8.size() - at);
            out = units.data() + size;
        }
        if (c < 0x10000) {
            *out++ = static_cast<char16_t>(c);
        } else {
            *out++ = static_cast<char16_t>(0xD7C0 + (c >> 10));
            *out++ = static_cast<char16_t>(0xDC00 + (c & 0x3FF));
        }
    }
    units.resize(static_cast<size_t>(out - units.data()));
    if (replaced != nullptr) *replaced = wrong;
    return units;
}

}  // namespace gouji

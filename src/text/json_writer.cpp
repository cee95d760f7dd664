#include "text/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "text/utf.h"

namespace gouji {

namespace {

// Of a byte of a string, and of a unit of UTF-16: "\u001f".
constexpr size_t kLongestEscape = 6;
constexpr size_t kLongestInteger = 20;

constexpr auto kEscaped = [] {
    std::array<bool, 128> escaped{};
    for (size_t c = 0; c < 0x20; ++c) escaped[c] = true;
    escaped['"'] = escaped['\\'] = true;
    return escaped;
}();

template <typename Char>
bool needs_escape(Char c) {
    const auto unit = static_cast<std::make_unsigned_t<Char>>(c);
    return unit < kEscaped.size() && kEscaped[unit];
}

template <typename Text>
bool any_needs_escape(Text text) {
    return std::any_of(text.begin(), text.end(), [](auto c) { return needs_escape(c); });
}

// Of eight bytes at once, as far as there are so many.
bool any_needs_escape(std::string_view utf8) {
    constexpr uint64_t kOnes = 0x0101'0101'0101'0101;
    for (uint64_t eight = 0; utf8.size() >= sizeof eight; utf8.remove_prefix(sizeof eight)) {
        std::memcpy(&eight, utf8.data(), sizeof eight);
        const uint64_t quotes = eight ^ kOnes * '"';
        const uint64_t backslashes = eight ^ kOnes * '\\';
        const uint64_t wrong = ((eight - kOnes * 0x20) & ~eight) | ((quotes - kOnes) & ~quotes) |
                               ((backslashes - kOnes) & ~backslashes);
        if ((wrong & kOnes << 7) != 0) return true;
    }
    return any_needs_escape<std::string_view>(utf8);
}

char* write_escaped(char c, char* out) {
    constexpr std::string_view kNamed = "\"\\\b\f\n\r\t";
    constexpr std::string_view kNames = "\"\\bfnrt";
    *out++ = '\\';
    if (const size_t named = kNamed.find(c); named != kNamed.npos) {
        *out++ = kNames[named];
        return out;
    }
    out = std::copy_n("u00", 3, out);
    *out++ = "0123456789abcdef"[c >> 4];
    *out++ = "0123456789abcdef"[c & 15];
    return out;
}

// Escapes what was written to [begin, end). Returns its new end.
char* escape(char* begin, char* end) {
    const std::string plain(begin, end);
    for (char c : plain) {
        if (needs_escape(c))
            begin = write_escaped(c, begin);
        else
            *begin++ = c;
    }
    return begin;
}

}  // namespace

void JsonWriter::grow(size_t least) {
    out_.resize(std::max(out_.size() + out_.size() / 2, size_ + least));
}

void JsonWriter::value(std::string_view utf8) {
    char* out = room(kLongestEscape * utf8.size() + 2);
    *out++ = '"';
    char* const end = std::copy(utf8.begin(), utf8.end(), out);
    out = any_needs_escape(utf8) ? escape(out, end) : end;
    *out++ = '"';
    end_value_at(out);
}

void JsonWriter::value(std::u16string_view text) {
    char* out = room(kLongestEscape * text.size() + 2);
    *out++ = '"';
    char* const end = write_utf8(text, out);
    out = any_needs_escape(text) ? escape(out, end) : end;
    *out++ = '"';
    end_value_at(out);
}

void JsonWriter::value(int64_t number) {
    char* out = room(kLongestInteger);
    end_value_at(std::to_chars(out, out + kLongestInteger, number).ptr);
}

void JsonWriter::value(Decimal number) {
    const int64_t whole = number.to_int64();
    if (number == Decimal(whole)) return value(whole);
    if (number.is_infinite()) return null();
    written(number.to_string());
}

std::string JsonWriter::take() && {
    out_.resize(size_ - std::min<size_t>(size_, 1));  // without the last comma
    return std::move(out_);
}

}  // namespace gouji

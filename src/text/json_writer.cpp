#include "text/json_writer.h"

#include <algorithm>
#include <charconv>

#include "text/utf.h"

namespace gouji {

namespace {

// Of a byte of a string, and of a unit of UTF-16: "\u001f".
constexpr size_t kLongestEscape = 6;
constexpr size_t kLongestInteger = 20;

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

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

// Escapes what was written to [begin, end): seldom anything. Returns its new end.
char* escape(char* begin, char* end) {
    bool any = false;
    for (const char* at = begin; at != end; ++at) any |= needs_escape(*at);
    if (!any) return end;
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

void JsonWriter::open(char bracket) {
    char* out = next(1);
    *out++ = bracket;
    end_at(out);
}

void JsonWriter::close(char bracket) {
    if (size_ == out_.size()) grow(1);
    out_[size_++] = bracket;
}

void JsonWriter::key(std::string_view name) {
    char* out = next(name.size() + 3);
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    *out++ = '"';
    *out++ = ':';
    end_at(out);
}

void JsonWriter::value(std::string_view utf8) {
    char* out = next(kLongestEscape * utf8.size() + 2);
    *out++ = '"';
    out = escape(out, std::copy(utf8.begin(), utf8.end(), out));
    *out++ = '"';
    end_at(out);
}

void JsonWriter::value(std::u16string_view text) {
    char* out = next(kLongestEscape * text.size() + 2);
    *out++ = '"';
    out = escape(out, write_utf8(text, out));
    *out++ = '"';
    end_at(out);
}

void JsonWriter::value(int64_t number) {
    char* out = next(kLongestInteger);
    end_at(std::to_chars(out, out + kLongestInteger, number).ptr);
}

void JsonWriter::value(Decimal number) {
    if (number.is_infinite()) return null();
    written(number.to_string());
}

void JsonWriter::null() { written("null"); }

void JsonWriter::written(std::string_view json) {
    end_at(std::copy(json.begin(), json.end(), next(json.size())));
}

std::string JsonWriter::take() && {
    out_.resize(size_);
    return std::move(out_);
}

}  // namespace gouji

#include "output/json_writer.h"

#include <algorithm>

#include "text/utf.h"

namespace gouji {

namespace {

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void append_escaped(char c, std::string& out) {
    constexpr std::string_view kNamed = "\"\\\b\f\n\r\t";
    constexpr std::string_view kNames = "\"\\bfnrt";
    out += '\\';
    if (const size_t named = kNamed.find(c); named != kNamed.npos) {
        out += kNames[named];
        return;
    }
    out += "u00";
    out += "0123456789abcdef"[c >> 4];
    out += "0123456789abcdef"[c & 15];
}

}  // namespace

// What was written last tells whether a comma is due: no value ends in one of these.
void JsonWriter::separate() {
    constexpr std::string_view kOpen = "{[:";
    if (!out_.empty() && kOpen.find(out_.back()) == kOpen.npos) out_ += ',';
}

void JsonWriter::open(char bracket) {
    separate();
    out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
    separate();
    out_ += '"';
    out_ += name;
    out_ += "\":";
}

void JsonWriter::value(std::string_view utf8) {
    separate();
    out_ += '"';
    const size_t begin = out_.size();
    out_ += utf8;
    escape(begin);
    out_ += '"';
}

void JsonWriter::value(std::u16string_view text) {
    separate();
    out_ += '"';
    const size_t begin = out_.size();
    append_utf8(text, out_);
    escape(begin);
    out_ += '"';
}

void JsonWriter::value(int64_t number) {
    separate();
    out_ += std::to_string(number);
}

void JsonWriter::value(Decimal number) {
    if (number.is_infinite()) return null();
    separate();
    out_ += number.to_string();
}

void JsonWriter::null() {
    separate();
    out_ += "null";
}

void JsonWriter::written(std::string_view json) {
    separate();
    out_ += json;
}

// Escapes what stands from `begin` on: seldom anything.
void JsonWriter::escape(size_t begin) {
    const auto first =
        std::find_if(out_.begin() + static_cast<std::ptrdiff_t>(begin), out_.end(), needs_escape);
    if (first == out_.end()) return;
    const std::string rest(first, out_.end());
    out_.erase(first, out_.end());
    for (char c : rest) {
        if (needs_escape(c))
            append_escaped(c, out_);
        else
            out_ += c;
    }
}

}  // namespace gouji

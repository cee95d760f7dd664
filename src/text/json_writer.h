// JSON as it is written, without a tree of it: brackets, commas and escapes are right by
// themselves, the order of members is the caller's. A comma follows every value at once; what
// is closed behind it takes its place.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/decimal.h"

namespace gouji {

class JsonWriter {
   public:
    // `write` writes the members, or the items, of what is opened here.
    template <typename Write>
    void object(Write write) {
        open('{');
        write();
        close('}');
    }
    template <typename Write>
    void array(Write write) {
        open('[');
        write();
        close(']');
    }
    // The same of a member.
    template <typename Write>
    void object(std::string_view name, Write write) {
        key(name);
        object(write);
    }
    template <typename Write>
    void array(std::string_view name, Write write) {
        key(name);
        array(write);
    }
    template <typename Value>
    void member(std::string_view name, const Value& what) {
        key(name);
        value(what);
    }
    // Makes room for so many bytes.
    void reserve(size_t bytes) { out_.resize(bytes); }
    // Of the value that comes next; it needs no escape.
    void key(std::string_view name) {
        char* out = room(name.size() + 3);
        *out++ = '"';
        out = std::copy(name.begin(), name.end(), out);
        *out++ = '"';
        *out++ = ':';
        end_at(out);
    }

    void value(std::string_view utf8);
    void value(const char* utf8) { value(std::string_view(utf8)); }
    // Unpaired surrogates become U+FFFD.
    void value(std::u16string_view text);
    void value(int64_t number);
    // Every digit of it; null for infinity, which JSON has not.
    void value(Decimal number);
    void null() { written("null"); }
    // A value, or members, that were written before.
    void written(std::string_view json) {
        end_value_at(std::copy(json.begin(), json.end(), room(json.size())));
    }

    std::string take() &&;

   private:
    void open(char bracket) {
        char* out = room(1);
        *out++ = bracket;
        end_at(out);
    }
    void close(char bracket) {
        char* out = room(1);
        if (out[-1] == ',') --out;
        *out++ = bracket;
        end_value_at(out);
    }
    // Where the next value is written, with room for `most` bytes and a comma; and that it
    // ended there.
    char* room(size_t most) {
        if (out_.size() - size_ <= most) grow(most + 1);
        return out_.data() + size_;
    }
    void grow(size_t least);
    void end_at(const char* end) { size_ = static_cast<size_t>(end - out_.data()); }
    void end_value_at(char* end) {
        *end = ',';
        end_at(end + 1);
    }

    std::string out_;  // the first size_ bytes of it; the others are room
    size_t size_ = 0;
};

}  // namespace gouji

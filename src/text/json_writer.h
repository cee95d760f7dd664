// JSON as it is written, without a tree of it: brackets, commas and escapes are right by
// themselves, the order of members is the caller's.
#pragma once

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
    // Makes room for so many bytes.
    void reserve(size_t bytes) { out_.resize(bytes); }
    // Of the value that comes next.
    void key(std::string_view name);

    void value(std::string_view utf8);
    void value(const char* utf8) { value(std::string_view(utf8)); }
    // Unpaired surrogates become U+FFFD.
    void value(std::u16string_view text);
    void value(int64_t number);
    // Every digit of it; null for infinity, which JSON has not.
    void value(Decimal number);
    void null();
    // A value that was written before.
    void written(std::string_view json);

    std::string take() &&;

   private:
    void open(char bracket);
    void close(char bracket);
    // Where the next value is written, behind a comma where one is due, with room for
    // `most` bytes; and that it ended there. What was written last tells whether a comma is
    // due: no value ends in one of these.
    char* next(size_t most) {
        if (out_.size() - size_ <= most) grow(most + 1);
        char* out = out_.data() + size_;
        if (size_ == 0 || out[-1] == '{' || out[-1] == '[' || out[-1] == ':') return out;
        *out++ = ',';
        return out;
    }
    void grow(size_t least);
    void end_at(const char* end) { size_ = static_cast<size_t>(end - out_.data()); }

    std::string out_;  // the first size_ bytes of it; the others are room
    size_t size_ = 0;
};

}  // namespace gouji

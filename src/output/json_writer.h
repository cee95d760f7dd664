// JSON as it is written, without a tree of it: brackets, commas and escapes are right by
// themselves, the order of members is the caller's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "text/decimal.h"

namespace gouji {

class JsonWriter {
   public:
    // `write` writes the members, or the items, of what is opened here.
    template <typename Write>
    void object(Write write) {
        open('{');
        write();
        out_ += '}';
    }
    template <typename Write>
    void array(Write write) {
        open('[');
        write();
        out_ += ']';
    }
    // Of the value that comes next; an identifier of ours, nothing in it to escape.
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

    std::string take() && { return std::move(out_); }

   private:
    void open(char bracket);
    void separate();
    void escape(size_t begin);

    std::string out_;
};

}  // namespace gouji

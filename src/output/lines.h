// Lines and columns of places in a text, for those who read it in an editor.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

// Both from 1; the column in UTF-16 code units.
struct LinePlace {
    uint32_t line = 1;
    uint32_t column = 1;
};

// A line ends with LF, CRLF or CR alone.
class Lines {
   public:
    explicit Lines(std::u16string_view text);

    LinePlace place(uint32_t at) const;

   private:
    std::vector<uint32_t> starts_{0};
};

}  // namespace gouji

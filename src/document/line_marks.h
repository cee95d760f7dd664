// What may part the cells of a line, most of which have little of it: one pass tells.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "text/span.h"

namespace gouji {

enum LineMark : uint8_t { kTab = 1, kBar = 2, kSpace = 4, kComma = 8, kSemicolon = 16 };

class LineMarks {
   public:
    static LineMarks any() {
        LineMarks all;
        all.marks_ = kTab | kBar | kSpace | kComma | kSemicolon;
        return all;
    }
    bool has(LineMark mark) const { return (marks_ & mark) != 0; }

    // The line from `begin` on; its marks are known then.
    Span read(std::u16string_view text, size_t begin) {
        uint8_t marks = 0;
        size_t end = begin;
        for (; end < text.size() && text[end] != u'\n'; ++end)
            marks |= kMarks[std::min<size_t>(text[end], kMarks.size() - 1)];
        marks_ = marks;
        return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    }

   private:
    // The last stands for all characters that may not part cells.
    static constexpr auto kMarks = [] {
        std::array<uint8_t, 128> marks{};
        marks[u'\t'] = kTab;
        marks[u'|'] = kBar;
        marks[u' '] = kSpace;
        marks[u','] = kComma;
        marks[u';'] = kSemicolon;
        return marks;
    }();

    uint8_t marks_ = 0;
};

}  // namespace gouji

// Rows of cells parted by commas or semicolons, as spreadsheets save them (RFC 4180): a cell may
// stand in quotes, and then hold separators and line ends. So it may in rows parted by tabs, as
// spreadsheets copy them.
#pragma once

#include <string_view>
#include <vector>

#include "document/line_marks.h"
#include "text/fold.h"
#include "text/span.h"

namespace gouji {

struct SeparatedRow {
    Span span;
    std::vector<Span> cells;  // without quotes, trimmed
    bool prose = false;       // a paragraph in one cell, and nothing beside it
};

struct SeparatedRows {
    std::vector<SeparatedRow> rows;  // none where the lines are something else
    uint32_t end = 0;                // where the next line begins
};

// Finds them line by line. They are rows where several have as many separators, and most cells are
// empty, in quotes or figures. Columns that are empty in all rows below a head, as cells that were
// merged leave them, are left out. Linear in the text.
class SeparatedRowFinder {
   public:
    SeparatedRowFinder(const Folded& folded, std::u16string_view source)
        : folded_(folded), source_(source) {}

    // Whether they begin with this line, which has these marks; none before it was looked at later.
    bool starts_at(Span line, const LineMarks& marks);
    // Those that did; spans are in the folded text.
    const SeparatedRows& found() const { return found_; }

   private:
    // What parts cells, and where no quote closes one.
    struct Separator {
        char16_t sign;
        LineMark mark;
        Span open;
    };

    const Folded& folded_;
    std::u16string_view source_;
    Separator separators_[3] = {{u',', kComma, {}}, {u';', kSemicolon, {}}, {u'\t', kTab, {}}};
    SeparatedRows found_;
    uint32_t end_ = 0;  // so far they were looked for
};

}  // namespace gouji

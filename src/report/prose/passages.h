// The prose of a document: what is no table, joined into passages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "report/prose/passage.h"
#include "report/report.h"

namespace gouji {

// Takes out single spaces between Chinese letters, which mean nothing: "公 开". Two or more
// stand between words. Says whether there were any.
bool join_letters(Passage& passage);

// Lines of tables, as `report` has read them, and lines of cells are left out. A passage
// ends at an empty line, at a heading, and where a numbered paragraph begins that is no item of a
// list of numbers; the report's title is in none with other lines.
class PassageReader {
   public:
    PassageReader(const Document& document, const Report& report);
    // Reads the next passage into `passage`; false at the end.
    bool next(Passage& passage);

   private:
    // The last line of the passage that is being read.
    struct LastLine {
        uint32_t size = 0;
        bool heading = false;
        bool title = false;
        bool item = false;   // of a list
        bool apart = false;  // an empty line or the end of a page stands behind it
    };

    bool is_in_table(const Line& line, SourceSpan place) const;
    bool is_counted(const Passage& passage) const;
    bool is_page_end(const Passage& passage, const Line& line) const;
    bool goes_on_behind(const Passage& passage, const Line& line, bool page_end);
    bool joins(const Passage& passage, Span words, std::optional<uint32_t> mark);
    bool add(Passage& passage, const Line& line, SourceSpan place);
    uint32_t part_of_line(uint32_t begin, uint32_t end) const;
    std::optional<uint32_t> mark_of(const Line& line) const;
    bool is_item(std::u16string_view text) const;

    const Document& document_;
    const std::vector<std::u16string>& units_;
    std::vector<SourceSpan> tables_;
    SourceSpan title_;
    LastLine last_;
    size_t line_ = 0;
    uint32_t resume_ = 0;  // where to go on within the line
    std::u16string heading_;
};

}  // namespace gouji

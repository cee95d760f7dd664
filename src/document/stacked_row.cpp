#include "document/stacked_row.h"

#include <algorithm>
#include <utility>

#include "document/text_lines.h"
#include "text/char_kind.h"

namespace gouji {

namespace {

constexpr size_t kMostCells = 40;
// So many empty lines stand above no separator of the same row; fewer above no cell's words, and
// where the row's last has ended.
constexpr int kFarSeparator = 8;
constexpr int kFarCell = 4;
constexpr int kFarRow = 2;

class RowReader {
   public:
    RowReader(std::u16string_view text, std::vector<Span>& cells)
        : text_(text), cells_(cells), first_(cells.size()) {}

    uint32_t read(Span separator) {
        add_separator(separator);
        for (Span line = below(separator); line.begin < text_.size(); line = below(line))
            if (!take(line)) return end(line.begin);
        return end(static_cast<uint32_t>(text_.size() + 1));
    }

   private:
    Span below(Span line) const {
        return line_from(text_, std::min<size_t>(line.end + 1, text_.size()));
    }

    // False where the row has ended before the line.
    bool take(Span line) {
        const Span content = trim(text_, line);
        const bool goes_on = in_cell_;
        in_cell_ = false;
        if (line.empty()) return ++gaps_ < (expecting_ ? kFarSeparator : kFarRow);
        const int gaps = std::exchange(gaps_, 0);
        if (is_lone_separator(text_, line)) {
            if (expecting_) cells_.push_back(place_);
            add_separator(line);
            return cells_.size() - first_ < kMostCells;
        }
        if (content.empty()) {
            torn_ = text_[line.begin] == u'\t';
            return std::exchange(expecting_, false) && add({line.begin, line.begin});
        }
        if (gaps >= kFarCell || !may_be_cell(content)) return false;
        if (goes_on)
            cells_.back().end = content.end;
        else if (!std::exchange(expecting_, false) || !add(content))
            return false;
        return in_cell_ = true;
    }

    bool add(Span cell) {
        cells_.push_back(cell);
        return true;
    }

    // Neither long, nor a row by itself; "二、" opens a section or a row.
    bool may_be_cell(Span content) const {
        const std::u16string_view words = text_.substr(content.begin, content.size());
        return words.size() <= kLongestCell && words.find_first_of(u"\t|") == words.npos &&
               (words.size() < 2 || words[1] != u'、' || !is_ideograph(words[0]));
    }

    // Between two bars lies an empty cell.
    void add_separator(Span line) {
        const std::u16string_view marks = text_.substr(line.begin, line.size());
        place_ = {line.end, line.end};
        for (auto bars = std::count(marks.begin(), marks.end(), u'|'); bars > 1; --bars)
            cells_.push_back(place_);
        expecting_ = true;
    }

    uint32_t end(uint32_t at) {
        if (torn_) return 0;
        if (expecting_) cells_.push_back(place_);
        return at;
    }

    std::u16string_view text_;
    std::vector<Span>& cells_;
    size_t first_;
    bool expecting_ = false;  // a cell, behind a separator
    Span place_;              // of that cell, where it is empty
    bool in_cell_ = false;    // the line above is of the last cell
    int gaps_ = 0;            // empty lines above
    bool torn_ = false;       // a tab ended the row that is not set apart
};

}  // namespace

bool is_lone_separator(std::u16string_view text, Span line) {
    const std::u16string_view content = text.substr(line.begin, line.size());
    if (content == u"\t") return is_set_apart(text, line);
    return content.find_first_not_of(u" |") == content.npos && content.find(u'|') != content.npos;
}

uint32_t read_stacked_row(std::u16string_view text, Span separator, std::vector<Span>& cells) {
    return RowReader(text, cells).read(separator);
}

}  // namespace gouji

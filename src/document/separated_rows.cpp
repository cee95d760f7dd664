#include "document/separated_rows.h"

#include <algorithm>
#include <bitset>
#include <utility>

#include "document/text_lines.h"
#include "text/cell.h"
#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

constexpr size_t kFewestRows = 3;
constexpr size_t kFewestCells = 3;
constexpr size_t kMostCells = 128;
constexpr uint32_t kLongestQuoted = 4000;

using Columns = std::bitset<kMostCells>;

class RowsReader {
   public:
    RowsReader(const Folded& folded, std::u16string_view source, char16_t separator, Span& open)
        : folded_(folded), source_(source), text_(folded.text()), separator_(separator),
          open_(open) {}

    SeparatedRows read(uint32_t begin) {
        SeparatedRows found;
        found.end = begin;
        if (!may_be_row(begin)) return found;
        while (found.end < text_.size()) {
            SeparatedRow row;
            const uint32_t end = read_row(found.end, row);
            const size_t cells = row.cells.size();
            const bool first = found.rows.empty();
            if (cells < kFewestCells || (!first && cells != found.rows[0].cells.size())) break;
            if (parted_otherwise_) break;
            found.rows.push_back(std::move(row));
            found.end = end;
        }
        const bool rows = has_words_ && (has_quoted_ || separator_ != u'\t');
        if (found.rows.size() < kFewestRows || 2 * bare_ < all_ || !rows) found.rows.clear();
        drop_columns(found.rows);
        return found;
    }

   private:
    // Prose has few commas that separate, and this is told at once.
    bool may_be_row(uint32_t begin) const {
        const SourceSpan line = folded_.source(line_from(text_, begin));
        return text_[begin] == u'"' ||
               find_char(source_.substr(line.begin, line.size()), separator_) != source_.npos;
    }

    // A comma of Chinese prose is a wide one, and folded to the other.
    bool separates(uint32_t at) const {
        return at < text_.size() && text_[at] == separator_ &&
               source_[folded_.source({at, at + 1}).begin] == separator_;
    }

    std::u16string_view text(Span span) const { return text_.substr(span.begin, span.size()); }

    // Returns where the next begins.
    uint32_t read_row(uint32_t at, SeparatedRow& row) {
        row.span.begin = at;
        for (;; ++at) {
            const Span cell = take_cell(at);
            const bool quoted = at > cell.end;
            parted_otherwise_ |= !quoted && holds_cells(cell);
            if (row.cells.size() < kMostCells) row.cells.push_back(trim(text_, cell));
            count(row, quoted);
            if (!separates(at)) break;
        }
        row.span.end = at;
        return at + 1;
    }

    // Leaves `at` on what ends the cell.
    Span take_cell(uint32_t& at) {
        const Span quoted = take_quoted(at);
        if (quoted.end > 0) return quoted;
        const uint32_t begin = at;
        while (at < text_.size() && !separates(at) && text_[at] != u'\n') ++at;
        return {begin, at};
    }

    // Two quotes within are one.
    Span take_quoted(uint32_t& at) {
        if (at >= text_.size() || text_[at] != u'"') return {};
        const size_t limit = std::min<size_t>(text_.size(), at + kLongestQuoted);
        uint32_t last = at;  // that is no quote: quotes side by side are told from their first on
        for (uint32_t end = at + 1; end < limit; ++end) {
            if (text_[end] != u'"') {
                if (end >= open_.begin && end < open_.end) end = open_.end;
                last = end;
                continue;
            }
            const char16_t next = end + 1 < text_.size() ? text_[end + 1] : u'\n';
            if (next == u'\n' || separates(end + 1)) {
                const Span cell{at + 1, end};
                at = end + 1;
                return cell;
            }
            if (next == u'"') ++end;
        }
        open_ = {at >= open_.begin && at <= open_.end ? open_.begin : at, last};
        return {};
    }

    void count(const SeparatedRow& row, bool quoted) {
        const Span cell = row.cells.back();
        has_words_ |= quoted || has_word(cell);
        has_quoted_ |= quoted;
        if (row.cells.size() == 1) return;
        ++all_;
        bare_ += quoted || !has_word(cell);
    }

    // "220⇥103⇥1": what parts it is part of figures, "1,220".
    bool holds_cells(Span cell) const {
        const std::u16string_view content = text(trim(text_, cell));
        for (size_t at = content.find_first_of(u"\t| "); at != content.npos;
             at = content.find_first_of(u"\t| ", at + 1))
            if (content[at] != u' ' || (is_digit(content[at - 1]) && is_digit(content[at + 1])))
                return true;
        return false;
    }

    // "3件" is a figure, and 无 stands for one.
    bool has_word(Span cell) const {
        const std::u16string_view content = text(cell);
        return std::any_of(content.begin(), content.end(), is_ideograph) &&
               (cell.size() > kLongestFigure || read_cell(content).kind == CellText::kOther);
    }

    // A row that names columns: words alone, and no numbered label.
    bool is_head(const SeparatedRow& row) const {
        size_t words = 0;
        for (const Span cell : row.cells) {
            if (cell.empty()) continue;
            if (!has_word(cell) || (words == 0 && is_numbered(text(cell)))) return false;
            ++words;
        }
        return words > 1;
    }

    static bool is_numbered(std::u16string_view label) {
        const size_t begin = label[0] == u'(' ? 1 : 0;
        return label.size() > begin + 1 && is_one_of(label[begin], kNumerals) &&
               is_one_of(label[begin + 1], u")、.");
    }

    void drop_columns(std::vector<SeparatedRow>& rows) const {
        for (auto first = rows.begin(); first != rows.end();) {
            auto last = first;
            for (bool head = true; last != rows.end(); ++last) {
                const bool above = std::exchange(head, is_head(*last));
                if (head && !above) break;
            }
            Columns filled;
            if (separator_ == u'\t') filled.set();  // as in rows above that have no quotes
            for (auto row = first; row != last; ++row)
                for (size_t i = 0; i < row->cells.size(); ++i)
                    if (!row->cells[i].empty()) filled.set(i);
            for (; first != last; ++first) settle(*first, filled);
        }
    }

    void settle(SeparatedRow& row, const Columns& filled) const {
        std::vector<Span> cells;
        Span only;
        size_t words = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (filled.test(i)) cells.push_back(row.cells[i]);
            if (row.cells[i].empty()) continue;
            only = row.cells[i];
            ++words;
        }
        row.prose = words == 1 && (only.size() > kLongestCell || contains(text(only), u"。"));
        row.cells = std::move(cells);
        if (row.prose) row.cells.assign(1, only);
    }

    const Folded& folded_;
    std::u16string_view source_;
    std::u16string_view text_;
    char16_t separator_;
    Span& open_;
    // Of all cells but the first of each row; bare ones are empty, in quotes or figures.
    size_t all_ = 0, bare_ = 0;
    bool has_words_ = false, has_quoted_ = false;
    bool parted_otherwise_ = false;  // what was read last
};

// The first cell in quotes may go on below; tabs without any quotes part cells as they stand.
bool may_start(std::u16string_view line, char16_t separator) {
    if (line.front() == u'"') return true;
    const size_t at = find_char(line, separator);
    const char16_t again = separator == u'\t' ? u'"' : separator;
    return at != line.npos && find_char(line, again, at + 1) != line.npos;
}

}  // namespace

bool SeparatedRowFinder::starts_at(Span line, const LineMarks& marks) {
    if (line.begin < end_) return false;
    const std::u16string_view content = folded_.text().substr(line.begin, line.size());
    for (auto& [sign, mark, open] : separators_) {
        if (!(marks.has(mark) || content.front() == u'"') || !may_start(content, sign)) continue;
        found_ = RowsReader(folded_, source_, sign, open).read(line.begin);
        end_ = std::max(end_, found_.end);
        if (!found_.rows.empty()) return true;
    }
    return false;
}

}  // namespace gouji

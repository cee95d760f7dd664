#include "document/document.h"

#include <algorithm>
#include <span>
#include <utility>

#include "document/line_marks.h"
#include "document/lost_lines.h"
#include "document/ornaments.h"
#include "document/piped_frame.h"
#include "document/quote_marks.h"
#include "document/separated_rows.h"
#include "document/spaced_cells.h"
#include "document/stacked_row.h"
#include "document/tagged_text.h"
#include "document/text_lines.h"
#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A line with more text than this is a paragraph, whatever spaces it has.
constexpr uint32_t kLongestTableLine = 400;
// Separators alone, with nothing round them, are a row of so many empty cells.
constexpr size_t kFewestEmptyCells = 4;
constexpr size_t kUnitsOfCell = 3;  // in a table of figures, with what parts them

class LineReader {
   public:
    LineReader(std::u16string_view source, bool tabs_make_rows, Document& document)
        : text_(document.folded.text()), tabs_make_rows_(tabs_make_rows), document_(document),
          separated_(document.folded, source) {}

    void read_all() {
        for (size_t begin = 0; begin <= text_.size();) {
            const Span line = marks_.read(text_, begin);
            if (begin >= frame_.end && has(kBar) && has_pipes(text_.substr(begin, line.size())))
                frame_ = find_piped_frame(text_, begin);
            begin = line.end + 1;
            if (line.empty() || tabs_make_rows_)
                read(line);
            else if (separated_.starts_at(line, marks_))
                begin = read_separated();
            else if (continues_stacked(line))
                begin = read_stacked(line);
            else
                read(line);
        }
    }

   private:
    bool has(LineMark mark) const { return marks_.has(mark); }

    uint32_t read_separated() {
        marks_ = LineMarks::any();  // of lines further on
        const SeparatedRows& found = separated_.found();
        for (const SeparatedRow& row : found.rows) {
            if (row.prose)
                for (uint32_t begin = row.cells[0].begin; begin < row.cells[0].end;) {
                    const Span line = line_from(text_, begin);
                    read({begin, std::min(line.end, row.cells[0].end)});
                    begin = line.end + 1;
                }
            else
                add_row(row.span, row.cells);
        }
        return found.end;
    }

    void add_row(Span span, const std::vector<Span>& cells) {
        Line row;
        row.kind = Line::Kind::kGrid;
        row.span = span;
        row.first_cell = static_cast<uint32_t>(document_.cells.size());
        row.cell_count = static_cast<uint32_t>(cells.size());
        document_.cells.insert(document_.cells.end(), cells.begin(), cells.end());
        if (is_top(row) && is_numbering(text_, cells))
            document_.cells.resize(row.first_cell);
        else
            document_.lines.push_back(row);
    }

    bool continues_stacked(Span line) const {
        return (has(kBar) || has(kTab)) && (line.begin >= frame_.end || frame_.hollow) &&
               is_lone_separator(text_, line);
    }

    // The line above is its first cell, unless one of spaces lies between them.
    uint32_t read_stacked(Span separator) {
        std::vector<Span> cells{{separator.begin, separator.begin}};
        const uint32_t end = read_stacked_row(text_, separator, cells);
        size_t above = document_.lines.size();
        while (above > 0 && document_.lines[above - 1].kind == Line::Kind::kEmpty) --above;
        const bool opened = above > 0 && may_open_row(document_.lines[above - 1], separator);
        const bool nothing = !opened && cells.size() < kFewestEmptyCells &&
                             std::all_of(cells.begin(), cells.end(), is_empty);
        if (end == 0 || nothing) {
            read(separator);
            return separator.end + 1;
        }
        if (opened) {
            const Line& first = document_.lines[above - 1];
            cells[0] = first.span;
            document_.cells.resize(first.first_cell);
            document_.lines.resize(above - 1);
        }
        add_row({cells.front().begin, std::max(cells.front().end, cells.back().end)}, cells);
        return end;
    }

    bool may_open_row(const Line& line, Span separator) const {
        if (line.kind != Line::Kind::kText && line.kind != Line::Kind::kWords) return false;
        const std::u16string_view between =
            text_.substr(line.span.end, separator.begin - line.span.end);
        const size_t end = between.find(u'\n');
        return line.span.size() <= kLongestCell &&
               between.find_first_not_of(u'\n', std::min(end, between.size())) == between.npos;
    }

    // Cells that are a paragraph each: the empty lines between them are none.
    void find_spaced(Span line) {
        if (tabs_make_rows_ || line.begin < spaced_.end || !is_spaced_blank(text_, line)) return;
        spaced_ = find_spaced_cells(text_, line, spaced_);
        behind_cell_ = false;
        if (spaced_.lines.empty()) return;
        size_t first = document_.lines.size();
        while (first > 0 && document_.lines[first - 1].span.begin >= spaced_.lines.begin) --first;
        const auto gap = [](const Line& above) { return above.kind == Line::Kind::kEmpty; };
        document_.lines.erase(
            std::remove_if(document_.lines.begin() + static_cast<std::ptrdiff_t>(first),
                           document_.lines.end(), gap),
            document_.lines.end());
    }
    // Between two of them.
    bool is_gap(Span line) {
        if (!is_spaced(line)) return false;
        const bool gap = line.empty() && (!spaced_.bare || behind_cell_);
        behind_cell_ = !gap;
        return gap;
    }
    bool is_spaced(Span line) const {
        const Span lines = spaced_.lines;
        return line.begin >= lines.begin && line.end <= lines.end && !lines.empty();
    }

    void read(Span line) {
        find_spaced(line);
        if (is_gap(line)) return;
        const Span trimmed = trim(text_, line);
        const Span inner = without_marks(text_, trimmed);
        if (!(inner == trimmed)) line = inner;  // a tab behind a bullet parts no cells
        Line read;
        read.span = inner;
        read.first_cell = static_cast<uint32_t>(document_.cells.size());
        read.kind = split(line, inner);
        const bool piped =
            read.kind == Line::Kind::kGrid && line.begin < frame_.end && !is_row(line);
        if (piped) drop_drawn(text_, document_.cells, read.first_cell);
        read.cell_count = static_cast<uint32_t>(document_.cells.size()) - read.first_cell;
        const std::span<const Span> cells = std::span(document_.cells).subspan(read.first_cell);
        const bool drawn = piped && std::all_of(cells.begin(), cells.end(), is_empty) &&
                           contains(text_.substr(line.begin, line.size()), u"───");
        if (drawn || (is_top(read) && is_numbering(text_, cells)) ||
            (cells.size() > 1 && !is_row(line) && is_rule(text_, cells))) {
            document_.cells.resize(read.first_cell);
            return;
        }
        document_.lines.push_back(read);
    }

    Line::Kind split(Span line, Span inner) {
        if (line.empty() && !is_spaced(line)) return Line::Kind::kEmpty;
        if (is_row(line)) {
            split_at(line, u'\t');
            return Line::Kind::kGrid;
        }
        if (inner.empty()) {
            // Spaces alone are an empty line; one tab is an empty cell, several are a row.
            const std::u16string_view spaces = text_.substr(line.begin, line.size());
            const size_t tab = spaces.find(u'\t');
            if (tab == text_.npos && !is_spaced(line)) return Line::Kind::kEmpty;
            if (tab != text_.npos && spaces.find(u'\t', tab + 1) != text_.npos) {
                split_at(line, u'\t');
                return Line::Kind::kGrid;
            }
            document_.cells.push_back({line.begin, line.begin});
            return Line::Kind::kText;
        }
        if (line.begin < frame_.end) {
            split_at(frame_.closed ? Span{inner.begin + 1, inner.end - 1} : inner, u'|');
            return Line::Kind::kGrid;
        }
        // One tab in front only sets a cell in; tabs between or behind cells hold places.
        const std::u16string_view rest = text_.substr(line.begin + 1, line.size() - 1);
        if (has(kTab) && find_char(rest, u'\t') != rest.npos) {
            split_at(line, u'\t');
            return Line::Kind::kGrid;
        }
        const std::u16string_view content = text_.substr(inner.begin, inner.size());
        if (inner.size() <= kLongestTableLine && has(kSpace) &&
            find_char(content, u' ') != content.npos) {
            const size_t first = document_.cells.size();
            split_at(inner, u' ');
            return document_.cells.size() == first + 1 ? Line::Kind::kText : Line::Kind::kWords;
        }
        document_.cells.push_back(inner);
        return Line::Kind::kText;
    }

    bool is_row(Span line) const {
        return tabs_make_rows_ && has(kTab) &&
               find_char(text_.substr(line.begin, line.size()), u'\t') != text_.npos;
    }

    // "1878.98 万元": a unit alone is its figure's.
    bool is_unit_of_last(Span cell, Span line) const {
        const std::u16string_view unit = text_.substr(cell.begin, cell.size());
        return (unit == u"元" || unit == u"万元" || unit == u"亿元") &&
               cell.begin > line.begin + 1 && is_digit(text_[cell.begin - 2]);
    }

    // Cells between separators; runs of spaces are one separator.
    void split_at(Span line, char16_t separator) {
        const std::u16string_view text = text_;
        for (uint32_t at = line.begin; at <= line.end; ++at) {
            const uint32_t begin = at;
            while (at < line.end && text[at] != separator) ++at;
            const Span cell = without_bold(text, trim(text, {begin, at}));
            if (separator == u' ' && is_unit_of_last(cell, line))
                document_.cells.back().end = cell.end;
            else if (separator != u' ' || !cell.empty())
                document_.cells.push_back(cell);
        }
    }

    static bool is_empty(Span cell) { return cell.empty(); }
    // The first of its rows.
    bool is_top(const Line& row) const {
        return row.kind == Line::Kind::kGrid &&
               (document_.lines.empty() || document_.lines.back().kind != Line::Kind::kGrid);
    }

    std::u16string_view text_;
    bool tabs_make_rows_;
    Document& document_;
    LineMarks marks_;  // of the line that is read
    PipedFrame frame_;
    SeparatedRowFinder separated_;
    SpacedCells spaced_;        // cells that are a paragraph each, found last
    bool behind_cell_ = false;  // the line above is one of them
};

Document read_lines(std::u16string_view source, bool tabs_make_rows) {
    Document document;
    document.source = source;
    document.folded = fold(source);
    for (const uint32_t at : find_quote_marks(document.folded.text()))
        document.folded.set_space(at, u' ');
    for (const auto [at, right] : find_wrong_spaces(document.folded.text()))
        document.folded.set_space(at, right);
    // Room for those of a table at once: what grows is copied, and held twice.
    document.cells.reserve(document.folded.text().size() / kUnitsOfCell);
    LineReader(source, tabs_make_rows, document).read_all();
    return document;
}

}  // namespace

Span Document::only_cell(const Line& line) const {
    Span only;
    for (uint32_t cell = line.first_cell; cell < line.first_cell + line.cell_count; ++cell) {
        if (cells[cell].empty()) continue;
        if (!only.empty()) return {};
        only = cells[cell];
    }
    return only;
}

Document read_plain_text(std::u16string_view source) {
    TaggedText tagged = read_tagged_text(source);
    if (!tagged.tagged) return read_lines(source, false);
    Document document = read_lines(tagged.flat.text, tagged.rows);
    document.source = source;
    document.folded.came_from(std::move(tagged.flat.runs));
    document.folded.came_from(std::move(tagged.copied));
    return document;
}

Document read_flattened(std::u16string_view flattened) { return read_lines(flattened, true); }

}  // namespace gouji

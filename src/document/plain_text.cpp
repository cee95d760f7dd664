#include "document/document.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "document/separated_rows.h"
#include "document/spaced_cells.h"
#include "document/stacked_row.h"
#include "document/tagged_text.h"
#include "document/text_lines.h"
#include "text/contains.h"
#include "text/utf.h"

namespace gouji {

namespace {

// A line with more text than this is a paragraph, whatever spaces it has.
constexpr uint32_t kLongestTableLine = 400;
// Separators alone, with nothing round them, are a row of so many empty cells.
constexpr size_t kFewestEmptyCells = 4;
// Fewer columns that are numbered may be figures: 1, 2 and their total.
constexpr size_t kFewestNumbered = 4;
constexpr size_t kUnitsOfCell = 3;  // in a table of figures, with what parts them
// What lines of a drawn table fold to.
constexpr char16_t kDrawn = u'─';

// What may part the cells of a line, most of which have little of it: one pass tells.
enum Mark : uint8_t { kTab = 1, kBar = 2, kSpace = 4, kSeparator = 8, kAnyMark = 15 };
constexpr auto kMarks = [] {
    std::array<uint8_t, 128> marks{};
    marks[u'\t'] = kTab;
    marks[u'|'] = kBar;
    marks[u' '] = kSpace;
    marks[u','] = marks[u';'] = kSeparator;
    return marks;
}();

class LineReader {
   public:
    LineReader(std::u16string_view source, bool tabs_make_rows, Document& document)
        : source_(source), text_(document.folded.text()), tabs_make_rows_(tabs_make_rows),
          document_(document) {}

    void read_all() {
        for (size_t begin = 0; begin <= text_.size();) {
            const Span line = mark_line(begin);
            if (begin >= frame_end_ && has(kBar) && has_pipes(text_.substr(begin, line.size())))
                find_frame(begin);
            begin = line.end + 1;
            if (line.empty() || tabs_make_rows_)
                read(line);
            else if (starts_separated(line))
                begin = read_separated();
            else if (continues_stacked(line))
                begin = read_stacked(line);
            else
                read(line);
        }
    }

   private:
    // The line, and what it has; of a piece of it that is more than enough.
    Span mark_line(size_t begin) {
        marks_ = 0;
        size_t end = begin;
        for (; end < text_.size() && text_[end] != u'\n'; ++end)
            if (text_[end] < kMarks.size()) marks_ |= kMarks[text_[end]];
        return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    }
    bool has(Mark mark) const { return (marks_ & mark) != 0; }

    // A Markdown table is framed where every line of it begins and ends with a pipe;
    // elsewhere a pipe at the edge stands beside an empty cell.
    void find_frame(size_t begin) {
        framed_ = hollow_ = true;
        for (frame_end_ = begin; frame_end_ < text_.size();) {
            const Span whole = line_from(text_, frame_end_);
            const Span line = trim(text_, whole);
            const std::u16string_view content = text_.substr(line.begin, line.size());
            if (!has_pipes(content)) break;
            framed_ &= content.front() == u'|' && content.back() == u'|';
            hollow_ &= content.find_first_not_of(u"|-: ") == content.npos;
            frame_end_ = whole.end + 1;
        }
    }

    static bool has_pipes(std::u16string_view line) {
        const size_t first = find_char(line, u'|');
        return first != line.npos && find_char(line, u'|', first + 1) != line.npos;
    }

    bool starts_separated(Span line) {
        if (line.begin < separated_end_ || !has(kSeparator)) return false;
        const std::u16string_view content = text_.substr(line.begin, line.size());
        for (auto& [sign, open] : separators_) {
            const size_t at = find_char(content, sign);
            if (at == content.npos || find_char(content, sign, at + 1) == content.npos) continue;
            separated_ = read_separated_rows(document_.folded, source_, line.begin, sign, open);
            separated_end_ = std::max(separated_end_, separated_.end);
            if (!separated_.rows.empty()) return true;
        }
        return false;
    }

    uint32_t read_separated() {
        marks_ = kAnyMark;  // of lines further on
        for (const SeparatedRow& row : separated_.rows) {
            if (row.prose)
                for (uint32_t begin = row.cells[0].begin; begin < row.cells[0].end;) {
                    const Span line = line_from(text_, begin);
                    read({begin, std::min(line.end, row.cells[0].end)});
                    begin = line.end + 1;
                }
            else
                add_row(row.span, row.cells);
        }
        return separated_.end;
    }

    void add_row(Span span, const std::vector<Span>& cells) {
        Line row;
        row.kind = Line::Kind::kGrid;
        row.span = span;
        row.first_cell = static_cast<uint32_t>(document_.cells.size());
        row.cell_count = static_cast<uint32_t>(cells.size());
        document_.cells.insert(document_.cells.end(), cells.begin(), cells.end());
        if (is_numbering(row))
            document_.cells.resize(row.first_cell);
        else
            document_.lines.push_back(row);
    }

    bool continues_stacked(Span line) const {
        return (has(kBar) || has(kTab)) && (line.begin >= frame_end_ || hollow_) &&
               is_lone_separator(text_, line);
    }

    // The line above is its first cell, unless one of spaces lies between them.
    uint32_t read_stacked(Span separator) {
        std::vector<Span> cells{{separator.begin, separator.begin}};
        const uint32_t end = read_stacked_row(text_, separator, cells);
        const auto empty = [](Span cell) { return cell.empty(); };
        size_t above = document_.lines.size();
        while (above > 0 && document_.lines[above - 1].kind == Line::Kind::kEmpty) --above;
        const bool opened = above > 0 && may_open_row(document_.lines[above - 1], separator);
        const bool nothing = !opened && cells.size() < kFewestEmptyCells &&
                             std::all_of(cells.begin(), cells.end(), empty);
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
        if (tabs_make_rows_ || line.begin < spaced_end_ || !is_spaced_blank(text_, line)) return;
        const SpacedCells found = find_spaced_cells(text_, line, spaced_end_);
        spaced_end_ = found.end;
        spaced_ = found.lines;
        if (spaced_.empty()) return;
        size_t first = document_.lines.size();
        while (first > 0 && document_.lines[first - 1].span.begin >= spaced_.begin) --first;
        const auto gap = [](const Line& above) { return above.kind == Line::Kind::kEmpty; };
        document_.lines.erase(
            std::remove_if(document_.lines.begin() + static_cast<std::ptrdiff_t>(first),
                           document_.lines.end(), gap),
            document_.lines.end());
    }
    bool is_spaced(Span line) const {
        return line.begin >= spaced_.begin && line.end <= spaced_.end && !spaced_.empty();
    }

    void read(Span line) {
        find_spaced(line);
        if (line.empty() && is_spaced(line)) return;
        const Span inner = without_marks(trim(text_, line));
        Line read;
        read.span = inner;
        read.first_cell = static_cast<uint32_t>(document_.cells.size());
        read.kind = split(line, inner);
        const bool piped =
            read.kind == Line::Kind::kGrid && line.begin < frame_end_ && !is_row(line);
        if (piped) drop_drawn(read.first_cell);
        read.cell_count = static_cast<uint32_t>(document_.cells.size()) - read.first_cell;
        const bool drawn =
            piped && has_no_words(read) && contains(text_.substr(line.begin, line.size()), u"───");
        if (drawn || is_numbering(read) ||
            (read.cell_count > 1 && !is_row(line) && is_rule(read))) {
            document_.cells.resize(read.first_cell);
            return;
        }
        document_.lines.push_back(read);
    }

    Line::Kind split(Span line, Span inner) {
        if (line.empty()) return Line::Kind::kEmpty;
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
        if (line.begin < frame_end_) {
            split_at(framed_ ? Span{inner.begin + 1, inner.end - 1} : inner, u'|');
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
            split_at(inner, u' ');
            return Line::Kind::kWords;
        }
        document_.cells.push_back(inner);
        return Line::Kind::kText;
    }

    bool is_row(Span line) const {
        return tabs_make_rows_ && has(kTab) &&
               find_char(text_.substr(line.begin, line.size()), u'\t') != text_.npos;
    }

    // Cells between separators; runs of spaces are one separator.
    void split_at(Span line, char16_t separator) {
        uint32_t begin = line.begin;
        for (uint32_t at = line.begin; at <= line.end; ++at) {
            if (at < line.end && text_[at] != separator) continue;
            const Span cell = without_bold(trim(text_, {begin, at}));
            if (separator != u' ' || !cell.empty()) document_.cells.push_back(cell);
            begin = at + 1;
        }
    }

    // "│(三)不予公开├──────┼───┤": between cells that are higher than their neighbours a table is
    // drawn on.
    void drop_drawn(uint32_t first) {
        const auto begin = document_.cells.begin() + first;
        const auto drawn = [&](Span cell) {
            return !cell.empty() && find_other(cell, kDrawn) == cell.end;
        };
        const auto long_line = [&](Span cell) { return cell.size() >= 3 && drawn(cell); };
        if (std::any_of(begin, document_.cells.end(), long_line))
            document_.cells.erase(std::remove_if(begin, document_.cells.end(), drawn),
                                  document_.cells.end());
    }
    bool has_no_words(const Line& line) const {
        return std::all_of(document_.cells.begin() + line.first_cell, document_.cells.end(),
                           [](Span cell) { return cell.empty(); });
    }
    // The first character that is not `c`.
    uint32_t find_other(Span span, char16_t c) const {
        while (span.begin < span.end && text_[span.begin] == c) ++span.begin;
        return span.begin;
    }

    // |---|:---:|: no cell but dashes, at least three in one of them.
    bool is_rule(const Line& line) const {
        bool long_dash = false;
        for (uint32_t i = 0; i < line.cell_count; ++i) {
            const Span cell = document_.cells[line.first_cell + i];
            for (uint32_t at = cell.begin; at < cell.end; ++at)
                if (text_[at] != u'-' && text_[at] != u':' && text_[at] != u'=') return false;
            long_dash |= cell.size() >= 3;
        }
        return long_dash;
    }

    // |0|1|2|…|14|: the columns' own numbers, which programs set above a table without a head.
    bool is_numbering(const Line& line) const {
        const bool top =
            document_.lines.empty() || document_.lines.back().kind != Line::Kind::kGrid;
        if (!top || line.kind != Line::Kind::kGrid || line.cell_count < kFewestNumbered)
            return false;
        const std::u16string_view first = document_.text(document_.cells[line.first_cell]);
        if (first != u"0" && first != u"1") return false;
        for (uint32_t i = 0; i < line.cell_count; ++i)
            if (document_.text(document_.cells[line.first_cell + i]) !=
                to_utf16(std::to_string(i + (first == u"1"))))
                return false;
        return true;
    }

    // Markdown: "## 一、总体情况", "**一、总体情况**".
    Span without_marks(Span span) const {
        uint32_t at = span.begin;
        while (at < span.end && at - span.begin < 6 && text_[at] == u'#') ++at;
        if (at > span.begin && at < span.end && text_[at] == u' ')
            span = trim(text_, {at, span.end});
        return without_bold(span);
    }
    Span without_bold(Span span) const {
        const std::u16string_view text = text_.substr(span.begin, span.size());
        const bool bold =
            text.size() > 4 && text.substr(0, 2) == u"**" && text.substr(text.size() - 2) == u"**";
        return bold ? trim(text_, {span.begin + 2, span.end - 2}) : span;
    }

    std::u16string_view source_;
    std::u16string_view text_;
    bool tabs_make_rows_;
    Document& document_;
    uint8_t marks_ = 0;  // of the line that is read
    bool framed_ = false;
    bool hollow_ = false;   // of pipes alone
    size_t frame_end_ = 0;  // behind the lines with pipes
    // What parts cells, and where no quote closes one.
    struct Separator {
        char16_t sign;
        Span open;
    };
    Separator separators_[2] = {{u',', {}}, {u';', {}}};
    SeparatedRows separated_;
    uint32_t separated_end_ = 0;  // so far they were looked for
    Span spaced_;                 // lines of cells that are a paragraph each
    uint32_t spaced_end_ = 0;     // so far they were looked for
};

Document read_lines(std::u16string_view source, bool tabs_make_rows) {
    Document document;
    document.folded = fold(source);
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
    document.folded.came_from(std::move(tagged.flat.runs));
    document.folded.came_from(std::move(tagged.copied));
    return document;
}

Document read_flattened(std::u16string_view flattened) { return read_lines(flattened, true); }

}  // namespace gouji

#include "document/document.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

// A line with more text than this is a paragraph, whatever spaces it has.
constexpr uint32_t kLongestTableLine = 400;

bool is_space(char16_t c) { return c == u' ' || c == u'\t'; }

class LineReader {
   public:
    LineReader(std::u16string_view text, bool tabs_make_rows, Document& document)
        : text_(text), tabs_make_rows_(tabs_make_rows), document_(document) {}

    void read_all() {
        for (size_t begin = 0; begin <= text_.size();) {
            const size_t end = std::min(find_char(text_, u'\n', begin), text_.size());
            if (begin >= frame_end_ && has_pipes(text_.substr(begin, end - begin)))
                find_frame(begin);
            read({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
            begin = end + 1;
        }
    }

   private:
    // A Markdown table is framed where every line of it begins and ends with a pipe;
    // elsewhere a pipe at the edge stands beside an empty cell.
    void find_frame(size_t begin) {
        framed_ = true;
        for (frame_end_ = begin; frame_end_ < text_.size();) {
            const size_t end = std::min(find_char(text_, u'\n', frame_end_), text_.size());
            const Span line = trim({static_cast<uint32_t>(frame_end_), static_cast<uint32_t>(end)});
            const std::u16string_view content = text_.substr(line.begin, line.size());
            if (!has_pipes(content)) break;
            framed_ &= content.front() == u'|' && content.back() == u'|';
            frame_end_ = end + 1;
        }
    }

    static bool has_pipes(std::u16string_view line) {
        const size_t first = find_char(line, u'|');
        return first != line.npos && find_char(line, u'|', first + 1) != line.npos;
    }

    void read(Span line) {
        const Span inner = without_marks(trim(line));
        Line read;
        read.span = inner;
        read.first_cell = static_cast<uint32_t>(document_.cells.size());
        read.kind = split(line, inner);
        read.cell_count = static_cast<uint32_t>(document_.cells.size()) - read.first_cell;
        if (read.cell_count > 1 && !is_row(line) && is_rule(read)) {
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
            const size_t tab = text_.substr(line.begin, line.size()).find(u'\t');
            if (tab == text_.npos) return Line::Kind::kEmpty;
            if (text_.substr(line.begin + tab + 1, line.size() - tab - 1).find(u'\t') !=
                text_.npos) {
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
        if (find_char(rest, u'\t') != rest.npos) {
            split_at(line, u'\t');
            return Line::Kind::kGrid;
        }
        const std::u16string_view content = text_.substr(inner.begin, inner.size());
        if (inner.size() <= kLongestTableLine && find_char(content, u' ') != content.npos) {
            split_at(inner, u' ');
            return Line::Kind::kWords;
        }
        document_.cells.push_back(inner);
        return Line::Kind::kText;
    }

    bool is_row(Span line) const {
        return tabs_make_rows_ &&
               find_char(text_.substr(line.begin, line.size()), u'\t') != text_.npos;
    }

    // Cells between separators; runs of spaces are one separator.
    void split_at(Span line, char16_t separator) {
        uint32_t begin = line.begin;
        for (uint32_t at = line.begin; at <= line.end; ++at) {
            if (at < line.end && text_[at] != separator) continue;
            const Span cell = without_bold(trim({begin, at}));
            if (separator != u' ' || !cell.empty()) document_.cells.push_back(cell);
            begin = at + 1;
        }
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

    // Markdown: "## 一、总体情况", "**一、总体情况**".
    Span without_marks(Span span) const {
        uint32_t at = span.begin;
        while (at < span.end && at - span.begin < 6 && text_[at] == u'#') ++at;
        if (at > span.begin && at < span.end && text_[at] == u' ') span = trim({at, span.end});
        return without_bold(span);
    }
    Span without_bold(Span span) const {
        const std::u16string_view text = text_.substr(span.begin, span.size());
        const bool bold =
            text.size() > 4 && text.substr(0, 2) == u"**" && text.substr(text.size() - 2) == u"**";
        return bold ? trim({span.begin + 2, span.end - 2}) : span;
    }

    Span trim(Span span) const {
        while (span.begin < span.end && is_space(text_[span.begin])) ++span.begin;
        while (span.end > span.begin && is_space(text_[span.end - 1])) --span.end;
        return span;
    }

    std::u16string_view text_;
    bool tabs_make_rows_;
    Document& document_;
    bool framed_ = false;
    size_t frame_end_ = 0;  // behind the lines with pipes
};

Document read_lines(std::u16string_view source, bool tabs_make_rows) {
    Document document;
    document.folded = fold(source);
    LineReader(document.folded.text(), tabs_make_rows, document).read_all();
    return document;
}

}  // namespace

Document read_plain_text(std::u16string_view source) { return read_lines(source, false); }

Document read_flattened(std::u16string_view flattened) { return read_lines(flattened, true); }

}  // namespace gouji

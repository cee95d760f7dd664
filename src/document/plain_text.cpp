#include "document/document.h"

namespace gouji {

namespace {

// A line with more text than this is a paragraph, whatever spaces it has.
constexpr uint32_t kLongestTableLine = 400;

bool is_space(char16_t c) { return c == u' ' || c == u'\t'; }

class LineReader {
   public:
    LineReader(std::u16string_view text, Document& document) : text_(text), document_(document) {}

    void read(Span line) {
        Span inner = trim(line);
        Line read;
        read.span = inner;
        read.first_cell = static_cast<uint32_t>(document_.cells.size());
        read.kind = split(line, inner);
        read.cell_count = static_cast<uint32_t>(document_.cells.size()) - read.first_cell;
        if (read.cell_count > 1 && is_rule(read)) {
            document_.cells.resize(read.first_cell);
            return;
        }
        document_.lines.push_back(read);
    }

   private:
    Line::Kind split(Span line, Span inner) {
        if (line.empty()) return Line::Kind::kEmpty;
        if (inner.empty()) {
            // Spaces alone are an empty line; a tab is an empty cell.
            if (text_.substr(line.begin, line.size()).find(u'\t') == text_.npos) return Line::Kind::kEmpty;
            document_.cells.push_back({line.begin, line.begin});
            return Line::Kind::kText;
        }
        const std::u16string_view content = text_.substr(inner.begin, inner.size());
        if (count_pipes(content) >= 2) {
            split_at(inner, u'|');
            return Line::Kind::kGrid;
        }
        // One tab in front only sets a cell in; tabs between or behind cells hold places.
        const std::u16string_view rest = text_.substr(line.begin + 1, line.size() - 1);
        if (rest.find(u'\t') != rest.npos) {
            split_at(line, u'\t');
            return Line::Kind::kGrid;
        }
        if (inner.size() <= kLongestTableLine && content.find(u' ') != content.npos) {
            split_at(inner, u' ');
            return Line::Kind::kWords;
        }
        document_.cells.push_back(inner);
        return Line::Kind::kText;
    }

    // Cells between separators; runs of spaces are one separator.
    void split_at(Span line, char16_t separator) {
        uint32_t begin = line.begin;
        for (uint32_t at = line.begin; at <= line.end; ++at) {
            if (at < line.end && text_[at] != separator) continue;
            const Span cell = trim({begin, at});
            if (separator != u' ' || !cell.empty()) document_.cells.push_back(cell);
            begin = at + 1;
        }
    }

    static int count_pipes(std::u16string_view line) {
        int pipes = 0;
        for (char16_t c : line) pipes += c == u'|';
        return pipes;
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

    Span trim(Span span) const {
        while (span.begin < span.end && is_space(text_[span.begin])) ++span.begin;
        while (span.end > span.begin && is_space(text_[span.end - 1])) --span.end;
        return span;
    }

    std::u16string_view text_;
    Document& document_;
};

}  // namespace

Document read_plain_text(std::u16string_view source) {
    Document document;
    document.folded = fold(source);
    const std::u16string_view text = document.folded.text();
    LineReader reader(text, document);
    for (size_t begin = 0; begin <= text.size();) {
        size_t end = text.find(u'\n', begin);
        if (end == text.npos) end = text.size();
        reader.read({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
        begin = end + 1;
    }
    return document;
}

}  // namespace gouji

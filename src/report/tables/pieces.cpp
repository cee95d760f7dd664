#include "report/tables/pieces.h"

#include <algorithm>

#include "report/tables/cell_kind.h"
#include "report/tables/page_line.h"
#include "report/tables/row_counter.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A word among figures longer than this is a label, not an unreadable figure.
constexpr uint32_t kLongestStray = 12;
constexpr size_t kShortestPiece = 6;  // of a label, to be known by the letters that both have

class Cutter {
   public:
    Cutter(const Document& document, std::vector<Glossary>& forms, const Glossary& expected)
        : document_(document), forms_(forms), expected_(expected), counter_(document) {
        for (const Glossary& form : forms)
            for (const FormRow& row : form.labels().rows())
                widest_ = std::max(widest_, static_cast<uint32_t>(row.columns));
    }

    Pieces cut() {
        pieces_.values.reserve(document_.cells.size());
        for (line_ = 0; line_ < document_.lines.size(); ++line_) {
            const Line& line = document_.lines[line_];
            if (line.kind == Line::Kind::kEmpty) {
                cut_empty(line.span);
                continue;
            }
            if (line.kind == Line::Kind::kText) {
                cut_single(document_.cells[line.first_cell]);
                continue;
            }
            if (is_page_line(document_, expected_, pieces_.fragments, line_)) {
                group_.miscounted |= is_beside_empty_line(document_, line_);
                continue;
            }
            close();
            if (line.kind == Line::Kind::kGrid)
                cut_grid(line);
            else
                cut_words(line);
            group_.doubtful |= open_ && is_lone_row_of_strokes(document_, line_);
            close();
        }
        close();
        return std::move(pieces_);
    }

   private:
    // One cell a line: figures of consecutive lines are one group.
    void cut_single(Span cell) {
        const CellText kind = kind_of(text(cell));
        if (cell.empty()) pieces_.lone_tabs |= text({cell.begin, cell.begin + 1}) == u"\t";
        if (kind == CellText::kOther && !is_jumble(text(cell))) {
            close();
            add_fragment(cell);
        } else {
            add_value(cell, kind);
        }
    }

    void cut_empty(Span line) {
        const bool after_label =
            !pieces_.fragments.empty() && pieces_.fragments.back().line + 1 == line_;
        if (!open_ && !after_label) return;
        add_value(line, CellText::kBlank);
        pieces_.values.back().empty_line = true;
    }

    void cut_grid(const Line& line) {
        for (uint32_t i = counter_.counts(line_) ? 1 : 0; i < line.cell_count; ++i) {
            const Span cell = document_.cells[line.first_cell + i];
            const CellText kind = kind_of(text(cell));
            if (kind == CellText::kOther && !is_jumble(text(cell)) &&
                (!figure_glued_to(cell).empty() || !is_stray(cell))) {
                group_.miscounted |= opens_with_figure(cell);
                drop_blanks();
                close();
                add_fragment(cell);
            } else {
                add_value(cell, kind == CellText::kOther ? read_kind(text(cell)) : kind);
            }
        }
    }

    // "8 二、上年结转": the last of the row above.
    bool opens_with_figure(Span cell) const {
        const std::u16string_view words = text(cell);
        const size_t end = words.find_first_not_of(u"0123456789");
        return end > 0 && end < words.size() && !is_one_of(words[end], u".、)");
    }

    // Words between spaces: figures count where they close the line or stand three together; in
    // a sentence, which has some between its words or a full stop, only the latter.
    void cut_words(const Line& line) {
        const uint32_t end = line.first_cell + line.cell_count;
        bool sentence = find_char(text(line.span), u'。') != std::u16string_view::npos;
        for (uint32_t at = line.first_cell; at < end;) {
            uint32_t stop = at;
            while (stop < end && (is_figure(text_of(stop)) || is_slipped(stop, at, end))) ++stop;
            if (at > line.first_cell && goes_on_label(at, stop)) stop = at;
            if (stop - at >= 3 || (stop > at && stop == end && !sentence && !goes_on_below())) {
                for (; at < stop; ++at)
                    if (is_figure(text_of(at)))
                        add_value(document_.cells[at], kind_of(text_of(at)));
                continue;
            }
            sentence |= stop > at;
            Span words = document_.cells[at];
            for (++at; at < end; ++at) {
                if (at >= stop && is_figure(text_of(at))) break;
                // Wide gaps stand between cells; a number opens a label, and one that is a
                // group's stands beside those of its rows.
                if (document_.cells[at].begin - words.end > 1 || is_numbered(document_.cells[at]) ||
                    is_group_label(words))
                    break;
                words = join(words, document_.cells[at]);
            }
            close();
            add_fragment(words);
        }
    }

    // "(四) 无 1 0 0", "2. 没有 1 0 0": a number opens a label, of which the word is a piece,
    // unless it is just what the figures to `stop` lack, or one of many like it.
    bool goes_on_label(uint32_t at, uint32_t stop) const {
        if (stop < at + 2 || stop - at == widest_ || !is_torn_number(document_.cells[at - 1]))
            return false;
        const std::u16string_view word = text_of(at);
        return is_ideograph(word[0]) && read_kind(text_of(at)) == CellText::kBlank &&
               (stop - at > widest_ || text_of(at + 1) != word);
    }

    // "属于行政查询事项 1 8. 0 0": the number of a label whose line has moved, among the figures.
    bool is_slipped(uint32_t at, uint32_t first, uint32_t end) const {
        return at > first && at + 1 < end && is_torn_number(document_.cells[at]) &&
               is_figure(text_of(at + 1));
    }

    // "(四)" and nothing behind it.
    bool is_torn_number(Span word) const {
        const Skeleton bones(text(word));
        return bones.ordinal() > 0 && bones.text().empty();
    }

    bool is_numbered(Span word) const {
        const std::u16string_view label = text(word);
        const bool closed = label.size() == 2 && (label[1] == u'.' || label[1] == u'、');
        return (label.size() > 2 || closed) && leading_ordinal(label) > 0;
    }

    // "(三)不予公开"
    bool is_group_label(Span words) const {
        return text(words).front() == u'(' &&
               any_form(words, [](const Meaning& meaning) { return meaning.header; });
    }

    // In one of the forms.
    template <typename Test>
    bool any_form(Span words, Test test) const {
        return std::any_of(forms_.begin(), forms_.end(),
                           [&](Glossary& form) { return test(form.look_up(words)); });
    }

    // A short word between figures, or behind a row's label, that names no row itself: a cell,
    // which may be a figure in words.
    bool is_stray(Span cell) const {
        const bool among = open_ && group_.filled > 0;
        if (cell.size() > kLongestStray || !(among || behind_words())) return false;
        const bool label = any_form(cell, [](const Meaning& meaning) {
            return meaning.named != 0 || meaning.header || is_piece_of_label(meaning);
        });
        return !label && (among || behind_label());
    }

    // "期不补正、行政机关不再": beside the label of its group, the middle of one that is wrapped.
    static bool is_piece_of_label(const Meaning& meaning) {
        return meaning.letters >= kShortestPiece && !meaning.strange;
    }

    bool behind_words() const {
        return !pieces_.fragments.empty() && pieces_.fragments.back().line == line_;
    }
    bool behind_label() const {
        return behind_words() && any_form(pieces_.fragments.back().span,
                                          [](const Meaning& meaning) { return meaning.whole; });
    }

    void add_fragment(Span cell) {
        const Span figure = figure_glued_to(cell);
        pieces_.fragments.push_back({{cell.begin, cell.end - figure.size()}, line_});
        if (!figure.empty()) add_value(figure, read_kind(text(figure)));
    }

    // "...,规范性文件3" / "份,占比2.9%": a sentence goes on with what its figure counts, and does
    // not end there, as a cell does ("1,835" / "件", "件 223件").
    bool goes_on_below() const {
        constexpr CharSet kCounted(u"件宗份条篇起次");
        const size_t next = line_ + 1;
        if (next == document_.lines.size()) return false;
        const std::u16string_view below = text(document_.lines[next].span);
        return below.size() > 1 && kCounted.has(below[0]) && below[1] != u' ';
    }

    bool in_grid() const { return document_.lines[line_].kind == Line::Kind::kGrid; }

    static bool may_end_label(char16_t c) { return is_ideograph(c) || is_one_of(c, u")”\""); }

    // "行政事业性收费218.19": where a label fills its cell, nothing parts it from the figure in
    // the next, or its stroke; in a grid a space may stand for what did. Labels have no digits but
    // those of their number.
    Span figure_glued_to(Span cell) const {
        constexpr CharSet kFigures(u"0123456789.,/-—");
        constexpr CharSet kOfSentences(u"%;。!?");
        const std::u16string_view all = text(cell);
        uint32_t label = cell.size();
        while (label > 0 && kFigures.has(all[label - 1])) --label;
        if (label == 0 || label == cell.size()) return {};
        const uint32_t end = label - (all[label - 1] == u' ' && in_grid());
        if (end == 0 || !may_end_label(all[end - 1])) return {};
        if (find_first(all, kOfSentences) < label || goes_on_below()) return {};
        const Span figure{cell.begin + label, cell.end};
        if (read_kind(text(figure)) == CellText::kOther) return {};
        const bool labelled = any_form({cell.begin, cell.begin + end}, [](const Meaning& meaning) {
            return names_row(meaning.hits, LabelIndex::kNearlyWhole);
        });
        return labelled ? figure : Span{};
    }

    void add_value(Span cell, CellText kind) {
        const auto index = static_cast<uint32_t>(pieces_.values.size());
        pieces_.values.push_back({cell, kind});
        if (!open_) {
            group_ = {};
            group_.first_value = index;
            group_.fragments_before = static_cast<uint32_t>(pieces_.fragments.size());
            group_.line = line_;
            group_.labelled = behind_words();
            open_ = true;
        }
        ++group_.value_count;
        if (cell.empty()) return;
        group_.doubtful |= kind == CellText::kNumber && is_overprinted(text(cell));
        group_.miscounted |=
            is_run_together(text(cell)) || (kind == CellText::kOther && is_jumble(text(cell)));
        group_.last_filled = index;
        if (group_.filled++ == 0) group_.first_filled = index;
    }

    // Ends a group; empty lines alone are none.
    void close() {
        if (!open_) return;
        bool cells = group_.value_count >= 3;
        for (uint32_t i = 0; i < group_.value_count && !cells; ++i)
            cells = !pieces_.values[group_.first_value + i].empty_line;
        if (!cells) return drop();
        pieces_.groups.push_back(group_);
        open_ = false;
    }

    // Empty cells in front of a label, or of a header, hold no row's figures.
    void drop_blanks() {
        if (open_ && group_.filled == 0) drop();
    }

    void drop() {
        pieces_.values.resize(group_.first_value);
        open_ = false;
    }

    std::u16string_view text(Span span) const { return document_.text(span); }
    std::u16string_view text_of(uint32_t cell) const { return text(document_.cells[cell]); }

    const Document& document_;
    std::vector<Glossary>& forms_;
    const Glossary& expected_;
    RowCounter counter_;
    Pieces pieces_;
    uint32_t widest_ = 0;  // columns of any row
    uint32_t line_ = 0;
    Group group_;  // the last, while it is open
    bool open_ = false;
};

}  // namespace

Pieces cut_pieces(const Document& document, std::vector<Glossary>& forms,
                  const Glossary& expected) {
    return Cutter(document, forms, expected).cut();
}

}  // namespace gouji

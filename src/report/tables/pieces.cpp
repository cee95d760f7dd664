#include "report/tables/pieces.h"

#include <algorithm>

#include "document/page_number.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A text cell longer than this is no figure; read_cell need not be asked.
constexpr uint32_t kLongestFigure = 40;
// More digits than this are no value that can be held, and still no word.
constexpr uint32_t kLongestNumber = 18;
// A word among figures longer than this is a label, not an unreadable figure.
constexpr uint32_t kLongestStray = 12;
// A shorter word tells nothing by the letters that it shares with labels.
constexpr size_t kShortestPiece = 6;

class Cutter {
   public:
    Cutter(const Document& document, std::vector<Glossary>& forms)
        : document_(document), forms_(forms) {
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
            if (is_page_number(document_.text(line.span)) && !is_row_of_three()) continue;
            close();
            if (line.kind == Line::Kind::kGrid)
                cut_grid(line);
            else
                cut_words(line);
            close();
        }
        close();
        return std::move(pieces_);
    }

   private:
    // One cell a line: figures of consecutive lines are one group.
    void cut_single(Span cell) {
        const CellText kind = kind_of(cell);
        if (kind == CellText::kOther && !is_jumble(cell)) {
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
        for (uint32_t i = 0; i < line.cell_count; ++i) {
            const Span cell = document_.cells[line.first_cell + i];
            const CellText kind = kind_of(cell);
            if (kind == CellText::kOther && !is_jumble(cell) &&
                (!figure_glued_to(cell).empty() || !is_stray(cell))) {
                drop_blanks();
                close();
                add_fragment(cell);
            } else {
                add_value(cell, kind == CellText::kOther ? read_kind(cell) : kind);
            }
        }
    }

    // "- 4 -" below the label of a row of three columns, and not between it and its figures; or
    // between the two halves of the label.
    bool is_row_of_three() const {
        if (pieces_.fragments.empty() || pieces_.fragments.back().line + 1 != line_) return false;
        const std::u16string_view above = document_.text(pieces_.fragments.back().span);
        const size_t next = line_ + 1;
        if (next == document_.lines.size() || document_.lines[next].cell_count == 0)
            return names_row_of_three(above);
        const Span below = document_.cells[document_.lines[next].first_cell];
        if (is_figure(below)) return false;
        return names_row_of_three(above) ||
               names_row_of_three(std::u16string(above).append(document_.text(below)));
    }

    bool names_row_of_three(std::u16string_view label) const {
        const Skeleton bones(label);
        return std::any_of(forms_.begin(), forms_.end(), [&](const Glossary& form) {
            std::vector<LabelHit> hits;
            form.labels().find(bones, hits);
            return std::any_of(hits.begin(), hits.end(), [&](const LabelHit& hit) {
                return hit.score >= LabelIndex::kWhole &&
                       form.labels().rows()[static_cast<size_t>(hit.row)].columns == 3;
            });
        });
    }

    // Words between spaces: figures count where they close the line or stand three together; in
    // a sentence, which has some between its words, only the latter.
    void cut_words(const Line& line) {
        const uint32_t end = line.first_cell + line.cell_count;
        bool sentence = false;
        for (uint32_t at = line.first_cell; at < end;) {
            uint32_t stop = at;
            while (stop < end && (is_figure(document_.cells[stop]) || is_slipped(stop, at, end)))
                ++stop;
            if (at > line.first_cell && goes_on_label(at, stop)) stop = at;
            if (stop - at >= 3 || (stop > at && stop == end && !sentence)) {
                for (; at < stop; ++at)
                    if (is_figure(document_.cells[at]))
                        add_value(document_.cells[at], kind_of(document_.cells[at]));
                continue;
            }
            sentence |= stop > at;
            Span words = document_.cells[at];
            for (++at; at < end; ++at) {
                if (at >= stop && is_figure(document_.cells[at])) break;
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
        const std::u16string_view word = document_.text(document_.cells[at]);
        return is_ideograph(word[0]) && read_kind(document_.cells[at]) == CellText::kBlank &&
               (stop - at > widest_ || document_.text(document_.cells[at + 1]) != word);
    }

    // "属于行政查询事项 1 8. 0 0": the number of a label whose line has moved, among the figures.
    bool is_slipped(uint32_t at, uint32_t first, uint32_t end) const {
        return at > first && at + 1 < end && is_torn_number(document_.cells[at]) &&
               is_figure(document_.cells[at + 1]);
    }

    // "(四)" and nothing behind it.
    bool is_torn_number(Span word) const {
        const Skeleton bones(document_.text(word));
        return bones.ordinal() > 0 && bones.text().empty();
    }

    bool is_numbered(Span word) const {
        const std::u16string_view text = document_.text(word);
        const bool closed = text.size() == 2 && (text[1] == u'.' || text[1] == u'、');
        return (text.size() > 2 || closed) && leading_ordinal(text) > 0;
    }

    // "(三)不予公开"
    bool is_group_label(Span words) const {
        return document_.text(words).front() == u'(' &&
               any_form(words, [](const Meaning& meaning) { return meaning.header; });
    }

    // In one of the forms.
    template <typename Test>
    bool any_form(Span words, Test test) const {
        return std::any_of(forms_.begin(), forms_.end(),
                           [&](Glossary& form) { return test(form.look_up(words)); });
    }

    CellText kind_of(Span cell) const {
        if (cell.empty()) return CellText::kBlank;
        if (cell.size() > kLongestFigure) return CellText::kOther;
        const CellText kind = read_kind(cell);
        // "三" is as often a piece of a label set vertically; 零 stands in none.
        constexpr CharSet kOfFigures(u"增减零〇");
        const char16_t first = document_.text(cell)[0];
        const bool vertical = first >= 0x3007 && !kOfFigures.has(first);
        return kind == CellText::kNumber && vertical ? CellText::kOther : kind;
    }
    CellText read_kind(Span cell) const {
        const std::u16string_view text = document_.text(cell);
        // As most figures are; no cell is empty that is asked for.
        const bool digits =
            text.size() <= kLongestNumber && std::all_of(text.begin(), text.end(), is_digit);
        return digits ? CellText::kNumber : read_cell(text).kind;
    }

    bool is_figure(Span cell) const { return kind_of(cell) != CellText::kOther || is_jumble(cell); }

    // "01" is two rows printed over each other.
    bool is_overprinted(Span cell) const {
        const std::u16string_view text = document_.text(cell);
        return text.size() > 1 && text[0] == u'0' && is_digit(text[1]);
    }

    // A number too long to hold, or several of them: an unreadable cell.
    bool is_jumble(Span cell) const {
        constexpr std::u16string_view kDigits = u"0123456789,. ";
        std::u16string_view text = document_.text(cell);
        if (cell.size() <= kLongestNumber && !contains(text, u"  ")) return false;
        if (text[0] == u'-' || text[0] == u'+') text.remove_prefix(1);
        return text.find_first_not_of(kDigits) == text.npos;
    }

    // A short word between figures, or behind a row's label, that names no row itself: a cell,
    // which may be a figure in words.
    bool is_stray(Span cell) const {
        const bool among = open_ && pieces_.groups.back().filled > 0;
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
        if (!figure.empty()) add_value(figure, read_kind(figure));
    }

    static bool may_end_label(char16_t c) { return is_ideograph(c) || is_one_of(c, u")”\""); }

    // "行政事业性收费218.19": where a label fills its cell, nothing parts it from the figure in
    // the next, or its stroke. Labels have no digits but those of their number.
    Span figure_glued_to(Span cell) const {
        constexpr CharSet kFigures(u"0123456789.,/-—");
        const std::u16string_view text = document_.text(cell);
        uint32_t label = cell.size();
        while (label > 0 && kFigures.has(text[label - 1])) --label;
        if (label == 0 || label == cell.size() || !may_end_label(text[label - 1])) return {};
        const Span figure{cell.begin + label, cell.end};
        if (read_kind(figure) == CellText::kOther) return {};
        const bool labelled = any_form({cell.begin, figure.begin}, [](const Meaning& meaning) {
            return names_row(meaning.hits, LabelIndex::kNearlyWhole);
        });
        return labelled ? figure : Span{};
    }

    void add_value(Span cell, CellText kind) {
        if (!open_) {
            Group group;
            group.first_value = static_cast<uint32_t>(pieces_.values.size());
            group.fragments_before = static_cast<uint32_t>(pieces_.fragments.size());
            group.line = line_;
            group.labelled = behind_words();
            pieces_.groups.push_back(group);
            open_ = true;
        }
        pieces_.values.push_back({cell, kind});
        Group& group = pieces_.groups.back();
        ++group.value_count;
        if (cell.empty()) return;
        group.doubtful |= kind == CellText::kNumber && is_overprinted(cell);
        group.last_filled = static_cast<uint32_t>(pieces_.values.size()) - 1;
        if (group.filled++ == 0) group.first_filled = group.last_filled;
    }

    // Ends a group; empty lines alone are none.
    void close() {
        if (open_) {
            const Group& group = pieces_.groups.back();
            bool cells = group.value_count >= 3;
            for (uint32_t i = 0; i < group.value_count && !cells; ++i)
                cells = !pieces_.values[group.first_value + i].empty_line;
            if (!cells) drop();
        }
        open_ = false;
    }

    // Empty cells in front of a label, or of a header, hold no row's figures.
    void drop_blanks() {
        if (open_ && pieces_.groups.back().filled == 0) drop();
    }

    void drop() {
        pieces_.values.resize(pieces_.groups.back().first_value);
        pieces_.groups.pop_back();
        open_ = false;
    }

    const Document& document_;
    std::vector<Glossary>& forms_;
    Pieces pieces_;
    uint32_t widest_ = 0;  // columns of any row
    uint32_t line_ = 0;
    bool open_ = false;
};

}  // namespace

Pieces cut_pieces(const Document& document, std::vector<Glossary>& forms) {
    return Cutter(document, forms).cut();
}

}  // namespace gouji

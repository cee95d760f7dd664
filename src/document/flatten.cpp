#include "document/flatten.h"

#include <algorithm>

#include "document/html_events.h"
#include "document/picture_type.h"
#include "document/table_columns.h"
#include "document/table_rows.h"
#include "text/cell.h"
#include "text/char_kind.h"

namespace gouji {

namespace {

constexpr std::u16string_view kSomePicture = u"[图片]";

// Of full width as well, which is not folded yet.
bool is_of_any_figure(char16_t c) { return is_of_figure(from_full_width(c)); }

// What later would be read as the end of a line, though HTML knows no such thing.
bool ends_line_elsewhere(char16_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029; }

class Flattener {
   public:
    explicit Flattener(std::u16string_view events) : events_(events), survey_(events), tables_(1) {}

    Flattened run() && {
        while (events_.next()) {
            if (frames_ > 0)
                read_framed();
            else
                read();
        }
        end_line();
        return std::move(flat_);
    }

   private:
    void read() {
        switch (events_.kind()) {
            case HtmlEvent::kBlock:
                return in_grid_ ? space() : end_line();
            case HtmlEvent::kBreak:
                return in_grid_ ? space() : break_line();
            case HtmlEvent::kTable:
                return begin_table();
            case HtmlEvent::kTableEnd:
                return end_table();
            case HtmlEvent::kRowGroup:
                return tables_.back().end_group();
            case HtmlEvent::kRow:
                return begin_row();
            case HtmlEvent::kRowEnd:
                return end_row();
            case HtmlEvent::kCell:
                return begin_cell();
            case HtmlEvent::kCellEnd:
                return in_grid_ ? end_grid_cell() : end_line();
            case HtmlEvent::kText:
                return add_text();
            case HtmlEvent::kPicture:
                return add_picture();
            case HtmlEvent::kKeepSpaces:
                keep_ = true;
                return;
            case HtmlEvent::kFoldSpaces:
                keep_ = false;
                return;
            case HtmlEvent::kPictureEnd:
                return;
        }
    }

    // Inside a cell of a grid a table is only a frame: all that counts is the text.
    void read_framed() {
        switch (events_.kind()) {
            case HtmlEvent::kRow:
                ++row_;
                return space();
            case HtmlEvent::kTable:
                ++frames_;
                return space();
            case HtmlEvent::kTableEnd:
                --frames_;
                return space();
            case HtmlEvent::kCell:
            case HtmlEvent::kCellEnd:
            case HtmlEvent::kRowEnd:
                return space();
            case HtmlEvent::kRowGroup:
                return;
            default:
                return read();
        }
    }

    void begin_table() {
        if (in_grid_) {
            ++frames_;
            return space();
        }
        end_line();
        tables_.emplace_back();
    }

    void end_table() {
        if (in_grid_) end_row();
        end_line();
        // The first stands for what rows outside tables would belong to.
        if (tables_.size() > 1) tables_.pop_back();
    }

    void begin_row() {
        end_line();
        in_grid_ = !survey_.is_blocks(row_);
        columns_ = &survey_.columns(row_);
        finest_ = survey_.is_finest(row_);
        ++row_;
        first_cell_ = true;
        tables_.back().begin_row();
        covered_ = 0;
    }

    void end_row() {
        if (in_grid_) {
            // An empty cell over several columns is several empty cells; a label is one.
            if (cell_is_empty() && flat_.text.size() > line_) flat_.text.append(covered_, u'\t');
            end_grid_cell();
        }
        in_grid_ = false;
        tables_.back().end_row();
        end_line();
    }

    void begin_cell() {
        const TableColumns::Place place = tables_.back().place(events_.columns(), events_.rows());
        if (!in_grid_) return end_line();
        end_grid_cell();
        const uint32_t passed =
            finest_ ? place.cells
                    : columns_->begin_between(place.begin - place.passed, place.begin);
        const uint32_t covered = finest_ && !cell_is_empty() ? 0 : covered_;
        flat_.text.append(covered + passed + (first_cell_ ? 0 : 1), u'\t');
        covered_ = covered_by(place.begin, place.begin + place.wide);
        first_cell_ = false;
        cell_ = flat_.text.size();
    }

    // Columns of a cell but its first.
    uint32_t covered_by(uint32_t begin, uint32_t end) const {
        if (!finest_) return columns_->begin_between(begin + 1, end);
        return std::max(columns_->in_place_of(begin, end), 1U) - 1;
    }

    void end_grid_cell() {
        if (!picture_.empty() && cell_is_empty()) put_picture();
        picture_ = {};
        gap_ = Gap::kNone;
    }

    bool cell_is_empty() const {
        return flat_.text.find_first_not_of(u" \u00A0\u3000\u200B", cell_) == std::u16string::npos;
    }

    void add_text() {
        const std::u16string_view text = events_.text();
        for (size_t at = 0; at < text.size();) {
            const size_t begin = at;
            while (at < text.size() && !is_html_space(text[at])) ++at;
            if (at > begin)
                add_word(text.substr(begin, at - begin), events_.begin() + begin);
            else
                add_space(text[at++], events_.begin() + begin);
        }
    }

    void add_word(std::u16string_view word, size_t source) {
        fill_gap(word[0]);
        const size_t begin = flat_.text.size();
        put(word, source);
        std::replace_if(flat_.text.begin() + static_cast<std::ptrdiff_t>(begin), flat_.text.end(),
                        ends_line_elsewhere, u' ');
    }

    void add_space(char16_t c, size_t source) {
        if (!keep_ || in_grid_)
            open_gap(c == u'\n' || c == u'\r', source);
        else if (c == u'\n')
            break_line();
        else
            put(c == u'\t' ? u"\t" : u" ", source);
    }

    // White space, held back until it is known whether text follows on the line.
    enum class Gap : uint8_t { kNone, kSpace, kSourceBreak, kBreak };

    void open_gap(bool line_break, size_t source) {
        if (gap_ == Gap::kNone) {
            gap_ = Gap::kSpace;
            gap_source_ = source;
        }
        if (line_break && gap_ == Gap::kSpace) gap_ = Gap::kSourceBreak;
    }

    // Between two lines of one cell.
    void space() { gap_ = Gap::kBreak; }

    void fill_gap(char16_t next) {
        const Gap gap = gap_;
        gap_ = Gap::kNone;
        if (gap == Gap::kNone || flat_.text.size() == (in_grid_ ? cell_ : line_)) return;
        const char16_t last = flat_.text.back();
        if (gap == Gap::kBreak)
            flat_.text.append(is_of_any_figure(last) && is_of_any_figure(next) ? kFigureGap : 1,
                              u' ');
        else if (gap == Gap::kSpace || !needs_no_space(last) || !needs_no_space(next))
            put(u" ", gap_source_);
    }

    void put(std::u16string_view piece, size_t source) {
        auto& runs = flat_.runs;
        const size_t at = flat_.text.size();
        const bool goes_on = !runs.empty() && runs.back().begin + runs.back().size == at &&
                             runs.back().source + runs.back().size == source;
        if (!goes_on) runs.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(source), 0});
        runs.back().size += static_cast<uint32_t>(piece.size());
        flat_.text += piece;
    }

    void add_picture() {
        picture_ = events_.text();
        picture_source_ = events_.begin();
        if (in_grid_) return;
        end_line();
        put_picture();
        end_line();
    }

    void put_picture() {
        const std::u16string_view name = picture_file(picture_);
        const size_t before = static_cast<size_t>(name.data() - picture_.data());
        if (!name.empty()) return put(name, picture_source_ + before);
        // The place of its first character is the picture's.
        put(kSomePicture.substr(0, 1), picture_source_ - 1);
        flat_.text += kSomePicture.substr(1);
    }

    void end_line() {
        gap_ = Gap::kNone;
        if (flat_.text.size() > line_) break_line();
    }

    void break_line() {
        gap_ = Gap::kNone;
        flat_.text += u'\n';
        line_ = flat_.text.size();
    }

    HtmlEvents events_;
    RowSurvey survey_;
    const NarrowestCells* columns_ = nullptr;
    std::vector<TableColumns> tables_;
    Flattened flat_;
    size_t line_ = 0;  // where it begins
    size_t cell_ = 0;
    size_t row_ = 0;       // of all rows, the next
    uint32_t frames_ = 0;  // tables open inside the cell
    // Columns of the last cell but its first: empty cells, if another follows.
    uint32_t covered_ = 0;
    bool finest_ = false;  // of the row that is open
    bool in_grid_ = false;
    bool first_cell_ = true;
    bool keep_ = false;
    Gap gap_ = Gap::kNone;
    size_t gap_source_ = 0;
    std::u16string_view picture_;
    size_t picture_source_ = 0;
};

}  // namespace

Flattened flatten(std::u16string_view events) { return Flattener(events).run(); }

}  // namespace gouji

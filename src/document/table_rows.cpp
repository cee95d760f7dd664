#include "document/table_rows.h"

#include "document/html_events.h"

namespace gouji {

namespace {

// The longest label and the longest note of the official forms have 36 characters.
constexpr uint32_t kLongestLabel = 200;
// It begins with the next row.
constexpr uint32_t kNoStretch = UINT32_MAX;

struct OpenTable {
    TableColumns columns;
    uint32_t stretch = kNoStretch;
    uint32_t cells = 0;
    size_t row = 0;  // the one that is open, if any is
    bool row_open = false;
    uint32_t row_cells = 0;    // its own, and those that hang over it from above
    bool holds_table = false;  // one of several cells, at any depth
    // Of the cell that is open.
    uint32_t text = 0;
    bool broken = false;  // a line ended after some of the text
    bool several_lines = false;
};

}  // namespace

class RowSurveyor {
   public:
    RowSurveyor(std::u16string_view events, RowSurvey& survey) : events_(events), survey_(survey) {}

    void run() {
        while (events_.next()) read();
    }

   private:
    void read() {
        switch (events_.kind()) {
            case HtmlEvent::kTable:
                break_line();
                tables_.emplace_back();
                break;
            case HtmlEvent::kTableEnd:
                if (!tables_.empty()) end_table();
                break;
            case HtmlEvent::kRow:
                begin_row();
                break;
            case HtmlEvent::kRowEnd:
                if (!tables_.empty()) end_row(tables_.back());
                break;
            case HtmlEvent::kRowGroup:
                if (!tables_.empty()) tables_.back().columns.end_group();
                break;
            case HtmlEvent::kCell:
                begin_cell();
                break;
            case HtmlEvent::kText:
                add_text();
                break;
            case HtmlEvent::kBlock:
            case HtmlEvent::kBreak:
                break_line();
                break;
            default:
                break;
        }
    }

    uint32_t begin_stretch() {
        survey_.stretches_.emplace_back();
        survey_.most_cells_.push_back(0);
        return static_cast<uint32_t>(survey_.stretches_.size() - 1);
    }

    void begin_row() {
        survey_.rows_.emplace_back();
        if (tables_.empty()) return;
        OpenTable& table = tables_.back();
        if (table.stretch == kNoStretch) table.stretch = begin_stretch();
        table.row = survey_.rows_.size() - 1;
        table.row_open = true;
        table.row_cells = 0;
        table.columns.begin_row();
        survey_.rows_.back().stretch = table.stretch;
    }

    void end_row(OpenTable& table) {
        table.columns.end_row();
        if (!table.row_open) return;
        table.row_open = false;
        survey_.rows_[table.row].cells = table.row_cells;
        uint32_t& most = survey_.most_cells_[table.stretch];
        most = std::max(most, table.row_cells);
        if (table.row_cells == 1) table.stretch = kNoStretch;
    }

    void begin_cell() {
        if (tables_.empty()) return;
        OpenTable& table = tables_.back();
        ++table.cells;
        const TableColumns::Place place = table.columns.place(events_.columns(), events_.rows());
        table.row_cells += place.cells + 1;
        if (table.stretch != kNoStretch)
            survey_.stretches_[table.stretch].add(place.begin, place.wide);
        table.text = 0;
        table.broken = table.several_lines = false;
    }

    // A table of one cell is a frame round its content, which is its surroundings' own.
    void end_table() {
        const OpenTable ended = tables_.back();
        tables_.pop_back();
        if (tables_.empty()) return;
        OpenTable& outer = tables_.back();
        if (ended.cells > 1 || ended.holds_table) {
            outer.holds_table = true;
            mark(outer);
        } else {
            outer.several_lines |= ended.several_lines;
            add_text(outer, ended.text);
        }
        break_line();
    }

    void add_text() {
        if (tables_.empty()) return;
        uint32_t size = 0;
        for (const char16_t c : events_.text()) size += !is_html_space(c) && c != u'\u00A0';
        add_text(tables_.back(), size);
    }

    void add_text(OpenTable& table, uint32_t size) {
        if (size == 0) return;
        table.several_lines |= table.broken;
        table.text += size;
        if (table.several_lines && table.text > kLongestLabel) mark(table);
    }

    void break_line() {
        if (!tables_.empty() && tables_.back().text > 0) tables_.back().broken = true;
    }

    void mark(const OpenTable& table) {
        if (table.row_open) survey_.rows_[table.row].blocks = true;
    }

    HtmlEvents events_;
    RowSurvey& survey_;
    std::vector<OpenTable> tables_;
};

RowSurvey::RowSurvey(std::u16string_view events) {
    stretches_.emplace_back();  // of rows outside tables
    most_cells_.push_back(0);
    RowSurveyor(events, *this).run();
}

}  // namespace gouji

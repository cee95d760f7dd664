#include "document/table_rows.h"

#include <cstdint>

#include "document/html_events.h"

namespace gouji {

namespace {

// The longest label and the longest note of the official forms have 36 characters.
constexpr uint32_t kLongestCell = 200;

struct OpenTable {
    uint32_t cells = 0;
    size_t row = 0;  // the one that is open, if any is
    bool row_open = false;
    bool holds_table = false;  // one of several cells, at any depth
    // Of the cell that is open.
    uint32_t text = 0;
    bool broken = false;  // a line ended after some of the text
    bool several_lines = false;
};

class RowSurvey {
   public:
    explicit RowSurvey(std::u16string_view events) : events_(events) {}

    std::vector<bool> run() && {
        while (events_.next()) read();
        return std::move(blocks_);
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
                if (!tables_.empty()) tables_.back().row_open = false;
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

    void begin_row() {
        blocks_.push_back(false);
        if (tables_.empty()) return;
        tables_.back().row = blocks_.size() - 1;
        tables_.back().row_open = true;
    }

    void begin_cell() {
        if (tables_.empty()) return;
        OpenTable& table = tables_.back();
        ++table.cells;
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
        if (table.several_lines && table.text > kLongestCell) mark(table);
    }

    void break_line() {
        if (!tables_.empty() && tables_.back().text > 0) tables_.back().broken = true;
    }

    void mark(const OpenTable& table) {
        if (table.row_open) blocks_[table.row] = true;
    }

    HtmlEvents events_;
    std::vector<bool> blocks_;
    std::vector<OpenTable> tables_;
};

}  // namespace

std::vector<bool> find_block_rows(std::u16string_view events) { return RowSurvey(events).run(); }

}  // namespace gouji

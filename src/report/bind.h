// Binds the values of a placed group to the cells of its rows.
#pragma once

#include "report/align.h"
#include "report/report.h"

namespace gouji {

// Empty values at the front and at the back of a group.
struct Margins {
    int front = 0;
    int back = 0;
};

// How the rows of a table lie.
struct Layout {
    // Where rows have more cells than columns: how many spare ones most rows have in front
    // (merged labels) and behind (merged or surplus cells); -1 where rows differ.
    Margins usual;
    std::vector<int> order;  // see find_column_order
};

// Columns bind by position where cells have positions, by count where a row is whole,
// and not at all where neither decides: then the row's cells are unreadable.
class Binder {
   public:
    Binder(const Document& document, const Pieces& pieces, const Form& form,
           const LabelIndex& labels)
        : document_(document), pieces_(pieces), form_(form), labels_(labels) {}

    // Fills tables from one run of placements.
    void bind(const Run& run, std::vector<TableReading>& tables) const;
    // Where a placed group stands in the original text.
    Span span_of(const Placement& placement) const;

   private:
    Margins usual_margins(const Run& run, int table) const;
    bool has_wide_label(const Placement& placement) const;
    void bind_group(const Placement& placement, const Layout& layout, TableReading& table) const;
    void bind_short(const Placement& placement, const Layout& layout, TableReading& table) const;
    void set_row(const Placement& placement, const Value* const* values, const Layout& layout,
                 TableReading& table) const;
    void set(TableReading& table, size_t cell, const Value& value, bool money) const;
    std::vector<const Value*> values_of(const Placement& placement) const;
    int total_width(const Placement& placement) const;
    int first_cell(const Placement& placement) const;
    const Group& group_of(const Placement& placement) const {
        return pieces_.groups[static_cast<size_t>(placement.group)];
    }
    const Table& table_of(const Placement& placement) const {
        return form_.tables[static_cast<size_t>(
            labels_.rows()[static_cast<size_t>(placement.first_row)].table)];
    }

    const Document& document_;
    const Pieces& pieces_;
    const Form& form_;
    const LabelIndex& labels_;
};

}  // namespace gouji

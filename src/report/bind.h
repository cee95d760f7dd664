// Binds the values of a placed group to the cells of its rows.
#pragma once

#include <vector>

#include "report/align.h"
#include "report/head.h"
#include "report/report.h"

namespace gouji {

// Empty values at the front and at the back of a group. Of rows with more cells than columns:
// how many spare ones most have in front (merged labels) and behind (merged or surplus cells);
// -1 where rows differ.
struct Margins {
    int front = 0;
    int back = 0;
};

// Where the figures of a placed group go, in their order.
struct Targets {
    struct Target {
        int cell = -1;  // of the table; -1 where to none
        bool money = false;
    };
    std::vector<Target> cells;
    bool own_head = false;  // as the table's own head says, which is not what the form prints
    bool in_order = true;   // of the form
    bool unsure = false;    // the head says otherwise, but not of so many figures
};

// Columns bind by position where cells have positions, by count where a row is whole,
// and not at all where neither decides: then the row's cells are unreadable. They are those
// that the table's own head names, where rows have as many figures as it names columns.
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
    using Rows = Run::const_iterator;  // of one table
    std::vector<Targets> find_targets(Rows first, Rows last) const;
    void follow_head(const Head& head, Rows first, Rows last, Targets* targets) const;
    Targets targets_of_form(const Placement& placement) const;
    Targets targets_of_head(const Placement& placement, const Head& head) const;
    Head head_above(const Placement& placement) const;
    bool fits(const Placement& placement, size_t width) const;
    Margins usual_margins(Rows first, Rows last, const std::vector<Targets>& targets) const;
    bool has_wide_label(const Placement& placement) const;
    void bind_group(const Placement& placement, const Targets& targets, const Margins& usual,
                    TableReading& table) const;
    void bind_short(const Placement& placement, const Targets& targets, TableReading& table) const;
    void bind_none(const Placement& placement, const Targets& targets, TableReading& table) const;
    void set_row(const Targets& targets, const Value* const* values, TableReading& table) const;
    void set(TableReading& table, const Targets::Target& target, const Value& value) const;
    std::vector<const Value*> values_of(const Placement& placement) const;
    int table_index(const Placement& placement) const {
        return labels_.rows()[static_cast<size_t>(placement.first_row)].table;
    }
    const Row& row_of(const Placement& placement, int r) const {
        return table_of(placement).rows[static_cast<size_t>(
            labels_.rows()[static_cast<size_t>(placement.first_row + r)].row)];
    }
    const Group& group_of(const Placement& placement) const {
        return pieces_.groups[static_cast<size_t>(placement.group)];
    }
    const Table& table_of(const Placement& placement) const {
        return form_.tables[static_cast<size_t>(table_index(placement))];
    }

    const Document& document_;
    const Pieces& pieces_;
    const Form& form_;
    const LabelIndex& labels_;
};

}  // namespace gouji

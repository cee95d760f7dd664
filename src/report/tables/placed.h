// What a placement stands for: rows of the form, and a group of figures.
#pragma once

#include "report/tables/align.h"
#include "text/nth.h"

namespace gouji {

class Placed {
   public:
    Placed(const Pieces& pieces, const Form& form, const LabelIndex& labels)
        : pieces_(pieces), form_(form), labels_(labels) {}

    int table_index(const Placement& placement) const { return at(placement, 0).table; }
    const Table& table(const Placement& placement) const {
        return nth(form_.tables, table_index(placement));
    }
    // The nth of its rows.
    const Row& row(const Placement& placement, int n) const {
        return nth(table(placement).rows, at(placement, n).row);
    }
    // Cells of all its rows.
    uint32_t width(const Placement& placement) const {
        int width = 0;
        for (int r = 0; r < placement.row_count; ++r) width += row(placement, r).width();
        return static_cast<uint32_t>(width);
    }
    const Group& group(const Placement& placement) const {
        return nth(pieces_.groups, placement.group);
    }

   private:
    const FormRow& at(const Placement& placement, int n) const {
        return nth(labels_.rows(), placement.first_row + n);
    }

    const Pieces& pieces_;
    const Form& form_;
    const LabelIndex& labels_;
};

}  // namespace gouji

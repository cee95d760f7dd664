// Figures that stand alone on lines, as a PDF leaves those of a table: the empty lines between are
// no cells, and of a head in as many pieces nobody knows the order. Or figures of several rows that
// stand in one line.
#pragma once

#include "report/tables/placed.h"

namespace gouji {

// Rows of so many columns have more than two or three figures.
constexpr int kLongRow = 5;

class Scatter {
   public:
    Scatter(const Document& document, const Pieces& pieces, const Form& form,
            const LabelIndex& labels)
        : document_(document), pieces_(pieces), labels_(labels), placed_(pieces, form, labels) {}

    // Whether the figures of a placed group are such, and may be anybody's.
    bool holds(const Placement& placement) const;
    // Whether a whole row has an empty line between any two of its figures, or one of few columns
    // ends with one and lacks cells all the same; and whether another has some: where the one is,
    // those of the other are no cells.
    bool is_parted(const Placement& placement) const;
    bool has_gaps(const Placement& placement) const;

   private:
    uint32_t even_blocks(const Group& group) const;
    bool is_squashed(const Placement& placement) const;
    bool is_below_torn_head(const Placement& placement) const;

    const Document& document_;
    const Pieces& pieces_;
    const LabelIndex& labels_;
    Placed placed_;
};

}  // namespace gouji

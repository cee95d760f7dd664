// Whether the figures that were placed in a row can be told to be its own, cell by cell.
#pragma once

#include <vector>

#include "report/report.h"
#include "report/tables/placed.h"
#include "report/tables/places.h"
#include "report/tables/scatter.h"

namespace gouji {

// Whether the places of a row's figures were found.
inline bool is_told(const std::vector<RowPlaces>& places, std::ptrdiff_t row) {
    return !places.empty() && !nth(places, row).empty();
}

class Doubts {
   public:
    using Rows = TargetFinder::Rows;
    Doubts(const Document& document, const Pieces& pieces, Glossary& glossary, const Placed& placed,
           const Scatter& scatter)
        : document_(document), pieces_(pieces), glossary_(glossary), placed_(placed),
          scatter_(scatter) {}

    // Of the rows of one table, which the form prints on one line.
    bool is_torn_line(Rows first, Rows last, const std::vector<RowPlaces>& places) const;
    // What the form prints on one line has more or fewer cells in a grid than the head above it,
    // and not a figure for each column: some of them are lost, or none's.
    bool is_beside_its_head(const Placement& placement) const;
    // Some of its figures stand beside it.
    bool is_in_pieces(Rows first, Rows last, Rows at) const;
    // A fraction that no words stand beside counts nothing: it is money, astray from its row, where
    // none of the rows has any.
    bool is_money_astray(const Placement& placement, Rows first, Rows last) const;
    // More of the rows that are bound could not be read than could: what tore those may have moved
    // the others, but not a row with all of its figures on the line of its label.
    bool are_mostly_unread(Rows first, Rows last, const std::vector<Targets>& targets,
                           const TableReading& table) const;
    // Among the rows stand figures a line each that are none of theirs, and enough for one; or a
    // row's stand below the title of others, or behind the number of another: labels may go with
    // those behind them or with those in front.
    bool are_out_of_step(Rows first, Rows last) const;
    // Groups of figures among the rows that are none of theirs.
    int left_over(Rows first, Rows last) const;
    bool is_line(const Placement& placement) const {
        const Group& group = placed_.group(placement);
        return group.labelled && group.filled == placed_.width(placement);
    }
    // Some of its cells are lost, even where there are as many as columns with the empty ones at
    // the ends. `lines_behind`: so many empty lines end rows that are whole.
    bool lacks_cells(const Group& group, size_t width, int lines_behind) const;
    // Empty lines behind its last figure.
    int lines_behind(const Group& group) const;
    bool says_one_thing(uint32_t first_value, uint32_t count) const;

   private:
    bool is_near(int group, int step, uint32_t pieces) const;
    template <typename Is>
    int count_left_over(Rows first, Rows last, Is is) const;
    bool has_pile(Rows first, Rows last) const;
    bool has_torn_words(Rows first, Rows last) const;
    bool is_numbered_otherwise(const Placement& placement) const;
    bool is_beyond_title(const Placement& placement) const;
    bool is_title_of_other(const Placement& placement, std::u16string_view words) const;
    bool is_named(const Placement& placement) const;
    bool has_amount(const Placement& placement) const;
    bool is_made_up(const Group& group, size_t width, int lines_behind) const;
    bool is_padded(const Placement& placement) const;
    bool is_named_for_others(const Placement& placement) const;

    const Document& document_;
    const Pieces& pieces_;
    Glossary& glossary_;
    const Placed& placed_;
    const Scatter& scatter_;
};

}  // namespace gouji

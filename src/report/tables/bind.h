// Binds the values of a placed group to the cells of its rows.
#pragma once

#include <climits>
#include <vector>

#include "report/report.h"
#include "report/tables/cell_lines.h"
#include "report/tables/doubts.h"
#include "report/tables/placed.h"
#include "report/tables/places.h"
#include "report/tables/scatter.h"
#include "report/tables/targets.h"

namespace gouji {

// Empty values at the front and at the back of a group.
struct Margins {
    int front = 0;
    int back = 0;
};

// How the rows of a table lie. Of those with more cells than columns: how many spare ones most
// have in front, of which merged labels leave more than others, and behind; -1 where rows differ.
struct Layout {
    int front = -1;
    int front_of_wide = -1;
    int back = -1;
    int spare = -1;  // before and behind, where many rows of full depth tell
    int cells = -1;  // of a line of a grid, where nine rows in ten have as many
    // Empty ones that end rows with all their figures; where there is no such row, any may.
    int lines_behind = INT_MAX;
    bool pairs = false;  // of their figures only the first and the last are left
};

// Columns bind by position where cells have positions, by count where a row is whole,
// and not at all where neither decides: then the row's cells are unreadable. They are those
// that the table's own head names, where rows have as many figures as it names columns.
class Binder {
   public:
    Binder(const Document& document, const Pieces& pieces, const Form& form, Glossary& glossary)
        : document_(document), pieces_(pieces), placed_(pieces, form, glossary.labels()),
          targets_(document, pieces, form, glossary),
          places_(document, pieces, form, glossary, targets_),
          scatter_(document, pieces, form, glossary.labels()),
          doubts_(document, pieces, glossary, placed_, scatter_) {}

    // Fills tables from one run of placements.
    void bind(const Run& run, std::vector<TableReading>& tables) const;
    // Where a placed group stands in the original text.
    SourceSpan span_of(const Placement& placement) const;

   private:
    using Rows = TargetFinder::Rows;
    Layout layout_of(Rows first, Rows last, const std::vector<Targets>& targets) const;
    bool is_pair(const Group& group, const Targets& targets) const;
    bool has_wide_label(const Placement& placement) const;
    void bind_row(const Placement& placement, const Targets& targets, const Layout& layout,
                  const CellLines& lines, TableReading& table) const;
    void set_places(const Targets& targets, const RowPlaces& places, TableReading& table) const;
    void bind_short(const Placement& placement, const Targets& targets, const Layout& layout,
                    TableReading& table) const;
    void bind_none(const Placement& placement, const Targets& targets, TableReading& table) const;
    void set_row(const Targets& targets, const Value* const* values, TableReading& table) const;
    void set(TableReading& table, const Targets::Target& target, const Value& value) const;
    std::vector<const Value*> values_of(const Placement& placement) const;
    bool has_pairs(Rows first, Rows last, const std::vector<Targets>& targets) const;
    const Document& document_;
    const Pieces& pieces_;
    Placed placed_;
    TargetFinder targets_;
    PlaceFinder places_;
    Scatter scatter_;
    Doubts doubts_;
};

}  // namespace gouji

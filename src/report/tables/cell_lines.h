// Rows that are printed a cell a line, set in by a tab, where an empty cell is a tab alone and an
// empty line the end of a row: how many cells each row has is told, and one that has more or fewer
// than the others has lost a line, or got one.
#pragma once

#include <vector>

#include "report/tables/placed.h"
#include "report/tables/targets.h"

namespace gouji {

class CellLines {
   public:
    using Rows = TargetFinder::Rows;
    CellLines(const Document& document, const Pieces& pieces, const Placed& placed, Rows first,
              Rows last, const std::vector<Targets>& targets);

    // It is one of those rows.
    bool tell(const Group& group) const;
    // It has not as many cells as the others have beside its columns.
    bool is_amiss(const Group& group, size_t width) const;
    // Up to the end of the row, without the empty lines.
    std::vector<const Value*> cells_of(const Group& group) const;

   private:
    const Document& document_;
    const Pieces& pieces_;
    bool told_ = false;
    int spare_ = 0;  // cells that most rows have beside those of their columns
};

}  // namespace gouji

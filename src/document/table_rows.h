// What is known of a row of an HTML table only when the rows around it have been seen.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/table_columns.h"

namespace gouji {

// For rows in the order in which they begin in the events.
class RowSurvey {
   public:
    // Linear in the events, whatever they are.
    explicit RowSurvey(std::u16string_view events);

    // Whether its cells are blocks, one under the other, rather than cells of a grid: the table
    // only arranges the page.
    bool is_blocks(size_t row) const { return rows_[row].blocks; }
    // Whether no neighbour has more cells. Its cells are a column each, whatever they claim to
    // span: where edges of cells that are one below the other differ by a hair, word processors
    // write a column between them.
    bool is_finest(size_t row) const { return rows_[row].cells == most_cells_[rows_[row].stretch]; }
    // The columns that count: in this row or a neighbour a cell begins there. Where all cells
    // span two columns, every other one is none. Neighbours end where a row is a single cell:
    // a heading, behind which another table may follow.
    const NarrowestCells& columns(size_t row) const { return stretches_[rows_[row].stretch]; }

   private:
    struct Row {
        bool blocks = false;
        uint32_t cells = 0;    // its own, and those that hang over it from above
        uint32_t stretch = 0;  // index into stretches_
    };
    friend class RowSurveyor;

    std::vector<Row> rows_;
    std::vector<NarrowestCells> stretches_;
    std::vector<uint32_t> most_cells_;  // of each stretch
};

}  // namespace gouji

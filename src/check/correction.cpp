#include "check/correction.h"

#include "text/nth.h"

namespace gouji {

void correct(Report& report, const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
        const int table = report.form->find_table(correction.table);
        if (table < 0) continue;
        const Table& form = nth(report.form->tables, table);
        const int row = form.find_row(correction.row);
        const int column = form.find_column(correction.column);
        const int index = row < 0 || column < 0 ? -1 : form.cell(row, column);
        std::vector<Cell>& cells = nth(report.tables, table).cells;
        if (index >= 0) correct(nth(cells, index), correction.to);
    }
}

}  // namespace gouji

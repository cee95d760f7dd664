#include "check/correction.h"

namespace gouji {

void correct(Report& report, const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
        const int table = report.form->find_table(correction.table);
        if (table < 0) continue;
        const Table& form = report.form->tables[static_cast<size_t>(table)];
        const int row = form.find_row(correction.row);
        const int column = form.find_column(correction.column);
        const int index = row < 0 || column < 0 ? -1 : form.cell(row, column);
        std::vector<Cell>& cells = report.tables[static_cast<size_t>(table)].cells;
        if (index >= 0) correct(cells[static_cast<size_t>(index)], correction.to);
    }
}

}  // namespace gouji

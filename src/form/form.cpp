#include "form/form.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

template <typename Items>
int find_by_id(const Items& items, std::string_view id) {
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].id == id) return static_cast<int>(i);
    return -1;
}

}  // namespace

bool Quantity::includes(const Quantity& part) const {
    return table == part.table && std::all_of(part.cells.begin(), part.cells.end(), [&](int cell) {
               return std::find(cells.begin(), cells.end(), cell) != cells.end();
           });
}

int Table::cell(int row, int column) const {
    const Row& r = nth(rows, row);
    for (int i = 0; i < r.width(); ++i)
        if (nth(r.columns, i) == column) return r.first_cell + i;
    return -1;
}

CellRef Table::place(int table, int cell) const {
    for (size_t row = 0; row < rows.size(); ++row)
        if (cell < rows[row].first_cell + rows[row].width())
            return {table, static_cast<int>(row),
                    nth(rows[row].columns, cell - rows[row].first_cell)};
    return {};
}

int Table::find_row(std::string_view id) const { return find_by_id(rows, id); }
std::vector<int> Table::rows_called(std::string_view id) const {
    std::vector<int> found;
    for (size_t row = 0; row < rows.size(); ++row) {
        const std::string_view name = rows[row].id;
        if (name.starts_with(id) && (name.size() == id.size() || name[id.size()] == '.'))
            found.push_back(static_cast<int>(row));
    }
    return found;
}
int Table::find_column(std::string_view id) const { return find_by_id(columns, id); }
int Form::find_table(std::string_view id) const { return find_by_id(tables, id); }
int Form::find_quantity(std::string_view id) const { return find_by_id(quantities, id); }
std::u16string_view Form::unit(int index) const {
    if (index < 0) return {};
    if (prose.is_money(index)) return u"万元";
    return nth(prose.units, index);
}

}  // namespace gouji

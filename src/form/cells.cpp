#include "form/cells.h"

#include <algorithm>

#include "text/json_writer.h"
#include "text/nth.h"

namespace gouji {

namespace {

// Every relation in each of its rows or columns, as far as that has its cells.
std::vector<Equation> equations_of(const Table& table) {
    std::vector<Equation> equations;
    for (size_t r = 0; r < table.relations.size(); ++r) {
        const Relation& relation = table.relations[r];
        const bool along_row = relation.along_row;
        const size_t lines = along_row ? table.rows.size() : table.columns.size();
        for (int line = 0; line < static_cast<int>(lines); ++line) {
            const auto cell = [&](int term) {
                return along_row ? table.cell(line, term) : table.cell(term, line);
            };
            Equation equation{static_cast<int>(r), along_row, line, {}, {}, cell(relation.focus)};
            for (int term : relation.left)
                if (const int index = cell(term); index >= 0) equation.left.push_back(index);
            for (int term : relation.right)
                if (const int index = cell(term); index >= 0) equation.right.push_back(index);
            // Rows of a table need not have the same columns.
            if (!equation.left.empty() && !equation.right.empty() && equation.focus >= 0)
                equations.push_back(std::move(equation));
        }
    }
    return equations;
}

// See Table::cell_names.
std::vector<std::string> cell_names_of(const Table& table) {
    std::vector<std::string> names;
    for (const Row& row : table.rows)
        for (int column : row.columns) {
            JsonWriter json;
            json.member("row", row.id);
            json.member("column", nth(table.columns, column).id);
            names.push_back(std::move(json).take());
        }
    return names;
}

void set_quantities(const Table& table, int index, Quantity* quantity) {
    for (const Row& row : table.rows)
        for (int i = 0; i < row.width(); ++i, ++quantity) {
            const auto column = static_cast<size_t>(nth(row.columns, i));
            quantity->id = table.id + "." + row.id + "." + table.columns[column].id;
            quantity->table = index;
            quantity->cells = {row.first_cell + i};
        }
}

}  // namespace

void set_cells(Form& form) {
    size_t quantities = 0;
    for (Table& table : form.tables) {
        table.equations = equations_of(table);
        table.cell_names = cell_names_of(table);
        quantities += static_cast<size_t>(table.cell_count);
    }
    form.quantities.resize(std::max(form.quantities.size(), quantities));
    Quantity* next = form.quantities.data();
    for (size_t t = 0; t < form.tables.size(); ++t) {
        set_quantities(form.tables[t], static_cast<int>(t), next);
        next += form.tables[t].cell_count;
    }
}

}  // namespace gouji

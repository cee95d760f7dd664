#include "form/cells.h"

#include "text/json_writer.h"

namespace gouji {

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

std::vector<std::string> cell_names_of(const Table& table) {
    std::vector<std::string> names;
    for (const Row& row : table.rows)
        for (int column : row.columns) {
            JsonWriter json;
            json.key("row");
            json.value(row.id);
            json.key("column");
            json.value(table.columns[static_cast<size_t>(column)].id);
            names.push_back(std::move(json).take());
        }
    return names;
}

}  // namespace gouji

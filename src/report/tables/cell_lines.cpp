#include "report/tables/cell_lines.h"

#include <algorithm>
#include <map>

namespace gouji {

CellLines::CellLines(const Document& document, const Pieces& pieces, const Placed& placed,
                     Rows first, Rows last, const std::vector<Targets>& targets)
    : document_(document), pieces_(pieces) {
    std::map<int, std::ptrdiff_t> rows;  // by their spare cells
    for (Rows at = first; pieces.lone_tabs && at != last; ++at) {
        const size_t width = nth(targets, at - first).cells.size();
        const int spare = static_cast<int>(cells_of(placed.group(*at)).size() - width);
        if (++rows[spare] * 2 <= last - first) continue;
        told_ = true;
        spare_ = placed.table(*first).in_one_line ? 0 : spare;
    }
}

bool CellLines::tell(const Group& group) const {
    if (!told_ || document_.lines[group.line].cell_count > 1) return false;
    uint32_t at =
        pieces_.values[group.filled > 0 ? group.first_filled : group.first_value].span.begin;
    const std::u16string_view text = document_.folded.text();
    while (at > 0 && text[at - 1] == u' ') --at;
    return at > 0 && text[at - 1] == u'\t';
}

// Where all its figures stand at its end, what is in front of them is its label's.
bool CellLines::is_amiss(const Group& group, size_t width) const {
    const std::vector<const Value*> cells = cells_of(group);
    if (static_cast<int>(cells.size() - width) == spare_) return false;
    return group.filled != width || cells.back()->empty() || group.reach() != width;
}

std::vector<const Value*> CellLines::cells_of(const Group& group) const {
    std::vector<const Value*> cells;
    for (uint32_t i = group.first_value; i < group.first_value + group.value_count; ++i) {
        const Value& value = pieces_.values[i];
        if (!value.empty_line)
            cells.push_back(&value);
        else if (i > group.last_filled && !cells.empty())
            break;
    }
    return cells;
}

}  // namespace gouji

#include "report/bind.h"

#include <algorithm>
#include <map>

#include "report/column_order.h"

namespace gouji {

namespace {

// So many rows with labels of full depth show where the cells of all lie.
constexpr int kDeepRows = 5;

Margins margins(const std::vector<const Value*>& values) {
    const auto count = static_cast<int>(values.size());
    Margins found;
    while (found.front < count && values[static_cast<size_t>(found.front)]->empty()) ++found.front;
    while (found.back < count - found.front &&
           values[static_cast<size_t>(count - 1 - found.back)]->empty())
        ++found.back;
    return found;
}

// The number that nine rows in ten have; -1 without one.
int common(const std::map<int, int>& counts, int rows) {
    for (const auto& [margin, count] : counts)
        if (count * 10 >= rows * 9) return margin;
    return -1;
}

}  // namespace

int Binder::total_width(const Placement& placement) const {
    int width = 0;
    for (int r = 0; r < placement.row_count; ++r) {
        const FormRow at = labels_.rows()[static_cast<size_t>(placement.first_row + r)];
        width += table_of(placement).rows[static_cast<size_t>(at.row)].width();
    }
    return width;
}

int Binder::first_cell(const Placement& placement) const {
    const FormRow at = labels_.rows()[static_cast<size_t>(placement.first_row)];
    return table_of(placement).rows[static_cast<size_t>(at.row)].first_cell;
}

void Binder::bind(const Run& run, std::vector<TableReading>& tables) const {
    Layout layout;
    int laid_out = -1;
    for (const Placement& placement : run) {
        const int table = labels_.rows()[static_cast<size_t>(placement.first_row)].table;
        if (table != laid_out) {
            layout = {
                usual_margins(run, table),
                find_column_order(document_, labels_.columns(table), group_of(placement).line)};
            laid_out = table;
        }
        TableReading& reading = tables[static_cast<size_t>(table)];
        bind_group(placement, layout, reading);
        reading.span = join(reading.span, span_of(placement));
    }
}

// Rows whose figures leave only one way to lie show where the others lie, too; where all
// are too empty for that, those whose labels are of full depth do: their spare cells are behind.
Margins Binder::usual_margins(const Run& run, int table) const {
    std::map<int, int> fronts, backs, deep;
    int rows = 0;
    int deep_rows = 0;
    for (const Placement& placement : run) {
        if (labels_.rows()[static_cast<size_t>(placement.first_row)].table != table) continue;
        const int spare =
            static_cast<int>(group_of(placement).value_count) - total_width(placement);
        const Margins margin = margins(values_of(placement));
        if (group_of(placement).labelled && placement.row_count == 1 && !has_wide_label(placement))
            ++deep[spare], ++deep_rows;
        if (spare < 0 || margin.front + margin.back != spare) continue;
        ++fronts[margin.front];
        ++backs[margin.back];
        ++rows;
    }
    if (rows == 0 && deep_rows >= kDeepRows) return {-1, common(deep, deep_rows)};
    return {common(fronts, rows), common(backs, rows)};
}

std::vector<const Value*> Binder::values_of(const Placement& placement) const {
    const Group& group = group_of(placement);
    std::vector<const Value*> values;
    for (uint32_t i = 0; i < group.value_count; ++i)
        values.push_back(&pieces_.values[group.first_value + i]);
    return values;
}

void Binder::bind_group(const Placement& placement, const Layout& layout,
                        TableReading& table) const {
    const Margins& usual = layout.usual;
    const Group& group = group_of(placement);
    const int width = total_width(placement);
    std::vector<const Value*> values = values_of(placement);
    if (static_cast<int>(group.filled) == width) {
        values.erase(
            std::remove_if(values.begin(), values.end(), [](const Value* v) { return v->empty(); }),
            values.end());
        return set_row(placement, values.data(), layout, table);
    }
    // Empty lines are row ends before they are empty cells.
    const auto spare = [&] { return static_cast<int>(values.size()) - width; };
    while (spare() > 0 && values.back()->empty_line) values.pop_back();
    while (spare() > 0 && values.front()->empty_line) values.erase(values.begin());
    const Margins margin = margins(values);
    if (spare() < 0 || margin.front + margin.back < spare())
        return bind_short(placement, layout, table);
    // Where several positions are left, other rows decide; else the depth of the row's
    // label does: what is not as deep as others spans empty cells in front.
    const bool wide = group.labelled && has_wide_label(placement);
    int skip = wide ? spare() : 0;
    if (usual.back >= 0 && (wide || usual.front < 0))
        skip = spare() - usual.back;
    else if (usual.front >= 0)
        skip = usual.front;
    skip = std::clamp(skip, std::max(0, spare() - margin.back), std::min(margin.front, spare()));
    set_row(placement, values.data() + skip, layout, table);
}

bool Binder::has_wide_label(const Placement& placement) const {
    const auto& rows = table_of(placement).rows;
    size_t deepest = 0;
    for (const Row& row : rows) deepest = std::max(deepest, row.path.size());
    return rows[static_cast<size_t>(labels_.rows()[static_cast<size_t>(placement.first_row)].row)]
               .path.size() < deepest;
}

// As many values as the rows have columns, one after the other.
void Binder::set_row(const Placement& placement, const Value* const* values, const Layout& layout,
                     TableReading& table) const {
    const Table& form = table_of(placement);
    for (int r = 0; r < placement.row_count; ++r) {
        const Row& row = form.rows[static_cast<size_t>(
            labels_.rows()[static_cast<size_t>(placement.first_row + r)].row)];
        for (int i = 0; i < row.width(); ++i, ++values) {
            const bool reordered = row.width() == static_cast<int>(layout.order.size());
            const int place = reordered ? layout.order[static_cast<size_t>(i)] : i;
            const bool money =
                form.columns[static_cast<size_t>(row.columns[static_cast<size_t>(place)])].kind ==
                ColumnKind::kAmount;
            set(table, static_cast<size_t>(row.first_cell + place), **values, money);
        }
    }
}

// A row with fewer figures than columns, or with more.
void Binder::bind_short(const Placement& placement, const Layout& layout,
                        TableReading& table) const {
    const Group& group = group_of(placement);
    const int width = total_width(placement);
    const auto cell = static_cast<size_t>(first_cell(placement));
    const Value* values = &pieces_.values[group.first_value];
    if (placement.row_count == 1 && width > 2 && group.value_count == 2 && group.filled == 2 &&
        layout.order.empty()) {
        // Empty cells were dropped: the first kind and the total are left.
        set(table, cell, values[0], false);
        set(table, cell + static_cast<size_t>(width) - 1, values[1], false);
        table.cells[cell].assumed_column = true;
        return;
    }
    for (int i = 0; i < width; ++i) {
        Cell& lost = table.cells[cell + static_cast<size_t>(i)];
        lost.state = CellState::kUnreadable;
        lost.span = span_of(placement);
    }
}

void Binder::set(TableReading& table, size_t index, const Value& value, bool money) const {
    Cell& cell = table.cells[index];
    cell.span = document_.folded.source(value.span);
    switch (value.kind) {
        case CellText::kBlank:
            cell.state = CellState::kBlank;
            break;
        case CellText::kOther:
            cell.state = CellState::kUnreadable;
            break;
        case CellText::kNumber: {
            cell.state = CellState::kRead;
            const CellValue read = read_cell(document_.text(value.span));
            // "19万" where money is counted in 万元 is 19.
            cell.value = money && read.scaled ? read.value / 10000 : read.value;
            break;
        }
    }
}

Span Binder::span_of(const Placement& placement) const {
    const Group& group = group_of(placement);
    const Span first = pieces_.values[group.first_value].span;
    const Span last = pieces_.values[group.first_value + group.value_count - 1].span;
    return document_.folded.source({first.begin, last.end});
}

}  // namespace gouji

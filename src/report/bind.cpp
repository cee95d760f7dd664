#include "report/bind.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

bool blank(const Value& value) { return value.cell.kind == CellText::kBlank; }

// Empty values at the front and at the back of a group.
struct Margins {
    int front = 0;
    int back = 0;
};

Margins margins(const Pieces& pieces, const Group& group) {
    const Value* values = &pieces.values[group.first_value];
    const int count = static_cast<int>(group.value_count);
    Margins found;
    while (found.front < count && blank(values[found.front])) ++found.front;
    while (found.back < count - found.front && blank(values[count - 1 - found.back])) ++found.back;
    return found;
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
    int lead = 0;
    int lead_table = -1;
    for (const Placement& placement : run) {
        const int table = labels_.rows()[static_cast<size_t>(placement.first_row)].table;
        if (table != lead_table) lead = usual_lead(run, lead_table = table);
        TableReading& reading = tables[static_cast<size_t>(table)];
        bind_group(placement, lead, reading);
        reading.span = join(reading.span, span_of(placement));
    }
}

// Rows whose figures leave only one way to lie show where the others lie, too.
int Binder::usual_lead(const Run& run, int table) const {
    std::map<int, int> votes;
    for (const Placement& placement : run) {
        if (labels_.rows()[static_cast<size_t>(placement.first_row)].table != table) continue;
        const Group& group = group_of(placement);
        const int spare = static_cast<int>(group.value_count) - total_width(placement);
        if (spare <= 0) continue;
        const Margins margin = margins(pieces_, group);
        if (margin.front + margin.back == spare) ++votes[margin.front];
    }
    int lead = -1;
    int most = 0;
    for (const auto& [front, count] : votes)
        if (count > most) lead = front, most = count;
    return lead;
}

void Binder::bind_group(const Placement& placement, int lead, TableReading& table) const {
    const Group& group = group_of(placement);
    const int width = total_width(placement);
    const int count = static_cast<int>(group.value_count);
    const Value* values = &pieces_.values[group.first_value];
    const auto cell = static_cast<size_t>(first_cell(placement));
    if (static_cast<int>(group.figures) == width) {
        for (int i = 0, column = 0; i < count; ++i)
            if (!blank(values[i])) set(table, cell + static_cast<size_t>(column++), values[i]);
        return;
    }
    const int spare = count - width;
    if (spare < 0 || static_cast<int>(group.figures) > width) return bind_short(placement, table);
    const Margins margin = margins(pieces_, group);
    if (margin.front + margin.back < spare) return bind_short(placement, table);
    // Where several positions are left, other rows decide; else empty cells in front
    // belong to a merged label.
    int front = lead >= 0 ? lead : spare;
    front = std::max(spare - margin.back, std::min(front, std::min(margin.front, spare)));
    for (int i = 0; i < width; ++i) set(table, cell + static_cast<size_t>(i), values[front + i]);
}

// A row with fewer figures than columns, or with more.
void Binder::bind_short(const Placement& placement, TableReading& table) const {
    const Group& group = group_of(placement);
    const int width = total_width(placement);
    const auto cell = static_cast<size_t>(first_cell(placement));
    const Value* values = &pieces_.values[group.first_value];
    if (placement.row_count == 1 && width > 2 && group.value_count == 2 && group.figures == 2) {
        // Empty cells were dropped: the first kind and the total are left.
        for (int i = 0; i < width; ++i) table.cells[cell + static_cast<size_t>(i)].state = CellState::kBlank;
        set(table, cell, values[0]);
        set(table, cell + static_cast<size_t>(width) - 1, values[1]);
        table.cells[cell].assumed_column = true;
        return;
    }
    for (int i = 0; i < width; ++i) {
        Cell& lost = table.cells[cell + static_cast<size_t>(i)];
        lost.state = CellState::kUnreadable;
        lost.span = span_of(placement);
    }
}

void Binder::set(TableReading& table, size_t index, const Value& value) const {
    Cell& cell = table.cells[index];
    cell.span = document_.folded.source(value.span);
    switch (value.cell.kind) {
        case CellText::kBlank: cell.state = CellState::kBlank; break;
        case CellText::kOther: cell.state = CellState::kUnreadable; break;
        case CellText::kNumber:
            cell.state = CellState::kRead;
            cell.value = value.cell.value * value.cell.unit_factor;
            break;
    }
}

Span Binder::span_of(const Placement& placement) const {
    const Group& group = group_of(placement);
    const Span first = pieces_.values[group.first_value].span;
    const Span last = pieces_.values[group.first_value + group.value_count - 1].span;
    return document_.folded.source({first.begin, last.end});
}

}  // namespace gouji

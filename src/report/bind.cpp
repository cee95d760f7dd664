#include "report/bind.h"

#include <algorithm>
#include <map>

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

void Binder::bind(const Run& run, std::vector<TableReading>& tables) const {
    for (Rows first = run.begin(), last; first != run.end(); first = last) {
        const int table = table_index(*first);
        last = std::find_if(first, run.end(),
                            [&](const Placement& p) { return table_index(p) != table; });
        TableReading& reading = tables[static_cast<size_t>(table)];
        const std::vector<Targets> targets = find_targets(first, last);
        const Margins usual = usual_margins(first, last, targets);
        for (Rows at = first; at != last; ++at) {
            bind_group(*at, targets[static_cast<size_t>(at - first)], usual, reading);
            reading.span = join(reading.span, span_of(*at));
        }
    }
}

// A head counts until another follows; one that names a single column only at the table's top,
// elsewhere it is as likely the label of a row.
std::vector<Targets> Binder::find_targets(Rows first, Rows last) const {
    std::vector<Targets> targets;
    for (Rows at = first; at != last; ++at) targets.push_back(targets_of_form(*at));
    Head head = head_above(*first);
    Rows headed = first;
    for (Rows at = first + 1; at != last; ++at) {
        Head next = head_above(*at);
        if (next.columns.size() < 2 || next == head) continue;
        follow_head(head, headed, at, &targets[static_cast<size_t>(headed - first)]);
        head = std::move(next);
        headed = at;
    }
    follow_head(head, headed, last, &targets[static_cast<size_t>(headed - first)]);
    return targets;
}

// What a head names beside the form's columns, rows may have a place for or not; and where it
// names but some of them, rows may have more figures than it says: what most rows fit counts.
void Binder::follow_head(const Head& head, Rows first, Rows last, Targets* targets) const {
    Head bare = head;
    bare.columns.erase(std::remove(bare.columns.begin(), bare.columns.end(), Head::kOther),
                       bare.columns.end());
    std::vector<Targets> own, narrow;
    int more = 0;
    bool whole = false;
    for (Rows at = first; at != last; ++at) {
        const Targets& form = targets[at - first];
        own.push_back(targets_of_head(*at, head));
        const bool names_all = bare.columns.size() == form.cells.size();
        narrow.push_back(names_all ? targets_of_head(*at, bare) : Targets());
        if (narrow.back().cells.empty()) narrow.back() = form;
        if (own.back().cells.empty()) continue;
        whole |= names_all || own.back().cells.size() == form.cells.size();
        more += static_cast<int>(fits(*at, own.back().cells.size())) -
                static_cast<int>(fits(*at, narrow.back().cells.size()));
    }
    for (Rows at = first; at != last; ++at) {
        const auto i = static_cast<size_t>(at - first);
        const bool wide = !own[i].cells.empty() && (more > 0 || (more == 0 && whole));
        const bool in_order = own[i].in_order;
        targets[i] = std::move(wide ? own[i] : narrow[i]);
        targets[i].unsure = !in_order && !targets[i].own_head;
        targets[i].own_head |= head.foreign;
    }
}

Targets Binder::targets_of_form(const Placement& placement) const {
    Targets targets;
    const auto& columns = table_of(placement).columns;
    for (int r = 0; r < placement.row_count; ++r) {
        const Row& row = row_of(placement, r);
        for (int i = 0; i < row.width(); ++i) {
            const auto column = static_cast<size_t>(row.columns[static_cast<size_t>(i)]);
            targets.cells.push_back(
                {row.first_cell + i, columns[column].kind == ColumnKind::kAmount});
        }
    }
    return targets;
}

// None where the head names no column of the row, or says what the form does. A single name that
// is none of the form's is the one column left.
Targets Binder::targets_of_head(const Placement& placement, const Head& head) const {
    if (placement.row_count > 1) return {};
    const Targets form = targets_of_form(placement);
    const Row& row = row_of(placement, 0);
    std::vector<Targets::Target> left = form.cells;
    Targets targets;
    size_t named = 0;
    size_t next = 0;
    bool in_place = head.columns.size() == form.cells.size();
    for (const int column : head.columns) {
        const auto at = std::find(row.columns.begin(), row.columns.end(), column);
        const auto place = static_cast<size_t>(at - row.columns.begin());
        in_place &= column == Head::kOther || place == targets.cells.size();
        targets.cells.emplace_back();
        if (at == row.columns.end()) continue;
        targets.cells.back() = form.cells[place];
        left[place].cell = -1;
        targets.in_order &= place >= next;
        next = place;
        ++named;
    }
    if (named == 0 || in_place) return {};
    if (named + 1 == form.cells.size() && head.columns.size() == form.cells.size())
        for (Targets::Target& target : targets.cells)
            if (target.cell < 0)
                target = *std::find_if(left.begin(), left.end(),
                                       [](const Targets::Target& t) { return t.cell >= 0; });
    targets.own_head = true;
    return targets;
}

// Between the row and the figures before it.
Head Binder::head_above(const Placement& placement) const {
    const Group& group = group_of(placement);
    uint32_t begin = 0;
    for (auto at = static_cast<size_t>(placement.group); at-- > 0 && begin == 0;) {
        const Group& above = pieces_.groups[at];
        if (above.filled > 0 || above.line + kHeadLines < group.line) begin = above.line + 1;
    }
    return read_head(document_, labels_, table_index(placement), begin, group.line);
}

// Whether a row has so many figures.
bool Binder::fits(const Placement& placement, size_t width) const {
    const Group& group = group_of(placement);
    return group.filled == width || (group.filled > 0 && group.filled < width &&
                                     group.reach() <= width && group.value_count >= width);
}

// Rows whose figures leave only one way to lie show where the others lie, too; where all
// are too empty for that, those whose labels are of full depth do: their spare cells are behind.
Margins Binder::usual_margins(Rows first, Rows last, const std::vector<Targets>& targets) const {
    std::map<int, int> fronts, backs, deep;
    int rows = 0;
    int deep_rows = 0;
    for (Rows at = first; at != last; ++at) {
        const auto width = targets[static_cast<size_t>(at - first)].cells.size();
        const int spare = static_cast<int>(group_of(*at).value_count) - static_cast<int>(width);
        const Margins margin = margins(values_of(*at));
        if (group_of(*at).labelled && at->row_count == 1 && !has_wide_label(*at))
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

void Binder::bind_group(const Placement& placement, const Targets& targets, const Margins& usual,
                        TableReading& table) const {
    const Group& group = group_of(placement);
    const auto width = static_cast<int>(targets.cells.size());
    if (targets.unsure) return bind_none(placement, targets, table);
    std::vector<const Value*> values = values_of(placement);
    if (static_cast<int>(group.filled) == width) {
        values.erase(
            std::remove_if(values.begin(), values.end(), [](const Value* v) { return v->empty(); }),
            values.end());
        return set_row(targets, values.data(), table);
    }
    // Empty lines are row ends before they are empty cells.
    const auto spare = [&] { return static_cast<int>(values.size()) - width; };
    while (spare() > 0 && values.back()->empty_line) values.pop_back();
    while (spare() > 0 && values.front()->empty_line) values.erase(values.begin());
    const Margins margin = margins(values);
    if (spare() < 0 || margin.front + margin.back < spare())
        return bind_short(placement, targets, table);
    // Where several positions are left, other rows decide; else the depth of the row's
    // label does: what is not as deep as others spans empty cells in front.
    const bool wide = group.labelled && has_wide_label(placement);
    int skip = wide ? spare() : 0;
    if (usual.back >= 0 && (wide || usual.front < 0))
        skip = spare() - usual.back;
    else if (usual.front >= 0)
        skip = usual.front;
    skip = std::clamp(skip, std::max(0, spare() - margin.back), std::min(margin.front, spare()));
    set_row(targets, values.data() + skip, table);
}

bool Binder::has_wide_label(const Placement& placement) const {
    size_t deepest = 0;
    for (const Row& row : table_of(placement).rows) deepest = std::max(deepest, row.path.size());
    return row_of(placement, 0).path.size() < deepest;
}

// As many values as there are targets, one after the other.
void Binder::set_row(const Targets& targets, const Value* const* values,
                     TableReading& table) const {
    for (const Targets::Target& target : targets.cells) set(table, target, **values++);
}

// A row with fewer figures than columns, or with more.
void Binder::bind_short(const Placement& placement, const Targets& targets,
                        TableReading& table) const {
    const Group& group = group_of(placement);
    const Value* values = &pieces_.values[group.first_value];
    if (placement.row_count == 1 && targets.cells.size() > 2 && group.value_count == 2 &&
        group.filled == 2 && !targets.own_head) {
        // Empty cells were dropped: the first kind and the total are left.
        set(table, targets.cells.front(), values[0]);
        set(table, targets.cells.back(), values[1]);
        table.cells[static_cast<size_t>(targets.cells.front().cell)].assumed_column = true;
    } else {
        bind_none(placement, targets, table);
    }
}

void Binder::bind_none(const Placement& placement, const Targets& targets,
                       TableReading& table) const {
    for (const Targets::Target& target : targets.cells) {
        if (target.cell < 0) continue;
        Cell& cell = table.cells[static_cast<size_t>(target.cell)];
        cell.state = CellState::kUnreadable;
        cell.span = span_of(placement);
    }
}

void Binder::set(TableReading& table, const Targets::Target& target, const Value& value) const {
    if (target.cell < 0) return;
    Cell& cell = table.cells[static_cast<size_t>(target.cell)];
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
            cell.value = target.money && read.scaled ? read.value / 10000 : read.value;
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

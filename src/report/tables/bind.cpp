#include "report/tables/bind.h"

#include <algorithm>
#include <map>

#include "text/nth.h"

namespace gouji {

namespace {

// So many rows with labels of full depth show where the cells of all lie.
constexpr int kDeepRows = 5;
constexpr int kManyRows = 10;
// Characters from a row's first figure to its last, over the break of a page.
constexpr uint32_t kLongestRow = 1000;
// So many figures among the rows that are none's: they are torn from their labels.
constexpr int kLeftOver = 3;

Margins margins(const std::vector<const Value*>& values) {
    const auto count = static_cast<int>(values.size());
    Margins found;
    while (found.front < count && nth(values, found.front)->empty()) ++found.front;
    while (found.back < count - found.front && nth(values, count - 1 - found.back)->empty())
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
        const int table = placed_.table_index(*first);
        last = std::find_if(first, run.end(),
                            [&](const Placement& p) { return placed_.table_index(p) != table; });
        TableReading& reading = nth(tables, table);
        const std::vector<Targets> targets = targets_.find(first, last);
        const Layout layout = layout_of(first, last, targets);
        const CellLines lines(document_, pieces_, placed_, first, last, targets);
        const std::vector<RowPlaces> places = places_.find(first, last, targets);
        const bool torn = doubts_.is_torn_line(first, last, places);
        const bool parted =
            std::any_of(first, last, [&](const Placement& p) { return scatter_.is_parted(p); });
        for (Rows at = first; at != last; ++at) {
            const Targets& own = nth(targets, at - first);
            if (doubts_.is_beside_its_head(*at) || doubts_.is_in_pieces(first, last, at) ||
                doubts_.is_money_astray(*at, first, last))
                bind_none(*at, own, reading);
            else if (is_told(places, at - first) && !own.unsure && !placed_.group(*at).miscounted)
                set_places(own, nth(places, at - first), reading);
            else if (torn || (parted && scatter_.has_gaps(*at)))
                bind_none(*at, own, reading);
            else
                bind_row(*at, own, layout, lines, reading);
            reading.span = join(reading.span, span_of(*at));
        }
        if (!doubts_.are_out_of_step(first, last) &&
            !doubts_.are_mostly_unread(first, last, targets, reading))
            continue;
        for (Rows at = first; at != last; ++at)
            if (!doubts_.is_line(*at)) bind_none(*at, nth(targets, at - first), reading);
    }
}

// Two figures where a row has more columns, and nothing else. What stands apart from its label is
// that of one kind and the total only where the two are the same.
bool Binder::is_pair(const Group& group, const Targets& targets) const {
    if (group.filled != 2 || group.value_count != 2 || targets.cells.size() <= 2) return false;
    const Value* values = &pieces_.values[group.first_value];
    return group.labelled || document_.text(values[0].span) == document_.text(values[1].span);
}

// Where rows have two figures, they are the first column's and the total, and all between were
// dropped; not where some have more, but too few, and others are left as well, nor of a single
// row among many whole ones.
bool Binder::has_pairs(Rows first, Rows last, const std::vector<Targets>& targets) const {
    const Table& table = placed_.table(*first);
    const bool totals = std::any_of(table.relations.begin(), table.relations.end(),
                                    [](const Relation& relation) { return relation.along_row; });
    if (!totals || table.in_one_line) return false;
    int pairs = 0;
    int whole = 0;
    for (Rows at = first; at != last; ++at) {
        const Group& group = placed_.group(*at);
        const Targets& own = nth(targets, at - first);
        if (group.doubtful || scatter_.holds(*at)) return false;
        if (group.filled != group.value_count) continue;
        if (group.filled > 2 && group.filled < own.cells.size()) return false;
        pairs += is_pair(group, own);
        whole += group.filled == own.cells.size();
    }
    return (pairs > 1 || whole < kManyRows) && doubts_.left_over(first, last) < kLeftOver;
}

// Rows whose figures leave only one way to lie show where the others lie, too; where all
// are too empty for that, those whose labels are of full depth do: their spare cells are behind.
Layout Binder::layout_of(Rows first, Rows last, const std::vector<Targets>& targets) const {
    std::map<int, int> fronts, fronts_of_wide, backs, deep, lines, cells;
    int whole_rows = 0;
    int rows = 0;
    int wide_rows = 0;
    int deep_rows = 0;
    for (Rows at = first; at != last; ++at) {
        const auto width = nth(targets, at - first).cells.size();
        const int spare =
            static_cast<int>(placed_.group(*at).value_count) - static_cast<int>(width);
        const Margins margin = margins(values_of(*at));
        const Line& line = document_.lines[placed_.group(*at).line];
        if (line.kind == Line::Kind::kGrid) ++cells[static_cast<int>(line.cell_count)];
        const bool wide = has_wide_label(*at);
        if (placed_.group(*at).filled == width)
            ++lines[doubts_.lines_behind(placed_.group(*at))], ++whole_rows;
        if (placed_.group(*at).labelled && at->row_count == 1 && !wide) ++deep[spare], ++deep_rows;
        if (spare < 0 || margin.front + margin.back != spare) continue;
        ++(wide ? fronts_of_wide : fronts)[margin.front];
        ++backs[margin.back];
        ++rows;
        wide_rows += wide;
    }
    Layout layout;
    if (last - first >= kManyRows) layout.cells = common(cells, static_cast<int>(last - first));
    layout.pairs = has_pairs(first, last, targets);
    layout.front = common(fronts, rows - wide_rows);
    layout.front_of_wide = common(fronts_of_wide, wide_rows);
    layout.back = common(backs, rows);
    if (layout.front >= 0 && layout.back >= 0 && rows - wide_rows >= kDeepRows)
        layout.spare = layout.front + layout.back;
    if (whole_rows > 0) {
        const int most = common(lines, whole_rows);
        layout.lines_behind = most < 0 ? lines.rbegin()->first : most;
    }
    if (rows == 0 && deep_rows >= kDeepRows) layout.back = common(deep, deep_rows);
    return layout;
}

std::vector<const Value*> Binder::values_of(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    std::vector<const Value*> values;
    values.reserve(group.value_count);
    for (uint32_t i = 0; i < group.value_count; ++i)
        values.push_back(&pieces_.values[group.first_value + i]);
    return values;
}

void Binder::bind_row(const Placement& placement, const Targets& targets, const Layout& layout,
                      const CellLines& lines, TableReading& table) const {
    const Group& group = placed_.group(placement);
    const auto width = static_cast<int>(targets.cells.size());
    const bool told = lines.tell(group);
    if (targets.unsure || group.doubtful || scatter_.holds(placement) ||
        doubts_.lacks_cells(group, targets.cells.size(), layout.lines_behind) ||
        (told && lines.is_amiss(group, targets.cells.size())))
        return bind_none(placement, targets, table);
    std::vector<const Value*> values = told ? lines.cells_of(group) : values_of(placement);
    if (static_cast<int>(group.filled) == width) {
        std::erase_if(values, [](const Value* value) { return value->empty(); });
        return set_row(targets, values.data(), table);
    }
    const auto is_cell = [](const Value* value) { return !value->empty_line; };
    if (std::count_if(values.begin(), values.end(), is_cell) == width)
        std::erase_if(values, [](const Value* value) { return value->empty_line; });
    // Empty lines are row ends before they are empty cells.
    const auto spare = [&] { return static_cast<int>(values.size()) - width; };
    while (spare() > 0 && values.back()->empty_line) values.pop_back();
    const auto last = values.begin() + std::max(0, spare());
    values.erase(values.begin(), std::find_if(values.begin(), last, is_cell));
    const Margins margin = margins(values);
    if (spare() < 0 || margin.front + margin.back < spare())
        return bind_short(placement, targets, layout, table);
    // Where several positions are left, other rows decide; else the depth of the row's
    // label does: what is not as deep as others spans empty cells in front.
    const bool wide = has_wide_label(placement);
    const int front = wide ? layout.front_of_wide : layout.front;
    // A cell of a row whose like all have as many is lost, or another's.
    const Line& line = document_.lines[group.line];
    const bool like_others =
        (layout.cells < 0 || static_cast<int>(line.cell_count) == layout.cells) &&
        (layout.spare < 0 || wide || spare() == layout.spare || width < kLongRow);
    if (group.filled > 0 && line.kind == Line::Kind::kGrid && !like_others)
        return bind_none(placement, targets, table);
    int skip = wide ? spare() : 0;
    if (layout.back >= 0 && (wide || front < 0))
        skip = spare() - layout.back;
    else if (front >= 0)
        skip = front;
    skip = std::clamp(skip, std::max(0, spare() - margin.back), std::min(margin.front, spare()));
    set_row(targets, values.data() + skip, table);
}

// Its label stands before its figures and may span the columns of deeper ones.
bool Binder::has_wide_label(const Placement& placement) const {
    if (!placed_.group(placement).labelled) return false;
    size_t deepest = 0;
    for (const Row& row : placed_.table(placement).rows)
        deepest = std::max(deepest, row.path.size());
    return placed_.row(placement, 0).path.size() < deepest;
}

// As many values as there are targets, one after the other.
void Binder::set_row(const Targets& targets, const Value* const* values,
                     TableReading& table) const {
    for (const Targets::Target& target : targets.cells) set(table, target, **values++);
}

// An empty place is behind the figure before it.
void Binder::set_places(const Targets& targets, const RowPlaces& places,
                        TableReading& table) const {
    const auto first =
        std::find_if(places.begin(), places.end(), [](int value) { return value != kNoFigure; });
    Value blank{{}, CellText::kBlank};
    blank.span.begin = blank.span.end = nth(pieces_.values, *first).span.begin;
    for (size_t i = 0; i < places.size(); ++i) {
        const Value& value = places[i] == kNoFigure ? blank : nth(pieces_.values, places[i]);
        set(table, targets.cells[i], value);
        blank.span.begin = blank.span.end = value.span.end;
    }
}

// A row with fewer figures than columns, or with more.
void Binder::bind_short(const Placement& placement, const Targets& targets, const Layout& layout,
                        TableReading& table) const {
    const Group& group = placed_.group(placement);
    if (layout.pairs && is_pair(group, targets) && !targets.own_head) {
        // Empty cells were dropped: the first kind and the total are left.
        set(table, targets.cells.front(), pieces_.values[group.first_value]);
        set(table, targets.cells.back(), pieces_.values[group.first_value + 1]);
        nth(table.cells, targets.cells.front().cell).assumed_column = true;
    } else if (targets.cells.size() == 1 &&
               doubts_.says_one_thing(group.first_value, group.value_count)) {
        // A merged cell, repeated in each of its places: any of them is the cell.
        set(table, targets.cells.front(), pieces_.values[group.first_value]);
    } else {
        bind_none(placement, targets, table);
    }
}

void Binder::bind_none(const Placement& placement, const Targets& targets,
                       TableReading& table) const {
    for (const Targets::Target& target : targets.cells) {
        if (target.cell < 0) continue;
        Cell& cell = nth(table.cells, target.cell);
        cell.state = CellState::kUnreadable;
        cell.span = span_of(placement);
    }
}

void Binder::set(TableReading& table, const Targets::Target& target, const Value& value) const {
    if (target.cell < 0) return;
    Cell& cell = nth(table.cells, target.cell);
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

// From its first figure on, as far as a row may reach: each of its cells quotes it.
SourceSpan Binder::span_of(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    const Value* const first = &pieces_.values[group.first_value];
    const Value* last = first;
    while (last + 1 < first + group.value_count &&
           last[1].span.end - first->span.begin <= kLongestRow)
        ++last;
    return document_.folded.source({first->span.begin, last->span.end});
}

}  // namespace gouji

#include "report/tables/places.h"

#include <algorithm>

#include "text/char_kind.h"
#include "text/contains.h"
#include "text/insert_in_order.h"
#include "text/nth.h"

namespace gouji {

namespace {

// Between the figures of one column and those of the next.
constexpr uint32_t kGap = 2;
// A cell of a grid is as wide, so that there is that gap between any two.
constexpr uint32_t kCellWidth = kGap + 1;
// Longer lines are no rows of a table: the place of a figure is counted from its line's beginning.
constexpr uint32_t kLongestLine = 1000;
// Of so many rows with empty places one may stand otherwise than its columns.
constexpr size_t kAstray = 4;

}  // namespace

std::vector<RowPlaces> PlaceFinder::find(Rows first, Rows last,
                                         const std::vector<Targets>& targets) const {
    if (std::none_of(first, last,
                     [&](const Placement& at) { return is_open(at, nth(targets, &at - &*first)); }))
        return {};
    const std::vector<Stretch> all = stretches(first, last, targets);
    Measured found = measure(all, Measure::kColumns);
    Measured other = measure(all, Measure::kCharacters);
    if (other.even && !found.even) std::swap(found, other);
    if (found.even && !other.even) return std::move(found.places);
    for (size_t i = 0; i < found.places.size(); ++i) {
        RowPlaces& row = found.places[i];
        const RowPlaces& again = other.places[i];
        if (row.empty())
            row = again;
        else if (!again.empty() && row != again)
            row.clear();
    }
    return std::move(found.places);
}

std::vector<PlaceFinder::Stretch> PlaceFinder::stretches(
    Rows first, Rows last, const std::vector<Targets>& targets) const {
    std::vector<Stretch> found;
    for (Rows at = first; at != last; ++at) {
        const Targets& own = nth(targets, at - first);
        const int before = at == first ? -1 : (at - 1)->group;
        std::vector<HeadName> head =
            find_head_names(document_, glossary_, placed_.table_index(*at),
                            targets_.head_begin(*at, before), placed_.group(*at).line);
        // "3. 其他" is the label of a row.
        if (head.size() < 2 && own.cells.size() > 1) head.clear();
        if (at == first || !head.empty() || !goes_on(found.back(), at, own))
            found.push_back({at, at, &own, std::move(head)});
        found.back().last = at + 1;
    }
    return found;
}

// It has figures, but not for all its columns, and its cells are not one for each. In a text, what
// stands on a line without its label is as likely another row's.
bool PlaceFinder::is_open(const Placement& placement, const Targets& targets) const {
    const Group& group = placed_.group(placement);
    const size_t width = targets.cells.size();
    if (group.filled == 0 || group.filled >= width) return false;
    if (line_of(group).kind == Line::Kind::kGrid) return group.value_count > width;
    return group.value_count < width && (group.labelled || placed_.table(placement).in_one_line);
}

bool PlaceFinder::goes_on(const Stretch& stretch, Rows at, const Targets& targets) const {
    const auto columns = [&](const Placement& placement) {
        return placed_.row(placement, 0).columns;
    };
    return targets.cells.size() == stretch.targets->cells.size() &&
           targets.own_head == stretch.targets->own_head &&
           columns(*at) == columns(*stretch.first) && !is_on_next_page(at);
}

// Each page of a PDF is aligned by itself.
bool PlaceFinder::is_on_next_page(Rows at) const {
    const auto begin = [&](Rows row) {
        return document_.folded.source(line_of(placed_.group(*row)).span).begin;
    };
    const uint32_t above = begin(at - 1);
    const uint32_t below = begin(at);
    return below > above && find_char(document_.source.substr(above, below - above), u'\f') !=
                                std::u16string_view::npos;
}

bool PlaceFinder::is_on_one_line(const Group& group) const {
    const Line& line = line_of(group);
    return group.filled > 0 && line.cell_count > 1 && line.span.size() <= kLongestLine &&
           pieces_.values[group.first_filled].span.begin >= line.span.begin &&
           pieces_.values[group.last_filled].span.end <= line.span.end;
}

PlaceFinder::Measured PlaceFinder::measure(const std::vector<Stretch>& stretches,
                                           Measure by) const {
    Measured measured;
    for (const Stretch& stretch : stretches) {
        const bool grid = line_of(placed_.group(*stretch.first)).kind == Line::Kind::kGrid;
        measure(stretch, grid ? Measure::kCells : by, measured);
    }
    return measured;
}

void PlaceFinder::measure(const Stretch& stretch, Measure by, Measured& measured) const {
    const size_t before = measured.places.size();
    measured.places.resize(before + static_cast<size_t>(stretch.last - stretch.first));
    const std::vector<Extent> reach = columns(stretch, by);
    const bool apart = lie_apart(reach);
    measured.even &= apart;
    if (reach.empty() || !apart) return;
    size_t open = 0;
    size_t astray = 0;
    for (Rows at = stretch.first; at != stretch.last; ++at) {
        if (!is_open(*at, *stretch.targets)) continue;
        RowPlaces& row = measured.places[before + static_cast<size_t>(at - stretch.first)];
        row = place(placed_.group(*at), by, reach);
        ++open;
        astray += row.empty();
    }
    measured.even &= is_even(stretch, by, reach);
    if (by == Measure::kCells ? astray > 0 : astray * kAstray > open)
        std::fill(measured.places.begin() + static_cast<std::ptrdiff_t>(before),
                  measured.places.end(), RowPlaces());
}

bool PlaceFinder::lie_apart(const std::vector<Extent>& columns) {
    const auto touch = [](const Extent& left, const Extent& right) {
        return left.end + kGap > right.begin;
    };
    return std::adjacent_find(columns.begin(), columns.end(), touch) == columns.end();
}

bool PlaceFinder::is_even(const Stretch& stretch, Measure by,
                          const std::vector<Extent>& columns) const {
    // The head's own edges: figures that reach beyond it have made their column wider.
    std::vector<Extent> edges(columns.size());
    if (!add_head(stretch, by, edges)) edges = columns;
    bool left = true, right = true, middle = true;
    for (Rows at = stretch.first; at != stretch.last; ++at) {
        const Group& group = placed_.group(*at);
        if (group.filled == 0) continue;
        const RowPlaces row = place(group, by, columns);
        if (row.empty()) return false;
        for (size_t i = 0; i < row.size(); ++i) {
            if (row[i] == kNoFigure) continue;
            const Extent figure = extent(group.line, nth(pieces_.values, row[i]).span, by);
            left &= figure.begin == edges[i].begin;
            right &= figure.end == edges[i].end;
            middle &= figure.begin + figure.end + 1 - edges[i].begin - edges[i].end <= 2;
        }
    }
    return left || right || middle;
}

// How far they reach: empty where that is not told.
std::vector<PlaceFinder::Extent> PlaceFinder::columns(const Stretch& stretch, Measure by) const {
    const size_t width = stretch.targets->cells.size();
    std::vector<Extent> columns(width);
    bool told = add_head(stretch, by, columns);
    for (Rows at = stretch.first; at != stretch.last; ++at) {
        const Group& group = placed_.group(*at);
        if (group.filled != width || group.doubtful || !is_on_one_line(group)) continue;
        told = true;
        size_t column = 0;
        for (uint32_t i = group.first_filled; i <= group.last_filled; ++i) {
            if (pieces_.values[i].empty()) continue;
            const Extent figure = extent(group.line, pieces_.values[i].span, by);
            Extent& whole = columns[column++];
            whole = {std::min(whole.begin, figure.begin), std::max(whole.end, figure.end)};
        }
    }
    return told ? columns : std::vector<Extent>();
}

// Where the head names the columns that the row has, from left to right, and all of them. What is
// named further up is that of a row without figures.
bool PlaceFinder::add_head(const Stretch& stretch, Measure by, std::vector<Extent>& columns) const {
    const size_t width = columns.size();
    const std::vector<HeadName>& head = stretch.head;
    if (head.size() < width || stretch.targets->own_head) return false;
    if (head.size() > width && head[width].line == head[width - 1].line) return false;
    std::vector<std::pair<Extent, int>> names;
    const Line::Kind kind = line_of(placed_.group(*stretch.first)).kind;
    for (size_t i = 0; i < width; ++i) {
        const HeadName& name = head[i];
        if (document_.lines[name.line].kind != kind) return false;
        insert_in_order(names, std::pair(extent(name.line, name.span, by), name.column),
                        [](const auto& left, const auto& right) {
                            return left.first.begin < right.first.begin;
                        });
    }
    std::vector<int> printed;
    for (int r = 0; r < stretch.first->row_count; ++r) {
        const std::vector<int>& row = placed_.row(*stretch.first, r).columns;
        printed.insert(printed.end(), row.begin(), row.end());
    }
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].second != printed[i]) return false;
    for (size_t i = 0; i < names.size(); ++i) columns[i] = names[i].first;
    return true;
}

// Each figure under one column, and under no other.
RowPlaces PlaceFinder::place(const Group& group, Measure by,
                             const std::vector<Extent>& columns) const {
    if (group.doubtful || !is_on_one_line(group)) return {};
    RowPlaces places(columns.size(), kNoFigure);
    size_t next = 0;
    for (uint32_t i = group.first_filled; i <= group.last_filled; ++i) {
        if (pieces_.values[i].empty()) continue;
        const Extent figure = extent(group.line, pieces_.values[i].span, by);
        while (next < columns.size() && columns[next].end <= figure.begin) ++next;
        if (next == columns.size() || figure.end <= columns[next].begin) return {};
        if (next + 1 < columns.size() && figure.end >= columns[next + 1].begin) return {};
        if (next > 0 && figure.begin <= columns[next - 1].end) return {};
        places[next++] = static_cast<int>(i);
    }
    return places;
}

PlaceFinder::Extent PlaceFinder::extent(uint32_t line, Span span, Measure by) const {
    if (by == Measure::kCells) {
        const auto first = document_.cells.begin() + document_.lines[line].first_cell;
        const auto at =
            std::partition_point(first, first + document_.lines[line].cell_count,
                                 [&](const Span& cell) { return cell.begin < span.begin; });
        const auto begin = static_cast<uint32_t>(at - first) * kCellWidth;
        return {begin, begin + 1};
    }
    const std::u16string_view text = document_.folded.text();
    const size_t above = span.begin == 0 ? text.npos : text.rfind(u'\n', span.begin - 1);
    const Span front{static_cast<uint32_t>(above + 1), span.begin};
    const auto width = [&](Span part) {
        const SourceSpan there = document_.folded.source(part);
        const std::u16string_view own = document_.source.substr(there.begin, there.size());
        const auto wide = std::count_if(own.begin(), own.end(), is_double_width);
        return there.size() + (by == Measure::kColumns ? static_cast<uint32_t>(wide) : 0);
    };
    const uint32_t begin = width(front);
    return {begin, begin + width(span)};
}

}  // namespace gouji

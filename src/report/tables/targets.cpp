#include "report/tables/targets.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

// A head counts until another follows; one that names a single column only at the table's top,
// elsewhere it is as likely the label of a row.
std::vector<Targets> TargetFinder::find(Rows first, Rows last) const {
    std::vector<Targets> targets;
    for (Rows at = first; at != last; ++at) targets.push_back(of_form(*at));
    Head head = head_above(*first, -1);
    Rows headed = first;
    for (Rows at = first + 1; at != last; ++at) {
        Head next = head_above(*at, (at - 1)->group);
        if (next.columns.size() < 2 || next == head) continue;
        follow_head(head, headed, at, &nth(targets, headed - first));
        head = std::move(next);
        headed = at;
    }
    follow_head(head, headed, last, &nth(targets, headed - first));
    return targets;
}

// What a head names beside the form's columns, rows may have a place for or not; and where it
// names but some of them, rows may have more figures than it says: what most rows fit counts.
void TargetFinder::follow_head(const Head& head, Rows first, Rows last, Targets* targets) const {
    Head bare = head;
    bare.columns.erase(std::remove(bare.columns.begin(), bare.columns.end(), Head::kOther),
                       bare.columns.end());
    std::vector<Targets> own, narrow;
    int more = 0;
    bool whole = false;
    for (Rows at = first; at != last; ++at) {
        const Targets& form = targets[at - first];
        own.push_back(of_head(*at, head));
        const bool names_all = bare.columns.size() == form.cells.size();
        narrow.push_back(names_all ? of_head(*at, bare) : Targets());
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

Targets TargetFinder::of_form(const Placement& placement) const {
    Targets targets;
    targets.cells.reserve(placed_.width(placement));
    const auto& columns = placed_.table(placement).columns;
    for (int r = 0; r < placement.row_count; ++r) {
        const Row& row = placed_.row(placement, r);
        for (int i = 0; i < row.width(); ++i) {
            const auto column = static_cast<size_t>(nth(row.columns, i));
            targets.cells.push_back(
                {row.first_cell + i, columns[column].kind == ColumnKind::kAmount});
        }
    }
    return targets;
}

// None where the head names no column of the row, or says what the form does. A single name that
// is none of the form's is the one column left.
Targets TargetFinder::of_head(const Placement& placement, const Head& head) const {
    const Row& row = placed_.row(placement, 0);
    if (placement.row_count > 1 || head.columns.empty() || head.columns == row.columns) return {};
    const Targets form = of_form(placement);
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

Head TargetFinder::head_above(const Placement& placement, int row_before) const {
    return read_head(document_, glossary_, placed_.table_index(placement),
                     head_begin(placement, row_before), placed_.group(placement).line);
}

uint32_t TargetFinder::head_begin(const Placement& placement, int row_before) const {
    const Group& group = placed_.group(placement);
    uint32_t begin = 0;
    for (int at = placement.group; at-- > 0 && begin == 0;) {
        const Group& above = nth(pieces_.groups, at);
        if (at == row_before || pieces_.holds_figure(above) || above.line + kHeadLines < group.line)
            begin = line_behind(above);
    }
    return begin;
}

uint32_t TargetFinder::line_behind(const Group& group) const {
    if (group.filled == 0) return group.line + 1;
    const Span last = pieces_.values[group.last_filled].span;
    const auto below = document_.lines.begin() + group.line + 1;
    const auto at = std::partition_point(below, document_.lines.end(), [&](const Line& line) {
        return line.span.begin <= last.begin;
    });
    return static_cast<uint32_t>(at - document_.lines.begin());
}

// Whether a row has so many figures.
bool TargetFinder::fits(const Placement& placement, size_t width) const {
    const Group& group = placed_.group(placement);
    return group.filled == width || (group.filled > 0 && group.filled < width &&
                                     group.reach() <= width && group.value_count >= width);
}

}  // namespace gouji

#include "report/tables/stanza.h"

namespace gouji {

namespace {

constexpr size_t kForeignWord = 3;   // letters, see evidence.cpp
constexpr uint32_t kMostOfPage = 3;  // figures in its number: "5 / 8"

void append(Group& row, const Group& more) {
    row.value_count = more.first_value + more.value_count - row.first_value;
    row.last_filled = more.last_filled;
    row.filled += more.filled;
}

}  // namespace

void RowJoiner::join(Stanza& stanza, bool last) const {
    std::vector<Group> groups = std::move(stanza.figures);
    const bool torn = is_torn(groups);
    if (torn) groups.erase(groups.begin());
    drop_no_cells(groups, stanza.width);
    for (Group& group : groups)
        group.doubtful |= is_by_columns(group, stanza.width) || is_by_turns(group, stanza.width);
    std::vector<Group>& rows = stanza.figures;
    rows.clear();
    const auto whole = [&](const Group& row) { return row.filled % stanza.width == 0; };
    for (const Group& group : groups) {
        stanza.closed |= !is_clean(group, torn);
        if (stanza.closed || rows.empty() || whole(rows.back()) ||
            rows.back().filled + group.filled > stanza.width || is_left_of(group, rows.back())) {
            rows.push_back(group);
        } else {
            append(rows.back(), group);
            stanza.split = true;
        }
    }
    if (stanza.closed || std::all_of(rows.begin(), rows.end(), whole)) return;
    stanza.closed = true;
    // Behind a table anything may stand, and a page's number between rows.
    const bool strays = !stanza.split && std::all_of(rows.begin(), rows.end(), [&](auto& row) {
        return whole(row) || (&row != &rows.front() && is_stray(row, *(&row - 1)));
    });
    stanza.odd = groups.size() > 1 && !strays && !(last && whole(rows.front()));
}

// A cell whose text is a paragraph is copied as a line of its own, out of its row: the label's
// line then ends with a tab, and what is left of the row may begin or end with one.
bool RowJoiner::is_torn(const std::vector<Group>& groups) const {
    return groups.size() > 1 && groups.front().labelled && groups.front().filled == 0 &&
           groups.front().value_count == 1;
}

// Beside figures, empty lines are no cells; nor, beside a whole row, is a 无 of a group's
// label.
void RowJoiner::drop_no_cells(std::vector<Group>& groups, uint32_t width) const {
    const auto filled = [](const Group& group) { return group.filled > 0; };
    const auto whole = [&](const Group& group) {
        return group.filled > 0 && group.filled % width == 0;
    };
    if (std::none_of(groups.begin(), groups.end(), filled)) return;
    const bool any_whole = std::any_of(groups.begin(), groups.end(), whole);
    const auto no_cells = [&](const Group& group) {
        if (group.filled == 0) return pieces_.values[group.first_value].empty_line;
        return any_whole && group.filled == 1 &&
               pieces_.values[group.first_filled].kind == CellText::kBlank;
    };
    std::erase_if(groups, no_cells);
}

// More figures than a row has, a line each, in blocks that are neither rows nor single figures:
// they were printed a column after the other.
bool RowJoiner::is_by_columns(const Group& group, uint32_t width) const {
    if (group.filled <= width) return false;
    bool blocks = false;  // parted by empty lines
    bool odd = false;
    uint32_t block = 0;
    for (uint32_t i = group.first_filled; i <= group.last_filled + 1; ++i) {
        const bool ends = i > group.last_filled || pieces_.values[i].empty_line;
        odd |= ends && block > 1 && block % width != 0;
        blocks |= ends && i <= group.last_filled;
        block = ends ? 0 : block + 1;
    }
    return blocks && odd;
}

// In text that is set out by spaces, where a figure stands on its line tells its column.
bool RowJoiner::is_set_out(const Group& group) const {
    const uint32_t at = pieces_.values[group.first_filled].span.begin;
    return at >= 3 && document_.text({at - 3, at}) == u"   ";
}

uint32_t RowJoiner::place_of(uint32_t value) const {
    const uint32_t at = pieces_.values[value].span.begin;
    const size_t before = document_.folded.text().rfind(u'\n', at);
    return before == std::u16string_view::npos ? at : at - static_cast<uint32_t>(before);
}

// More figures than a row has, and one below the other in a column: of several rows by turns.
bool RowJoiner::is_by_turns(const Group& group, uint32_t width) const {
    if (group.filled <= width || !is_set_out(group) ||
        place_of(group.first_filled) == place_of(group.last_filled))
        return false;
    uint32_t above = group.first_filled;
    for (uint32_t i = above + 1; i <= group.last_filled; ++i) {
        if (pieces_.values[i].empty()) continue;
        if (place_of(i) + pieces_.values[i].span.size() ==
            place_of(above) + pieces_.values[above].span.size())
            return true;
        above = i;
    }
    return false;
}

bool RowJoiner::is_left_of(const Group& below, const Group& above) const {
    return below.line != above.line && is_set_out(below) &&
           place_of(below.first_filled) <= place_of(above.last_filled);
}

// Right below a row set out by spaces, figures may be the rest of its own.
bool RowJoiner::is_stray(const Group& group, const Group& above) const {
    return group.filled <= kMostOfPage && !group.labelled &&
           !(is_set_out(group) && group.line <= above.line + 1);
}

// Figures alone, and of this table; round the pieces of a torn row, tabs.
bool RowJoiner::is_clean(const Group& group, bool torn) const {
    if (group.filled == 0) return false;
    const uint32_t first = torn ? group.first_filled : group.first_value;
    const uint32_t end = torn ? group.last_filled + 1 : group.first_value + group.value_count;
    for (uint32_t i = first; i < end; ++i)
        if (pieces_.values[i].empty() && !pieces_.values[i].empty_line) return false;
    if (!group.labelled) return true;
    const Span beside = pieces_.fragments[group.fragments_before - 1].span;
    return beside.size() < kForeignWord || !glossary_.look_up(beside).strange;
}

}  // namespace gouji

#include "report/tables/doubts.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

// Pieces of text in front of a line of figures that may be its head.
constexpr uint32_t kHeadPieces = 48;
// A head is no further above.
constexpr uint32_t kLinesAbove = 4;
// A page's head, a number, a note: not more stands between two pieces of a row.
constexpr uint32_t kFewPieces = 3;
// So many rows that cannot be read are no accident.
constexpr std::ptrdiff_t kTornRows = 4;

bool is_amount(const Column& column) { return column.kind == ColumnKind::kAmount; }

}  // namespace

// What the form prints on one line stands there, or each of its rows by itself: where one of them
// has too few figures, those of the others may be anybody's.
bool Doubts::is_torn_line(Rows first, Rows last, const std::vector<RowPlaces>& places) const {
    if (!placed_.table(*first).in_one_line) return false;
    const size_t rows = placed_.table(*first).rows.size();
    return (static_cast<size_t>(first->row_count) < rows &&
            (is_near(first->group, -1, kFewPieces) || is_near((last - 1)->group, 1, kFewPieces))) ||
           std::any_of(first, last, [&](const Placement& placement) {
               return (placed_.group(placement).value_count < placed_.width(placement) &&
                       !is_told(places, &placement - &*first)) ||
                      is_padded(placement) || is_named_for_others(placement) ||
                      scatter_.holds(placement);
           });
}

// The group of figures before or after another, with no more than a few pieces of text between.
bool Doubts::is_near(int group, int step, uint32_t pieces) const {
    const int other = group + step;
    if (other < 0 || other == static_cast<int>(pieces_.groups.size())) return false;
    const Group& near = nth(pieces_.groups, other);
    const uint32_t own = nth(pieces_.groups, group).fragments_before;
    const uint32_t between =
        std::max(own, near.fragments_before) - std::min(own, near.fragments_before);
    return between <= pieces && pieces_.holds_figure(near);
}

// Beside it stand figures that are no row's, too few for one, or a line each while its own share
// one, and no words between: they are its own, of which a line was cut in two or two became one.
bool Doubts::is_in_pieces(Rows first, Rows last, Rows at) const {
    const uint32_t width = placed_.width(*at);
    if (width > 1 && placed_.group(*at).filled == width) return false;
    const auto is_piece = [&](int step, bool placed) {
        if (!is_near(at->group, step, 0)) return false;
        const Group& own = placed_.group(*at);
        const Group& near = nth(pieces_.groups, at->group + step);
        return (!placed && near.value_count < width) ||
               (document_.lines[near.line].cell_count > 1) !=
                   (document_.lines[own.line].cell_count > 1);
    };
    return is_piece(-1, at != first && (at - 1)->group + 1 == at->group) ||
           is_piece(1, at + 1 != last && (at + 1)->group == at->group + 1);
}

bool Doubts::is_money_astray(const Placement& placement, Rows first, Rows last) const {
    const Group& group = placed_.group(placement);
    const std::vector<Column>& columns = placed_.table(placement).columns;
    if (is_named(placement) || std::none_of(columns.begin(), columns.end(), is_amount))
        return false;
    const auto begin = pieces_.values.begin() + group.first_value;
    return std::any_of(begin, begin + group.value_count,
                       [&](const Value& value) {
                           return value.kind == CellText::kNumber &&
                                  !read_cell(document_.text(value.span)).value.is_whole();
                       }) &&
           std::none_of(first, last, [&](const Placement& p) { return has_amount(p); });
}

// By what stands beside its figures: they may be labelled with a piece of another row's label.
bool Doubts::is_named(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    if (!group.labelled) return false;
    const Meaning& beside = glossary_.look_up(pieces_.fragments[group.fragments_before - 1].span);
    return (beside.named >> placement.first_row & 1) != 0;
}

bool Doubts::has_amount(const Placement& placement) const {
    const std::vector<Column>& columns = placed_.table(placement).columns;
    for (int r = 0; r < placement.row_count; ++r)
        for (const int column : placed_.row(placement, r).columns)
            if (is_amount(nth(columns, column))) return true;
    return false;
}

bool Doubts::are_mostly_unread(Rows first, Rows last, const std::vector<Targets>& targets,
                               const TableReading& table) const {
    std::ptrdiff_t unread = 0;
    std::ptrdiff_t read = 0;
    for (Rows at = first; at != last; ++at) {
        const std::vector<Targets::Target>& cells = nth(targets, at - first).cells;
        const auto has = [&](CellState state) {
            return std::any_of(cells.begin(), cells.end(), [&](const Targets::Target& target) {
                return target.cell >= 0 && nth(table.cells, target.cell).state == state;
            });
        };
        if (has(CellState::kUnreadable))
            unread += at->row_count;
        else if (has(CellState::kRead))
            read += at->row_count;
    }
    return unread >= kTornRows && unread > read;
}

bool Doubts::are_out_of_step(Rows first, Rows last) const {
    return has_pile(first, last) || has_torn_words(first, last) ||
           std::any_of(first, last, [&](const Placement& p) {
               return is_beyond_title(p) || is_numbered_otherwise(p);
           });
}

// Among the rows the same letter stands by itself so often in a row as none does in a label: cells
// hold a word, of which each letter has its own line, and figures are none the more in order.
bool Doubts::has_torn_words(Rows first, Rows last) const {
    const uint32_t end = placed_.group(*(last - 1)).fragments_before;
    std::ptrdiff_t alike = 1;
    for (uint32_t i = placed_.group(*first).fragments_before + 1; i < end; ++i) {
        const std::u16string_view words = document_.text(pieces_.fragments[i].span);
        const bool again =
            words.size() == 1 && words == document_.text(pieces_.fragments[i - 1].span);
        alike = again ? alike + 1 : 1;
        if (alike == kTornRows) return true;
    }
    return false;
}

// Right in front of its figures the number of another label stands by itself.
bool Doubts::is_numbered_otherwise(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    if (group.labelled || group.fragments_before == 0) return false;
    const Meaning& words = glossary_.look_up(pieces_.fragments[group.fragments_before - 1].span);
    return words.letters == 0 && words.ordinal > 0 &&
           words.ordinal != glossary_.labels().ordinal(placement.first_row);
}

// Of those groups, each with the row above it.
template <typename Is>
int Doubts::count_left_over(Rows first, Rows last, Is is) const {
    int count = 0;
    for (Rows at = first; at + 1 != last; ++at)
        for (int i = at->group + 1; i < (at + 1)->group; ++i) {
            const Group& group = nth(pieces_.groups, i);
            count += is(group, *at) && pieces_.holds_figure(group);
        }
    return count;
}

int Doubts::left_over(Rows first, Rows last) const {
    return count_left_over(first, last, [](const Group&, const Placement&) { return true; });
}

bool Doubts::has_pile(Rows first, Rows last) const {
    const auto is_pile = [&](const Group& group, const Placement& above) {
        return group.filled >= placed_.width(above) && document_.lines[group.line].cell_count == 1;
    };
    return count_left_over(first, last, is_pile) > 0;
}

// Between its label and its figures stands the title of another block.
bool Doubts::is_beyond_title(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    if (group.labelled || placed_.table(placement).blocks.size() < 2) return false;
    const uint32_t end = group.fragments_before;
    bool title = false;
    for (uint32_t i = end; i-- > end - std::min(end, kHeadPieces);) {
        const Span words = pieces_.fragments[i].span;
        const Meaning& meaning = glossary_.look_up(words);
        if ((meaning.named >> placement.first_row & 1) != 0) return title;
        title |= meaning.header && is_title_of_other(placement, document_.text(words));
    }
    return false;
}

bool Doubts::is_title_of_other(const Placement& placement, std::u16string_view words) const {
    const Table& table = placed_.table(placement);
    const size_t called = block_called(table, words);
    if (called == table.blocks.size()) return false;
    const Block& block = table.blocks[called];
    const auto row = &placed_.row(placement, 0) - table.rows.data();
    return row < block.first_row || row >= block.first_row + block.row_count;
}

// Some of its rows have as many figures as cells only with the empty lines behind them.
bool Doubts::is_padded(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    const auto rows = static_cast<size_t>(placement.row_count);
    if (rows == 1 || rows == placed_.table(placement).rows.size()) return false;
    const Value* const first = &pieces_.values[group.first_value];
    const auto cells = std::count_if(first, first + group.value_count,
                                     [](const Value& value) { return !value.empty_line; });
    return cells < static_cast<std::ptrdiff_t>(placed_.width(placement));
}

bool Doubts::is_beside_its_head(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    const uint32_t width = placed_.width(placement);
    if (!placed_.table(placement).in_one_line || group.filled == width ||
        document_.lines[group.line].kind != Line::Kind::kGrid)
        return false;
    for (uint32_t line = group.line; line-- > group.line - std::min(group.line, kLinesAbove);) {
        const Line& head = document_.lines[line];
        if (head.kind != Line::Kind::kGrid || head.cell_count < width) continue;
        uint32_t count = head.cell_count;
        const uint32_t own = document_.lines[group.line].cell_count;
        while (count > 0 && document_.cells[head.first_cell + count - 1].empty()) --count;
        return own != count && own != head.cell_count;
    }
    return false;
}

// Of its rows, the labels of others stand between them and their own.
bool Doubts::is_named_for_others(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    const std::vector<Row>& rows = placed_.table(placement).rows;
    if (static_cast<size_t>(placement.row_count) == rows.size() || group.fragments_before == 0)
        return false;
    const uint32_t from = group.fragments_before - std::min(group.fragments_before, kHeadPieces);
    const std::u16string_view front = document_.text(
        {pieces_.fragments[from].span.begin, pieces_.values[group.first_value].span.begin});
    const Row* nearest = nullptr;
    size_t at = 0;
    for (const Row& row : rows) {
        const size_t found = front.rfind(row.label);
        if (found == front.npos || found < at) continue;
        nearest = &row;
        at = found;
    }
    const Row* const own = &placed_.row(placement, 0);
    return nearest != nullptr && (nearest < own || nearest >= own + placement.row_count);
}

int Doubts::lines_behind(const Group& group) const {
    const auto end = group.first_value + group.value_count;
    return group.filled == 0 ? 0 : static_cast<int>(end - group.last_filled - 1);
}

// Whatever its cells are, a row is whole with so many figures.
bool Doubts::lacks_cells(const Group& group, size_t width, int lines_behind) const {
    return (group.miscounted && group.filled != width) || is_made_up(group, width, lines_behind);
}

// A line is gone, and nothing but empty lines at the ends would make up for it: row ends rather
// than cells left blank, where blank ones are lines of another kind; or where all others are filled
// and just one lacks: more of them behind it than rows end in hold that cell. Where all are the
// same it does not matter which.
bool Doubts::is_made_up(const Group& group, size_t width, int lines_behind) const {
    if (width < size_t{kLongRow} || group.filled == 0) return false;
    const Value* const first = &pieces_.values[group.first_value];
    const auto cells = static_cast<size_t>(std::count_if(
        first, first + group.value_count, [](const Value& value) { return !value.empty_line; }));
    const Value* const filled = &pieces_.values[group.first_filled];
    if (cells >= width || std::any_of(filled, filled + group.reach(),
                                      [](const Value& value) { return value.empty_line; }))
        return false;
    return cells > group.filled ||
           (group.filled + 1 == width && this->lines_behind(group) <= lines_behind &&
            !says_one_thing(group.first_filled, group.filled));
}

bool Doubts::says_one_thing(uint32_t first_value, uint32_t count) const {
    const Value* const first = &pieces_.values[first_value];
    return std::all_of(first, first + count, [&](const Value& value) {
        return value.kind == CellText::kNumber &&
               document_.text(value.span) == document_.text(first->span);
    });
}

}  // namespace gouji

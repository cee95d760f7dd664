#include "report/tables/scatter.h"

#include <algorithm>
#include <utility>

#include "text/contains.h"

namespace gouji {

namespace {

// Fewer blocks of figures are as long as each other by chance.
constexpr uint32_t kEvenBlocks = 3;
// Empty lines in front of them and behind.
constexpr uint32_t kRowEnds = 4;
// Pieces of text in front of a line of figures that may be its head.
constexpr uint32_t kHeadPieces = 48;

}  // namespace

// Out of a PDF figures come with empty lines between, as many to each block: these are no cells.
// The length of the blocks; 0 where they differ, or do not fill the group.
uint32_t Scatter::even_blocks(const Group& group) const {
    if (group.filled == 0 || group.value_count > group.reach() + kRowEnds) return 0;
    uint32_t size = 0, block = 0, blocks = 0;
    for (uint32_t i = group.first_filled; i <= group.last_filled + 1; ++i) {
        if (i <= group.last_filled && !pieces_.values[i].empty_line) {
            ++block;
            continue;
        }
        if (blocks++ > 0 && block != size) return 0;
        size = std::exchange(block, 0);
    }
    return blocks < kEvenBlocks ? 0 : size;
}

// Behind a label the figures of several rows in one line: "10 7 1 1 0 0 …" are those of two, by
// turns.
bool Scatter::is_squashed(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    if (placement.row_count == 1 || !group.labelled || placed_.table(placement).in_one_line)
        return false;
    const Span first = pieces_.values[group.first_value].span;
    const Span last = pieces_.values[group.last_filled].span;
    return find_char(document_.text({first.begin, last.end}), u'\n') == std::u16string_view::npos;
}

// Where there are too few of them for all that their cells would be; or each is a paragraph and the
// head comes in pieces: then figures come in no order either.
bool Scatter::holds(const Placement& placement) const {
    if (is_squashed(placement)) return true;
    const Group& group = placed_.group(placement);
    const uint32_t size = even_blocks(group);
    const uint32_t width = placed_.width(placement);
    if (size == 0 || group.filled > width) return false;
    if (group.filled == width)
        return size == 1 && placed_.table(placement).in_one_line && is_below_torn_head(placement);
    const bool several = placed_.table(placement).in_one_line || placement.row_count > 1;
    return several || group.last_filled - group.first_value >= width;
}

bool Scatter::is_parted(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    const uint32_t width = placed_.width(placement);
    if (width < uint32_t{kLongRow} && group.filled > 0 && group.value_count < width)
        return pieces_.values[group.first_value + group.value_count - 1].empty_line;
    if (group.filled < kEvenBlocks || group.filled != width) return false;
    for (uint32_t i = group.first_filled; i < group.last_filled; ++i)
        if (!pieces_.values[i].empty_line && !pieces_.values[i + 1].empty_line) return false;
    return true;
}

bool Scatter::has_gaps(const Placement& placement) const {
    const Group& group = placed_.group(placement);
    if (group.filled == 0 || group.filled == placed_.width(placement)) return false;
    for (uint32_t i = group.first_value; i <= group.last_filled; ++i)
        if (pieces_.values[i].empty_line) return true;
    return false;
}

// None of the words above is a column's name.
bool Scatter::is_below_torn_head(const Placement& placement) const {
    const uint32_t end = placed_.group(placement).fragments_before;
    const uint32_t begin =
        placement.group > 0
            ? pieces_.groups[static_cast<size_t>(placement.group) - 1].fragments_before
            : 0;
    const int table = placed_.table_index(placement);
    for (uint32_t i = std::max(begin, end - std::min(end, kHeadPieces)); i < end; ++i) {
        const Skeleton words(without_remark(document_.text(pieces_.fragments[i].span)));
        const ColumnName* const name = labels_.find_name(table, words.text());
        if (name != nullptr && name->columns.size() == 1) return false;
    }
    return true;
}

}  // namespace gouji

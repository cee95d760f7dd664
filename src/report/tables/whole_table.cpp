#include "report/tables/whole_table.h"

#include <algorithm>

#include "text/char_kind.h"
#include "text/nth.h"

namespace gouji {

namespace {

// Pieces of the labels that stand before all figures, or behind them.
constexpr uint32_t kFarPieces = 160;
// Rows of a table that are known without its title.
constexpr size_t kLongTable = 10;
// A numbered line of more letters than a group's label.
constexpr size_t kLongestGroupLabel = 7;

// Rows of the form that stand together, and all as wide.
struct Rows {
    int first = 0;  // index into LabelIndex::rows()
    uint32_t count = 0;
    uint32_t width = 0;

    uint32_t cells() const { return count * width; }
};

class WholeTables {
   public:
    WholeTables(const Document& document, const Form& form, Glossary& glossary, Pieces& pieces)
        : document_(document), form_(form), glossary_(glossary), labels_(glossary.labels()),
          pieces_(pieces) {}

    void run() {
        int first = 0;
        for (const Table& table : form_.tables) {
            if (table.rows.size() >= kLongTable && !table.in_one_line)
                find({first, static_cast<uint32_t>(table.rows.size()),
                      static_cast<uint32_t>(table.rows.front().width())});
            else
                find_blocks(table, first);
            first += static_cast<int>(table.rows.size());
        }
    }

   private:
    const std::vector<Group>& groups() const { return pieces_.groups; }
    std::u16string_view text(uint32_t fragment) const {
        return document_.text(pieces_.fragments[fragment].span);
    }

    void find(Rows rows) {
        rows_ = rows;
        for (size_t first = 0; first < groups().size();) {
            size_t last = first;
            uint32_t figures = 0;
            for (; last < groups().size() && is_loose(groups()[last]); ++last)
                figures += groups()[last].filled;
            if (figures == rows_.cells() && stands_among_labels(first, last) &&
                is_out_of_step(first, last))
                last = take(first, last);
            first = std::max(first + 1, last);
        }
    }

    // What stands below each title, to the next.
    struct Below {
        Rows rows;
        size_t first = 0;  // groups
        size_t last = 0;
        bool exact = false;
    };

    void find_blocks(const Table& table, int first_row) {
        std::vector<Below> found;
        uint32_t begin = 0;  // behind the last title
        size_t next = 0;     // block
        const auto count = static_cast<uint32_t>(pieces_.fragments.size());
        for (uint32_t i = 0; i <= count; ++i) {
            const bool ends = i == count || is_heading(i);
            const size_t block = ends ? table.blocks.size() : block_at(table, i);
            if (!ends && block == table.blocks.size()) continue;
            if (next > 0) {
                found.push_back(below(table.blocks[next - 1], first_row, begin, i));
                // Where a title is lost, what is below it is not told from what is above.
                found.back().exact &= block == next;
            }
            if (ends || block != next) take_blocks(found);
            begin = i + 1;
            next = ends ? 0 : block + 1;
        }
    }

    // A title of the table, from 0; as many as it has where it is none.
    size_t block_at(const Table& table, uint32_t fragment) const {
        return text(fragment)[0] == u'第' ? block_called(table, text(fragment))
                                          : table.blocks.size();
    }

    // "三、收到和处理政府信息公开申请情况"
    bool is_heading(uint32_t fragment) const {
        if (chinese_numeral(text(fragment)[0]) == 0) return false;
        const Meaning& meaning = glossary_.look_up(pieces_.fragments[fragment].span);
        return meaning.ordinal > 0 && meaning.letters > kLongestGroupLabel;
    }

    Below below(const Block& block, int first_row, uint32_t begin, uint32_t end) const {
        const auto of = [&](uint32_t fragment) {
            return static_cast<size_t>(std::lower_bound(groups().begin(), groups().end(), fragment,
                                                        [](const Group& group, uint32_t at) {
                                                            return group.fragments_before < at;
                                                        }) -
                                       groups().begin());
        };
        Below found{{first_row + block.first_row, static_cast<uint32_t>(block.row_count),
                     static_cast<uint32_t>(block.columns.size())},
                    of(begin),
                    of(end + 1)};
        uint32_t figures = 0;
        for (size_t i = found.first; i < found.last; ++i) figures += groups()[i].filled;
        found.exact = figures == found.rows.cells();
        return found;
    }

    // From the last to the first. Beside one that has too many figures or too few, some may be
    // another's.
    void take_blocks(std::vector<Below>& blocks) {
        for (size_t i = blocks.size(); i-- > 0;) {
            const Below& at = blocks[i];
            rows_ = at.rows;
            if (!at.exact || (i > 0 && !blocks[i - 1].exact) ||
                (i + 1 < blocks.size() && !blocks[i + 1].exact))
                continue;
            const bool loose = std::all_of(groups().begin() + static_cast<std::ptrdiff_t>(at.first),
                                           groups().begin() + static_cast<std::ptrdiff_t>(at.last),
                                           [&](const Group& group) { return is_loose(group); });
            if (loose && is_out_of_step(at.first, at.last)) take(at.first, at.last);
        }
        blocks.clear();
    }

    // Whole rows without words beside them.
    bool is_loose(const Group& group) const {
        return !group.labelled && !group.doubtful && group.filled % rows_.width == 0;
    }

    uint32_t fragments_before(size_t group) const {
        return group < groups().size() ? groups()[group].fragments_before
                                       : static_cast<uint32_t>(pieces_.fragments.size());
    }

    bool stands_among_labels(size_t first, size_t last) const {
        const uint32_t top = fragments_before(first);
        const uint32_t begin =
            std::max(first == 0 ? 0 : fragments_before(first - 1), top - std::min(top, kFarPieces));
        const uint32_t end =
            std::min(fragments_before(last), fragments_before(last - 1) + kFarPieces);
        uint64_t rows = 0;
        for (uint32_t i = begin; i < end; ++i)
            rows |= glossary_.look_up(pieces_.fragments[i].span).rows & own_rows();
        return static_cast<uint32_t>(__builtin_popcountll(rows)) * 2 >= rows_.count;
    }

    uint64_t own_rows() const { return ~uint64_t{0} >> (64 - rows_.count) << rows_.first; }

    // Not each row stands behind a label of its own.
    bool is_out_of_step(size_t first, size_t last) const {
        uint64_t left = own_rows();
        for (size_t i = first; i < last; ++i) {
            const Group& group = groups()[i];
            if (group.filled == 0) continue;
            if (group.filled != rows_.width || group.fragments_before == 0) return true;
            const Span label = pieces_.fragments[group.fragments_before - 1].span;
            const uint64_t named = glossary_.look_up(label).named & left;
            if (named == 0) return true;
            if ((named & (named - 1)) == 0) left &= ~named;
        }
        return false;
    }

    // The values of its figures, in their order.
    std::vector<uint32_t> figures_of(const Group& group) const {
        std::vector<uint32_t> figures;
        for (uint32_t i = group.first_value; i < group.first_value + group.value_count; ++i)
            if (!pieces_.values[i].empty()) figures.push_back(i);
        return figures;
    }

    // Whether between empty lines there are nothing but whole rows, or columns: `size` figures.
    // `single`: or each is between two.
    bool has_blocks_of(const Group& group, uint32_t size, bool single) const {
        uint32_t block = 0;
        for (uint32_t i = group.first_value; i <= group.first_value + group.value_count; ++i) {
            if (i < group.first_value + group.value_count && !pieces_.values[i].empty()) {
                ++block;
                continue;
            }
            if (block % size != 0 && !(single && block == 1)) return false;
            block = 0;
        }
        return true;
    }

    // Where they are in no order, they stay. The end of those that were taken.
    size_t take(size_t first, size_t last) {
        const std::vector<Group> own(groups().begin() + static_cast<std::ptrdiff_t>(first),
                                     groups().begin() + static_cast<std::ptrdiff_t>(last));
        const bool by_rows = std::all_of(own.begin(), own.end(), [&](const Group& group) {
            return has_blocks_of(group, rows_.width, true);
        });
        const bool by_columns =
            own.size() == 1 && rows_.count > 1 && has_blocks_of(own.front(), rows_.count, false);
        if (!by_rows && !by_columns) return last;
        std::vector<Group> rows;
        for (const Group& group : own)
            if (group.filled == 0)
                rows.push_back(group);
            else
                cut(group, by_rows ? rows_.width : 1, by_rows ? 1 : rows_.count, rows);
        int owner = rows_.first;
        for (Group& row : rows)
            if (row.filled > 0) row.owner = owner++;
        pieces_.owners = &labels_;
        const auto begin = pieces_.groups.begin() + static_cast<std::ptrdiff_t>(first);
        const auto at =
            pieces_.groups.erase(begin, begin + static_cast<std::ptrdiff_t>(own.size()));
        pieces_.groups.insert(at, rows.begin(), rows.end());
        return first + rows.size();
    }

    // Into rows, the first figures of which lie `down` apart, and those of each row `across`.
    void cut(const Group& group, uint32_t down, uint32_t across, std::vector<Group>& rows) {
        const std::vector<uint32_t> figures = figures_of(group);
        const auto count = static_cast<uint32_t>(figures.size()) / rows_.width;
        for (uint32_t r = 0; r < count; ++r) {
            Group row = group;
            row.first_value = row.first_filled = static_cast<uint32_t>(pieces_.values.size());
            row.value_count = row.filled = rows_.width;
            row.last_filled = row.first_value + rows_.width - 1;
            for (uint32_t c = 0; c < rows_.width; ++c) {
                const Value value = pieces_.values[figures[r * down + c * across]];
                pieces_.values.push_back(value);
            }
            rows.push_back(row);
        }
    }

    const Document& document_;
    const Form& form_;
    Glossary& glossary_;
    const LabelIndex& labels_;
    Pieces& pieces_;
    Rows rows_;  // that are looked for
};

}  // namespace

void take_whole_tables(const Document& document, const Form& form, Glossary& glossary,
                       Pieces& pieces) {
    WholeTables(document, form, glossary, pieces).run();
}

}  // namespace gouji

#include "report/tables/head.h"

#include <algorithm>
#include <string>

namespace gouji {

namespace {

// From a head to the first row that has figures.
constexpr uint32_t kNearLines = 12;
// From one line of a head to the next.
constexpr uint32_t kNextLines = 3;
// Longer cells are no column's name.
constexpr uint32_t kLongestName = 24;
// A head that names nothing of the form has no more cells than a row label and two figures.
constexpr uint32_t kForeignCells = 3;

class HeadReader {
   public:
    HeadReader(const Document& document, Glossary& glossary, int table)
        : document_(document), glossary_(glossary), table_(table),
          names_(glossary.labels().names(table)) {}

    Head read(uint32_t begin, uint32_t line) {
        begin = std::max(begin, line - std::min(line, kHeadLines));
        if (begin == line) return {};
        collect(begin, line);
        if (lines_.empty()) return {{}, is_foreign(begin, line)};
        for (const HeadLine& one : lines_)
            for (const Item& item : one.items) add(item, one);
        if (torn_ || !set_in_order()) return {};
        Head head;
        for (const Place& place : places_) {
            if (place.columns.empty()) head.columns.push_back(Head::kOther);
            head.columns.insert(head.columns.end(), place.columns.begin(), place.columns.end());
        }
        return fold_repetition(head.columns) ? head : Head();
    }

    std::vector<HeadName> find_names(uint32_t begin, uint32_t line) {
        begin = std::max(begin, line - std::min(line, kHeadLines));
        std::vector<HeadName> names;
        uint32_t far = kNearLines;
        for (uint32_t at = line, last = line; at-- > begin && last - at <= far;) {
            const HeadLine found = read(document_.lines[at]);
            if (names.empty() && is_row(document_.lines[at])) last = at;
            if (found.torn) return {};
            if (found.items.empty()) continue;
            for (const Item& item : found.items) {
                if (item.name == nullptr) return {};
                const uint32_t cell = found.line->first_cell + item.position;
                if (item.name->columns.size() == 1)
                    names.push_back({item.name->columns.front(), at, document_.cells[cell]});
            }
            last = at;
            far = kNextLines;
        }
        return names;
    }

   private:
    struct Item {
        const ColumnName* name;  // null for what is none of the form's
        uint32_t position;       // among the cells of its line
    };
    struct HeadLine {
        const Line* line;
        std::vector<Item> items;
        bool torn = false;  // a piece of a name stands in it
    };
    // Of the upper line; in a group's stand the columns of the lower.
    struct Place {
        const HeadLine* line = nullptr;
        uint32_t position = 0;
        std::vector<int> columns;
    };

    // Upwards, as far as names are new: what is printed again is a head of its own.
    void collect(uint32_t begin, uint32_t line) {
        uint32_t far = kNearLines;
        for (uint32_t at = line, last = line; at-- > begin && last - at <= far;) {
            HeadLine found = read(document_.lines[at]);
            torn_ |= found.torn && (!found.items.empty() || at + 1 == first_line());
            if (lines_.empty() && is_row(document_.lines[at])) last = at;
            if (found.items.empty()) continue;
            if (names_again(found)) break;
            lines_.insert(lines_.begin(), std::move(found));
            last = at;
            far = kNextLines;
        }
    }

    // Of the head, as far as it is found.
    size_t first_line() const {
        return lines_.empty() ? 0 : static_cast<size_t>(lines_.front().line - &document_.lines[0]);
    }

    bool names_again(const HeadLine& upper) const {
        const auto named = [&](const Item& item) {
            return item.name != nullptr && is_named(*item.name);
        };
        return std::any_of(upper.items.begin(), upper.items.end(), named);
    }
    bool is_named(const ColumnName& name) const {
        return std::any_of(lines_.begin(), lines_.end(), [&](const HeadLine& line) {
            return std::any_of(line.items.begin(), line.items.end(),
                               [&](const Item& item) { return item.name == &name; });
        });
    }

    std::u16string text(uint32_t cell) const {
        const Span span = document_.cells[cell];
        if (span.empty() || span.size() > kLongestName) return {};
        const Skeleton bones(without_remark(document_.text(span)));
        return bones.ordinal() > 0 ? std::u16string() : std::u16string(bones.text());
    }

    const ColumnName* find(std::u16string_view text) const {
        return glossary_.labels().find_name(table_, text);
    }

    bool opens_name(std::u16string_view text) const {
        return std::any_of(names_.begin(), names_.end(), [&](const ColumnName& name) {
            return name.text[0] == text[0] && std::u16string_view(name.text).starts_with(text);
        });
    }
    bool ends_name(std::u16string_view text) const {
        return std::any_of(names_.begin(), names_.end(), [&](const ColumnName& name) {
            return name.text.back() == text.back() &&
                   std::u16string_view(name.text).ends_with(text);
        });
    }

    // The name that begins in a cell with `letters`; between spaces it may take several. `cell`
    // goes to its last.
    const ColumnName* name_at(const Line& line, uint32_t& cell, std::u16string letters) const {
        const uint32_t end = line.first_cell + line.cell_count;
        for (uint32_t at = cell; opens_name(letters);) {
            if (const ColumnName* name = find(letters)) {
                cell = at;
                return name;
            }
            if (line.kind != Line::Kind::kWords || ++at == end) return nullptr;
            const std::u16string more = text(at);
            if (more.empty()) return nullptr;
            letters += more;
        }
        return nullptr;
    }

    // Without items if it names no column.
    HeadLine read(const Line& line) {
        HeadLine found{&line, {}};
        for (uint32_t cell = line.first_cell; cell < line.first_cell + line.cell_count; ++cell) {
            const uint32_t position = cell - line.first_cell;
            const std::u16string letters = text(cell);
            if (letters.empty()) continue;
            if (const ColumnName* name = name_at(line, cell, letters)) {
                found.items.push_back({name, position});
                continue;
            }
            found.torn |= opens_name(letters) || ends_name(letters);
            // In front of all names stands what the row labels are called.
            if (!found.items.empty() && !is_of_form(cell))
                found.items.push_back({nullptr, position});
        }
        return found;
    }

    // Without figures, between the head and the first row that has some.
    bool is_row(const Line& line) const {
        for (uint32_t cell = line.first_cell; cell < line.first_cell + line.cell_count; ++cell)
            if (!document_.cells[cell].empty()) return is_of_form(cell);
        return false;
    }

    // A row's label, a group's, a block's title.
    bool is_of_form(uint32_t cell) const {
        const Meaning& meaning = glossary_.look_up(document_.cells[cell]);
        return meaning.whole || meaning.header;
    }

    void add(const Item& item, const HeadLine& line) {
        const ColumnName* name = item.name;
        const bool within =
            group_ != nullptr &&
            (name != nullptr ? is_in_group(*name)
                             : last_ == grouped_ && !places_[grouped_].columns.empty());
        const int column = name != nullptr ? name->columns.front() : Head::kOther;
        if (within) {
            last_ = grouped_;
            places_[grouped_].columns.push_back(column);
            return;
        }
        last_ = places_.size();
        places_.push_back({&line, item.position, {}});
        if (name != nullptr && name->columns.size() > 1) {
            group_ = name;
            grouped_ = last_;
        } else {
            places_.back().columns.push_back(column);
        }
    }

    bool is_in_group(const ColumnName& name) const {
        const auto& columns = group_->columns;
        return name.columns.size() == 1 &&
               std::find(columns.begin(), columns.end(), name.columns.front()) != columns.end();
    }

    // Names on several lines, because some of their cells are higher than others, are in order
    // only where lines have the same cells; or where each cell is a line and one follows the other.
    bool set_in_order() {
        const Line& first = *places_.front().line->line;
        const auto all = [&](auto passes) {
            return std::all_of(places_.begin(), places_.end(),
                               [&](const Place& place) { return passes(*place.line->line); });
        };
        if (all([&](const Line& line) { return &line == &first; })) return true;
        if (all([](const Line& line) { return line.kind == Line::Kind::kText; }))
            return group_ == nullptr &&
                   lines_.back().line - &first + 1 == static_cast<std::ptrdiff_t>(lines_.size());
        if (!all([&](const Line& line) {
                return line.kind == Line::Kind::kGrid && line.cell_count == first.cell_count;
            }))
            return false;
        std::vector<Place> in_order(first.cell_count);
        for (Place& place : places_) {
            Place& there = in_order[place.position];
            if (there.line != nullptr) return false;
            there = std::move(place);
        }
        std::erase_if(in_order, [](const Place& place) { return place.line == nullptr; });
        places_ = std::move(in_order);
        return true;
    }

    // A head for each of the rows that stand side by side is kept once. False where it names a
    // column twice in another way.
    static bool fold_repetition(std::vector<int>& columns) {
        const auto first = std::find_if(columns.begin(), columns.end(),
                                        [](int column) { return column != Head::kOther; });
        if (first == columns.end()) return true;
        const auto again = std::find(first + 1, columns.end(), *first);
        const auto size = again - first;
        for (auto at = again; at != columns.end(); ++at)
            if (*at != *(at - size)) return false;
        columns.erase(again, columns.end());
        for (auto at = first; at != columns.end(); ++at)
            if (*at != Head::kOther && std::find(at + 1, columns.end(), *at) != columns.end())
                return false;
        return true;
    }

    // The line right above names as many things as a row has cells, and none of the form's.
    bool is_foreign(uint32_t begin, uint32_t line) const {
        while (line > begin && document_.lines[line - 1].kind == Line::Kind::kEmpty) --line;
        if (line == begin || line == 0) return false;
        const Line& above = document_.lines[line - 1];
        uint32_t named = 0;
        for (uint32_t cell = above.first_cell; cell < above.first_cell + above.cell_count; ++cell) {
            if (document_.cells[cell].empty()) continue;
            if (document_.cells[cell].size() > kLongestName || is_of_form(cell)) return false;
            const std::u16string other = text(cell);
            if (!other.empty() && (opens_name(other) || ends_name(other))) return false;
            ++named;
        }
        return named > 1 && named <= kForeignCells;
    }

    const Document& document_;
    Glossary& glossary_;
    int table_;
    const std::vector<ColumnName>& names_;
    std::vector<HeadLine> lines_;
    std::vector<Place> places_;
    const ColumnName* group_ = nullptr;
    size_t grouped_ = 0;  // its place
    size_t last_ = 0;     // the place of the last name
    bool torn_ = false;
};

}  // namespace

Head read_head(const Document& document, Glossary& glossary, int table, uint32_t begin,
               uint32_t line) {
    return HeadReader(document, glossary, table).read(begin, line);
}

std::vector<HeadName> find_head_names(const Document& document, Glossary& glossary, int table,
                                      uint32_t begin, uint32_t line) {
    return HeadReader(document, glossary, table).find_names(begin, line);
}

}  // namespace gouji

#include "diagnosis/compound.h"

#include <algorithm>
#include <optional>

#include "text/insert_in_order.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr size_t kLeastShifted = 3;  // fewer are no pattern
constexpr size_t kMost = 16;

// The cells of a row or a column in their order.
struct Line {
    std::vector<int> cells;
    bool is_row = false;
};

std::vector<Line> lines_of(const Table& form) {
    std::vector<Line> lines;
    for (const Row& row : form.rows) {
        lines.push_back({{}, true});
        for (int i = 0; i < row.width(); ++i) lines.back().cells.push_back(row.first_cell + i);
    }
    for (size_t c = 0; c < form.columns.size(); ++c) {
        lines.push_back({{}, false});
        for (size_t r = 0; r < form.rows.size(); ++r)
            if (const int cell = form.cell(static_cast<int>(r), static_cast<int>(c)); cell >= 0)
                lines.back().cells.push_back(cell);
    }
    return lines;
}

class Finder {
   public:
    Finder(const Table& form, const Ledger& ledger) : form_(form), ledger_(ledger) {}

    std::vector<Compound> find() {
        for (const Line& line : lines_of(form_)) {
            exchange_cells(line);
            for (int by : {-1, 1})
                for (size_t from = 0; from < line.cells.size(); ++from) shift(line, from, by);
        }
        exchange_rows();
        std::vector<Compound> compounds;
        for (Found& found : found_) compounds.push_back(std::move(found.compound));
        return compounds;
    }

   private:
    struct Found {
        Compound compound;
        int mended = 0;
    };

    // Whether a relation across the line of a cell fails.
    bool fails_across(const Line& line, int cell) const {
        const auto& parts = ledger_.parts(cell);
        return std::any_of(parts.begin(), parts.end(), [&](const Ledger::Part& part) {
            return across(line, part) && nth(ledger_.differences(), part.equation).fails();
        });
    }

    // Whether a relation across the line of a cell lacks figures.
    bool open_across(const Line& line, int cell) const {
        const auto& parts = ledger_.parts(cell);
        return std::any_of(parts.begin(), parts.end(), [&](const Ledger::Part& part) {
            return across(line, part) && !nth(ledger_.differences(), part.equation).is_point();
        });
    }

    // Where a relation across the line lacks figures, one along it that fails shows as much.
    bool may_begin(const Line& line, int cell) const {
        if (fails_across(line, cell)) return true;
        const auto& parts = ledger_.parts(cell);
        return open_across(line, cell) &&
               std::any_of(parts.begin(), parts.end(), [&](const Ledger::Part& part) {
                   return !across(line, part) && nth(ledger_.differences(), part.equation).fails();
               });
    }

    bool holds_across(const Line& line, const Change& change) const {
        const Decimal more = change.to - change.from;
        const auto& parts = ledger_.parts(change.cell);
        return std::none_of(parts.begin(), parts.end(), [&](const Ledger::Part& part) {
            const Difference& difference = nth(ledger_.differences(), part.equation);
            return across(line, part) && difference.moved(part.sign > 0 ? more : -more).fails();
        });
    }

    bool across(const Line& line, const Ledger::Part& part) const {
        const Equation& equation = nth(ledger_.equations(), part.equation);
        return equation.along_row != line.is_row;
    }

    // The value with which a relation across the line that fails now would hold.
    std::optional<Decimal> demanded(const Line& line, int cell) const {
        for (const Ledger::Part& part : ledger_.parts(cell)) {
            const Difference& difference = nth(ledger_.differences(), part.equation);
            if (across(line, part) && difference.fails())
                return without_excess(cell, part, difference);
        }
        return std::nullopt;
    }

    // The same of a relation along the line once the rest of it is changed: what those across
    // cannot tell where they lack figures.
    std::optional<Decimal> left_over(const Line& line, const std::vector<Change>& changes,
                                     int cell) const {
        const Differences after = ledger_.after(ledger_.differences(), changes);
        for (const Ledger::Part& part : ledger_.parts(cell)) {
            const Difference& difference = nth(after, part.equation);
            if (!across(line, part) && difference.fails())
                return without_excess(cell, part, difference);
        }
        return std::nullopt;
    }

    std::optional<Decimal> without_excess(int cell, const Ledger::Part& part,
                                          const Difference& difference) const {
        const Decimal value =
            ledger_.value(cell) - (part.sign > 0 ? difference.excess() : -difference.excess());
        return value < Decimal(0) ? std::nullopt : std::optional<Decimal>(value);
    }

    Change to(int cell, Decimal value) const { return {cell, ledger_.value(cell), value}; }

    void shift(const Line& line, size_t from, int by) {
        if (!ledger_.known(line.cells[from]) || !may_begin(line, line.cells[from])) return;
        std::vector<Change> changes;
        const auto count = static_cast<int>(line.cells.size());
        for (int at = static_cast<int>(from); at + by >= 0 && at + by < count; at += by) {
            const int cell = nth(line.cells, at);
            const int next = nth(line.cells, at + by);
            if (!ledger_.known(next)) return;
            const Change change = to(cell, ledger_.value(next));
            if (!holds_across(line, change)) return;
            if (change.to != change.from) changes.push_back(change);
            // Here the line may end: what stood in its last place was pushed out.
            if (changes.size() + 1 < kLeastShifted) continue;
            std::optional<Decimal> last = demanded(line, next);
            if (!last) last = left_over(line, changes, next);
            if (!last || !holds_across(line, to(next, *last))) continue;
            std::vector<Change> whole = changes;
            whole.push_back(to(next, *last));
            add(whole, line.is_row ? Slip::kShifted : Slip::kColumnShifted);
        }
    }

    // Both show it, or one does and nothing can be seen of the other.
    void exchange_cells(const Line& line) {
        std::vector<int> wrong;
        std::vector<int> unseen;
        for (int cell : line.cells) {
            if (!ledger_.known(cell)) continue;
            if (fails_across(line, cell))
                wrong.push_back(cell);
            else if (open_across(line, cell))
                unseen.push_back(cell);
        }
        for (size_t a = 0; a < wrong.size(); ++a) {
            for (size_t b = a + 1; b < wrong.size(); ++b) exchange_two(line, wrong[a], wrong[b], 2);
            for (int cell : unseen) exchange_two(line, wrong[a], cell, 1);
        }
    }

    void exchange_two(const Line& line, int a, int b, int mends) {
        const Change one = to(a, ledger_.value(b));
        const Change other = to(b, ledger_.value(a));
        if (one.from != one.to && holds_across(line, one) && holds_across(line, other))
            add({one, other}, Slip::kSwapped, mends);
    }

    // Rows that answer each other in a relation between sums, as what was carried in and out.
    void exchange_rows() {
        for (const Relation& relation : form_.relations) {
            if (relation.along_row || relation.left.size() < 2 || relation.right.size() < 2)
                continue;
            const size_t places = std::min(relation.left.size(), relation.right.size());
            for (size_t i = 0; i < places; ++i)
                exchange(nth(form_.rows, relation.left[i]), nth(form_.rows, relation.right[i]));
        }
    }

    void exchange(const Row& one, const Row& other) {
        if (one.columns != other.columns) return;
        std::vector<Change> changes;
        for (int i = 0; i < one.width(); ++i) {
            const int a = one.first_cell + i;
            const int b = other.first_cell + i;
            if (ledger_.known(a) != ledger_.known(b)) return;
            if (!ledger_.known(a) || ledger_.value(a) == ledger_.value(b)) continue;
            if (!mends_both(to(a, ledger_.value(b)), to(b, ledger_.value(a)))) return;
            changes.push_back(to(a, ledger_.value(b)));
            changes.push_back(to(b, ledger_.value(a)));
        }
        if (changes.size() > 2) add(changes, Slip::kSwapped);
    }

    // Whether the relations of their column hold after two cells of it are exchanged.
    bool mends_both(const Change& one, const Change& other) const {
        bool moved = false;
        for (const Ledger::Part& part : ledger_.parts(one.cell)) {
            const Equation& equation = nth(ledger_.equations(), part.equation);
            if (equation.along_row) continue;
            Decimal more = (one.to - one.from) * Decimal(part.sign);
            for (const Ledger::Part& same : ledger_.parts(other.cell))
                if (same.equation == part.equation)
                    more += (other.to - other.from) * Decimal(same.sign);
            moved |= more != Decimal(0);
            if (nth(ledger_.differences(), part.equation).moved(more).fails()) return false;
        }
        return moved;
    }

    void add(const std::vector<Change>& unordered, Slip slip, int mends = 2) {
        std::vector<Change> changes;
        for (const Change& change : unordered) insert_in_order(changes, change, before);
        const Differences after = ledger_.after(ledger_.differences(), changes);
        int mended = 0;
        for (size_t i = 0; i < after.size(); ++i) {
            const bool failed = ledger_.differences()[i].fails();
            if (after[i].fails() && !failed) return;
            mended += failed && !after[i].fails();
        }
        if (mended < mends) return;
        insert_in_order(found_, {{std::move(changes), slip}, mended},
                        [](const Found& a, const Found& b) { return a.mended > b.mended; });
        if (found_.size() > kMost) found_.pop_back();
    }

    const Table& form_;
    const Ledger& ledger_;
    std::vector<Found> found_;
};

}  // namespace

std::vector<Compound> find_compounds(const Table& form, const Ledger& ledger) {
    return Finder(form, ledger).find();
}

std::vector<std::vector<int>> failing_groups(const Ledger& ledger,
                                             const std::vector<Compound>& compounds) {
    std::vector<std::vector<int>> groups = ledger.failing_groups();
    for (const Compound& compound : compounds) {
        const Differences after = ledger.after(ledger.differences(), compound.changes);
        const auto mended = [&](const std::vector<int>& group) {
            return std::none_of(group.begin(), group.end(),
                                [&](int equation) { return nth(after, equation).fails(); });
        };
        const auto first = std::find_if(groups.begin(), groups.end(), mended);
        if (first == groups.end()) continue;
        for (auto other = first + 1; other != groups.end();) {
            if (!mended(*other)) {
                ++other;
                continue;
            }
            first->insert(first->end(), other->begin(), other->end());
            other = groups.erase(other);
        }
    }
    return groups;
}

}  // namespace gouji

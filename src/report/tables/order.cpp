#include "report/tables/order.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "report/tables/placed.h"
#include "text/nth.h"

namespace gouji {

namespace {

// Rows of one table stand at most so many lines apart.
constexpr uint32_t kFarLines = 16;
// Evidence below which the words before a group have nothing of a label.
constexpr float kSomeWords = 1;

bool labelled(const Placement& placement) { return placement.evidence >= kLabelled; }

// The groups [begin, end) of a run, none of them labelled, all in one table.
struct Stretch {
    size_t begin = 0;
    size_t end = 0;
};

class Order {
   public:
    Order(const Placed& placed, const LabelIndex& labels, const Run& run)
        : placed_(placed), labels_(labels), run_(run) {}

    Stretch stretch_from(size_t begin) const {
        size_t end = begin;
        while (end < run_.size() && !labelled(run_[end]) && same_table(end, begin)) ++end;
        return {begin, end};
    }

    bool is_certain(const Stretch& stretch) const {
        return rows_of(stretch) == rows_left_for(stretch) && stands_close(stretch) &&
               !holds_foreign(stretch);
    }

   private:
    bool same_table(size_t a, size_t b) const {
        return placed_.table_index(run_[a]) == placed_.table_index(run_[b]);
    }
    // Nothing of the table stands before it, or behind it.
    bool opens(const Stretch& stretch) const {
        return stretch.begin == 0 || !same_table(stretch.begin - 1, stretch.begin);
    }
    bool closes(const Stretch& stretch) const {
        return stretch.end == run_.size() || !same_table(stretch.end, stretch.begin);
    }

    int row_of(size_t at) const { return nth(labels_.rows(), run_[at].first_row).row; }
    int rows_of(const Stretch& stretch) const {
        int rows = 0;
        for (size_t i = stretch.begin; i < stretch.end; ++i) rows += run_[i].row_count;
        return rows;
    }
    // Of the form, between the rows on either side.
    int rows_left_for(const Stretch& stretch) const {
        const size_t before = stretch.begin - 1;
        const int begin = opens(stretch) ? 0 : row_of(before) + run_[before].row_count;
        const int end = closes(stretch)
                            ? static_cast<int>(placed_.table(run_[stretch.begin]).rows.size())
                            : row_of(stretch.end);
        return end - begin;
    }

    bool stands_close(const Stretch& stretch) const {
        const auto line_of = [&](size_t at) { return placed_.group(run_[at]).line; };
        const size_t first = stretch.begin + (opens(stretch) ? 1 : 0);
        const size_t last = stretch.end - (closes(stretch) ? 1 : 0);
        for (size_t i = first; i <= last; ++i)
            if (line_of(i) - line_of(i - 1) > kFarLines) return false;
        return true;
    }

    // At the ends of a table, figures behind words that no row has are another table's.
    bool holds_foreign(const Stretch& stretch) const {
        if (!opens(stretch) && !closes(stretch)) return false;
        const auto begin = run_.begin() + static_cast<std::ptrdiff_t>(stretch.begin);
        return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(stretch.end - stretch.begin),
                           [&](const Placement& each) {
                               return placed_.group(each).labelled && each.evidence < kSomeWords;
                           });
    }

    const Placed& placed_;
    const LabelIndex& labels_;
    const Run& run_;
};

}  // namespace

void keep_certain(const Form& form, const LabelIndex& labels, const Pieces& pieces, Run& run,
                  Run& unplaced) {
    const Placed placed(pieces, form, labels);
    const Order order(placed, labels, run);
    Run kept;
    for (size_t at = 0; at < run.size();) {
        if (labelled(run[at])) {
            kept.push_back(run[at++]);
            continue;
        }
        const Stretch stretch = order.stretch_from(at);
        Run& own = order.is_certain(stretch) ? kept : unplaced;
        for (; at < stretch.end; ++at) own.push_back(run[at]);
    }
    run = std::move(kept);
}

}  // namespace gouji

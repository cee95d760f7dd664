#include "report/order.h"

#include <algorithm>

namespace gouji {

namespace {

// Rows of one table stand at most so many lines apart.
constexpr uint32_t kFarLines = 16;
// Evidence below which the words before a group have nothing of a label.
constexpr float kSomeWords = 1;

bool labelled(const Placement& placement) { return placement.evidence >= kLabelled; }

}  // namespace

void keep_certain(const Form& form, const LabelIndex& labels, const Pieces& pieces, Run& run,
                  Run& unplaced) {
    const auto table_of = [&](const Placement& p) {
        return labels.rows()[static_cast<size_t>(p.first_row)].table;
    };
    const auto row_of = [&](const Placement& p) {
        return labels.rows()[static_cast<size_t>(p.first_row)].row;
    };
    Run kept;
    for (size_t at = 0; at < run.size();) {
        if (labelled(run[at])) {
            kept.push_back(run[at++]);
            continue;
        }
        // The stretch of unlabelled groups within one table.
        const int table = table_of(run[at]);
        size_t stop = at;
        int rows = 0;
        for (; stop < run.size() && !labelled(run[stop]) && table_of(run[stop]) == table; ++stop)
            rows += run[stop].row_count;
        const bool opens = kept.empty() || table_of(kept.back()) != table;
        const bool closes = stop == run.size() || table_of(run[stop]) != table;
        const int begin = opens ? 0 : row_of(kept.back()) + kept.back().row_count;
        const int end = closes
                            ? static_cast<int>(form.tables[static_cast<size_t>(table)].rows.size())
                            : row_of(run[stop]);
        const auto line_of = [&](const Placement& p) {
            return pieces.groups[static_cast<size_t>(p.group)].line;
        };
        bool close = true;
        for (size_t i = at; i < stop; ++i) {
            const bool gap_before = i > at || !opens;
            if (gap_before && line_of(run[i]) - line_of(run[i - 1]) > kFarLines) close = false;
            if ((i + 1 < stop || !closes) && line_of(run[i + 1]) - line_of(run[i]) > kFarLines)
                close = false;
        }
        // At the ends of a table, figures behind words that no row has are another table's.
        const auto foreign = [&](const Placement& p) {
            return pieces.groups[static_cast<size_t>(p.group)].labelled && p.evidence < kSomeWords;
        };
        if (opens || closes)
            close &= std::none_of(run.begin() + static_cast<long>(at),
                                  run.begin() + static_cast<long>(stop), foreign);
        for (; at < stop; ++at) {
            if (rows == end - begin && close)
                kept.push_back(run[at]);
            else
                unplaced.push_back(run[at]);
        }
    }
    run = std::move(kept);
}

}  // namespace gouji

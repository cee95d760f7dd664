#include "report/order.h"

namespace gouji {

namespace {

bool labelled(const Placement& placement) { return placement.evidence >= kLabelled; }

}  // namespace

void keep_certain(const Form& form, const LabelIndex& labels, Run& run, Run& unplaced) {
    const auto table_of = [&](const Placement& p) { return labels.rows()[static_cast<size_t>(p.first_row)].table; };
    const auto row_of = [&](const Placement& p) { return labels.rows()[static_cast<size_t>(p.first_row)].row; };
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
        const int end = closes ? static_cast<int>(form.tables[static_cast<size_t>(table)].rows.size()) : row_of(run[stop]);
        for (; at < stop; ++at) {
            if (rows == end - begin) kept.push_back(run[at]);
            else unplaced.push_back(run[at]);
        }
    }
    run = std::move(kept);
}

}  // namespace gouji

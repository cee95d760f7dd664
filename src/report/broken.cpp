#include "report/broken.h"

#include <algorithm>

namespace gouji {

namespace {

// From one line of a broken row to the next.
constexpr uint32_t kNextLines = 2;

// Where cells are lines, lines that are empty may only end the row.
bool is_without_holes(const Pieces& pieces, const Group& group) {
    for (uint32_t i = 0; i < group.value_count; ++i) {
        const Value& value = pieces.values[group.first_value + i];
        if (value.empty() && !value.empty_line) return false;
    }
    return true;
}

}  // namespace

Stretch broken_row(const Document& document, const Pieces& pieces, const LabelIndex& labels,
                   size_t own, Stretch among, size_t width) {
    const auto is_short = [&](const Group& group) {
        return group.filled < width && is_without_holes(pieces, group);
    };
    const auto opens_label = [&](const Fragment& fragment) {
        std::vector<LabelHit> hits;
        labels.find(Skeleton(document.text(fragment.span)), hits);
        return std::any_of(hits.begin(), hits.end(),
                           [](const LabelHit& hit) { return hit.score >= LabelIndex::kWhole / 2; });
    };
    const auto goes_on_at = [&](size_t group) {
        const Group& above = pieces.groups[group - 1];
        const Group& below = pieces.groups[group];
        if (!is_short(above) || !is_short(below) || below.line - above.line > kNextLines)
            return false;
        for (uint32_t i = above.fragments_before; i < below.fragments_before; ++i)
            if (opens_label(pieces.fragments[i])) return false;
        return true;
    };
    Stretch row{own, own + 1};
    while (row.first > among.first && goes_on_at(row.first)) --row.first;
    while (row.end < among.end && goes_on_at(row.end)) ++row.end;
    return row;
}

}  // namespace gouji

#include "report/column_order.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "form/skeleton.h"
#include "text/fold.h"

namespace gouji {

namespace {

// From a head to the first row that has figures.
constexpr uint32_t kNearLines = 12;
// Of a head beside its columns' labels, such as 项目; a sentence has more.
constexpr size_t kOtherLetters = 6;

// The labels of all columns, one after the other, without what varies from print to print.
struct Labels {
    std::vector<std::u16string> all;
    size_t letters = 0;
};

Labels labels_of(const Table& table) {
    Labels labels;
    for (const Column& column : table.columns) {
        const Folded label = fold(column.label);
        labels.all.emplace_back(Skeleton(label.text()).text());
        labels.letters += labels.all.back().size();
    }
    return labels;
}

// Where a head names each column, if it names each of them once and little else.
std::optional<std::vector<size_t>> places_of(const Labels& labels, std::u16string_view line) {
    const Skeleton bones(line);
    const std::u16string_view text = bones.text();
    if (text.size() > labels.letters + kOtherLetters) return std::nullopt;
    std::vector<size_t> places;
    for (const std::u16string& label : labels.all) {
        const size_t at = text.find(label);
        if (at == text.npos || text.find(label, at + 1) != text.npos) return std::nullopt;
        places.push_back(at);
    }
    return places;
}

}  // namespace

std::vector<int> find_column_order(const Document& document, const Table& table, uint32_t line) {
    const Labels labels = labels_of(table);
    for (uint32_t above = line; above-- > line - std::min(line, kNearLines);) {
        const auto places = places_of(labels, document.text(document.lines[above].span));
        if (!places) continue;
        if (std::is_sorted(places->begin(), places->end())) break;
        std::vector<int> order(places->size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            return (*places)[static_cast<size_t>(a)] < (*places)[static_cast<size_t>(b)];
        });
        return order;
    }
    return {};
}

}  // namespace gouji

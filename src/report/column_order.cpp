#include "report/column_order.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "form/skeleton.h"

namespace gouji {

namespace {

// From a head to the first row that has figures.
constexpr uint32_t kNearLines = 12;
// Of a head beside its columns' labels, such as 项目; a sentence has more.
constexpr size_t kOtherLetters = 6;

// Where a head names each column, if it names each of them once and little else.
std::optional<std::vector<size_t>> places_of(const std::vector<std::u16string>& labels,
                                             std::u16string_view line) {
    const Skeleton bones(line);
    const std::u16string_view text = bones.text();
    std::vector<size_t> places;
    size_t named = 0;  // letters
    for (const std::u16string& label : labels) {
        const size_t at = text.find(label);
        if (at == text.npos || text.find(label, at + 1) != text.npos) return std::nullopt;
        places.push_back(at);
        named += label.size();
    }
    if (text.size() > named + kOtherLetters) return std::nullopt;
    return places;
}

}  // namespace

std::vector<int> find_column_order(const Document& document,
                                   const std::vector<std::u16string>& labels, uint32_t line) {
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

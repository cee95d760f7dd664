#include "report/tables/copies.h"

#include <algorithm>
#include <tuple>

#include "text/cell.h"
#include "text/nth.h"
#include "text/numeral.h"

namespace gouji {

namespace {

// A table's title and head are no longer, nor are their lines.
constexpr uint32_t kTitleLines = 12;
constexpr uint32_t kLongestTitle = 60;

// Whether a line names the year, as "2023年" or "2023 年度", or only others.
enum class Named { kNone, kOther, kThis };

Named names_year(std::u16string_view line, int year) {
    Named named = Named::kNone;
    for (size_t at = line.find(u'年'); at != line.npos; at = line.find(u'年', at + 1)) {
        size_t end = at;
        while (end > 0 && line[end - 1] == u' ') --end;
        if (end < 4 || (end > 4 && is_of_figure(line[end - 5]))) continue;
        const auto numeral = read_numeral(line.substr(0, end), end - 4);
        if (!numeral || numeral->span.end != end || !numeral->value.is_point()) continue;
        if (numeral->value.low == Decimal(year)) return Named::kThis;
        named = Named::kOther;
    }
    return named;
}

// The nearest line that names any decides.
bool is_of_other_year(const Document& document, uint32_t line, uint32_t begin, int year) {
    begin = std::max(begin, line - std::min(line, kTitleLines));
    while (line-- > begin) {
        const Span span = document.lines[line].span;
        if (span.size() > kLongestTitle) continue;
        const Named named = names_year(document.text(span), year);
        if (named != Named::kNone) return named == Named::kOther;
    }
    return false;
}

}  // namespace

Copy weigh_copy(const Document& document, const Pieces& pieces, Run rows, int year) {
    Copy copy;
    const auto first = static_cast<size_t>(rows.front().group);
    const uint32_t above = first > 0 ? pieces.groups[first - 1].line + 1 : 0;
    copy.other_year =
        year != 0 && is_of_other_year(document, pieces.groups[first].line, above, year);
    for (const Placement& row : rows) copy.figures += nth(pieces.groups, row.group).filled;
    copy.rows = std::move(rows);
    return copy;
}

size_t own_copy(const std::vector<Copy>& copies) {
    const auto worth = [](const Copy& copy) {
        const bool scrap = copy.rows.size() < kCopyRows;
        return std::tuple(!copy.other_year && !scrap, copy.rows.size(), copy.figures);
    };
    const auto best =
        std::max_element(copies.begin(), copies.end(),
                         [&](const Copy& a, const Copy& b) { return worth(a) < worth(b); });
    return static_cast<size_t>(best - copies.begin());
}

}  // namespace gouji

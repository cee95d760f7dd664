#include "report/tables/page_line.h"

#include <algorithm>

#include "document/page_number.h"
#include "report/tables/cell_kind.h"
#include "text/nth.h"

namespace gouji {

namespace {

// So many lines above a row and below hold those of its table.
constexpr uint32_t kNearLines = 32;

bool names_row_of_three(std::u16string_view label, const LabelIndex& labels) {
    std::vector<LabelHit> hits;
    labels.find(Skeleton(label), hits);
    return std::any_of(hits.begin(), hits.end(), [&](const LabelHit& hit) {
        return hit.score >= LabelIndex::kWhole && nth(labels.rows(), hit.row).columns == 3;
    });
}

// Below the label of such a row that has no cells beside it, and not between it and its figures; or
// between the two halves of the label.
bool is_row_of_three(const Document& document, const Glossary& form,
                     const std::vector<Fragment>& above, uint32_t line) {
    if (above.empty() || above.back().line + 1 != line) return false;
    const Span label = above.back().span;
    const Line& own = document.lines[line - 1];
    if (document.cells[own.first_cell + own.cell_count - 1].begin > label.begin) return false;
    const std::u16string_view words = document.text(label);
    const size_t next = line + 1;
    if (next == document.lines.size() || document.lines[next].cell_count == 0)
        return names_row_of_three(words, form.labels());
    const std::u16string_view below =
        document.text(document.cells[document.lines[next].first_cell]);
    if (is_figure(below)) return false;
    return names_row_of_three(words, form.labels()) ||
           names_row_of_three(std::u16string(words).append(below), form.labels());
}

}  // namespace

bool is_page_line(const Document& document, const Glossary& form,
                  const std::vector<Fragment>& above, uint32_t line) {
    return is_page_number(document.text(document.lines[line].span)) &&
           !is_row_of_three(document, form, above, line);
}

bool is_lone_row_of_strokes(const Document& document, uint32_t line) {
    const std::u16string_view words = document.text(document.lines[line].span);
    if (!is_page_number(words)) return false;
    const size_t end = std::min(document.lines.size(), size_t{line} + kNearLines);
    for (size_t at = line - std::min(line, kNearLines); at < end; ++at) {
        const Line& other = document.lines[at];
        for (uint32_t i = 0; at != line && i < other.cell_count; ++i)
            if (document.text(document.cells[other.first_cell + i]) == words.substr(0, 1))
                return false;
    }
    return true;
}

bool is_beside_empty_line(const Document& document, uint32_t line) {
    const auto is_empty = [&](size_t at) {
        return at < document.lines.size() && document.lines[at].kind == Line::Kind::kEmpty;
    };
    return is_empty(size_t{line} + 1) || is_empty(size_t{line} - 1);
}

}  // namespace gouji

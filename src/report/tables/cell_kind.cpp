#include "report/tables/cell_kind.h"

#include <algorithm>

#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A text cell longer than this is no figure; read_cell need not be asked.
constexpr size_t kLongestFigure = 40;

}  // namespace

CellText kind_of(std::u16string_view cell) {
    if (cell.empty()) return CellText::kBlank;
    if (cell.size() > kLongestFigure) return CellText::kOther;
    const CellText kind = read_kind(cell);
    // "三" is as often a piece of a label set vertically; 零 stands in none.
    constexpr CharSet kOfFigures(u"增减零〇");
    const bool vertical = cell[0] >= 0x3007 && !kOfFigures.has(cell[0]);
    return kind == CellText::kNumber && vertical ? CellText::kOther : kind;
}

bool is_run_together(std::u16string_view cell) {
    constexpr CharSet kDigits(u"0123456789");
    constexpr std::u16string_view kStrokes = u"/-—";
    size_t begin = 0;  // of the digits before
    for (size_t at = 0; at + 1 < cell.size(); ++at) {
        if (cell[at] != u' ') {
            if (!is_digit(cell[at])) begin = at + 1;
            continue;
        }
        const std::u16string_view behind = cell.substr(at + 1);
        const bool stroke = is_one_of(behind[0], kStrokes);
        if (at > begin && is_digit(behind[0])) {
            const size_t size = std::min(find_first_not(behind, kDigits), behind.size());
            if (size != 3 || at > begin + 3 || cell[0] == u'0') return true;
        } else if (at > begin ? stroke : is_one_of(cell[at - 1], kStrokes)) {
            if (stroke || behind[0] == u'0') return true;
        } else if (is_ideograph(cell[at - 1]) && is_figure(cell.substr(0, at)) &&
                   is_figure(behind)) {
            return true;
        }
        begin = at + 1;
    }
    return false;
}

bool is_jumble(std::u16string_view cell) {
    constexpr std::u16string_view kDigits = u"0123456789,. ";
    if (cell.size() <= kLongestNumber && !contains(cell, u"  ")) return false;
    if (cell[0] == u'-' || cell[0] == u'+') cell.remove_prefix(1);
    return cell.find_first_not_of(kDigits) == cell.npos;
}

}  // namespace gouji

#include "report/tables/cell_kind.h"

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

bool is_jumble(std::u16string_view cell) {
    constexpr std::u16string_view kDigits = u"0123456789,. ";
    if (cell.size() <= kLongestNumber && !contains(cell, u"  ")) return false;
    if (cell[0] == u'-' || cell[0] == u'+') cell.remove_prefix(1);
    return cell.find_first_not_of(kDigits) == cell.npos;
}

}  // namespace gouji

// What a cell of a table holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/char_kind.h"
#include "text/decimal.h"

namespace gouji {

enum class CellText : uint8_t { kNumber, kBlank, kOther };
struct CellValue {
    CellText kind = CellText::kOther;
    Decimal value;        // where kind is kNumber; with a money unit, already in 万元
    bool scaled = false;  // 万, 亿, 千 or 百 without 元: where a column is in 万元 all the
                          // same, the amount is value / 10000
};

// What a figure is written with, in folded text.
constexpr bool is_of_figure(char16_t c) {
    return is_digit(c) || c == u'.' || c == u',' || c == u'+' || c == u'-';
}
// So many spaces stand between two figures of one cell, never inside one.
constexpr size_t kFigureGap = 2;

// Reads a whole cell (folded; white space anywhere is passed over, "1 234" is 1234, but two
// spaces or more part figures, and so do lines: "5  6" is two).
//   kBlank   nothing, / \ - -- — ── 无 空 and runs of these; 没有 暂无 不涉及 nan and the like
//   kNumber  12  -55  +3  1,234  974.20万元 (974.2)  251000元 (25.1)  19万  增1万 (10000)
//            减3 (-3)  12件  0宗  ASCII or full Chinese numerals (三)
//   kOther   everything else: words, two numbers, figures too long to hold or not exact
//            (10余), (5) is -5 never, 一 alone: as often a dash
CellValue read_cell(std::u16string_view folded);

}  // namespace gouji

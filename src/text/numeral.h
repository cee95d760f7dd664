// Figures as people write them, read once, here, for cells and prose alike.
#pragma once

#include <optional>
#include <string_view>

#include "text/interval.h"
#include "text/span.h"

namespace gouji {

// How exactly a figure was meant.
enum class Precision {
    kExact,    // 2, 1,234, 三
    kRounded,  // 7.2万: half a unit of its last place either way
    kOpen,     // 10余, 150多, 数百, 几十: above what is written, below the next step
};

struct Numeral {
    Interval value;
    Precision precision = Precision::kExact;
    Span span;      // in the text that was read
    bool chinese = false;  // written in Chinese numerals
};

// The numeral that starts exactly at `at` in folded text, as long as it will go; empty
// where none starts there, or where it is longer than Decimal holds (then too_long is
// set when given and *too_long is the end of the digits).
//   12  1,234  1 234 is two numerals  7.2  7.2万  19万  3亿  3千  7.2万余  10余  150多  10几
//   三  十二  二十  一百零五  两  三千二百  一万二千  〇  零  二〇二三 (digit by digit)
//   an ASCII figure followed by 万/亿/千/百 takes it in; with decimals it is rounded,
//   whole it is exact for 万 and 亿 (19万 is 190000)
//   never a sign: a sign belongs to whoever reads cells
std::optional<Numeral> read_numeral(std::u16string_view folded, size_t at, size_t* too_long = nullptr);

// What a table cell holds.
enum class CellText { kNumber, kBlank, kOther };
struct CellValue {
    CellText kind = CellText::kOther;
    Decimal value;         // where kind is kNumber
    Decimal unit_factor;   // what a money unit in the cell multiplies by to give 万元; 1 without one
};

// Reads a whole cell (folded; white space anywhere is passed over, "1 234" is 1234).
//   kBlank   nothing, / \ - -- — ── 无 空 and runs of these
//   kNumber  12  -55  +3  1,234  974.20万元  251000元 (25.1)  19万  增1万 (10000)  减3 (-3)
//            12件  0宗  (5) is -5 never: kOther   ASCII or full Chinese numerals (三)
//   kOther   everything else: words, two numbers, figures too long to hold
CellValue read_cell(std::u16string_view folded);

}  // namespace gouji

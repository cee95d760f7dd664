// Figures as people write them, read once, here, for cells (cell.h) and prose alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/interval.h"
#include "text/span.h"

namespace gouji {

// How exactly a figure was meant.
enum class Precision {
    kExact,    // 2, 1,234, 三, 19万
    kRounded,  // 7.2万: half a unit of its last place either way; 三四十: between the two
    kOpen,     // 10余, 150多, 数百, 几十: above what is written, below the next step
};

struct Numeral {
    Interval value;
    Precision precision = Precision::kExact;
    Span span;             // in the text that was read
    bool chinese = false;  // written in Chinese numerals
};

// The numeral that starts exactly at `at` in folded text, as long as it will go; empty
// where none starts there, or where it is longer than Decimal holds (then *too_long, when
// given, becomes the end of its digits, or of a placeholder's all but the last; otherwise it
// is left alone). Time is that of the numeral's length, and without too_long bounded.
//
// Whether a numeral may start at `at` is for the caller to know: this function does not
// look back, and reads 1 from 一般, 10 from 十分, (10, 100) from the end of 人数十余.
//
//   12  1,234  1 234 is two numerals  7.2  7.2万  19万  3亿  3千  1亿2000万  1万2345
//   7.2万余  10余  150多  10几  10余万  三百多万  十余  百余  几十  数百  数十万
//   三  十二  二十  一百零五  两  三千二百  一万二千  一百五 (150)  〇  零
//   二〇二三  二六 (digit by digit)  三四 三四十 十七八 ([3, 4], [30, 40], [17, 18])
//   an ASCII figure followed by 万/亿/千/百 takes it in; with decimals it is rounded,
//   whole it is exact (19万 is 190000). A comma joins only groups of three digits: 1,23
//   is 1. 〇〇 is a placeholder and no numeral. 余/多/几 count after 10 or more; the next
//   step is one unit of the last place that is not 0 (10余 is (10, 20), 150多 (150, 160),
//   18万余 (180000, 190000)), but ten where that place is the ones (256余 is (256, 266)).
//   never a sign: a sign belongs to whoever reads cells
std::optional<Numeral> read_numeral(std::u16string_view folded, size_t at,
                                    size_t* too_long = nullptr);

}  // namespace gouji

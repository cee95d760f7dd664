// What kind of slip of the pen would explain a change.
#pragma once

#include "text/decimal.h"

namespace gouji {

enum class Slip {
    kNone,
    kTransposed,     // 21 for 12
    kDropped,        // 1 for 12
    kDoubled,        // 112 for 12
    kDigit,          // 13 for 12
    kPrevious,       // last year's figure
    kSwapped,        // two cells, or two rows, exchanged
    kShifted,        // figures of a row moved by one column
    kColumnShifted,  // figures of a column moved by one row
};

// The slip that turns `meant` into `printed`, by its digits.
Slip slip_of(Decimal printed, Decimal meant);

}  // namespace gouji

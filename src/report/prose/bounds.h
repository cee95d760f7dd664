// Words beside a number that bound it: "不少于20件", "30件左右".
#pragma once

#include <cstddef>
#include <string_view>

#include "report/claim.h"

namespace gouji {

struct Bound {
    ClaimRelation relation = ClaimRelation::kEqual;  // where nothing bounds it
    bool open = false;  // the number itself is excluded, as 超过 and 不满 exclude it; 以上, 以下
                        // and 以内 do not (民法典 第一千二百五十九条)
};

// The words that stand right before `end`, or right behind `begin`; and where they begin, or end:
// where they were sought if there are none.
struct BoundWords {
    Bound bound;
    size_t place = 0;
};
BoundWords bound_before(std::u16string_view text, size_t end);
BoundWords bound_behind(std::u16string_view text, size_t begin);

}  // namespace gouji

// The quarters or halves of a year, or what is counted through, beside the number of all of it,
// which no word opens as parts.
#pragma once

#include "check/part_lists.h"

namespace gouji {

struct YearParts {
    Parts parts;       // empty where there are none
    size_t whole = 0;  // index into Report::claims
};

// "收到196件。上半年收到91件,下半年收到105件", "上半年120条,下半年135条,全年共255条",
// "第一批240人,第二批250人,共490人". The first part is at `first`; all count the same, and so does
// the whole.
YearParts year_parts_from(const Claims& claims, size_t first);

}  // namespace gouji

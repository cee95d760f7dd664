// The contract's names for states, verdicts and the like.
#pragma once

#include <string_view>

#include "check/check_types.h"
#include "diagnosis/diagnose.h"
#include "report/report.h"

namespace gouji {

// The ids of what something is about, each empty where it is about none.
struct PlaceIds {
    std::string_view table, row, column, quantity;
};
PlaceIds ids_of(const Form& form, const Finding& finding);

const char* name(CellState state);
const char* name(TableState state);
const char* name(Verdict verdict);
const char* name(Reason reason);
const char* name(Severity severity);
const char* name(ClaimRelation relation);
const char* name(Confidence confidence);
const char* name(Slip slip);

}  // namespace gouji

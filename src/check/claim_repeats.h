// claim.conflict of what no table has: the same said twice in the same words.
#pragma once

#include "check/claim_scope.h"
#include "check/record.h"

namespace gouji {

// "全年公开规范性文件12件" here, "共公开规范性文件13件" there. What stands under another heading
// may be said of something else: only numbers that one slip of the pen makes of each other
// conflict.
void check_claim_repeats(const Report& report, const ClaimScope& scope, Record& record);

}  // namespace gouji

// claim.parts: the parts that a sentence lists make up their whole.
#pragma once

#include "check/record.h"

namespace gouji {

// Parts stand after 其中, 包括, 具体为 or in brackets; or before 合计. They fail where they
// exceed every whole they may belong to, or fall short of it and are meant to be all:
// kinds of applicants, channels of requests, outcomes, parts whose shares make 100 %.
// Lists that may be examples are undecided.
void check_claim_lists(const Report& report, Record& record);

}  // namespace gouji

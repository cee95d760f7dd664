// Totals that stand behind their parts, or parts that are known to be all.
#pragma once

#include "check/list_verdicts.h"
#include "check/part_lists.h"

namespace gouji {

// Its words may make it the sum of those before it: "合计", "三个平台共".
bool may_be_sum(const Claim& claim);

// "网上105件,快递17件,合计122件"
void check_total(const Report& report, size_t total, ListVerdicts& verdicts);

// "审核758条,退回11条,其余747条": the last of three numbers of a sentence, and no other.
bool is_left(const Claims& claims, size_t at);

// "收到196件。上半年收到91件,下半年收到105件"
void check_all(const Claims& claims, size_t whole, Parts parts, ListVerdicts& verdicts);

}  // namespace gouji

// The relations of the form (勾稽关系): new + carried in = closed + carried out, closed =
// the sum of the outcomes, total = the sum of its row. Printed on the form itself
// ("本列数据的勾稽关系为…"), 国办公开办函〔2021〕30号 and 〔2019〕60号.
#pragma once

#include "check/record.h"

namespace gouji {

// Evaluates every relation of every table; tolerance 0. A relation fails only where no
// values >= 0 of its blank, lost and unreadable cells satisfy it together with the
// relations before it: a lost total is at least the sum of its parts.
void check_relations(const Report& report, Record& record);

}  // namespace gouji

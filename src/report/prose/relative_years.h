// Years in prose, said as the form says them.
#pragma once

#include "report/prose/passage.h"
#include "report/report.h"

namespace gouji {

// "2022年结转" becomes "上年结转" in a report on 2023: years are named 上年, 本年, 下年 or
// 某年 (any other, a span of several, or all where the report does not say its year), so that
// one wording serves every year. Places in the text stay. Says whether there
// were any.
bool name_years(Passage& passage, const Report& report);

}  // namespace gouji

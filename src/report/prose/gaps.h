// Places where the prose has no number and should: "行政复议 宗", "占总数的。", "XX件".
#pragma once

#include <vector>

#include "document/document.h"
#include "report/prose/lexicon.h"
#include "report/prose/passage.h"
#include "report/report.h"

namespace gouji {

void read_gaps(const Passage& passage, const Document& document, const Lexicon& lexicon,
               std::vector<Gap>& gaps);

}  // namespace gouji

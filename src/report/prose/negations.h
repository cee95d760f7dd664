// Zeros said in words: "未收到政府信息公开申请", "没有行政诉讼案件".
#pragma once

#include "report/prose/lexicon.h"
#include "report/prose/passage.h"
#include "report/prose/unstated.h"

namespace gouji {

// Adds a claim of 0 for each.
void read_negations(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims);

}  // namespace gouji

// Zeros said in words: "未收到政府信息公开申请", "没有行政诉讼案件".
#pragma once

#include <vector>

#include "document/document.h"
#include "report/claim.h"
#include "report/prose/lexicon.h"
#include "report/prose/passage.h"

namespace gouji {

// Adds a claim of 0 for each. Also what 均 says of the number before it: "6件,均予以公开".
// `denies` is whether any word of denial may begin in the passage; `claims` are its own.
void read_negations(const Passage& passage, const Document& document, const Lexicon& lexicon,
                    uint32_t index, uint32_t sentence, bool denies, std::vector<Claim>& claims);

}  // namespace gouji

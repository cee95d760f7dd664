// Whether a claim may be of less than its cell counts, or of something else: its phrase holds
// words that nobody knows ("经补正后受理5件", "某中心收到12件"), or stands under a topic that
// narrows ("自然人申请中,予以公开30件"). Such a claim may agree with a cell, but contradicts
// none.
#pragma once

#include <string_view>
#include <vector>

#include "report/prose/found_words.h"
#include "report/prose/lexicon.h"
#include "report/report.h"

namespace gouji {

// Tells it of the claims of one passage. `words` is where the passage lies that their leads point
// into; `report` says whose it is, and of which year.
void tell_narrowed(std::u16string_view text, const char16_t* words, const Lexicon& lexicon,
                   const FoundWords& found, const Report& report, std::vector<Claim>& claims);

}  // namespace gouji

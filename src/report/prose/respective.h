// "行政复议、行政诉讼分别为4件、1件": names first, then their numbers in the same order.
#pragma once

#include <vector>

#include "report/claim.h"
#include "report/prose/cue_match.h"

namespace gouji {

// Gives each number of such a series in a passage the quantity of its name, where all
// names have one, and none otherwise. `words` is where the passage lies that the leads of the
// claims point into. What is no kind of part (an outcome, an applicant) is no part of what stands
// before either.
void read_respective(std::u16string_view text, const char16_t* words, const CueMatcher& matcher,
                     std::vector<Claim>& claims);

// "制发、废止均为0件": one number of each name, where none is known to be of several.
void read_each(std::u16string_view text, const char16_t* words, const CueMatcher& matcher,
               const Claim& claim, CueMatch& match);

}  // namespace gouji

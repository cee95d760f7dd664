// The numbers of a passage that count something.
#pragma once

#include <cstdint>
#include <vector>

#include "report/prose/bounds.h"
#include "report/prose/lexicon.h"
#include "report/prose/passage.h"
#include "text/numeral.h"
#include "text/word_list.h"

namespace gouji {

struct Number {
    Numeral numeral;     // its span is in the passage
    uint32_t begin = 0;  // of the words before it that bound it
    uint32_t end = 0;    // behind its unit, and the words there that bound it
    Bound bound;
    int16_t unit = -1;  // index into Prose::units
    bool percent = false;
    bool year = false;  // "2022年", "2022年度"
    bool bare = false;  // no unit follows
};

// Passes over what counts nothing: dates, numbers of articles, documents, hotlines and
// lists, parts of words. Years are kept, marked as such.
void find_numbers(const Passage& passage, const Lexicon& lexicon, std::vector<Number>& found);

}  // namespace gouji

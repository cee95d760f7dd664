// The stages a text passes on its way through the house, each to be timed by itself:
// natively by bench.cpp, in WebAssembly through module.cpp.
#pragma once

#include <string>
#include <vector>

#include "check.h"
#include "document/document.h"

namespace gouji::bench {

// A text, and what each stage needs from those before it.
struct Course {
    explicit Course(std::string utf8);

    std::string bytes;
    std::u16string text;
    Document document;
    Result result;
    Report scratch;  // takes the claims, again and again
};

// All of a stage's work, once. What it gives depends on that work, so that none of it can
// be left out by a compiler.
struct Stage {
    const char* name;
    size_t (*run)(Course& course);
};

//   check      all of the way, from bytes to JSON } natively alone: a page has its text as
//   decode     bytes to UTF-16                    } UTF-16, the package for the whole, and a
//   icu        the same, and to NFKC by ICU       } normaliser of its own, for comparison
//   copy       for comparison: the same bytes copied
//   fold       one plain spelling, with the way back
//   document   lines of cells; with folding
//   report     sections, tables and claims
//   claims     the claims alone
//   checks     verdicts and findings
//   diagnosis  root causes
//   json       the result, written
const std::vector<Stage>& stages();

}  // namespace gouji::bench

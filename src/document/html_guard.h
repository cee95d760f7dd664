// HTML cut down to what a report is read from, so that the parser behind it, gumbo's or a
// browser's, cannot be made to take long or to nest deep.
//
// Parsing HTML by its standard takes quadratic time or worse on some texts: elements nested
// a hundred thousand deep, tags with as many attributes, inline elements left open (each new
// paragraph opens them all again). None of these carries anything for a report; and what a
// word processor writes has a tenth of its size left.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// Elements nested deeper than this are left out; their content stays.
constexpr size_t kDeepestElement = 256;

// In and out: UTF-8. What comes out reads the same, and has only
//   text        as it was, but for white space that is nothing: between paragraphs
//   elements    blocks, tables, lists, <br>, <hr>, <img>, <pre>, <template>; others only
//               where they hide something or keep its spaces, then as <span>
//   attributes  colspan, rowspan, hidden, an image's src, and a style that hides or keeps
//               spaces; each once
// Comments, scripts, styles, form fields and drawings are gone; what must not be read for
// other reasons is hidden.
std::string guard_html(std::string_view html);

}  // namespace gouji

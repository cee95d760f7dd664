// What a report must have: six sections in the form's order (条例 第五十条 and the form),
// three tables that can be read, the form of its year (国办公开办函〔2019〕60号 and 〔2021〕30号).
// What is missing from a text may still be in the report it was copied from, so these are warnings,
// not proofs.
//
//   text.empty       note     nothing but white space; nothing else is then checked here
//   text.not_report  note     neither title, section nor table of a report; likewise
//   text.repeated    warning  sections or tables of the form stand there a second time; not where
//                             those are last year's
//   section.missing  warning  a section has no heading; silent where none has: tables alone
//   section.order    warning  a section stands before one that the form has before it
//   table.missing    warning  no row of the table was found
//   table.picture    warning  a picture stands where the table should
//   table.damaged    warning  rows or cells of the table were not found, or rows of figures are
//                             nobody's
//   form.edition     warning  the form is another year's; a note where there was none yet; silent
//                             where the text does not say its year
#pragma once

#include <string_view>

#include "check/record.h"

namespace gouji {

void check_structure(const Report& report, std::u16string_view text, Record& record);

}  // namespace gouji

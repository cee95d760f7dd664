// The skeleton of a report: title, agency, year, the six sections.
#pragma once

#include "document/document.h"
#include "form/form.h"
#include "report/report.h"

namespace gouji {

// Fills sections, title, agency, year and repeated headings of `report`, whose form is
// set. Headings are found by their titles; their numbers may be wrong or missing.
void read_headings(const Document& document, Report& report);

}  // namespace gouji

// What a report is called, whose it is and of which year, once its sections are known.
#pragma once

#include <cstdint>

#include "document/document.h"
#include "report/report.h"

namespace gouji {

constexpr uint32_t kNoSection = UINT32_MAX;

// Places in the folded text; kNoSection where there is none.
struct SectionBounds {
    uint32_t first_heading;  // where that of the first section begins
    uint32_t overview;       // where that of the overview ends
};

// Fills title, agency, office, year and the period of `report`. The year is that of the title, else
// that of the period which the figures are of, else the first that the overview begins to speak of.
void read_title_and_year(const Document& document, SectionBounds sections, Report& report);

}  // namespace gouji

// Whether a claim speaks of the whole office and the whole year, or of less.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

// For each claim of the report: it is said of a part of the office ("市本级收到20件,答复18件").
std::vector<bool> claims_of_parts(const Report& report);

// It may be said of a part of the year, of one room of the office, of persons, or of what was
// added.
bool is_narrower(const Claim& claim);

}  // namespace gouji

// For people at a terminal: a summary, root causes, then each finding with its line and column, the
// words it is about and its sum.
#pragma once

#include <string>
#include <string_view>

#include "message/catalogue.h"
#include "output/result.h"

namespace gouji {

// UTF-8, ending in a line feed. Lines and columns count from 1; a column is a UTF-16 unit.
// Of flattened HTML none are told: no file has them.
std::string to_text(const Result& result, const Catalogue& catalogue, std::string_view name);

}  // namespace gouji

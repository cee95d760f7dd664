// The contract's result object.
#pragma once

#include <string>

#include "output/result.h"

namespace gouji {

// One line of UTF-8, the same bytes on every platform for the same text.
std::string to_json(const Result& result);

}  // namespace gouji

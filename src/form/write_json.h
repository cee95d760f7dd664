// A form as it was loaded, for those who set tables from it.
#pragma once

#include <optional>
#include <string>

#include "text/json.h"

namespace gouji {

// As one line of UTF-8, members in their order. Nothing where a number is not whole or has
// more than 18 digits: no form needs one.
std::optional<std::string> write_json(const Json& json);

}  // namespace gouji

// A form as it was loaded, for those who set tables from it.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace gouji {

// As one line of UTF-8, members in their order. Nothing where a number is not whole or has
// more than 18 digits: no form needs one. nlohmann's own writer would be 9 KB of the module.
std::optional<std::string> write_json(const nlohmann::ordered_json& json);

}  // namespace gouji

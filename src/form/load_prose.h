// The part of a form that is about prose: named quantities and the wording that claims
// them. See prose.h, quantity.h.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "form/form.h"

namespace gouji {

// Fills form.quantities, form.matters and form.prose; its tables are read already. Returns a
// sentence on the first thing that is wrong, or nothing. Every part may be missing.
std::string load_prose(const nlohmann::ordered_json& json, Form& form);

}  // namespace gouji

// The forms that are built in.
#pragma once

#include <string_view>
#include <vector>

#include "form/load.h"

namespace gouji {

// Oldest first. The build has loaded them; here they are copied.
std::vector<Form> load_builtin_forms();

// See forms_to_json().
std::string_view builtin_forms_json();

// Forms from JSON text, as load_forms() reads it, behind the built-in ones, which they may
// extend or take the place of.
LoadedForms load_beside_builtin_forms(const std::vector<std::string_view>& sources);

}  // namespace gouji

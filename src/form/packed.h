// Forms as bytes, with all that was worked out when they were loaded. The build packs the
// built-in ones (cmake/prepare.cpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "form/form.h"

namespace gouji {

std::string pack(std::vector<Form> forms);
// Of what pack() gave, and of nothing else.
std::vector<Form> unpack(std::string_view bytes);

}  // namespace gouji

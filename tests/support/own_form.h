// A form of our own, small enough to think through: what a third form would look like,
// and what tests of a single rule need.
#pragma once

#include <string_view>

#include "form/form.h"

namespace gouji {

// Table `stock`: rows apples, pears.green, pears.red, sum; columns shop, store, total; each
// row sums to its total, and apples and pears make the sum. Table `cash`, printed in one
// line: rows in, out; columns notes, amount, change. Years 2030 to 2039, one section.
extern const std::string_view kOwnFormJson;
const Form& own_form();

}  // namespace gouji

// How much memory a result takes as JSON.
#pragma once

#include <cstddef>

#include "output/result.h"

namespace gouji {

// Bytes, near enough to what will be written: a buffer that grows is held twice.
size_t room_for(const Result& result);

}  // namespace gouji

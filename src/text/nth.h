// Our indices have a sign, -1 stands for none; those of containers have not.
#pragma once

#include <cstddef>

namespace gouji {

template <typename Items>
decltype(auto) nth(Items& items, std::ptrdiff_t index) {
    return items[static_cast<size_t>(index)];
}

}  // namespace gouji

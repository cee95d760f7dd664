// Indices of ours are int where -1 stands for none; those of containers are not.
#pragma once

#include <cstddef>

namespace gouji {

template <typename Items>
decltype(auto) nth(Items& items, int index) {
    return items[static_cast<size_t>(index)];
}

}  // namespace gouji

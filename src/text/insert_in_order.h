// Short lists are kept in order from the first: to sort them in the end takes far more code.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace gouji {

// Behind those that it is not before. Linear in the items.
template <typename Item, typename Before>
void insert_in_order(std::vector<Item>& items, Item item, Before before) {
    items.insert(std::upper_bound(items.begin(), items.end(), item, before), std::move(item));
}

}  // namespace gouji

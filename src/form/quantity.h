// What prose can claim a number of: a cell of the form, or a sum of cells that the form
// names. Ids are those of the contract: "requests.new.total", "requests.granted".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct Quantity {
    std::string id;
    int table = 0;
    std::vector<int> cells;     // their sum is the quantity: indices of Table::cell()
    std::vector<int> readings;  // other quantities the same words may mean: either is right
};

}  // namespace gouji

// The numbers that the rows of a grid are counted by, in a column in front of all others.
#pragma once

#include "document/document.h"

namespace gouji {

class RowCounter {
   public:
    explicit RowCounter(const Document& document) : document_(document) {}

    // Whether the first cell of a line of a grid is such a number: those of its neighbours go on
    // from it or to it, and words stand behind it, or behind those above. To be asked of all grid
    // lines, in their order.
    bool counts(size_t line);

   private:
    int number(size_t line) const;
    bool opens_words(const Line& row) const;

    const Document& document_;
    int counted_ = 0;  // lines up to the last
};

}  // namespace gouji

// How much memory a piece of work takes, counted where it is asked for.
#pragma once

#include <cstddef>

namespace gouji::fuzz {

// Counts what this thread asks for while it lives; one at a time.
class Memory {
   public:
    Memory();
    ~Memory();
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;

    // The most bytes that were held at once.
    size_t peak() const;
};

}  // namespace gouji::fuzz

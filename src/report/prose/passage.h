// Some sentences that belong together, without the line breaks that cut them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/prose/openings.h"
#include "text/span.h"

namespace gouji {

class Passage {
   public:
    std::u16string text;     // folded; its characters may be changed, their number by cut() alone
    std::u16string heading;  // the short line above it, if any
    Openings openings;       // of the text, once it is what is to be read

    void clear();
    // Puts behind it what stands at `place` in the folded text.
    void add(std::u16string_view piece, uint32_t place);
    // Takes pieces of the text out, given in order.
    void cut(const std::vector<Span>& pieces);
    // Where in the folded text a piece of the text comes from.
    Span folded(uint32_t begin, uint32_t end) const;

   private:
    // From `begin` on, to the next run, characters lie in the folded text as they do here.
    struct Run {
        uint32_t begin;
        uint32_t place;
    };
    uint32_t place(uint32_t at) const;

    std::vector<Run> runs_;
};

}  // namespace gouji

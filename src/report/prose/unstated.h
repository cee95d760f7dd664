// What a passage claims without a number of its own: zeros said in words, and what is said of all
// that a number before it counts.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/claim.h"
#include "report/prose/passage.h"

namespace gouji {

class UnstatedClaims {
   public:
    // They join `claims`, the passage's own, behind those that are printed; `sentence` is its last.
    UnstatedClaims(const Passage& passage, const Document& document, uint32_t index,
                   uint32_t sentence, std::vector<Claim>& claims)
        : passage_(passage), document_(document), claims_(claims), stated_(claims.size()),
          index_(index), sentence_(sentence) {}

    // So many are printed.
    size_t stated() const { return stated_; }
    const Claim& operator[](size_t at) const { return claims_[at]; }
    bool has(int quantity, uint32_t end) const;

    // Of what the text says from `begin` to `end`; nothing where the form has no such quantity.
    void add_nought(int quantity, uint32_t begin, uint32_t end);
    // As many as `of`.
    void add_same(int quantity, const Claim& of, uint32_t begin, size_t end);
    // The passage goes on there behind the one added last.
    void end_last(uint32_t end) { claims_.back().end = end; }

   private:
    void put(Claim& claim, int quantity, uint32_t begin, uint32_t end);

    const Passage& passage_;
    const Document& document_;
    std::vector<Claim>& claims_;
    size_t stated_;
    uint32_t index_;
    uint32_t sentence_;
};

}  // namespace gouji

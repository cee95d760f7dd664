#include "report/prose/unstated.h"

#include <algorithm>

#include "text/char_kind.h"

namespace gouji {

bool UnstatedClaims::has(int quantity, uint32_t end) const {
    return std::any_of(claims_.begin() + static_cast<std::ptrdiff_t>(stated_), claims_.end(),
                       [&](const Claim& c) { return c.quantity == quantity && c.end == end; });
}

void UnstatedClaims::add_nought(int quantity, uint32_t begin, uint32_t end) {
    Claim claim;
    claim.value = Interval::point(0);
    put(claim, quantity, begin, end);
}

void UnstatedClaims::add_same(int quantity, const Claim& of, uint32_t begin, size_t end) {
    Claim claim;
    claim.value = of.value;
    claim.relation = of.relation;
    claim.loose = of.loose;
    claim.unit = of.unit;
    put(claim, quantity, begin, static_cast<uint32_t>(end));
}

void UnstatedClaims::put(Claim& claim, int quantity, uint32_t begin, uint32_t end) {
    while (begin < end && is_one_of(passage_.text[begin], u", (")) ++begin;
    if (quantity < 0) return;
    claim.quantity = quantity;
    claim.stated = false;
    claim.link = Link::kSentence;
    claim.passage = index_;
    claim.sentence = sentence_;
    claim.span = document_.folded.source(passage_.folded(begin, end));
    claim.number_begin = claim.span.begin;
    claim.end = end;
    claims_.push_back(claim);
}

}  // namespace gouji

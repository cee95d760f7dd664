#include "check/claim_wholes.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t kMostWholes = 5;

}  // namespace

size_t list_head(const std::vector<Claim>& claims, size_t claim) {
    for (size_t i = claim; claims[i].passage == claims[claim].passage; --i) {
        if (claims[i].link == Link::kAmong || claims[i].link == Link::kInside) return i;
        if (claims[i].link == Link::kFirst || i == 0) break;
    }
    return claim;
}

std::vector<Whole> wholes_before(const Report& report, size_t head) {
    const std::vector<Claim>& claims = report.claims;
    const int received = report.form->find_quantity("requests.new.total");
    const int carried = report.form->find_quantity("requests.carried_in.total");
    std::vector<Whole> wholes;
    Whole new_one, carried_one;
    bool has_new = false;
    bool has_carried = false;
    for (size_t i = head; i-- > 0 && wholes.size() < kMostWholes && claims[i].passage == claims[head].passage;) {
        if (is_addend(claims[i]) && same_unit(claims[i], claims[head])) {
            const Whole whole{claims[i].value.low, i};
            wholes.push_back(whole);
            if (claims[i].quantity == received && !has_new) new_one = whole, has_new = true;
            if (claims[i].quantity == carried && !has_carried) carried_one = whole, has_carried = true;
            // The other parts of the list that this one is in are none.
            const size_t outer = list_head(claims, i);
            if (outer < i) i = outer;
        }
    }
    if (has_new && has_carried) wholes.push_back({new_one.value + carried_one.value, std::min(new_one.claim, carried_one.claim)});
    return wholes;
}

}  // namespace gouji

#include "check/admits.h"

namespace gouji {

namespace {

constexpr int kLooseShare = 10;
constexpr int kLooseShareOfChange = 4;  // "增长近一倍", "减少一半"

}  // namespace

bool admits(const Claim& claim, const Interval& figure) {
    if (overlap(claim.value, figure)) return true;
    if (claim.relation != ClaimRelation::kAbout || !figure.is_point()) return false;
    const Decimal off =
        figure.low < claim.value.low ? claim.value.low - figure.low : figure.low - claim.value.high;
    const bool change = claim.percent && claim.difference;
    if (claim.loose) return off * (change ? kLooseShareOfChange : kLooseShare) <= figure.low;
    const Decimal step = claim.value.high - claim.value.low;
    return figure.low > claim.value.high && off < step / 2;
}

}  // namespace gouji

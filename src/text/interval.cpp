#include "text/interval.h"

namespace gouji {

bool Interval::contains(Decimal value) const {
    const bool above = low_open ? low < value : low <= value;
    const bool below = high_open ? value < high : value <= high;
    return above && below;
}

bool Interval::is_empty() const { return low > high || (low == high && (low_open || high_open)); }

Interval operator+(const Interval& a, const Interval& b) {
    if (a.is_empty()) return a;
    if (b.is_empty()) return b;
    return {a.low + b.low, a.high + b.high, a.low_open || b.low_open, a.high_open || b.high_open};
}

Interval operator-(const Interval& a, const Interval& b) {
    return a + Interval{-b.high, -b.low, b.high_open, b.low_open};
}

Interval intersect(const Interval& a, const Interval& b) {
    Interval both = a;
    if (b.low > a.low || (b.low == a.low && b.low_open)) {
        both.low = b.low;
        both.low_open = b.low_open;
    }
    if (b.high < a.high || (b.high == a.high && b.high_open)) {
        both.high = b.high;
        both.high_open = b.high_open;
    }
    return both;
}

bool overlap(const Interval& a, const Interval& b) { return !intersect(a, b).is_empty(); }

}  // namespace gouji

// What a printed figure may stand for: 2 is [2, 2], 7.2万 is [71500, 72500),
// 10余 is (10, 20), a lost cell is [0, ∞). See src/README.md, What holds everywhere.
#pragma once

#include "text/decimal.h"

namespace gouji {

struct Interval {
    Decimal low;
    Decimal high;
    bool low_open = false;   // low itself is excluded; true whenever low is infinite
    bool high_open = false;  // high itself is excluded; true whenever high is infinite

    static Interval point(Decimal value) { return {value, value, false, false}; }
    static Interval at_least(Decimal low) { return {low, Decimal::infinity(), false, true}; }

    bool is_point() const { return low == high && !low_open && !high_open; }
    bool contains(Decimal value) const;
    bool is_empty() const;  // no value satisfies it

    friend bool operator==(const Interval& a, const Interval& b) {
        return a.low == b.low && a.high == b.high && a.low_open == b.low_open &&
               a.high_open == b.high_open;
    }
};

// Every sum and difference of a value of the one and a value of the other; empty where
// either is. A difference reaches down to -∞ where b has no upper bound.
Interval operator+(const Interval& a, const Interval& b);  // {x + y}
Interval operator-(const Interval& a, const Interval& b);  // {x - y}
Interval intersect(const Interval& a, const Interval& b);
bool overlap(const Interval& a, const Interval& b);

}  // namespace gouji

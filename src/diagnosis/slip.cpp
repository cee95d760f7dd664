#include "diagnosis/slip.h"

#include <string>

namespace gouji {

namespace {

// `longer` without one of its digits is `shorter`; whether that digit repeats its neighbour.
bool one_more(const std::string& longer, const std::string& shorter, bool& repeated) {
    if (longer.size() != shorter.size() + 1) return false;
    size_t at = 0;
    while (at < shorter.size() && longer[at] == shorter[at]) ++at;
    repeated = at > 0 && longer[at] == longer[at - 1];
    return longer.compare(at + 1, std::string::npos, shorter, at, std::string::npos) == 0;
}

}  // namespace

Slip slip_of(Decimal printed, Decimal meant) {
    const std::string was = printed.to_string();
    const std::string is = meant.to_string();
    if (was.size() == is.size()) {
        size_t first = 0;
        while (first < was.size() && was[first] == is[first]) ++first;
        size_t last = was.size();
        while (last > first && was[last - 1] == is[last - 1]) --last;
        if (last - first == 1) return was.size() > 1 ? Slip::kDigit : Slip::kNone;
        if (last - first == 2 && was[first] == is[first + 1] && was[first + 1] == is[first])
            return Slip::kTransposed;
        return Slip::kNone;
    }
    bool repeated = false;
    if (one_more(was, is, repeated)) return repeated ? Slip::kDoubled : Slip::kNone;
    if (one_more(is, was, repeated)) return Slip::kDropped;
    return Slip::kNone;
}

}  // namespace gouji

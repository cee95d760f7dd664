// Faults told apart: changes that no relation links are faults of their own.
#pragma once

#include <vector>

#include "diagnosis/repair.h"

namespace gouji {

// One repair of one fault.
struct Remedy {
    std::vector<Change> changes;  // by cell
    Slip slip = Slip::kNone;
    int cost = 0;
};

struct Fault {
    std::vector<Remedy> remedies;  // all equally small, the likeliest first
    bool complete = true;          // no other is as small
};

// What all the smallest repairs agree on is a fault, or several, with one remedy each; what
// they differ in is one fault more.
std::vector<Fault> separate(const Repairs& repairs, const Ledger& ledger,
                            const Likelihood& likelihood);

}  // namespace gouji

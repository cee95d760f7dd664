// Root causes: which cells are wrong, and what they should be.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/check_types.h"
#include "diagnosis/slip.h"
#include "message/catalogue.h"

namespace gouji {

enum class Confidence {
    kCertain,    // the only smallest repair, which the relations prove
    kLikely,     // the only one where they do not; of several equally small ones the likeliest
    kAmbiguous,  // one of several equally small ones; or there are too many faults to tell
};

struct DiagnosedChange {
    CellRef cell;
    std::optional<Decimal> from;  // nothing where a blank stood
    Decimal to;
    SourceSpan span;
};

struct Diagnosis {
    std::vector<size_t> explains;  // indices into the findings
    std::vector<DiagnosedChange> changes;
    Confidence confidence = Confidence::kCertain;
    Slip slip = Slip::kNone;
    std::string effect;   // what the changes do and what the mistake looks like
    std::string message;  // the changes and their effect
};

// For each table with relations that fail. Independent faults are told apart; equally
// small repairs are all listed. A table with faults everywhere gets one diagnosis without
// changes that says so.
std::vector<Diagnosis> diagnose(const Report& report, const std::deque<Finding>& findings,
                                const Catalogue& catalogue);

}  // namespace gouji

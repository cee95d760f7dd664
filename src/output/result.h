// Everything gouji says of one text. See to_json() for the contract's object.
#pragma once

#include <string>
#include <vector>

#include "check/check_types.h"
#include "diagnosis/derive.h"
#include "diagnosis/diagnose.h"
#include "report/report.h"

namespace gouji {

// Points into the Checker that made it, which must outlive it.
struct Result {
    std::u16string text;     // as it was given; all spans are places in it
    bool flattened = false;  // it is what document/flatten.h made of HTML: no file has its lines
    Report report;
    Checked checked;
    std::vector<Diagnosis> diagnoses;
    std::vector<DerivedCells> derived;  // as Report::tables

    bool has_errors() const {
        for (const Finding& finding : checked.findings)
            if (finding.severity == Severity::kError) return true;
        return false;
    }
    std::u16string_view quote(SourceSpan span) const {
        return std::u16string_view(text).substr(span.begin, span.size());
    }
};

}  // namespace gouji

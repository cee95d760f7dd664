// claim.parts: what came of a list, as it is recorded.
#pragma once

#include "check/part_lists.h"
#include "check/record.h"

namespace gouji {

class ListVerdicts {
   public:
    ListVerdicts(const Report& report, Record& record) : claims_(report.claims), record_(record) {}

    // Of the claims that make a sum, the whole among them.
    void pass(const Parts& claims) { record_.judge(kRule, Verdict::kPass, numbers(claims)); }
    void undecided(const Parts& claims) {
        record_.judge(kRule, Verdict::kUndecided, numbers(claims));
    }
    // The parts do not make `expected`, which is the whole's number or what that is read as.
    void fail(size_t whole, const Parts& parts, Decimal expected);

   private:
    static constexpr std::string_view kRule = "claim.parts";

    std::vector<SourceSpan> numbers(const Parts& claims) const;

    const Claims& claims_;
    Record& record_;
};

}  // namespace gouji

// Claims that are said of less than the whole office, or of other time than the whole year.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

class ClaimScope {
   public:
    explicit ClaimScope(const Report& report);

    // By words of its phrase that nobody knows it may be said of less than its quantity, or of
    // something else (report/prose/narrowing.h), or its passage has several numbers for that: that
    // the table has another proves nothing. `claim` is its index.
    bool is_narrow(size_t claim) const { return narrow_[claim]; }
    // Of several reports in one text the one that stands at a place: what is said in one is
    // nothing against another.
    std::ptrdiff_t report_at(uint32_t place) const;
    // Or may be of a part of the year, of one room of the office, of what was added.
    bool may_be_less(size_t claim) const;
    // Where the report's own year is not known, one that is named may be another.
    bool may_be_of_other_year(size_t claim) const;

   private:
    void mark_several(size_t begin, size_t end, std::ptrdiff_t several);

    const Report& report_;
    const Claims& claims_;
    std::vector<bool> narrow_;        // see is_narrow()
    std::vector<uint32_t> repeated_;  // where each report but the first begins
};

}  // namespace gouji

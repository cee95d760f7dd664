// Claims that are said of less than the whole office, or of other time than the whole year.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

class ClaimScope {
   public:
    explicit ClaimScope(const Report& report);

    // It is said of a part of the office ("市本级收到20件,答复18件"), of half the year or of
    // several. `claim` is its index.
    bool of_part(size_t claim) const { return parts_[claim]; }
    // Or may be of a part of the year, of one room of the office, of persons, of what was added.
    bool may_be_less(size_t claim) const;
    // Where the report's own year is not known, one that is named may be another.
    bool may_be_of_other_year(size_t claim) const;

   private:
    const Report& report_;
    std::vector<bool> parts_;
};

}  // namespace gouji

// Claims that are said of less than the whole office, or of other time than the whole year.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

class ClaimScope {
   public:
    explicit ClaimScope(const Report& report);

    // By its own words, or the subject of its sentence, it is said of a part of the office, of
    // some requests or documents, of several years ("市本级收到20件,答复18件",
    // "自然人申请中,予以公开 3件", "按期办结57件"): that the table has another number proves
    // nothing. `claim` is its index.
    bool is_narrow(size_t claim) const { return narrow_[claim]; }
    // Of several reports in one text the one that stands at a place: what is said in one is
    // nothing against another.
    std::ptrdiff_t report_at(uint32_t place) const;
    // Or may be of a part of the year, of one room of the office, of what was added.
    bool may_be_less(size_t claim) const;
    // Where the report's own year is not known, one that is named may be another.
    bool may_be_of_other_year(size_t claim) const;

   private:
    bool opens_topic(size_t claim) const;
    void mark_several(size_t begin, size_t end, std::ptrdiff_t several);

    const Report& report_;
    const Claims& claims_;
    std::vector<bool> narrow_;  // see is_narrow()
};

}  // namespace gouji

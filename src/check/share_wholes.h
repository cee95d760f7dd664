// What a share may be of: numbers before it, or the totals of the tables.
#pragma once

#include <vector>

#include "check/claim_wholes.h"

namespace gouji {

// So many claims before and behind a share may show what it is of.
inline constexpr size_t kBesideShare = 32;

// A share whose part is printed: both indices into Report::claims.
struct PrintedShare {
    size_t at = 0;
    size_t part = 0;
    size_t first = 0;   // of the parts whose shares are printed together
    bool rate = false;  // 办结率 and the like
};

class ShareWholes {
   public:
    explicit ShareWholes(const Report& report) : report_(report), claims_(report.claims) {}

    // The likeliest first.
    std::vector<Whole> of(const PrintedShare& share) const;
    // Of these, where the share is wrong: the one that the shares beside it are of. A zero where
    // there are such shares and none is of any of these: theirs is not printed.
    Whole likely(size_t part, const std::vector<Whole>& wholes) const;

    bool is_listed(size_t claim) const { return opens_list(claims_[list_head(claims_, claim)]); }

   private:
    std::vector<Whole> before(const PrintedShare& share, bool of_requests) const;
    std::vector<Whole> in_passage_before(size_t part) const;
    std::vector<Whole> in_tables(const PrintedShare& share, bool of_requests) const;
    bool is_base(size_t at) const;
    bool is_all(int quantity) const;
    bool is_beside(size_t claim, size_t part) const;
    bool is_enumerated_with(const Whole& whole, size_t part) const;
    size_t first_beside(size_t part) const;
    std::vector<size_t> parts_with_shares(size_t part) const;
    bool is_of(size_t part, const Whole& whole) const;

    const Report& report_;
    const Claims& claims_;
};

}  // namespace gouji

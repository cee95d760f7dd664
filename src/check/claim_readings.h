// What a claim may mean, and what the tables say to that: 收到 may be new requests, or new ones
// and those carried in.
#pragma once

#include <vector>

#include "report/report.h"

namespace gouji {

// What the tables have of a quantity: with blanks as nought, or as any number.
Interval in_tables(const Form& form, const std::vector<TableReading>& tables, int quantity,
                   bool blanks_open = false);
inline Interval in_tables(const Report& report, int quantity) {
    return in_tables(*report.form, report.tables, quantity);
}

class ClaimReadings {
   public:
    explicit ClaimReadings(const Report& report);

    // The first quantity that the claim may mean and the tables bear out, its own before the
    // others; -1 where there is none. For claims of a quantity.
    int borne_out(const Claim& claim, const std::vector<TableReading>& tables) const;

   private:
    bool may_mean(const Claim& claim, int reading) const;

    const Form& form_;
    // In their order: sentences that tell what was carried in, passages that tell what came in.
    std::vector<uint32_t> carrying_;
    std::vector<uint32_t> receiving_;
};

}  // namespace gouji

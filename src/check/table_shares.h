// claim.percent: shares of requests whose numbers stand in the tables alone.
#pragma once

#include <vector>

#include "check/claim_wholes.h"
#include "check/record.h"

namespace gouji {

// All requests that came in, were to be handled, or were, as the tables have them: what an outcome
// is likelier a share of stands first. None that is less than `part`.
std::vector<Whole> wholes_in_tables(const Report& report, Decimal part, bool outcome);

// "占", "占比为", "占全年申请总量的": nothing that names a whole of less, or of more.
bool is_of_all_requests(const Claim& share);

// "自然人申请占73.2%" names its part, and prints neither it nor, perhaps, the whole. It fails where
// the tables have both, and no total of theirs and no number beside it gives it.
void check_table_share(size_t at, const Report& report, Record& record);

}  // namespace gouji

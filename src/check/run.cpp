#include "check/run.h"

#include "check/claim_agreement.h"
#include "check/claim_cells.h"
#include "check/claim_changes.h"
#include "check/claim_lists.h"
#include "check/claim_rates.h"
#include "check/claim_scope.h"
#include "check/claim_shares.h"
#include "check/relations.h"
#include "check/structure.h"
#include "check/values.h"
#include "check/wording.h"

namespace gouji {

Checked run_checks(const Report& report, std::u16string_view text, const Catalogue& catalogue) {
    Checked checked;
    check_relations(report, catalogue, checked);
    check_values(report, catalogue, checked);
    const ClaimScope scope(report);
    check_claim_cells(report, scope, catalogue, checked);
    check_claim_lists(report, catalogue, checked);
    check_claim_shares(report, catalogue, checked);
    check_claim_rates(report, catalogue, checked);
    check_claim_changes(report, catalogue, checked);
    check_claim_agreement(report, scope, catalogue, checked);
    check_wording(report, text, catalogue, checked);
    check_structure(report, text, catalogue, checked);
    return checked;
}

}  // namespace gouji

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
    Record record(*report.form, catalogue);
    check_relations(report, record);
    check_values(report, record);
    const ClaimScope scope(report);
    check_claim_cells(report, scope, record);
    check_claim_lists(report, record);
    check_claim_shares(report, record);
    check_claim_rates(report, record);
    check_claim_changes(report, record);
    check_claim_agreement(report, scope, record);
    check_wording(report, text, record);
    check_structure(report, text, record);
    return record.take();
}

}  // namespace gouji

#include "check/run.h"

#include "check/relations.h"
#include "check/structure.h"
#include "check/values.h"

namespace gouji {

Checked run_checks(const Report& report, std::u16string_view text, const Catalogue& catalogue) {
    Checked checked;
    check_relations(report, catalogue, checked);
    check_values(report, catalogue, checked);
    check_structure(report, text, catalogue, checked);
    return checked;
}

}  // namespace gouji

#include "check.h"

#include "check/run.h"
#include "document/document.h"
#include "form/builtin.h"

namespace gouji {

Checker::Checker(Language language) : Checker(load_builtin_forms(), language) {}

Checker::Checker(std::vector<Form> forms, Language language)
    : forms_(index_forms(std::move(forms))), catalogue_(language) {}

Result Checker::check(std::u16string_view text) const { return check(text, read_plain_text(text)); }

Result Checker::check_flattened(std::u16string_view text) const {
    Result result = check(text, read_flattened(text));
    result.flattened = true;
    return result;
}

Result Checker::check(std::u16string_view text, const Document& document) const {
    Result result;
    result.text = text;
    result.report = read_report(document, forms_);
    result.checked = run_checks(result.report, result.text, catalogue_);
    result.diagnoses = diagnose(result.report, result.checked.findings, catalogue_);
    result.derived = derive(result.report, result.checked.findings, result.diagnoses);
    return result;
}

}  // namespace gouji

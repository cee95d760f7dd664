#include "check.h"

#include <utility>

#include "check/run.h"
#include "document/document.h"
#include "form/builtin.h"

namespace gouji {

Checker::Checker(Language language) : Checker(load_builtin_forms(), language) {}

Checker::Checker(std::vector<Form> forms, Language language)
    : forms_(index_forms(std::move(forms))), catalogue_(language) {}

Result Checker::check(std::u16string text, const std::vector<Correction>& corrections) const {
    return check(std::move(text), read_plain_text, corrections);
}

Result Checker::check_flattened(std::u16string text,
                                const std::vector<Correction>& corrections) const {
    Result result = check(std::move(text), read_flattened, corrections);
    result.flattened = true;
    return result;
}

Result Checker::check(std::u16string text, Document (*read)(std::u16string_view),
                      const std::vector<Correction>& corrections) const {
    Result result;
    result.text = std::move(text);
    result.report = read_report(read(result.text), forms_);
    correct(result.report, corrections);
    result.checked = run_checks(result.report, result.text, catalogue_);
    result.diagnoses = diagnose(result.report, result.checked.findings, catalogue_);
    result.derived = derive(result.report, result.checked, result.diagnoses);
    return result;
}

}  // namespace gouji

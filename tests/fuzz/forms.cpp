// A form of somebody's own, which may extend that of the tests; where it can be used, with a
// report that has every row of it.

#include "form/load.h"
#include "fuzz/oracle.h"
#include "support/own_form.h"

using namespace gouji;

namespace {

std::u16string report_of(const Form& form) {
    std::u16string text = u"某某局2030年政府信息公开工作年度报告\n";
    for (const SectionTitle& section : form.sections) text += section.heading + u"\n";
    for (const Table& table : form.tables)
        for (const Row& row : table.rows) {
            text += row.label;
            for (size_t i = 0; i < row.columns.size(); ++i) text += u"\t1";
            text += u'\n';
        }
    for (const Cue& cue : form.prose.cues)
        for (const std::u16string& words : cue.words) text += words + u"2件。";
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const LoadedForms loaded = load_forms({kOwnFormJson, fuzz::bytes_of(data, size)});
    fuzz::require(loaded.error.empty() || loaded.error.find("form ") == 0, "an error names a form");
    if (!loaded.error.empty()) return 0;
    const std::u16string text = report_of(loaded.forms.back());
    const Checker checker(loaded.forms, Language::kEnglish);
    fuzz::require_sound([&] { return checker.check(text); });
    return 0;
}

// Document + forms -> report.
#pragma once

#include <vector>

#include "document/document.h"
#include "form/form.h"
#include "form/labels.h"
#include "report/prose/lexicon.h"
#include "report/report.h"

namespace gouji {

// Forms with their indexes, side by side; at least one, oldest first. The indexes point into the
// forms, so that it can be moved and not copied.
struct FormSet {
    FormSet() = default;
    FormSet(FormSet&&) = default;
    FormSet& operator=(FormSet&&) = default;

    std::vector<Form> forms;
    std::vector<LabelIndex> labels;
    std::vector<Lexicon> lexicons;
};
FormSet index_forms(std::vector<Form> forms);

// Reads any document. The form is the one whose rows the text fits best; where tables do
// not tell, the one of the report's year; else the newest.
Report read_report(const Document& document, const FormSet& forms);

}  // namespace gouji

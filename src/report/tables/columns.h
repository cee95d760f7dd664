// Figures that were printed a column after the other: below the name of their column, and that
// below the labels of all their rows; and those among which the numbers of labels stand.
#pragma once

#include "document/document.h"
#include "form/form.h"
#include "report/tables/pieces.h"

namespace gouji {

// Marks them as in doubt. What a form prints on one line has its head between, and is none.
void doubt_columns(const Document& document, const Form& form, Glossary& glossary, Pieces& pieces);

}  // namespace gouji

// Labels and figures that a PDF's text has out of step are put right before rows are sought:
// a row's figures that lie on two lines, figures printed ahead of their labels, several labels
// with their rows of figures behind the last, and labels and figures a page's height apart.
//
// What tells them is where figures stand, not what they are: between a numbered label and the
// next one of the form there is one row of them. Where a row is missing at one label and
// another has too many, they belong together; where it cannot be told how, they are in doubt.
#pragma once

#include "document/document.h"
#include "report/tables/pieces.h"

namespace gouji {

// Cuts, joins and moves groups of `pieces`, and marks what is in doubt. Linear in the pieces.
void put_in_step(const Document& document, Glossary& glossary, Pieces& pieces);

}  // namespace gouji

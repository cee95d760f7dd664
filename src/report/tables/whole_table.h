// Figures that stand on lines of their own and out of step with their labels all through a table,
// or through a block of one below its title, as a PDF's text has them:
//
//     6 0 0 0 0 0 6
//     一、本年新收政府信息公开申请数量
//     0 0 0 0 0 0 0
//     二、上年结转政府信息公开申请数量
//
// Where they are as many as the form has cells there, and whole rows stand between any two labels,
// they are its rows in their order; or its columns, where they stand in as many blocks. Otherwise
// labels decide.
#pragma once

#include "form/form.h"
#include "report/tables/pieces.h"

namespace gouji {

// Cuts such figures into rows and says whose they are. Linear in the pieces.
void take_whole_tables(const Document& document, const Form& form, Glossary& glossary,
                       Pieces& pieces);

}  // namespace gouji

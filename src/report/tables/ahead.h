// Figures printed between the head of a table and the labels of their rows:
//
//     本年处理决定数量
//     95
//     行政处罚
//     66
//     行政强制
//
// The first of them follow the head at once, and none follow the last label: else each label is
// taken to stand before its figures. Rows that are numbered are put right by put_in_step().
#pragma once

#include "document/document.h"
#include "report/tables/pieces.h"

namespace gouji {

// Moves such figures behind their labels. Linear in the pieces.
void put_behind_labels(const Document& document, Glossary& glossary, Pieces& pieces);

}  // namespace gouji

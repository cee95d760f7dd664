// Tables that are pictures: only a file name, or the word 图片, is left of them.
#pragma once

#include "document/document.h"
#include "report/report.h"

namespace gouji {

// Marks tables without a single cell as pictures where their section holds one.
void find_pictures(const Document& document, Report& report);

}  // namespace gouji

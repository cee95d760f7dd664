// Findings as a table that spreadsheets open: RFC 4180, a line a finding.
#pragma once

#include <string>
#include <string_view>

#include "output/result.h"

namespace gouji {

// The names of the columns, after a byte order mark: without it, spreadsheets take the
// bytes for the encoding of the machine.
std::string csv_header();

// The lines of one result; none where nothing was found. Line and column from 1, in
// UTF-16 code units, empty for flattened HTML; an interval as its ends, "low..high". Of a root
// cause, what it says. What the report says never becomes a formula.
std::string to_csv(const Result& result, std::string_view file);

}  // namespace gouji

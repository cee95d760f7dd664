// Reports made from a form: consistent figures, and the tables set as text. Nothing here
// uses the checker; what the form says of itself is all that is known.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "form/form.h"
#include "report/report.h"

namespace gouji {

// What a report prints: for each table the text of every cell, by Table::cell(), and which
// rows are left out.
struct Printed {
    const Form* form = nullptr;
    std::vector<std::vector<std::u16string>> cells;
    std::vector<std::vector<bool>> left_out;

    std::u16string& cell(int table, int index) {
        return cells[static_cast<size_t>(table)][static_cast<size_t>(index)];
    }
};

// Figures that satisfy every relation of the form; no two neighbours alike, none 0.
Printed consistent(const Form& form);

// The same with figures as they might be: mostly small, many of them 0; the next draw of the
// generator, on every platform the same.
Printed plausible(const Form& form, std::mt19937& random);

// A number as it is printed in a cell.
std::u16string digits(int value);
int value_of(const std::u16string& digits);

// The tables as reading them gives, without a text; spans are one unit each, in order. What is
// left out is lost, what is empty blank.
Report report_of(const Printed& printed);

// A whole report: title with the form's first year, the six headings, the three tables with
// tabs between cells, heads and group labels included.
std::u16string set_with_tabs(const Printed& printed);

}  // namespace gouji

// A document as one sequence of label fragments and groups of figures, whatever carried
// them: tabs, pipes, spaces, one cell a line.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/tables/glossary.h"
#include "text/cell.h"

namespace gouji {

// Small: a hostile text has one for each of its characters. What a figure is worth is read
// again where it is bound to a cell.
struct Value {
    Span span;  // folded text
    CellText kind = CellText::kOther;
    bool empty_line = false;  // among cells a line each: an empty cell, or a row's end

    bool empty() const { return span.empty(); }
};

struct Fragment {
    Span span;  // folded text
    uint32_t line = 0;
};

// Figures (and blanks) that stand together: on one line, or a cell a line.
struct Group {
    uint32_t first_value = 0;
    uint32_t value_count = 0;
    uint32_t fragments_before = 0;  // fragments[0, fragments_before) precede it
    uint32_t line = 0;              // its first line
    bool labelled = false;          // words stand before it on its line
    bool doubtful = false;          // its figures are not those of one row, or not for certain
    bool miscounted = false;        // one of its cells may be two, or none
    uint32_t filled = 0;  // values that are not empty: figures, and strokes that stand for none
    uint32_t first_filled = 0;  // index into values, where there are any
    uint32_t last_filled = 0;
    int owner = -1;  // its row, where that is told: an index into rows() of Pieces::owners

    // Cells from the first filled one to the last, with the empty ones between.
    uint32_t reach() const { return filled == 0 ? 0 : last_filled - first_filled + 1; }
};

struct Pieces {
    std::vector<Value> values;
    std::vector<Fragment> fragments;
    std::vector<Group> groups;
    const LabelIndex* owners = nullptr;
    bool lone_tabs = false;  // some empty cells are a line each, a tab alone

    // More than strokes.
    bool holds_figure(const Group& group) const {
        const auto first = values.begin() + group.first_value;
        return std::any_of(first, first + group.value_count,
                           [](const Value& value) { return value.kind != CellText::kBlank; });
    }
};

// `forms` tell a strange word in a row of figures (an unreadable cell) from a label, the `expected`
// one of them the number of a page from a row.
Pieces cut_pieces(const Document& document, std::vector<Glossary>& forms, const Glossary& expected);

}  // namespace gouji

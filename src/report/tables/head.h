// What a table's own head says its columns are.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/tables/glossary.h"

namespace gouji {

// For each figure of a row, from the left: the column of the form that it is of.
struct Head {
    // Its name is none of the form's: a subtotal, remarks.
    static constexpr int kOther = -1;

    std::vector<int> columns;  // indices into Table::columns; empty where it names none of them
    bool foreign = false;      // what stands there names other things: years, districts

    bool operator==(const Head& other) const { return columns == other.columns; }
};

// No head is further above its row, nor longer.
constexpr uint32_t kHeadLines = 40;

// Reads the head of a table: the lines near above `line` and not before `begin` that name columns
// in cells of their own, read as one. Where it is in two lines, the columns of a group stand in
// the place of the group. A head of which a name is cut in two says nothing.
Head read_head(const Document& document, Glossary& glossary, int table, uint32_t begin,
               uint32_t line);

// The name of one column in a head, of whose rows all may stand side by side.
struct HeadName {
    int column = 0;
    uint32_t line = 0;
    Span span;  // folded text
};

// The names in the same lines, all copies of them, from the lowest line up; none where a name is
// cut in two, or is none of the form's.
std::vector<HeadName> find_head_names(const Document& document, Glossary& glossary, int table,
                                      uint32_t begin, uint32_t line);

}  // namespace gouji

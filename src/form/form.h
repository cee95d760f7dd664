// An official form, as data: the tables it prints, the labels they go by, and the
// relations (勾稽关系) their figures must satisfy.
//
// The built-in forms are 国办公开办函〔2019〕60号 (report years 2019 and 2020) and
// 国办公开办函〔2021〕30号 (report years 2021 on). load.h reads a form from JSON.
// Everything here is addressed by index; ids are for results and messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "form/prose.h"
#include "form/quantity.h"

namespace gouji {

// What a column counts. Amounts of money are in 万元.
enum class ColumnKind {
    kCount,   // a whole number >= 0
    kChange,  // a whole number, may be negative (本年增/减)
    kAmount,  // a decimal >= 0
};

struct Column {
    std::string id;
    std::u16string label;
    std::string english;   // the label in English, UTF-8
    std::u16string group;  // label printed above several columns, or empty
    ColumnKind kind = ColumnKind::kCount;
    std::vector<std::u16string> spellings;  // other labels in use
};

struct Row {
    std::string id;
    std::u16string label;                   // as the form prints it, with its number
    std::string english;                    // the label in English, UTF-8
    std::vector<std::u16string> path;       // labels of the groups it stands in, outermost first
    std::vector<std::u16string> spellings;  // other labels in use
    std::vector<int> columns;  // the columns it has, in order: indices into Table::columns
    int first_cell = 0;        // index of its first cell in the table

    int width() const { return static_cast<int>(columns.size()); }
};

// Rows printed under one header of their own.
struct Block {
    std::u16string title;
    std::vector<int> columns;
    int first_row = 0;
    int row_count = 0;
};

// The sum of some cells equals the sum of others, in each column or in each row.
// Terms are rows (along a column) or columns (along a row).
struct Relation {
    std::string rule;
    bool along_row = false;
    std::vector<int> left;
    std::vector<int> right;
    int focus = 0;  // the term a reader should look at when it fails
};

// A relation in one row or column, as indices of cells.
struct Equation {
    int relation = 0;  // index into Table::relations
    bool along_row = false;
    int line = 0;  // the row or column
    std::vector<int> left;
    std::vector<int> right;
    int focus = 0;
};

// A cell of a form; a row or a column where only that one is set.
struct CellRef {
    int table = -1;
    int row = -1;
    int column = -1;
};

struct Table {
    std::string id;
    std::string section;  // id of one of Form::sections
    std::u16string caption;
    bool in_one_line = false;  // all rows are printed side by side on one line of cells
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<Block> blocks;
    std::vector<Relation> relations;
    int cell_count = 0;
    std::vector<Equation> equations;      // of all relations, in their order
    std::vector<std::string> cell_names;  // of each cell, in JSON: "row":"new","column":"total"

    // Index of a cell, or -1 where the row has no such column.
    int cell(int row, int column) const;
    // The other way round, for the table's own index in its form.
    CellRef place(int table, int cell) const;
    int find_row(std::string_view id) const;
    // Of an id, or of all that it opens before a dot: "refused" is "refused.secret" and the others.
    std::vector<int> rows_called(std::string_view id) const;
    int find_column(std::string_view id) const;
};

struct SectionTitle {
    std::string id;
    std::u16string heading;              // as the form prints it, with its number
    std::vector<std::u16string> titles;  // wordings in use, without number; folded
    // What a numbered heading of other wording must contain: "*" stands for any words.
    std::vector<std::u16string> keywords;
};

// What a section is to speak of (条例 第五十条; the form's own instructions).
struct Matter {
    std::string rule;
    std::string section;
    bool required = false;              // however short the section is; and no mere note
    std::string label;                  // UTF-8
    std::vector<std::u16string> words;  // one of these shows that it does
};

struct Form {
    std::string id;
    std::string name;  // in Chinese, UTF-8
    int first_year = 0;
    int last_year = 9999;
    std::vector<SectionTitle> sections;
    std::vector<Table> tables;
    std::vector<Matter> matters;
    std::vector<Quantity> quantities;  // every cell, then the sums that have a name
    KnownQuantities known;
    Prose prose;

    bool covers(int year) const { return first_year <= year && year <= last_year; }
    int find_table(std::string_view id) const;
    int find_quantity(std::string_view id) const;  // -1 where there is none
    // Of what a claim counts, by its index into Prose::units; empty for -1. Money is told in 万元.
    std::u16string_view unit(int index) const;
};

}  // namespace gouji

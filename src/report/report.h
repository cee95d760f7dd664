// A report as its reader sees it: what form it follows, its sections, its three tables
// cell by cell, and what its prose claims.
//
// A Report points into the Form it was read by, which must outlive it.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"
#include "report/claim.h"
#include "text/decimal.h"
#include "text/interval.h"
#include "text/span.h"

namespace gouji {

enum class CellState {
    kRead,        // has a value
    kBlank,       // its place is there and empty, or a stroke
    kLost,        // the text has no place for it
    kUnreadable,  // something is there that is no number, or numbers nobody can place
};

struct Cell {
    CellState state = CellState::kLost;
    Decimal value;    // where state is kRead; money in 万元
    SourceSpan span;  // empty where lost
    // Bound by how many figures its row has, not by position: the column may be another.
    bool assumed_column = false;

    // What the figure may stand for: itself, or any count. Signed columns have no bound
    // below, but no relation counts them.
    Interval interval() const {
        return state == CellState::kRead ? Interval::point(value) : Interval::at_least(0);
    }
};

enum class TableState { kRead, kPartial, kPicture, kMissing };

struct TableReading {
    TableState state = TableState::kMissing;
    SourceSpan span;          // from its first figure to its last, or the picture
    std::vector<Cell> cells;  // in the form's order: index is Table::cell()
    std::vector<SourceSpan>
        unplaced;  // rows of figures that no row of the form can be shown to own

    bool unread() const { return state == TableState::kMissing || state == TableState::kPicture; }
};

struct SectionReading {
    bool present = false;
    SourceSpan heading;
    SourceSpan body;  // up to the next heading
};

// A second copy of the form's tables or sections in the same text.
struct Repetition {
    SourceSpan span;
};

// A number that the prose leaves out, or a mark that stands for one.
struct Gap {
    enum class Kind { kBlank, kPlaceholder };
    Kind kind;
    SourceSpan span;
};

// Its claims point into its words, so that it can be moved and not copied.
struct Report {
    Report() = default;
    Report(Report&&) = default;
    Report& operator=(Report&&) = default;

    const Form* form = nullptr;  // the form the tables are set by; never null
    bool form_known = false;     // false where no table shows which form it is
    bool is_report = false;      // false where nothing of a report was found
    SourceSpan title;
    SourceSpan agency;
    std::u16string office;  // its name, folded
    int year = 0;           // 0 where unknown
    bool year_certain =
        false;  // stated by title, 统计期限 or a section, not only the first year named
    SourceSpan year_span;
    std::vector<SectionReading> sections;  // as Form::sections
    std::vector<TableReading> tables;      // as Form::tables
    std::vector<Repetition> repetitions;
    int period_year = 0;  // of 统计期限; 0 where there is none
    SourceSpan period_span;
    std::vector<Gap> gaps;
    Claims claims;                // of the prose, in the order of the text
    std::vector<char16_t> words;  // of the passages they stand in
};

}  // namespace gouji

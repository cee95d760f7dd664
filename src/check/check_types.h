// What checks say: a verdict each, and a finding for each that failed.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace gouji {

enum class Verdict : uint8_t { kPass, kFail, kUndecided };

enum class Reason : uint8_t {
    kNone,
    kLostCells,        // a cell it needs is not in the text
    kBlankCells,       // holds for some value of a blank cell, but not for 0
    kUnreadableCells,  // a cell it needs is there and no number
    kNoTable,          // the table is missing, or a picture
    kAmbiguous,        // figures that might belong to another column
};

// From worst to least.
enum class Severity { kError, kWarning, kNote };

// One number of a sum, with its sign: a relation holds where the signed sum is 0. It is
// a cell's, or a claim's of the prose where `cell` has no table.
struct Operand {
    CellRef cell;
    int sign = 1;
    CellState state = CellState::kRead;
    Decimal value;
    SourceSpan span;
    int quantity = -1;  // of a claim: index into Form::quantities, -1 for any other number

    bool is_cell() const { return cell.table >= 0; }
    static Operand of(const CellRef& place, const Cell& cell, int sign = 1) {
        return {place, sign, cell.state, cell.value, cell.span, -1};
    }
    static Operand of(const Claim& claim, int sign = 1) {
        return {{}, sign, CellState::kRead, claim.printed(), claim.number(), claim.quantity};
    }
};

// Of a rule and a section it holds the names that the form has, or that are constants.
struct Check {
    std::string_view rule;
    CellRef place = {};  // what it is about; -1 where it is about more than one
    Verdict verdict = Verdict::kPass;
    Reason reason = Reason::kNone;
    std::string_view section = {};         // id, for checks of a section
    int quantity = -1;                     // index into Form::quantities, for checks of a claim
    std::vector<SourceSpan> numbers = {};  // of the prose: what it is about
    // Where a claim agrees with the tables, the quantity that it was found to mean; else -1.
    int borne_out = -1;
};

struct Finding {
    std::string rule;
    Severity severity = Severity::kError;
    CellRef place;
    std::string section;  // id, for findings about a section
    std::string message;  // in the catalogue's language
    // The figure that is expected from the others, and the one that is printed; an
    // interval where lost or blank cells leave a range.
    std::optional<Interval> expected;
    std::optional<Interval> found;
    SourceSpan span;
    std::vector<Operand> operands;
    int quantity = -1;  // index into Form::quantities, for findings about a claim
};

struct Checked {
    // As many as there may be claims: never moved as they become more.
    std::deque<Check> checks;
    std::deque<Finding> findings;
};

}  // namespace gouji

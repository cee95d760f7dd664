#include "output/names.h"

#include "text/nth.h"

namespace gouji {

PlaceIds ids_of(const Form& form, const Finding& finding) {
    PlaceIds ids;
    const CellRef& place = finding.place;
    if (place.table >= 0) {
        const Table& table = nth(form.tables, place.table);
        ids.table = table.id;
        if (place.row >= 0) ids.row = nth(table.rows, place.row).id;
        if (place.column >= 0) ids.column = nth(table.columns, place.column).id;
    }
    if (finding.quantity >= 0) ids.quantity = nth(form.quantities, finding.quantity).id;
    return ids;
}

const char* name(CellState state) {
    switch (state) {
        case CellState::kRead:
            return "read";
        case CellState::kBlank:
            return "blank";
        case CellState::kLost:
            return "lost";
        case CellState::kUnreadable:
            break;
    }
    return "unreadable";
}

const char* name(TableState state) {
    switch (state) {
        case TableState::kRead:
            return "read";
        case TableState::kPartial:
            return "partial";
        case TableState::kPicture:
            return "picture";
        case TableState::kMissing:
            break;
    }
    return "missing";
}

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::kPass:
            return "pass";
        case Verdict::kFail:
            return "fail";
        case Verdict::kUndecided:
            break;
    }
    return "undecided";
}

const char* name(Reason reason) {
    switch (reason) {
        case Reason::kLostCells:
            return "lost_cells";
        case Reason::kBlankCells:
            return "blank_cells";
        case Reason::kUnreadableCells:
            return "unreadable_cells";
        case Reason::kNoTable:
            return "no_table";
        case Reason::kAmbiguous:
            return "ambiguous";
        case Reason::kNone:
            break;
    }
    return "";
}

const char* name(Severity severity) {
    switch (severity) {
        case Severity::kError:
            return "error";
        case Severity::kWarning:
            return "warning";
        case Severity::kNote:
            break;
    }
    return "note";
}

const char* name(ClaimRelation relation) {
    switch (relation) {
        case ClaimRelation::kEqual:
            return "equal";
        case ClaimRelation::kAtLeast:
            return "at_least";
        case ClaimRelation::kAtMost:
            return "at_most";
        case ClaimRelation::kAbout:
            break;
    }
    return "about";
}

const char* name(Confidence confidence) {
    switch (confidence) {
        case Confidence::kCertain:
            return "certain";
        case Confidence::kLikely:
            return "likely";
        case Confidence::kAmbiguous:
            break;
    }
    return "ambiguous";
}

const char* name(Slip slip) {
    switch (slip) {
        case Slip::kTransposed:
            return "transposed";
        case Slip::kDropped:
            return "dropped";
        case Slip::kDoubled:
            return "doubled";
        case Slip::kDigit:
            return "digit";
        case Slip::kPrevious:
            return "previous";
        case Slip::kSwapped:
            return "swapped";
        case Slip::kShifted:
            return "shifted";
        case Slip::kColumnShifted:
            return "column_shifted";
        case Slip::kNone:
            break;
    }
    return "";
}

}  // namespace gouji

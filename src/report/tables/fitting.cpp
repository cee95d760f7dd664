#include "report/tables/fitting.h"

#include <algorithm>

#include "report/tables/order.h"
#include "text/nth.h"

namespace gouji {

namespace {

// How well a group fits rows, in the unit of label evidence (LabelIndex::kWhole for a whole
// label).
constexpr float kFullWidth = 2;     // the group has as many figures as the row has columns
constexpr float kWholeTable = 4;    // and is a table by itself, too long to be chance
constexpr float kBlankRow = -6.5F;  // and not one of them is a figure
constexpr float kBlankAlone = -4;   // but the cells are as many as a row has that stands alone
constexpr float kSeveralRows = -1;  // several rows run together are rarer than one
constexpr float kWrongWidth = -3;   // it has not
constexpr float kLeastForWrongWidth = 5;
constexpr float kPartOfLine = 3;      // it has not, and is a line below the names of all its rows
constexpr float kContradiction = -8;  // the label on the group's own line is another row's
constexpr float kContradicts = 1.5F * kLabelled;
constexpr float kForeign = -12;       // it is no row's at all
constexpr uint32_t kLeastOfLine = 2;  // figures: one and its total

Score in_thousandths(float worth) { return static_cast<Score>(worth * kThousandths); }

}  // namespace

Fitting::Fitting(const Document& document, const Pieces& pieces, const Form& form,
                 Glossary& glossary)
    : pieces_(pieces), labels_(glossary.labels()), evidence_(document, pieces, glossary) {
    for (const FormRow& at : glossary.labels().rows()) {
        const Table& table = nth(form.tables, at.table);
        const uint64_t bit = uint64_t{1} << rows_.size();
        all_rows_ |= bit;
        if (table.in_one_line && at.row == 0) lines_.push_back(0);
        if (table.in_one_line) lines_.back() |= bit;
        rows_.push_back({at.table, at.row, nth(table.rows, at.row).width(),
                         static_cast<int>(table.rows.size()), table.in_one_line});
    }
}

const std::vector<Fit>& Fitting::find(uint32_t index, Score skip) {
    evidence_.gather(index);
    fits_.clear();
    if (pieces_.groups[index].owner >= 0) {
        find_owner(index);
        return fits_;
    }
    for (int first = 0; first < row_count(); first += row(first).rows_of_table)
        if (names_line(first)) {
            find_line(index, first);
            return fits_;
        }
    // Those that no label speaks for are told of all together.
    const Group& group = pieces_.groups[index];
    const bool unnamed = !is_hopeless(group, 0, group.value_count, skip);
    find_among(unnamed ? all_rows_ : rows_spoken_for(), index, skip);
    return fits_;
}

// A row of one form is none of another.
void Fitting::find_owner(uint32_t index) {
    const int owner = pieces_.groups[index].owner;
    if (pieces_.owners == &labels_)
        fits_.push_back({{static_cast<int>(index), owner, 1, LabelIndex::kWhole},
                         in_thousandths(LabelIndex::kWhole + kFullWidth)});
}

// What speaks for one row of a table in one line may speak for others.
uint64_t Fitting::rows_spoken_for() const {
    uint64_t rows = evidence_.spoken_for();
    for (const uint64_t line : lines_)
        if ((rows & line) != 0) rows |= line;
    return rows;
}

void Fitting::find_among(uint64_t rows, uint32_t index, Score skip) {
    const Group& group = pieces_.groups[index];
    for (; rows != 0; rows &= rows - 1) {
        const int first = __builtin_ctzll(rows);
        if (!row(first).in_one_line &&
            is_hopeless(group, evidence_.of(first), static_cast<uint32_t>(row(first).rows_of_table),
                        skip))
            continue;
        int total = 0;
        for (int last = first; last < row_count() && row(last).table == row(first).table; ++last) {
            total += row(last).width;
            if (last > first && total > static_cast<int>(group.value_count)) break;
            if (last > first && total < static_cast<int>(group.filled)) continue;
            const int count = last - first + 1;
            const float label = label_of(first, last);
            const Score score = score_of(group, first, last, total, label);
            if (score >= skip + kSkippedRow * count)
                fits_.push_back({{static_cast<int>(index), first, count, label}, score});
        }
    }
}

// Of a table in one line all rows are named in front of the group, and none of another nearer.
bool Fitting::names_line(int first) const {
    if (!row(first).in_one_line || evidence_.nearest() == 0) return false;
    const uint64_t rows = ~uint64_t{0} >> (64 - row(first).rows_of_table) << first;
    return (evidence_.named() & rows) == rows && (evidence_.nearest() & ~rows) == 0;
}

// Then it is all of the table: where figures are missing, nobody knows which.
void Fitting::find_line(uint32_t index, int first) {
    const Group& group = pieces_.groups[index];
    const int count = row(first).rows_of_table;
    int total = 0;
    for (int r = first; r < first + count; ++r) total += row(r).width;
    const float label = label_of(first, first + count - 1);
    Score score = score_of(group, first, first + count - 1, total, label);
    if (score == kNever && group.filled >= kLeastOfLine && !evidence_.foreign()) {
        const auto cells = static_cast<uint32_t>(total);
        const bool stretched = group.value_count > cells && group.filled <= cells &&
                               evidence_.strongest_own() - label < kContradicts;
        score = in_thousandths(stretched ? label + kFullWidth : kPartOfLine);
    }
    if (score != kNever) fits_.push_back({{static_cast<int>(index), first, count, label}, score});
}

// Told at once of most rows: the group's own line names another. `label` is the evidence for
// them, `rows` is how many their table has.
bool Fitting::is_hopeless(const Group& group, float label, uint32_t rows, Score skip) const {
    if (evidence_.strongest_own() - label < kContradicts) return false;
    const bool whole = group.value_count >= kLongTable;
    const float most = label + kFullWidth + (whole ? kWholeTable : 0) + kContradiction;
    return in_thousandths(most) < skip + kSkippedRow * std::min(rows, group.value_count);
}

// How well the group fits rows first..last, of `total` columns, by count and label.
Score Fitting::score_of(const Group& group, int first, int last, int total, float label) const {
    const bool full = group.filled == static_cast<uint32_t>(total) ||
                      group.value_count == static_cast<uint32_t>(total);
    const bool padded = !full && group.reach() <= static_cast<uint32_t>(total) &&
                        group.value_count > static_cast<uint32_t>(total);
    // Empty cells behind a label are its own row's, however many.
    const bool own_line = group.labelled && !row(first).in_one_line;
    if (first != last && !full && (!padded || own_line)) return kNever;
    const bool all = last - first + 1 == row(first).rows_of_table;
    // A row of a table in one line may stand by itself, its label above it.
    const bool alone = row(first).in_one_line && !all && full && !group.labelled &&
                       !pieces_.values[group.first_value].empty_line;
    if (group.filled == 0 && (label < kLabelled || !(full || padded))) return kNever;
    if (group.filled == 0 && row(first).in_one_line &&
        ((!all && !alone) || evidence_.is_line_of_head(group)))
        return kNever;
    // One stroke ("六、其他需要报告的事项" / "无") is no row of several columns.
    const bool stroke =
        group.filled == 1 && pieces_.values[group.first_filled].kind == CellText::kBlank;
    if (!full && !padded && (stroke || label < kLeastForWrongWidth)) return kNever;
    if (first == last && label < kLabelled && total < 3) return kNever;
    const float contradiction =
        evidence_.strongest_own() - label >= kContradicts ? kContradiction : 0;
    const float foreign = evidence_.foreign() ? kForeign : 0;
    const bool whole = (full || padded) && all && group.value_count >= kLongTable;
    const float blank = alone ? kBlankAlone : kBlankRow;
    const float width = full || padded ? (group.filled > 0 ? kFullWidth : blank) : kWrongWidth;
    const float several = first != last && !all ? kSeveralRows : 0;
    return in_thousandths(label + width + several + (whole ? kWholeTable : 0) + contradiction +
                          foreign);
}

// Of several rows in one group the first is named; where rows are printed side by
// side, all labels stand in front and any of them speaks for the line.
float Fitting::label_of(int first, int last) const {
    float label = evidence_.of(first);
    if (row(first).in_one_line)
        for (int r = first + 1; r <= last; ++r) label = std::max(label, evidence_.in_front(r));
    return label;
}

}  // namespace gouji

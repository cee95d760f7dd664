#include "check/values.h"

#include "check/phrasing.h"

namespace gouji {

namespace {

struct Rule {
    const char* id;
    const char* of_amount;  // what is said of an amount of money instead
    Severity severity;
    bool (*breaks)(const Cell& cell, ColumnKind kind);
};

constexpr Rule kRules[] = {
    {"value.negative", "value.negative.amount", Severity::kError,
     [](const Cell& cell, ColumnKind kind) {
         return cell.state == CellState::kRead && kind != ColumnKind::kChange &&
                cell.value < Decimal(0);
     }},
    {"value.fraction", "value.fraction", Severity::kError,
     [](const Cell& cell, ColumnKind kind) {
         return cell.state == CellState::kRead && kind != ColumnKind::kAmount &&
                !cell.value.is_whole();
     }},
    {"value.unreadable", "value.unreadable", Severity::kWarning,
     [](const Cell& cell, ColumnKind) { return cell.state == CellState::kUnreadable; }},
};

void check_table(const Report& report, int t, const Rule& rule, const Catalogue& catalogue,
                 Checked& checked) {
    const Table& form = report.form->tables[static_cast<size_t>(t)];
    const TableReading& table = report.tables[static_cast<size_t>(t)];
    Check check{.rule = rule.id, .place = {t, -1, -1}};
    if (table.unread()) {
        check.verdict = Verdict::kUndecided;
        check.reason = Reason::kNoTable;
        checked.checks.push_back(std::move(check));
        return;
    }
    Span reported;
    for (size_t r = 0; r < form.rows.size(); ++r) {
        auto at = table.cells.begin() + form.rows[r].first_cell;
        for (int column : form.rows[r].columns) {
            const Cell& cell = *at++;
            const ColumnKind kind = form.columns[static_cast<size_t>(column)].kind;
            if (!rule.breaks(cell, kind)) continue;
            check.verdict = Verdict::kFail;
            // A row of figures that cannot be placed is one finding, not one a cell.
            if (cell.span == reported) continue;
            reported = cell.span;
            const CellRef place{t, static_cast<int>(r), column};
            Finding finding;
            finding.rule = rule.id;
            finding.severity = rule.severity;
            finding.place = place;
            finding.span = cell.span;
            finding.message =
                catalogue.say(kind == ColumnKind::kAmount ? rule.of_amount : rule.id,
                              {{"place", Phrasing(*report.form, catalogue).cell(place)},
                               {"value", cell.value.to_string()}});
            finding.operands.push_back(Operand::of(place, cell));
            checked.add(std::move(finding), catalogue);
        }
    }
    checked.checks.push_back(std::move(check));
}

}  // namespace

void check_values(const Report& report, const Catalogue& catalogue, Checked& checked) {
    for (size_t t = 0; t < report.tables.size(); ++t)
        for (const Rule& rule : kRules)
            check_table(report, static_cast<int>(t), rule, catalogue, checked);
}

}  // namespace gouji

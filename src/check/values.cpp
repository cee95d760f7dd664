#include "check/values.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "text/nth.h"

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

struct Fault {
    CellRef place;
    const Cell* cell;
    ColumnKind kind;
    bool whole_row;  // of which no figure can be placed: one fault, not one a cell
};

std::vector<Fault> faults_of(const Report& report, int t, const Rule& rule) {
    const Table& form = nth(report.form->tables, t);
    const TableReading& table = nth(report.tables, t);
    std::vector<Fault> faults;
    for (size_t r = 0; r < form.rows.size(); ++r) {
        auto at = table.cells.begin() + form.rows[r].first_cell;
        for (int column : form.rows[r].columns) {
            const Cell& cell = *at++;
            const ColumnKind kind = nth(form.columns, column).kind;
            if (!rule.breaks(cell, kind)) continue;
            if (!faults.empty() && faults.back().cell->span == cell.span)
                faults.back().whole_row = true;
            else
                faults.push_back({{t, static_cast<int>(r), column}, &cell, kind, false});
        }
    }
    return faults;
}

class ValueChecker {
   public:
    ValueChecker(const Report& report, Record& record)
        : report_(report), words_(record.words()), record_(record) {}

    void check(int t, const Rule& rule) {
        Check check{.rule = rule.id, .place = {t, -1, -1}};
        if (nth(report_.tables, t).unread()) {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kNoTable;
        } else if (const std::vector<Fault> faults = faults_of(report_, t, rule); !faults.empty()) {
            check.verdict = Verdict::kFail;
            say(rule, faults);
        }
        record_.judge(std::move(check));
    }

   private:
    // Rows of which nothing can be placed are said once a table: what tore one tore the others.
    void say(const Rule& rule, const std::vector<Fault>& faults) {
        std::vector<Fault> rows;
        std::copy_if(faults.begin(), faults.end(), std::back_inserter(rows),
                     [](const Fault& fault) { return fault.whole_row; });
        if (rows.size() > 1) say_rows(rule, rows);
        for (const Fault& fault : faults)
            if (!fault.whole_row || rows.size() == 1) say_one(rule, fault);
    }

    static Finding finding_at(const Rule& rule, const CellRef& place, SourceSpan span) {
        Finding finding;
        finding.rule = rule.id;
        finding.severity = rule.severity;
        finding.place = place;
        finding.span = span;
        return finding;
    }

    void say_rows(const Rule& rule, const std::vector<Fault>& faults) {
        const CellRef table{faults.front().place.table, -1, -1};
        Finding finding = finding_at(rule, table, faults.front().cell->span);
        std::vector<int> rows;
        for (const Fault& fault : faults) {
            rows.push_back(fault.place.row);
            finding.operands.push_back(Operand::of(fault.place, *fault.cell));
        }
        finding.message = record_.say(
            "value.unreadable.rows",
            {{"subject", words_.table(table.table)}, {"list", words_.rows(table.table, rows)}});
        record_.add(std::move(finding));
    }

    void say_one(const Rule& rule, const Fault& fault) {
        Finding finding = finding_at(rule, fault.place, fault.cell->span);
        const bool amount = fault.kind == ColumnKind::kAmount;
        finding.message = record_.say(
            amount ? rule.of_amount : rule.id,
            {{"place", words_.cell(fault.place)}, {"value", fault.cell->value.to_string()}});
        finding.operands.push_back(Operand::of(fault.place, *fault.cell));
        record_.add(std::move(finding));
    }

    const Report& report_;
    const Phrasing& words_;
    Record& record_;
};

}  // namespace

void check_values(const Report& report, Record& record) {
    ValueChecker checker(report, record);
    for (size_t t = 0; t < report.tables.size(); ++t)
        for (const Rule& rule : kRules) checker.check(static_cast<int>(t), rule);
}

}  // namespace gouji

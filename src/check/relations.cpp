#include "check/relations.h"

#include <algorithm>

#include "check/relation_system.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr size_t kParts = 3;  // fewer are no list of parts
constexpr Evaluated kUnread{Verdict::kUndecided, Reason::kNoTable, {}, {}};

class TableChecker {
   public:
    TableChecker(const Report& report, int table, Record& record)
        : reading_(nth(report.tables, table)), table_(table),
          form_(nth(report.form->tables, table)), system_(form_), words_(record.words()),
          record_(record) {}

    void run() {
        const std::vector<Evaluated> evaluated = evaluate(reading_.cells);
        std::vector<Cell> noughts;
        std::vector<Evaluated> with_noughts = evaluated;
        if (asks_about_blanks()) {
            noughts = blanks_as_noughts(reading_.cells);
            with_noughts = evaluate(noughts);
        }
        for (size_t i = 0; i < evaluated.size(); ++i) {
            const Equation& equation = system_.equations()[i];
            if (evaluated[i].verdict == Verdict::kFail)
                report_failure(i, evaluated[i], reading_.cells, Severity::kError);
            else if (with_noughts[i].verdict == Verdict::kFail &&
                     !is_untold(equation, with_noughts[i]))
                report_failure(i, with_noughts[i], noughts, Severity::kWarning);
            record_.judge({.rule = system_.rule(equation),
                           .place = place(equation),
                           .verdict = evaluated[i].verdict,
                           .reason = evaluated[i].reason});
        }
    }

   private:
    std::vector<Evaluated> evaluate(const std::vector<Cell>& cells) const {
        return reading_.unread() ? std::vector<Evaluated>(system_.equations().size(), kUnread)
                                 : system_.evaluate(cells);
    }

    CellRef place(const Equation& equation) const {
        return equation.along_row ? CellRef{table_, equation.line, -1}
                                  : CellRef{table_, -1, equation.line};
    }

    bool has(CellState state) const {
        return std::any_of(reading_.cells.begin(), reading_.cells.end(),
                           [&](const Cell& cell) { return cell.state == state; });
    }

    // Where everything is there, and in its place, blanks were left by the office.
    bool asks_about_blanks() const {
        return has(CellState::kBlank) && !has(CellState::kLost) && !has(CellState::kUnreadable) &&
               reading_.unplaced.empty() &&
               std::none_of(reading_.cells.begin(), reading_.cells.end(),
                            [](const Cell& cell) { return cell.assumed_column; });
    }

    // A total whose parts are all blank: they are not told, which is no slip.
    bool is_untold(const Equation& equation, const Evaluated& evaluated) const {
        const std::vector<int>& less =
            evaluated.left.high < evaluated.right.low ? equation.left : equation.right;
        return less.size() >= kParts && std::none_of(less.begin(), less.end(), [&](int cell) {
                   return nth(reading_.cells, cell).state == CellState::kRead;
               });
    }

    void report_failure(size_t index, const Evaluated& evaluated, const std::vector<Cell>& cells,
                        Severity severity) {
        const Equation& equation = system_.equations()[index];
        Finding finding;
        finding.rule = system_.rule(equation);
        finding.severity = severity;
        finding.place = place(equation);
        finding.expected = evaluated.left;
        finding.found = evaluated.right;
        for (const RelationSystem::Term& term : system_.terms(index, cells)) {
            const Cell& cell = nth(reading_.cells, term.cell);
            finding.operands.push_back(
                Operand::of(form_.place(table_, term.cell), cell, term.sign));
            if (is_doubtful(equation, cell)) finding.operands.back().state = CellState::kLost;
        }
        finding.span = nth(reading_.cells, equation.focus).span;
        for (const Operand& operand : finding.operands)
            if (finding.span.empty()) finding.span = operand.span;
        finding.message = message(equation, finding);
        record_.add(std::move(finding));
    }

    std::string message(const Equation& equation, const Finding& finding) const {
        const std::string line = equation.along_row ? words_.row(table_, equation.line)
                                                    : words_.column(table_, equation.line);
        const Interval& left = *finding.expected;
        const Interval& right = *finding.found;
        const Decimal difference =
            left.low < right.low ? right.low - left.high : left.low - right.high;
        // A form of one's own may have relations that no catalogue knows.
        const std::string key = record_.can_say(finding.rule) ? finding.rule : "relation.other";
        return record_.say(key, {{"place", line},
                                 {"left", words_.sum(left, finding.operands, 1)},
                                 {"right", words_.sum(right, finding.operands, -1)}}) +
               record_.say(ending(finding), {{"difference", difference.to_string()}});
    }

    static const char* ending(const Finding& finding) {
        if (finding.severity == Severity::kWarning) return "difference.blanks";
        const bool exact = finding.expected->is_point() && finding.found->is_point();
        return exact ? "difference.exact" : "difference.least";
    }

    const TableReading& reading_;
    int table_;
    const Table& form_;
    RelationSystem system_;
    const Phrasing& words_;
    Record& record_;
};

}  // namespace

void check_relations(const Report& report, Record& record) {
    for (size_t t = 0; t < report.tables.size(); ++t)
        TableChecker(report, static_cast<int>(t), record).run();
}

}  // namespace gouji

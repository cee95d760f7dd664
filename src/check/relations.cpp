#include "check/relations.h"

#include "check/relation_system.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr Evaluated kUnread{Verdict::kUndecided, Reason::kNoTable, {}, {}};

class TableChecker {
   public:
    TableChecker(const Report& report, int table, Record& record)
        : reading_(nth(report.tables, table)), table_(table),
          form_(nth(report.form->tables, table)), system_(form_), words_(record.words()),
          record_(record) {}

    void run() {
        const std::vector<Evaluated> evaluated =
            reading_.unread() ? std::vector<Evaluated>(system_.equations().size(), kUnread)
                              : system_.evaluate(reading_.cells);
        for (size_t i = 0; i < evaluated.size(); ++i) {
            const Equation& equation = system_.equations()[i];
            if (evaluated[i].verdict == Verdict::kFail) report_failure(i, evaluated[i]);
            record_.judge({.rule = system_.rule(equation),
                           .place = place(equation),
                           .verdict = evaluated[i].verdict,
                           .reason = evaluated[i].reason});
        }
    }

   private:
    CellRef place(const Equation& equation) const {
        return equation.along_row ? CellRef{table_, equation.line, -1}
                                  : CellRef{table_, -1, equation.line};
    }

    void report_failure(size_t index, const Evaluated& evaluated) {
        const Equation& equation = system_.equations()[index];
        Finding finding;
        finding.rule = system_.rule(equation);
        finding.place = place(equation);
        finding.expected = evaluated.left;
        finding.found = evaluated.right;
        for (const RelationSystem::Term& term : system_.terms(index, reading_.cells)) {
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
                                 {"left", words_.amount(left)},
                                 {"right", words_.amount(right)},
                                 {"left_terms", words_.terms(finding.operands, 1)},
                                 {"right_terms", words_.terms(finding.operands, -1)}}) +
               record_.say(
                   left.is_point() && right.is_point() ? "difference.exact" : "difference.least",
                   {{"difference", difference.to_string()}});
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

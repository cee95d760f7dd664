#include "check/relations.h"

#include <algorithm>

#include "check/words.h"

namespace gouji {

namespace {

// What is known of a cell: its interval, tightened by relations that hold.
struct Known {
    Interval interval;
    const Relation* bound_by = nullptr;  // the relation that tightened it
};

struct Side {
    Interval sum = Interval::point(0);
    Interval preferred = Interval::point(0);  // with blanks as 0
};

class TableChecker {
   public:
    TableChecker(const Report& report, int table, const Catalogue& catalogue, Checked& checked)
        : form_(report.form->tables[static_cast<size_t>(table)]),
          reading_(report.tables[static_cast<size_t>(table)]),
          table_(table), report_(report), catalogue_(catalogue), checked_(checked) {
        for (const Cell& cell : reading_.cells) known_.push_back({cell.interval(), nullptr});
    }

    void run() {
        for (const Relation& relation : form_.relations) {
            const size_t lines = relation.along_row ? form_.rows.size() : form_.columns.size();
            for (size_t line = 0; line < lines; ++line) evaluate(relation, static_cast<int>(line));
        }
    }

   private:
    int cell_of(const Relation& relation, int line, int term) const {
        return relation.along_row ? form_.cell(line, term) : form_.cell(term, line);
    }
    CellRef ref(const Relation& relation, int line, int term) const {
        return relation.along_row ? CellRef{table_, line, term} : CellRef{table_, term, line};
    }
    const Cell& cell(int index) const { return reading_.cells[static_cast<size_t>(index)]; }

    void evaluate(const Relation& relation, int line) {
        Check check;
        check.rule = relation.rule;
        check.place = relation.along_row ? CellRef{table_, line, -1} : CellRef{table_, -1, line};
        const bool unread = reading_.state == TableState::kMissing || reading_.state == TableState::kPicture;
        const Side left = sum(relation, line, relation.left);
        const Side right = sum(relation, line, relation.right);
        if (unread) {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kNoTable;
        } else if (doubtful(relation, line)) {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kAmbiguous;
        } else if (!overlap(left.sum, right.sum)) {
            check.verdict = Verdict::kFail;
            report_failure(relation, line, left.sum, right.sum);
        } else if (overlap(left.preferred, right.preferred) && certain(relation, line)) {
            check.verdict = Verdict::kPass;
        } else {
            check.verdict = Verdict::kUndecided;
            check.reason = reason(relation, line);
        }
        if (check.verdict != Verdict::kFail && !unread) tighten(relation, line);
        checked_.checks.push_back(std::move(check));
    }

    Side sum(const Relation& relation, int line, const std::vector<int>& terms) const {
        Side side;
        for (int term : terms) {
            const int index = cell_of(relation, line, term);
            if (index < 0) continue;
            const Interval& interval = known_[static_cast<size_t>(index)].interval;
            side.sum = side.sum + interval;
            side.preferred = side.preferred + (cell(index).state == CellState::kBlank ? Interval::point(0) : interval);
        }
        return side;
    }

    template <typename Test>
    bool any_cell(const Relation& relation, int line, Test test) const {
        for (const std::vector<int>* side : {&relation.left, &relation.right})
            for (int term : *side)
                if (const int index = cell_of(relation, line, term); index >= 0 && test(cell(index))) return true;
        return false;
    }

    // Passing needs every figure there, or blank.
    bool certain(const Relation& relation, int line) const {
        return !any_cell(relation, line, [](const Cell& c) {
            return c.state == CellState::kLost || c.state == CellState::kUnreadable;
        });
    }

    // A figure bound by count alone may belong to any of the columns of its row: sums over
    // columns cannot be proved with it.
    bool doubtful(const Relation& relation, int line) const {
        return !relation.along_row && any_cell(relation, line, [](const Cell& c) { return c.assumed_column; });
    }

    Reason reason(const Relation& relation, int line) const {
        const auto in_state = [&](CellState state) {
            return any_cell(relation, line, [state](const Cell& c) { return c.state == state; });
        };
        if (in_state(CellState::kLost)) return Reason::kLostCells;
        if (in_state(CellState::kUnreadable)) return Reason::kUnreadableCells;
        return Reason::kBlankCells;
    }

    // What is not printed is bounded by the sum on the other side, where it stands alone on
    // its own.
    void tighten(const Relation& relation, int line) {
        if (relation.right.size() != 1) return;
        const int index = cell_of(relation, line, relation.right.front());
        if (index < 0 || cell(index).state == CellState::kRead) return;
        Known& known = known_[static_cast<size_t>(index)];
        const Interval bounds = intersect(known.interval, sum(relation, line, relation.left).sum);
        if (bounds == known.interval || bounds.is_empty()) return;
        known = {bounds, &relation};
    }

    void report_failure(const Relation& relation, int line, const Interval& left, const Interval& right) {
        Finding finding;
        finding.rule = relation.rule;
        finding.place = relation.along_row ? CellRef{table_, line, -1} : CellRef{table_, -1, line};
        finding.expected = left;
        finding.found = right;
        add_operands(relation, line, relation.left, 1, finding.operands);
        add_operands(relation, line, relation.right, -1, finding.operands);
        finding.span = cell(cell_of(relation, line, relation.focus)).span;
        if (finding.span.empty())
            for (const Operand& operand : finding.operands)
                if (finding.span.empty()) finding.span = operand.span;
        finding.message = message(relation, line, finding);
        checked_.findings.push_back(std::move(finding));
    }

    // A cell that another relation bounds stands for that relation's parts.
    void add_operands(const Relation& relation, int line, const std::vector<int>& terms, int sign,
                      std::vector<Operand>& operands) const {
        for (int term : terms) {
            const int index = cell_of(relation, line, term);
            if (index < 0) continue;
            const Known& known = known_[static_cast<size_t>(index)];
            if (known.bound_by != nullptr && known.bound_by->along_row == relation.along_row) {
                add_operands(*known.bound_by, line, known.bound_by->left, sign, operands);
                continue;
            }
            const Cell& c = cell(index);
            operands.push_back({ref(relation, line, term), sign, c.state, c.value, c.span, -1});
        }
    }

    std::string message(const Relation& relation, int line, const Finding& finding) const {
        const Words words(*report_.form, catalogue_);
        const std::string place = relation.along_row ? words.row(table_, line) : words.column(table_, line);
        const std::string left = words.amount(*finding.expected);
        const std::string right = words.amount(*finding.found);
        const bool exact = finding.expected->is_point() && finding.found->is_point();
        const Decimal difference = finding.expected->low < finding.found->low
                                       ? finding.found->low - finding.expected->high
                                       : finding.expected->low - finding.found->high;
        std::string said = catalogue_.say(relation.rule, {{"place", place},
                                                          {"left", left},
                                                          {"right", right},
                                                          {"left_terms", words.terms(finding.operands, 1)},
                                                          {"right_terms", words.terms(finding.operands, -1)}});
        said += catalogue_.say(exact ? "difference.exact" : "difference.least", {{"difference", difference.to_string()}});
        return said;
    }

    const Table& form_;
    const TableReading& reading_;
    int table_;
    const Report& report_;
    const Catalogue& catalogue_;
    Checked& checked_;
    std::vector<Known> known_;
};

}  // namespace

void check_relations(const Report& report, const Catalogue& catalogue, Checked& checked) {
    for (size_t t = 0; t < report.tables.size(); ++t)
        TableChecker(report, static_cast<int>(t), catalogue, checked).run();
}

}  // namespace gouji

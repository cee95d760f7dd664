#include "diagnosis/diagnose.h"

#include <algorithm>

#include "check/claim_readings.h"
#include "check/correction.h"
#include "check/phrasing.h"
#include "diagnosis/separate.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr int kClearly = 15;        // so much cheaper than the next is likely, not ambiguous
constexpr size_t kMostListed = 24;  // as many as a column has outcomes; beyond, they say nothing
constexpr size_t kMostNamed = 6;    // changes that a message spells out

// The message about each slip, as Slip.
constexpr const char* kSlipKeys[] = {nullptr,        "slip.transposed", "slip.dropped",
                                     "slip.doubled", "slip.digit",      "slip.previous",
                                     "slip.swapped", "slip.shifted",    "slip.column_shifted"};

bool of_relation(const Table& form, int table, const Finding& finding) {
    return finding.place.table == table &&
           std::any_of(form.relations.begin(), form.relations.end(),
                       [&](const Relation& relation) { return relation.rule == finding.rule; });
}

class TableDiagnosis {
   public:
    TableDiagnosis(const Report& report, int table, const std::deque<Finding>& findings,
                   const Catalogue& catalogue)
        : report_(report), table_(table), form_(nth(report.form->tables, table)),
          reading_(nth(report.tables, table)), system_(form_), findings_(findings),
          readings_(report), words_(*report.form, catalogue), catalogue_(catalogue) {}

    // Blanks are 0 first: a figure left out is then found with what else is wrong. Where that
    // makes too much fail, they are what they may be.
    void run(std::vector<Diagnosis>& diagnoses) const {
        for (const Blanks blanks : {Blanks::kNought, Blanks::kOpen}) {
            const Ledger ledger(system_, reading_.cells, blanks);
            std::vector<Diagnosis> found;
            if (!run(ledger, found) && blanks == Blanks::kNought && ledger.blanks_matter())
                continue;
            diagnoses.insert(diagnoses.end(), found.begin(), found.end());
            return;
        }
    }

   private:
    // False where it could not be told for all that fails.
    bool run(const Ledger& ledger, std::vector<Diagnosis>& found) const {
        bool told = true;
        const Likelihood likelihood(form_, system_, reading_.cells, statements());
        const std::vector<Compound> compounds = find_compounds(form_, ledger);
        for (const std::vector<int>& group : failing_groups(ledger, compounds)) {
            if (!is_said(group)) continue;
            const Repairs repairs = find_repairs(ledger, likelihood, compounds, group);
            told &= !repairs.smallest.empty();
            if (repairs.smallest.empty())
                found.push_back(too_many(group));
            else
                for (const Fault& fault : separate(repairs, ledger, likelihood))
                    tell(fault, ledger, found);
        }
        return told;
    }

    bool is_relation(const Finding& finding) const { return of_relation(form_, table_, finding); }

    std::vector<Statement> statements() const {
        std::vector<Statement> statements;
        for (const Claim& claim : report_.claims) {
            if (claim.quantity < 0 || claim.percent || !claim.value.is_point()) continue;
            const Quantity& quantity = nth(report_.form->quantities, claim.quantity);
            if (quantity.table == table_ && quantity.cells.size() == 1)
                statements.push_back({quantity.cells.front(), claim.value.low, claim.previous});
        }
        return statements;
    }

    Diagnosis too_many(const std::vector<int>& group) const {
        Diagnosis diagnosis;
        diagnosis.confidence = Confidence::kAmbiguous;
        for (size_t i = 0; i < findings_.size(); ++i)
            if (is_of_any(findings_[i], group)) diagnosis.explains.push_back(i);
        diagnosis.message = catalogue_.say("diagnosis.too_many", {{"table", words_.table(table_)}});
        return diagnosis;
    }

    // Whether a finding is about one of the relations.
    bool is_said(const std::vector<int>& group) const {
        return std::any_of(findings_.begin(), findings_.end(),
                           [&](const Finding& finding) { return is_of_any(finding, group); });
    }

    bool is_of_any(const Finding& finding, const std::vector<int>& group) const {
        return std::any_of(group.begin(), group.end(),
                           [&](int equation) { return is_of(finding, equation); });
    }

    bool is_of(const Finding& finding, int index) const {
        const Equation& equation = nth(system_.equations(), index);
        const int line = equation.along_row ? finding.place.row : finding.place.column;
        return is_relation(finding) && finding.rule == system_.rule(equation) &&
               line == equation.line;
    }

    // A fault that explains nothing is a blank alone: no relation proves it.
    void tell(const Fault& fault, const Ledger& ledger, std::vector<Diagnosis>& found) const {
        const std::vector<Remedy>& remedies = fault.remedies;
        const bool alone = remedies.size() == 1;
        const bool likely = alone || remedies[0].cost + kClearly <= remedies[1].cost;
        const bool certain =
            alone && fault.complete && sure(remedies[0]) && proved(remedies[0], ledger);
        for (size_t i = 0; i < remedies.size() && i < kMostListed; ++i) {
            Diagnosis diagnosis = tell(remedies[i], certain            ? Confidence::kCertain
                                                    : i == 0 && likely ? Confidence::kLikely
                                                                       : Confidence::kAmbiguous);
            if (!diagnosis.explains.empty()) found.push_back(std::move(diagnosis));
        }
    }

    // No relation proves what a blank or a figure of an assumed column should be.
    bool sure(const Remedy& remedy) const {
        return std::all_of(remedy.changes.begin(), remedy.changes.end(), [&](const Change& change) {
            const Cell& cell = nth(reading_.cells, change.cell);
            return cell.state == CellState::kRead && !cell.assumed_column;
        });
    }

    // Whether there are relations enough to tell each figure: one that lacks figures leaves a
    // range. Those exchanged tell each other, where each of them shows.
    static bool proved(const Remedy& remedy, const Ledger& ledger) {
        std::vector<int> telling;
        bool all_show = true;
        for (const Change& change : remedy.changes) {
            bool shows = false;
            for (const Ledger::Part& part : ledger.parts(change.cell)) {
                const Difference& difference = nth(ledger.differences(), part.equation);
                shows |= difference.fails();
                if (difference.is_point() &&
                    std::find(telling.begin(), telling.end(), part.equation) == telling.end())
                    telling.push_back(part.equation);
            }
            all_show &= shows;
        }
        return (remedy.slip == Slip::kSwapped && all_show) ||
               telling.size() >= remedy.changes.size();
    }

    Diagnosis tell(const Remedy& remedy, Confidence confidence) const {
        Diagnosis diagnosis;
        diagnosis.confidence = confidence;
        diagnosis.slip = remedy.slip;
        for (const Change& change : remedy.changes) diagnosis.changes.push_back(changed(change));
        const std::vector<TableReading> mended = mended_by(remedy);
        for (size_t i = 0; i < findings_.size(); ++i)
            if (explains(remedy, mended, findings_[i])) diagnosis.explains.push_back(i);
        diagnosis.effect = effect(diagnosis);
        diagnosis.message = changes_of(diagnosis) + diagnosis.effect;
        return diagnosis;
    }

    DiagnosedChange changed(const Change& change) const {
        const Cell& cell = nth(reading_.cells, change.cell);
        DiagnosedChange changed{form_.place(table_, change.cell), {}, change.to, cell.span};
        if (cell.state == CellState::kRead) changed.from = change.from;
        return changed;
    }

    // A relation or a value one of whose figures is changed; a claim that `mended` bears out.
    bool explains(const Remedy& remedy, const std::vector<TableReading>& mended,
                  const Finding& finding) const {
        if (is_value(finding)) return is_changed(remedy, finding.place);
        if (finding.rule == "claim.cell") return bears_out(mended, finding);
        return is_relation(finding) && std::any_of(finding.operands.begin(), finding.operands.end(),
                                                   [&](const Operand& operand) {
                                                       return operand.cell.table == table_ &&
                                                              is_changed(remedy, operand.cell);
                                                   });
    }

    bool bears_out(const std::vector<TableReading>& tables, const Finding& finding) const {
        const auto claim =
            std::find_if(report_.claims.begin(), report_.claims.end(), [&](const Claim& claim) {
                return claim.quantity == finding.quantity && claim.span == finding.span;
            });
        return claim != report_.claims.end() && readings_.borne_out(*claim, tables) >= 0;
    }

    std::vector<TableReading> mended_by(const Remedy& remedy) const {
        std::vector<TableReading> tables = report_.tables;
        std::vector<Cell>& cells = nth(tables, table_).cells;
        for (const Change& change : remedy.changes) correct(nth(cells, change.cell), change.to);
        return tables;
    }

    // What is said of one cell's own value.
    bool is_value(const Finding& finding) const {
        return finding.place.table == table_ && finding.place.row >= 0 && finding.place.column >= 0;
    }

    bool is_changed(const Remedy& remedy, const CellRef& place) const {
        return std::any_of(remedy.changes.begin(), remedy.changes.end(), [&](const Change& change) {
            return change.cell == form_.cell(place.row, place.column);
        });
    }

    std::string say(const DiagnosedChange& change) const {
        const std::string place = words_.cell(change.cell);
        const std::string to = change.to.to_string();
        if (!change.from) return catalogue_.say("diagnosis.fill", {{"place", place}, {"to", to}});
        return catalogue_.say("diagnosis.change",
                              {{"place", place}, {"from", change.from->to_string()}, {"to", to}});
    }

    std::string changes_of(const Diagnosis& diagnosis) const {
        std::string changes;
        for (size_t i = 0; i < diagnosis.changes.size() && i < kMostNamed; ++i) {
            const DiagnosedChange& change = diagnosis.changes[i];
            if (i > 0) changes += catalogue_.say("diagnosis.separator");
            changes += say(change);
        }
        if (diagnosis.changes.size() > kMostNamed)
            changes = catalogue_.say(
                "list.cells",
                {{"list", changes}, {"count", std::to_string(diagnosis.changes.size())}});
        const bool certain = diagnosis.confidence == Confidence::kCertain;
        return catalogue_.say(certain ? "diagnosis.certain" : "diagnosis.possible",
                              {{"changes", changes}});
    }

    std::string effect(const Diagnosis& diagnosis) const {
        const char* key = diagnosis.confidence == Confidence::kCertain  ? "effect.certain"
                          : diagnosis.confidence == Confidence::kLikely ? "effect.likely"
                                                                        : "effect.ambiguous";
        std::string said =
            catalogue_.say(key, {{"count", std::to_string(diagnosis.explains.size())}});
        if (const char* slip = kSlipKeys[static_cast<size_t>(diagnosis.slip)])
            said += catalogue_.say(slip);
        return said;
    }

    const Report& report_;
    int table_;
    const Table& form_;
    const TableReading& reading_;
    RelationSystem system_;
    const std::deque<Finding>& findings_;
    ClaimReadings readings_;
    Phrasing words_;
    const Catalogue& catalogue_;
};

}  // namespace

std::vector<Diagnosis> diagnose(const Report& report, const std::deque<Finding>& findings,
                                const Catalogue& catalogue) {
    std::vector<Diagnosis> diagnoses;
    for (size_t t = 0; t < report.tables.size(); ++t) {
        const int table = static_cast<int>(t);
        if (std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
                return of_relation(report.form->tables[t], table, finding);
            }))
            TableDiagnosis(report, table, findings, catalogue).run(diagnoses);
    }
    return diagnoses;
}

}  // namespace gouji

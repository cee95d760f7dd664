#include "diagnosis/diagnose.h"

#include <algorithm>

#include "check/words.h"

namespace gouji {

namespace {

constexpr int kProseAgrees = 40;      // a claim that agrees with a figure speaks for it
constexpr int kProseDisagrees = -20;  // one that does not speaks against it
constexpr int kClearly = 15;          // so much cheaper than the next is likely, not ambiguous
constexpr size_t kMostNamed = 6;      // changes that a message spells out

class TableDiagnosis {
   public:
    TableDiagnosis(const Report& report, int table, const std::vector<Finding>& findings,
                   const Catalogue& catalogue)
        : report_(report), table_(table), form_(report.form->tables[static_cast<size_t>(table)]),
          reading_(report.tables[static_cast<size_t>(table)]), system_(form_), findings_(findings),
          words_(*report.form, catalogue), catalogue_(catalogue) {}

    void run(std::vector<Diagnosis>& diagnoses) const {
        if (failing().empty()) return;
        const Repairs repairs = find_repairs(form_, system_, reading_.cells, trust());
        if (repairs.smallest.empty()) {
            if (repairs.too_many)
                diagnoses.push_back(
                    {failing(),
                     {},
                     Confidence::kAmbiguous,
                     Slip::kNone,
                     catalogue_.say("diagnosis.too_many", {{"table", words_.table(table_)}})});
            return;
        }
        if (repairs.smallest.size() == 1) {
            for (const Repair& part : independent(repairs.smallest.front()))
                diagnoses.push_back(tell(part, Confidence::kCertain));
            return;
        }
        const bool likely = repairs.smallest[0].cost + kClearly <= repairs.smallest[1].cost;
        for (size_t i = 0; i < repairs.smallest.size(); ++i)
            diagnoses.push_back(tell(repairs.smallest[i], i == 0 && likely
                                                              ? Confidence::kLikely
                                                              : Confidence::kAmbiguous));
    }

   private:
    // Indices of the findings that a relation of this table fails.
    std::vector<size_t> failing() const {
        std::vector<size_t> found;
        for (size_t i = 0; i < findings_.size(); ++i)
            if (is_relation(findings_[i]) && findings_[i].place.table == table_) found.push_back(i);
        return found;
    }

    bool is_relation(const Finding& finding) const {
        return std::any_of(form_.relations.begin(), form_.relations.end(),
                           [&](const Relation& r) { return r.rule == finding.rule; });
    }

    Trust trust() const {
        Trust trust(reading_.cells.size(), 0);
        for (const Claim& claim : report_.claims) {
            if (claim.quantity < 0 || claim.percent || claim.previous || !claim.value.is_point())
                continue;
            const Quantity& quantity =
                report_.form->quantities[static_cast<size_t>(claim.quantity)];
            if (quantity.table != table_ || quantity.cells.size() != 1) continue;
            const Cell& cell = reading_.cells[static_cast<size_t>(quantity.cells.front())];
            if (cell.state != CellState::kRead) continue;
            trust[static_cast<size_t>(quantity.cells.front())] +=
                cell.value == claim.value.low ? kProseAgrees : kProseDisagrees;
        }
        return trust;
    }

    // Changes that share no failing relation are faults of their own.
    std::vector<Repair> independent(const Repair& repair) const {
        if (repair.slip == Slip::kSwapped || repair.slip == Slip::kShifted) return {repair};
        std::vector<Repair> parts;
        for (const Change& change : repair.changes) {
            Repair joined;
            joined.changes = {change};
            for (size_t i = parts.size(); i-- > 0;) {
                if (!share_relation(parts[i], change)) continue;
                joined.changes.insert(joined.changes.end(), parts[i].changes.begin(),
                                      parts[i].changes.end());
                parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
            }
            parts.push_back(std::move(joined));
        }
        for (Repair& part : parts) {
            std::sort(part.changes.begin(), part.changes.end(),
                      [](const Change& a, const Change& b) { return a.cell < b.cell; });
            if (part.changes.size() == 1)
                part.slip = slip_of(part.changes[0].from, part.changes[0].to);
        }
        return parts;
    }

    bool share_relation(const Repair& part, const Change& change) const {
        for (const Equation& equation : system_.equations()) {
            if (!contains(equation, change.cell)) continue;
            for (const Change& other : part.changes)
                if (contains(equation, other.cell)) return true;
        }
        return false;
    }

    static bool contains(const Equation& equation, int cell) {
        return std::count(equation.left.begin(), equation.left.end(), cell) +
                   std::count(equation.right.begin(), equation.right.end(), cell) >
               0;
    }

    Diagnosis tell(const Repair& repair, Confidence confidence) const {
        Diagnosis diagnosis;
        diagnosis.confidence = confidence;
        diagnosis.slip = repair.slip;
        for (const Change& change : repair.changes)
            diagnosis.changes.push_back({form_.place(table_, change.cell), change.from, change.to,
                                         reading_.cells[static_cast<size_t>(change.cell)].span});
        for (size_t i = 0; i < findings_.size(); ++i)
            if (explains(repair, findings_[i])) diagnosis.explains.push_back(i);
        diagnosis.message = message(diagnosis);
        return diagnosis;
    }

    // A finding one of whose figures is changed; of a claim, where the changed figure agrees.
    bool explains(const Repair& repair, const Finding& finding) const {
        const bool claim = finding.rule == "claim.cell";
        if (!claim && !(is_relation(finding) && finding.place.table == table_)) return false;
        Decimal sum = 0;
        bool touched = false;
        for (const Operand& operand : finding.operands) {
            if (!operand.is_cell() || operand.cell.table != table_) continue;
            Decimal value = operand.value;
            for (const Change& change : repair.changes)
                if (change.cell == form_.cell(operand.cell.row, operand.cell.column))
                    value = change.to, touched = true;
            sum = sum + value;
        }
        return touched && (!claim || (finding.found && finding.found->contains(sum)));
    }

    std::string message(const Diagnosis& diagnosis) const {
        std::string changes;
        for (size_t i = 0; i < diagnosis.changes.size() && i < kMostNamed; ++i) {
            const DiagnosedChange& change = diagnosis.changes[i];
            if (i > 0) changes += catalogue_.say("list.separator");
            changes += catalogue_.say("diagnosis.change", {{"place", words_.cell(change.cell)},
                                                           {"from", change.from.to_string()},
                                                           {"to", change.to.to_string()}});
        }
        if (diagnosis.changes.size() > kMostNamed)
            changes = catalogue_.say(
                "list.cells",
                {{"list", changes}, {"count", std::to_string(diagnosis.changes.size())}});
        const char* key = diagnosis.confidence == Confidence::kCertain  ? "diagnosis.certain"
                          : diagnosis.confidence == Confidence::kLikely ? "diagnosis.likely"
                                                                        : "diagnosis.ambiguous";
        std::string said = catalogue_.say(
            key, {{"changes", changes}, {"count", std::to_string(diagnosis.explains.size())}});
        if (const char* slip = slip_key(diagnosis.slip)) said += catalogue_.say(slip);
        return said;
    }

    static const char* slip_key(Slip slip) {
        switch (slip) {
            case Slip::kTransposed:
                return "slip.transposed";
            case Slip::kDropped:
                return "slip.dropped";
            case Slip::kDoubled:
                return "slip.doubled";
            case Slip::kDigit:
                return "slip.digit";
            case Slip::kSwapped:
                return "slip.swapped";
            case Slip::kShifted:
                return "slip.shifted";
            case Slip::kNone:
                break;
        }
        return nullptr;
    }

    const Report& report_;
    int table_;
    const Table& form_;
    const TableReading& reading_;
    RelationSystem system_;
    const std::vector<Finding>& findings_;
    Words words_;
    const Catalogue& catalogue_;
};

}  // namespace

std::vector<Diagnosis> diagnose(const Report& report, const std::vector<Finding>& findings,
                                const Catalogue& catalogue) {
    std::vector<Diagnosis> diagnoses;
    for (size_t t = 0; t < report.tables.size(); ++t)
        TableDiagnosis(report, static_cast<int>(t), findings, catalogue).run(diagnoses);
    return diagnoses;
}

}  // namespace gouji

#include "check/claim_cells.h"

#include "check/admits.h"
#include "check/claim_readings.h"
#include "text/nth.h"

namespace gouji {

namespace {

class CellClaims {
   public:
    CellClaims(const Report& report, const ClaimScope& scope, Record& record)
        : report_(report), form_(*report.form), words_(record.words()), record_(record),
          scope_(scope), readings_(report) {}

    void run() {
        agreeing_.assign(form_.quantities.size(), 0);
        for (const Claim& claim : report_.claims) {
            borne_out_.push_back(-1);
            if (!is_of_cells(claim)) continue;
            borne_out_.back() = readings_.borne_out(claim, report_.tables);
            const bool fit = borne_out_.back() >= 0;
            if (fit) ++nth(agreeing_, claim.quantity);
            if (sentences_.empty() || sentences_.back().index != claim.sentence)
                sentences_.push_back({claim.sentence, 0, 0, false});
            if (!fit)
                ++sentences_.back().failing;
            else if (claim.stated && claim.value.low > Decimal(0))
                ++sentences_.back().fitting;
        }
        each([&](size_t i, Sentence& sentence) {
            sentence.of_else |= borne_out_[i] < 0 && may_be_of_else(i);
        });
        each([&](size_t i, const Sentence& sentence) { check(i, sentence); });
    }

   private:
    template <typename Visit>
    void each(const Visit& visit) {
        auto sentence = sentences_.begin();
        for (size_t i = 0; i < report_.claims.size(); ++i) {
            const Claim& claim = report_.claims[i];
            if (!is_of_cells(claim)) continue;
            while (sentence->index != claim.sentence) ++sentence;
            visit(i, *sentence);
        }
    }

    // How many claims of a sentence fit the table, noughts apart, and how many do not; and
    // whether one of those may be of something else.
    struct Sentence {
        uint32_t index = 0;
        int fitting = 0;
        int failing = 0;
        bool of_else = false;
    };

    static bool is_of_cells(const Claim& claim) {
        return claim.quantity >= 0 && !claim.percent && !claim.previous;
    }

    const Quantity& quantity(int index) const { return nth(form_.quantities, index); }

    Interval in_table(int index, bool blanks_open = false) const {
        return in_tables(form_, report_.tables, index, blanks_open);
    }

    // Another claim of the same quantity agrees with the table: this one may be of something
    // else, narrower most likely.
    bool is_doubtful(const Claim& claim) const { return nth(agreeing_, claim.quantity) > 0; }
    // But nothing is narrower than nought.
    bool may_be_of_else(size_t index) const {
        const Claim& claim = report_.claims[index];
        return is_doubtful(claim) && (in_table(claim.quantity) != Interval::point(0) ||
                                      scope_.may_be_of_other_year(index));
    }

    // "行政复议1件,为上年申请件;本年申请未引发行政复议"
    static bool is_denial(const Claim& claim) { return claim.words == nullptr; }

    // But not where all else that its sentence says is of the whole.
    static bool of_whole(const Sentence& sentence) {
        return sentence.failing == 1 && sentence.fitting > 0;
    }

    // Several reports are in the text, and the table is another's.
    bool of_other_report(const Claim& claim) const {
        const SourceSpan table = nth(report_.tables, quantity(claim.quantity).table).span;
        return scope_.report_at(claim.span.begin) != scope_.report_at(table.begin);
    }

    // Nothing that its sentence says is of the whole: "办公室收到133件,办结130件".
    static bool of_else(const Sentence& sentence) {
        return sentence.fitting == 0 && sentence.of_else;
    }

    Reason unreadable(const Claim& claim) const {
        const TableReading& table = nth(report_.tables, quantity(claim.quantity).table);
        if (table.unread()) return Reason::kNoTable;
        for (int cell : quantity(claim.quantity).cells) {
            const CellState state = nth(table.cells, cell).state;
            if (state == CellState::kLost) return Reason::kLostCells;
            if (state == CellState::kUnreadable) return Reason::kUnreadableCells;
        }
        return Reason::kNone;
    }

    void check(size_t index, const Sentence& sentence) {
        const Claim& claim = report_.claims[index];
        Check check{.rule = "claim.cell",
                    .reason = unreadable(claim),
                    .quantity = claim.quantity,
                    .numbers = {claim.number()}};
        const bool fit = check.reason != Reason::kNoTable && borne_out_[index] >= 0;
        if (fit) check.borne_out = borne_out_[index];
        if (check.reason == Reason::kNoTable || (fit && check.reason != Reason::kNone)) {
            check.verdict = Verdict::kUndecided;
        } else if (!fit &&
                   (scope_.is_narrow(index) || of_else(sentence) || of_other_report(claim) ||
                    (may_be_of_else(index) && (is_denial(claim) || !of_whole(sentence))))) {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kAmbiguous;
        } else if (!fit) {
            check.verdict = Verdict::kFail;
            check.reason = Reason::kNone;
            report_failure(claim, is_doubtful(claim));
        }
        record_.judge(std::move(check));
    }

    void report_failure(const Claim& claim, bool doubtful) {
        Finding finding;
        finding.rule = "claim.cell";
        finding.quantity = claim.quantity;
        // What 均 says of a number before it is not proved by what is printed.
        const bool implied = !claim.stated && claim.value.low > Decimal(0);
        const bool blank = admits(claim, in_table(claim.quantity, true));
        const bool proved =
            claim.relation == ClaimRelation::kEqual && !implied && !doubtful && !blank;
        finding.severity = proved ? Severity::kError : Severity::kWarning;
        finding.expected = in_table(claim.quantity);
        finding.found = claim.value;
        finding.span = claim.span;
        const Quantity& q = quantity(claim.quantity);
        for (int cell : q.cells) finding.operands.push_back(operand(q.table, cell));
        finding.operands.push_back(Operand::of(claim, -1));
        finding.message = record_.say(blank ? "claim.cell.blank" : "claim.cell",
                                      {{"place", words_.quantity(claim.quantity)},
                                       {"table", words_.table(q.table)},
                                       {"claimed", words_.claimed(claim)},
                                       {"printed", words_.amount(*finding.expected)}});
        record_.add(std::move(finding));
    }

    Operand operand(int table, int cell) const {
        const auto t = static_cast<size_t>(table);
        return Operand::of(form_.tables[t].place(table, cell), nth(report_.tables[t].cells, cell));
    }

    const Report& report_;
    const Form& form_;
    const Phrasing& words_;
    Record& record_;
    const ClaimScope& scope_;
    ClaimReadings readings_;
    std::vector<int> borne_out_;  // of each claim, the quantity that the tables bear out, or -1
    std::vector<int> agreeing_;   // claims of each quantity that fit the table
    std::vector<Sentence> sentences_;
};

}  // namespace

void check_claim_cells(const Report& report, const ClaimScope& scope, Record& record) {
    CellClaims(report, scope, record).run();
}

}  // namespace gouji

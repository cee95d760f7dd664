#include "check/claim_agreement.h"

#include <vector>

#include "check/claim_wholes.h"
#include "report/phrases.h"
#include "text/contains.h"
#include "text/insert_in_order.h"
#include "text/nth.h"

namespace gouji {

namespace {

class Agreement {
   public:
    Agreement(const Report& report, const ClaimScope& scope, Record& record)
        : report_(report), form_(*report.form), known_(form_.known), words_(record.words()),
          record_(record), scope_(scope), first_(form_.quantities.size()),
          sound_(form_.quantities.size()) {}

    void run() {
        find_sound();
        check_conflicts();
        check_balance();
    }

   private:
    // The first claim of each quantity that is exact, of this year and of the whole, in the first
    // report of the text.
    void find_sound() {
        for (size_t i = report_.claims.size(); i-- > 0;) {
            const Claim& claim = report_.claims[i];
            if (claim.quantity >= 0 && !claim.compared && claim.is_exact() &&
                !scope_.may_be_less(i) && scope_.report_at(claim.span.begin) == 0)
                nth(sound_, claim.quantity) = &claim;
        }
    }

    void check_conflicts() {
        for (size_t i = 0; i < report_.claims.size(); ++i) {
            const Claim& claim = report_.claims[i];
            if (claim.quantity < 0 || !may_conflict(claim) || opens_list(claim) ||
                scope_.may_be_less(i) || scope_.may_be_of_other_year(i))
                continue;
            const Claim*& first = nth(first_, claim.quantity);
            if (first == nullptr ||
                scope_.report_at(first->span.begin) != scope_.report_at(claim.span.begin)) {
                first = &claim;
                continue;
            }
            const bool same = first->value == claim.value || explained(*first, claim);
            record_.judge("claim.conflict", same ? Verdict::kPass : Verdict::kFail,
                          {first->number(), claim.number()}, claim.quantity);
            if (!same) report_conflict(*first, claim);
        }
    }

    // A number of this year; or no request at all, which is said of the whole office alone.
    bool may_conflict(const Claim& claim) const {
        const bool none = !claim.stated && claim.value == Interval::point(Decimal(0));
        return is_addend(claim) || (none && claim.quantity == known_.received);
    }

    // 收到 said once of the new requests and once with those carried in.
    bool explained(const Claim& a, const Claim& b) const {
        const Claim* carried = find(known_.carried_in);
        if (a.quantity != known_.received || carried == nullptr) return false;
        return a.value.low + carried->value.low == b.value.low ||
               b.value.low + carried->value.low == a.value.low;
    }

    const Claim* find(int quantity) const { return quantity < 0 ? nullptr : nth(sound_, quantity); }

    void report_conflict(const Claim& a, const Claim& b) {
        Finding finding;
        finding.rule = "claim.conflict";
        finding.severity = Severity::kWarning;
        finding.quantity = b.quantity;
        finding.expected = a.value;
        finding.found = b.value;
        finding.span = b.span;
        finding.operands = {Operand::of(a), Operand::of(b, -1)};
        finding.message = record_.say("claim.conflict", {{"place", words_.quantity(b.quantity)},
                                                         {"first", a.value.low.to_string()},
                                                         {"second", b.value.low.to_string()}});
        record_.add(std::move(finding));
    }

    // What a balance is made of; null where it is not said.
    struct Balance {
        const Claim* received = nullptr;
        const Claim* carried_in = nullptr;
        const Claim* closed = nullptr;
        const Claim* carried_out = nullptr;
    };

    void check_balance() {
        const Balance whole{find(known_.received), find(known_.carried_in), find(known_.closed),
                            find(known_.carried_out)};
        if (whole.closed != nullptr)
            check_balance(whole);
        else
            check_outcomes(whole.received, whole.carried_in, whole.carried_out);
        for (size_t i = 0; i < report_.claims.size(); ++i)
            if (is_first_of_other(report_.claims[i])) check_balance(balance_from(i));
    }

    // Of some other body, and of none that was spoken of before: each claim follows one such.
    static bool is_first_of_other(const Claim& claim) {
        return claim.narrowed && claim.stated && !claim.along && !claim.percent &&
               !claim.compared && !opens_list(claim);
    }

    // "某局收到12件,上年结转2件,办结12件,结转下年2件": whoever that is, all four are of the same.
    Balance balance_from(size_t first) const {
        const Claims& claims = report_.claims;
        Balance own;
        for (size_t i = first; i < claims.size(); ++i) {
            const Claim& claim = claims[i];
            if (claim.passage != claims[first].passage) break;
            if (claim.percent || claim.compared) continue;
            if (claim.stated ? i != first && !claim.along : claim.narrowed) break;
            const Claim** said = place_in(own, claim.quantity);
            if (said == nullptr) continue;
            if (*said != nullptr || !claim.is_exact()) return {};
            *said = &claim;
        }
        const bool all = own.received && own.carried_in && own.closed && own.carried_out;
        return all ? own : Balance();
    }

    const Claim** place_in(Balance& balance, int quantity) const {
        if (quantity == known_.received) return &balance.received;
        if (quantity == known_.carried_in) return &balance.carried_in;
        if (quantity == known_.closed) return &balance.closed;
        return quantity == known_.carried_out ? &balance.carried_out : nullptr;
    }

    // Without what was carried in or out only one side is bounded.
    void check_balance(const Balance& of) {
        const auto [received, carried_in, closed, carried_out] = of;
        if (received == nullptr || (carried_in == nullptr && carried_out == nullptr)) return;
        const auto value = [](const Claim* claim) {
            return claim ? claim->value : Interval::at_least(0);
        };
        const Interval left = value(received) + value(carried_in);
        const Interval right = value(closed) + value(carried_out);
        const bool all = carried_in != nullptr && carried_out != nullptr;
        // 收到 may already hold 上年结转, where nothing says that it does not.
        const bool holds = overlap(left, right) || (all && !are_apart(*received, *carried_in) &&
                                                    overlap(value(received), right));
        std::vector<Operand> operands;
        for (const Claim* claim : {received, carried_in})
            if (claim) operands.push_back(Operand::of(*claim));
        for (const Claim* claim : {closed, carried_out})
            if (claim) operands.push_back(Operand::of(*claim, -1));
        SourceSpan span = closed->span;
        for (const Claim* claim : {received, carried_in, carried_out})
            if (claim && claim->passage == closed->passage) span = join(span, claim->span);
        judge_balance(holds, left, right, std::move(operands), span);
    }

    // "新收9件,上年结转1件", "收到9件,上年结转1件,共10件". Beside a table 新收 may be both even so.
    bool are_apart(const Claim& received, const Claim& carried_in) const {
        const Claim* both = find(known_.received_with_carried_in);
        const bool beside =
            contains_any(own_words(received), kNew) && received.sentence == carried_in.sentence;
        return beside || (both != nullptr && both->passage == received.passage &&
                          both->value == received.value + carried_in.value);
    }

    // Without a number of what was closed, the outcomes that are given cannot be more than
    // there was.
    void check_outcomes(const Claim* received, const Claim* carried_in, const Claim* carried_out) {
        if (received == nullptr || carried_in == nullptr || carried_out == nullptr) return;
        std::vector<Operand> operands{Operand::of(*received), Operand::of(*carried_in),
                                      Operand::of(*carried_out, -1)};
        SourceSpan span = join(received->span, carried_out->span);
        Decimal right = carried_out->value.low;
        size_t outcomes = 0;
        for (const int quantity : known_.outcomes()) {
            const Claim* outcome = find(quantity);
            if (outcome == nullptr || outcome->passage != received->passage || !outcome->stated)
                continue;
            ++outcomes;
            right = right + outcome->value.low;
            operands.push_back(Operand::of(*outcome, -1));
            span = join(span, outcome->span);
        }
        const Decimal left = received->value.low + carried_in->value.low;
        if (outcomes == 0 || carried_out->passage != received->passage) return;
        judge_balance(right <= left, Interval::point(left), Interval::point(right),
                      std::move(operands), span);
    }

    void judge_balance(bool holds, const Interval& left, const Interval& right,
                       std::vector<Operand> operands, SourceSpan span) {
        std::vector<SourceSpan> numbers;
        for (const Operand& operand : operands)
            insert_in_order(numbers, operand.span,
                            [](SourceSpan a, SourceSpan b) { return a.begin < b.begin; });
        record_.judge("claim.balance", holds ? Verdict::kPass : Verdict::kFail, std::move(numbers));
        if (holds) return;
        Finding finding;
        finding.rule = "claim.balance";
        finding.severity = Severity::kWarning;
        finding.expected = left;
        finding.found = right;
        finding.operands = std::move(operands);
        finding.span = span;
        finding.message =
            record_.say("claim.balance", {{"left", words_.sum(left, finding.operands, 1)},
                                          {"right", words_.sum(right, finding.operands, -1)}});
        record_.add(std::move(finding));
    }

    const Report& report_;
    const Form& form_;
    const KnownQuantities& known_;
    const Phrasing& words_;
    Record& record_;
    const ClaimScope& scope_;
    std::vector<const Claim*> first_;  // of each quantity, that others are held against
    std::vector<const Claim*> sound_;
};

}  // namespace

void check_claim_agreement(const Report& report, const ClaimScope& scope, Record& record) {
    Agreement(report, scope, record).run();
}

}  // namespace gouji

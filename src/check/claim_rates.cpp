#include "check/claim_rates.h"

#include <optional>

#include "check/claim_changes.h"
#include "check/claim_wholes.h"
#include "check/ratio.h"
#include "report/phrases.h"

namespace gouji {

namespace {

constexpr RatioMessages kMessages{"claim.percent", "claim.percent.truncated"};
// So many claims before a rate may be its part, and before that one its whole.
constexpr size_t kBeside = 8;

struct Rate {
    std::u16string_view name;
    std::u16string_view part;  // the root of what is counted: 纠错, 纠正
    bool result;               // of reviews, whose base is seldom said
};
constexpr Rate kNamed[] = {{u"败诉率", u"败诉", true},  {u"纠错率", u"纠", true},
                           {u"纠正率", u"纠正", true},  {u"维持率", u"维持", true},
                           {u"办结率", u"办结", false}, {u"答复率", u"答复", false},
                           {u"满意率", u"满意", false}};
constexpr std::u16string_view kReviews[] = {u"复议", u"诉讼", u"应诉"};
// What a number is of which another is a part.
constexpr WordSet kOfAll{u"应", u"收", u"受理", u"总", u"共", u"参评", u"发放"};

class Rates {
   public:
    Rates(const Report& report, Record& record)
        : report_(report), claims_(report.claims), record_(record) {}

    void run() {
        for (size_t at = 0; at < claims_.size(); ++at) {
            const Claim& claim = claims_[at];
            if (!claim.percent || is_change(claim) || !claim.is_exact() ||
                claim.places > kMostPlaces)
                continue;
            for (const Rate& rate : kNamed) {
                if (!contains(own_words(claim), rate.name)) continue;
                if (const std::optional<Ratio> ratio = in_brackets(at, rate))
                    check(*ratio, false);
                else if (const std::optional<Ratio> result = before(at, rate))
                    check(*result, true);
                break;
            }
        }
    }

   private:
    bool is_part(size_t claim, const Rate& rate) const {
        const std::u16string_view words = own_words(claims_[claim]);
        return is_addend(claims_[claim]) && contains(words, rate.part) &&
               !contains_any(words, kOfAll);
    }

    // "办结率95.8%(办结206件,应办215件)"
    std::optional<Ratio> in_brackets(size_t at, const Rate& rate) const {
        const size_t part = at + 1;
        const size_t whole = at + 2;
        if (whole >= claims_.size() || claims_[part].link != Link::kInside ||
            claims_[whole].link != Link::kNext || claims_[whole].passage != claims_[at].passage ||
            claims_[whole].sentence != claims_[at].sentence)
            return std::nullopt;
        if (!is_part(part, rate) || !is_addend(claims_[whole]) ||
            !contains_any(own_words(claims_[whole]), kOfAll) ||
            !same_unit(claims_[part], claims_[whole]))
            return std::nullopt;
        return ratio(at, part, whole);
    }

    // "行政诉讼112件,败诉18件,败诉率16.1%"
    std::optional<Ratio> before(size_t at, const Rate& rate) const {
        if (!rate.result) return std::nullopt;
        size_t part = at;
        while (part > 0 && at - part < kBeside &&
               claims_[part - 1].sentence == claims_[at].sentence)
            if (is_part(--part, rate)) break;
        if (!is_part(part, rate)) return std::nullopt;
        for (size_t i = part;
             i-- > 0 && part - i < kBeside && claims_[i].passage == claims_[at].passage;)
            if (is_addend(claims_[i]) && contains_any(own_words(claims_[i]), kReviews))
                return ratio(at, part, i);
        return std::nullopt;
    }

    std::optional<Ratio> ratio(size_t at, size_t part, size_t whole) const {
        const Decimal amount = claims_[part].value.low;
        const Decimal all = claims_[whole].value.low;
        if (all < amount || all == Decimal(0)) return std::nullopt;
        return Ratio{part, {all, whole}, at, amount};
    }

    void check(const Ratio& ratio, bool base_open) {
        const Fit fit = fit_ratio(ratio.amount, ratio.whole.value, claims_[ratio.printed]);
        const bool holds = fit == Fit::kExact;
        const bool open = !holds && base_open && some_base_fits(ratio);
        record_.judge("claim.percent",
                      holds  ? Verdict::kPass
                      : open ? Verdict::kUndecided
                             : Verdict::kFail,
                      {claims_[ratio.printed].number()});
        if (!holds && !open) report_ratio("claim.percent", kMessages, fit, ratio, report_, record_);
    }

    // Some number of cases gives the rate: of all numbers the two next to what it works out as do,
    // if any does.
    bool some_base_fits(const Ratio& ratio) const {
        const Claim& printed = claims_[ratio.printed];
        if (printed.value.low == Decimal(0) || ratio.amount == Decimal(0)) return true;
        const Decimal base = (ratio.amount * 100 / printed.value.low).to_int64();
        return fit_ratio(ratio.amount, base, printed) == Fit::kExact ||
               fit_ratio(ratio.amount, base + Decimal(1), printed) == Fit::kExact;
    }

    const Report& report_;
    const Claims& claims_;
    Record& record_;
};

}  // namespace

void check_claim_rates(const Report& report, Record& record) { Rates(report, record).run(); }

}  // namespace gouji

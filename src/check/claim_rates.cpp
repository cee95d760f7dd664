#include "check/claim_rates.h"

#include <algorithm>
#include <optional>

#include "check/claim_changes.h"
#include "check/claim_wholes.h"
#include "check/ratio.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// So many claims before a rate may be its part, and before that one its whole.
constexpr size_t kBeside = 8;

// Words of two characters each, strung together.
struct Rate {
    std::u16string_view name;
    std::u16string_view part;        // what is counted: 纠错, 纠正
    std::u16string_view whole = {};  // of what it is counted; none: both stand in brackets
    bool result = false;             // of reviews, whose base is seldom said
};
constexpr Rate kNamed[] = {{u"败诉率", u"败诉", {}, true},
                           {u"纠错率", u"纠错纠正", {}, true},
                           {u"纠正率", u"纠正", {}, true},
                           {u"维持率", u"维持", {}, true},
                           {u"办结率", u"办结"},
                           {u"答复率", u"答复"},
                           {u"回收率", u"回收收回", u"发放发出"},
                           {u"满意率", u"满意", u"回收收回评价参评"},
                           {u"合格率", u"合格", u"抽查抽检检查抽取评查"},
                           {u"优秀率", u"优秀", u"抽查抽取评查"},
                           {u"达标率", u"达标", u"抽查检查"},
                           {u"整改率", u"整改", u"问题"},
                           {u"采纳率", u"采纳", u"征集收到"},
                           {u"完成率", u"完成", u"计划"},
                           {u"出庭率", u"出庭", u"应诉开庭"},
                           {u"解读率", u"解读", u"规范"}};
constexpr std::u16string_view kReviews[] = {u"复议", u"诉讼", u"应诉"};
// What a number is of which another is a part.
constexpr WordSet kOfAll{u"应", u"收", u"受理", u"总", u"共", u"参评", u"发放"};

// What is told of more than the part before it.
constexpr WordSet kMore{u"另", u"共"};

// Of a rate's words, strung together.
bool says_one_of(std::u16string_view words, std::u16string_view strung) {
    for (; !strung.empty(); strung.remove_prefix(2))
        if (contains(words, strung.substr(0, 2))) return true;
    return false;
}

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
            if (const std::optional<Ratio> ratio = of_printed_whole(at)) check(*ratio, false);
            for (const Rate& rate : kNamed)
                if (contains(own_words(claim), rate.name) && check_named(at, rate)) break;
        }
    }

   private:
    bool check_named(size_t at, const Rate& rate) {
        if (const std::optional<Ratio> ratio = in_brackets(at, rate)) {
            check(*ratio, false);
            return true;
        }
        const std::optional<Ratio> ratio = before(at, rate);
        if (ratio)
            check(*ratio,
                  rate.result ? some_base_fits(*ratio) || has_more(*ratio) : some_pair_fits(at));
        return ratio.has_value();
    }

    bool is_part(size_t claim, const Rate& rate) const {
        const std::u16string_view words = own_words(claims_[claim]);
        return is_addend(claims_[claim]) && says_one_of(words, rate.part) &&
               (rate.whole.empty() ? !contains_any(words, kOfAll)
                                   : !says_one_of(words, rate.whole));
    }

    // What the part of a rate, or of a share, is counted of.
    bool is_whole(size_t claim, const Rate& rate) const {
        const std::u16string_view words = own_words(claims_[claim]);
        return is_addend(claims_[claim]) &&
               (rate.result ? contains_any(words, kReviews) : says_one_of(words, rate.whole));
    }

    // "答复95件,占办结总数171件的55.6%"
    std::optional<Ratio> of_printed_whole(size_t at) const {
        if (at < 2 || own_words(claims_[at]) != u"的") return std::nullopt;
        const Claim& whole = claims_[at - 1];
        const bool printed = starts_with_any(own_words(whole), kShareOpens) &&
                             whole.sentence == claims_[at].sentence && is_addend(whole) &&
                             is_addend(claims_[at - 2]) && whole.link == Link::kNext &&
                             claims_[at - 2].sentence == claims_[at].sentence &&
                             same_unit(whole, claims_[at - 2]);
        return printed ? ratio(at, at - 2, at - 1) : std::nullopt;
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
        if (!rate.result && rate.whole.empty()) return std::nullopt;
        size_t part = at;
        while (part > 0 && at - part < kBeside &&
               claims_[part - 1].sentence == claims_[at].sentence)
            if (is_part(--part, rate)) break;
        if (!is_part(part, rate)) return std::nullopt;
        for (size_t i = part;
             i-- > 0 && part - i < kBeside && claims_[i].passage == claims_[at].passage;)
            if (is_whole(i, rate) && (rate.result || same_unit(claims_[i], claims_[part])))
                return ratio(at, part, i);
            else if (!rate.result && is_addend(claims_[i]))
                break;  // 满意 beside 非常满意; paper and other forms
        return std::nullopt;
    }

    std::optional<Ratio> ratio(size_t at, size_t part, size_t whole) const {
        const Decimal amount = claims_[part].value.low;
        const Decimal all = claims_[whole].value.low;
        if (all < amount || all == Decimal(0)) return std::nullopt;
        return Ratio{part, {all, whole}, at, amount};
    }

    // `may_be_open`: other numbers may be meant.
    void check(const Ratio& ratio, bool may_be_open) {
        const Fit fit = fit_ratio(ratio.amount, ratio.whole.value, claims_[ratio.printed]);
        const bool holds = fit == Fit::kExact;
        const bool open = !holds && may_be_open;
        record_.judge(kShareRule.id,
                      holds  ? Verdict::kPass
                      : open ? Verdict::kUndecided
                             : Verdict::kFail,
                      {claims_[ratio.printed].number()});
        if (!holds && !open) report_ratio(kShareRule, fit, ratio, report_, record_);
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

    // "维持5件,另有上年的1件,共10件,维持率60%": behind the part there are others, or a total of
    // all.
    bool has_more(const Ratio& ratio) const {
        return std::any_of(
            claims_.begin() + static_cast<std::ptrdiff_t>(ratio.part + 1),
            claims_.begin() + static_cast<std::ptrdiff_t>(ratio.printed), [](const Claim& claim) {
                return claim.link == Link::kTotal || contains_any(own_words(claim), kMore);
            });
    }

    // Two other numbers of its sentence give the rate.
    bool some_pair_fits(size_t at) const {
        const auto is_near = [&](size_t i) {
            return at - i <= kBeside && claims_[i].sentence == claims_[at].sentence;
        };
        for (size_t part = at; part-- > 0 && is_near(part);)
            for (size_t whole = at; whole-- > 0 && is_near(whole);)
                if (is_addend(claims_[part]) && is_addend(claims_[whole]) &&
                    fit_ratio(claims_[part].value.low, claims_[whole].value.low, claims_[at]) ==
                        Fit::kExact)
                    return true;
        return false;
    }

    const Report& report_;
    const Claims& claims_;
    Record& record_;
};

}  // namespace

void check_claim_rates(const Report& report, Record& record) { Rates(report, record).run(); }

}  // namespace gouji

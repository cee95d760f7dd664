#include "check/claim_changes.h"

#include <algorithm>
#include <optional>

#include "check/admits.h"
#include "check/change_years.h"
#include "check/ratio.h"
#include "report/phrases.h"
#include "text/leading.h"

namespace gouji {

namespace {

constexpr RatioRule kRate{"claim.change", "claim.change", "claim.change.truncated"};
constexpr RatioRule kDifference{"claim.change", "claim.change.difference",
                                "claim.change.difference"};
// So many numbers before the nearest may be what is compared.
constexpr size_t kBeside = 16;

// The words before the second of two shares are made of these, where they are of the same.
constexpr std::u16string_view kOfSameShare =
    u" ,(较比与相同期上去今本某年度的为是由从升降提高长加少到至达";

// A change from one of these is from no number of another year.
constexpr std::u16string_view kYears[] = {u"某年", u"本年", u"前年"};

// All that may stand round a difference and its rate where both are of the number before them.
constexpr std::u16string_view kWordsOfChange[] = {
    u"同比", u"比",   u"较",   u"与",   u"上年", u"去年", u"度",   u"同期", u"相比", u",",
    u"了",   u"为",   u"增长", u"上升", u"提高", u"提升", u"增加", u"增幅", u"上涨", u"下降",
    u"减少", u"降低", u"降幅", u"下滑", u"今年", u"本年", u"净",   u"翻",   u"共",   u"总体",
    u"整体", u"略有", u"有所", u"多",   u"少",   u"增",   u"减",   u"出"};
// Behind what is counted, that it is a number; such words are so long at most: "信息发布量".
constexpr std::u16string_view kNumberOf[] = {u"量", u"数"};
constexpr size_t kLongestNumberOf = 5;

class Changes {
   public:
    Changes(const Report& report, Record& record)
        : report_(report), claims_(report.claims), years_(report), record_(record) {}

    void run() {
        for (size_t i = 1; i < claims_.size(); ++i) {
            if (!is_change(claims_[i]) || !may_be_ratio(claims_, i) ||
                contains_any(claims_[i].lead(), kAverageRates))
                continue;
            const std::optional<Years> years = years_.of(i);
            if (years && !is_of_another(i, *years))
                check(i, *years);
            else if (follows_difference(i))
                check_difference(i);
        }
    }

   private:
    // "50件,较去年的40件增长25%,阅读量增长30%": last year's number has its change already, in
    // the same terms or before another number of this year. "较前年增长30%"
    bool is_of_another(size_t at, Years years) const {
        const Claim& later = claims_[std::max(years.now, years.before)];
        if (later.percent && !without_leading(own_words(later), kOfSameShare).empty()) return true;
        for (std::u16string_view year : kYears)
            if (contains(own_words(claims_[at]), year) &&
                !contains(claims_[years.before].lead(), year))
                return true;
        return last_.change > 0 && last_.before == years.before &&
               (claims_[last_.change].percent == claims_[at].percent || last_.change < years.now);
    }

    // Of this year's number, as it is printed at `at`.
    Ratio ratio_of(size_t at, size_t now, size_t before) const {
        const Decimal last_year = claims_[before].printed();
        const Decimal change = claims_[now].printed() - last_year;
        // Upwards where the words say so.
        return {now, {last_year, before}, at, says_fall(claims_[at].lead()) ? -change : change};
    }

    Fit fit_of(const Ratio& ratio) const {
        const Claim& printed = claims_[ratio.printed];
        const Claim& now = claims_[ratio.part];
        if (is_rounded(now)) return fit_rounded(now, claims_[ratio.whole.claim], printed);
        if (printed.percent) return fit_ratio(ratio.amount, ratio.whole.value, printed);
        Decimal hidden = 0;  // by rounding: half of the last place of each
        if (years_.is_in_points(ratio.printed))
            for (size_t i : {ratio.part, ratio.whole.claim, ratio.printed})
                hidden += Decimal::scaled(1, claims_[i].places) / 2;
        const Interval amount{ratio.amount - hidden, ratio.amount + hidden};
        return admits(printed, amount) ? Fit::kExact : Fit::kNone;
    }

    // "收到申请50件,其中网上30件,较上年的40件增长25%": what is compared may stand before the
    // number that stands nearest.
    size_t compared_with(size_t at, Years years) const {
        const Claim& nearest = claims_[years.now];
        for (size_t i = years.now + 1;
             i-- > 0 && years.now - i < kBeside && claims_[i].sentence == nearest.sentence;)
            if (years_.is_amount(at, i) && !claims_[i].compared && same_unit(claims_[i], nearest) &&
                fit_of(ratio_of(at, i, years.before)) == Fit::kExact)
                return i;
        return years.now;
    }

    // "31件(去年27件),办结30件(去年26件),申请量增长14.8%": another number of last year's gives it.
    bool fits_another(size_t at, Years years) const {
        for (size_t i = at;
             i-- > 0 && at - i < kBeside && claims_[i].sentence == claims_[at].sentence;) {
            if (!claims_[i].compared || claims_[i].difference || !years_.is_amount(at, i)) continue;
            const size_t now = compared_with(at, {years.now, i});
            if (fit_of(ratio_of(at, now, i)) == Fit::kExact) return true;
        }
        return false;
    }

    void check(size_t at, Years years) {
        const Claim& printed = claims_[at];
        const Ratio ratio = ratio_of(at, compared_with(at, years), years.before);
        last_ = {at, years.before};
        const Claim& now = claims_[ratio.part];
        const Claim& before = claims_[years.before];
        const Fit fit = fit_of(ratio);
        const bool holds = fit == Fit::kExact;
        if (!holds && (fits_another(at, years) || names_another(at, now))) return;
        std::vector<SourceSpan> numbers;
        if (holds && printed.percent) numbers = {now.number(), before.number(), printed.number()};
        record_.judge(kRate.id, holds ? Verdict::kPass : Verdict::kFail, std::move(numbers));
        if (!holds)
            report_ratio(printed.percent ? kRate : kDifference, fit, ratio, report_, record_);
    }

    // "60条,上年50条,公众号增加4条": the change of something that the number is not said to be.
    bool names_another(size_t at, const Claim& now) const {
        if (!claims_[at].percent && !same_unit(claims_[at], now)) return true;
        const std::u16string_view own = own_words(claims_[at]);
        size_t named = 0;
        while (named < own.size() && !starts_with_any(own.substr(named), kWordsOfChange)) ++named;
        const std::u16string_view words = own.substr(0, named);
        const bool number_of = named <= kLongestNumberOf && ends_with_any(words, kNumberOf);
        return named > 0 && named < own.size() && words != u" " && !number_of &&
               !contains(now.lead(), words);
    }

    // "19件,同比减少5件,下降26.3%": of one number, by nothing but words of change.
    bool follows_difference(size_t at) const {
        if (at < 2 || !claims_[at].percent) return false;
        const Claim& now = claims_[at - 2];
        const Claim& difference = claims_[at - 1];
        const auto falls = [&](size_t i) { return says_fall(claims_[i].lead()); };
        return difference.difference && is_figure(difference) && is_figure(now) && !now.compared &&
               same_unit(now, difference) && now.sentence == claims_[at].sentence &&
               falls(at) == falls(at - 1) && difference.link == Link::kNext &&
               claims_[at].link == Link::kNext &&
               is_made_of(own_words(difference), kWordsOfChange) &&
               is_made_of(own_words(claims_[at]), kWordsOfChange);
    }

    // Last year's number follows from this year's and the difference. What is compared may stand
    // before the number that stands nearest.
    void check_difference(size_t at) {
        for (size_t i = at - 1;
             i-- > 0 && at - i < kBeside && claims_[i].passage == claims_[at].passage;)
            if (is_addend(claims_[i]) && fit_of(ratio_of_difference(at, i)) == Fit::kExact)
                return record_.judge(kRate.id, Verdict::kPass);
        const Ratio ratio = ratio_of_difference(at, at - 2);
        if (ratio.whole.value <= Decimal(0)) return;
        record_.judge(kRate.id, Verdict::kFail);
        report_ratio(kRate, fit_of(ratio), ratio, report_, record_);
    }

    Ratio ratio_of_difference(size_t at, size_t now) const {
        const Decimal difference = claims_[at - 1].value.low;
        const Decimal this_year = claims_[now].value.low;
        const bool falls = says_fall(claims_[at].lead());
        const Decimal last_year = falls ? this_year + difference : this_year - difference;
        return {now, {last_year, at - 1}, at, difference};
    }

    const Report& report_;
    const Claims& claims_;
    ChangeYears years_;
    Record& record_;
    struct {
        size_t change = 0;
        size_t before = 0;
    } last_;  // that was checked, and the number of last year's that it is from
};

}  // namespace

bool is_change(const Claim& claim) {
    return claim.difference || (claim.percent && says_change(claim.lead()));
}

void check_claim_changes(const Report& report, Record& record) { Changes(report, record).run(); }

}  // namespace gouji

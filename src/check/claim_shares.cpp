#include "check/claim_shares.h"

#include <algorithm>

#include "check/claim_changes.h"
#include "check/claim_readings.h"
#include "check/ratio.h"
#include "check/share_wholes.h"
#include "check/table_shares.h"
#include "report/phrases.h"
#include "text/leading.h"

namespace gouji {

namespace {

// Before what is done, that it is still to do.
constexpr WordSet kNotYet{u"尚", u"未", u"正在", u"仍在", u"在办", u"继续", u"待办"};

// What is left of a whole has no number of its own: "2件不予公开,其余均予以公开,占77.8%".
constexpr WordSet kUncounted{u"其余", u"剩余", u"余下"};

class Shares {
   public:
    Shares(const Report& report, Record& record)
        : report_(report), claims_(report.claims), record_(record), wholes_(report) {}

    void run() {
        for (size_t i = 0; i < claims_.size(); ++i) {
            if (i == series_.end) series_ = series_from(i);
            const Claim& claim = claims_[i];
            if (!claim.percent || is_change(claim)) continue;
            if (names_part(i))
                check_table_share(i, report_, record_);
            else if (!may_be_ratio(claims_, i))
                continue;
            else if (series_.first < i ? !is_change(claims_[series_.first])
                                       : is_share(claims_, i) || is_share_of_next(claims_, i))
                check(i, false);
            else if (contains_any(claim.lead(), kRates) && claim.value.low != Decimal(100))
                check(i, true);
        }
    }

   private:
    // "分别占34.9%、46.5%、18.6%": percentages that follow each other, each the share of one of as
    // many numbers before them. Any other claim is a series of one.
    struct Series {
        size_t first = 0;
        size_t end = 0;
        size_t parts = 0;  // the first of those numbers; `first` where they do not stand there
    };

    Series series_from(size_t first) const {
        Series series{first, first + 1, first};
        while (series.end < claims_.size() && goes_on(series.end)) ++series.end;
        const size_t shares = series.end - first;
        if (shares < 2 || first < shares) return series;
        const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(first - shares);
        if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(shares), is_addend))
            series.parts = first - shares;
        return series;
    }

    // A series that has the claim before has this one, too.
    bool goes_on(size_t at) const {
        return claims_[at].percent && claims_[at - 1].percent &&
               claims_[at - 1].sentence == claims_[at].sentence &&
               claims_[at].lead().find_first_not_of(u"、,和及与 ") == std::u16string_view::npos;
    }

    // Its own words name a part whose number stands neither before nor behind it.
    bool names_part(size_t at) const {
        const Claim& share = claims_[at];
        if (share.share_of < 0 || share.places > kMostPlaces || is_share_of_next(claims_, at))
            return false;
        return at == 0 || claims_[at - 1].passage != share.passage ||
               claims_[at - 1].quantity != share.share_of;
    }

    // What a percentage is the share of: the number before it; in a series its own; of a rate,
    // what was done. `at` where that is not clear.
    size_t part_of(size_t at, bool rate) const {
        if (series_.parts < series_.first) return series_.parts + (at - series_.first);
        if (series_.first < at) return at;
        if (is_share_of_next(claims_, at)) return at + 1;
        size_t part = at;
        while (part > 0 && (!is_addend(claims_[part]) || (rate && !is_done(part, at)))) {
            if (rate && claims_[part].link == Link::kTotal) return at;  // of all these
            if (claims_[--part].sentence != claims_[at].sentence) return at;
        }
        return is_addend(claims_[part]) ? part : at;
    }

    // "已办结55件" for 办结率, and not "尚在办理5件"; "公开168件" and not "不予公开12件" for
    // 公开率.
    bool is_done(size_t part, size_t rate) const {
        const std::u16string_view words = own_words(claims_[part]);
        return contains(claims_[rate].lead(), u"公开率")
                   ? contains(words, u"公开") && !contains(words, u"不")
                   : contains_any(words, kDone) && !contains_any(words, kNotYet);
    }

    void check(size_t at, bool rate) {
        const size_t part = part_of(at, rate);
        if (part == at || claims_[part].sentence != claims_[at].sentence) return;
        const std::vector<Whole> wholes =
            wholes_.of({at, part, std::min(part, series_.parts), rate});
        Ratio ratio{part, {}, at, claims_[part].value.low};
        const Fit best = find_whole(wholes, ratio);
        if (wholes.empty() || contains_any(claims_[at].lead(), kSharesOfSeveral) ||
            (best == Fit::kNone && is_unclear(ratio, wholes, rate)))
            return record_.judge(kShareRule.id, Verdict::kUndecided, {claims_[at].number()});
        if (best == Fit::kExact)
            return record_.judge(kShareRule.id, Verdict::kPass, numbers_of(ratio));
        record_.judge(kShareRule.id, Verdict::kFail);
        report_ratio(kShareRule, best, ratio, report_, record_);
    }

    // The whole may be the tables', or be read from the part.
    std::vector<SourceSpan> numbers_of(const Ratio& ratio) const {
        std::vector<SourceSpan> numbers{claims_[ratio.part].number()};
        if (ratio.whole.quantity < 0 && ratio.whole.claim != ratio.part)
            numbers.push_back(claims_[ratio.whole.claim].number());
        numbers.push_back(claims_[ratio.printed].number());
        return numbers;
    }

    // A share that does not fit may be one of something else.
    bool is_unclear(const Ratio& ratio, const std::vector<Whole>& wholes, bool rate) const {
        const Claim& part = claims_[ratio.part];
        const bool several = ratio.whole.quantity < 0 &&
                             std::any_of(wholes.begin(), wholes.end(), [&](const Whole& whole) {
                                 return whole.value != ratio.whole.value;
                             });
        if (ratio.whole.value == Decimal(0) || may_be_of_other(ratio) ||
            contains_any(claims_[ratio.printed].lead(), kUncounted))
            return true;
        if (ratio.part > ratio.printed)
            return several || ratio.amount == ratio.whole.value || is_of_table(ratio);
        const bool of_table = !wholes_.is_listed(ratio.part) || part.category == Category::kOutcome;
        return (several && rate && !opens_list(part)) ||
               names_another_part(ratio.printed, ratio.part) || is_of_several(ratio, wholes) ||
               (of_table && is_of_table(ratio));
    }

    Fit fit(const Ratio& ratio, const Whole& whole) const {
        return fit_ratio(ratio.amount, whole.value, claims_[ratio.printed]);
    }

    // Sets the whole that the share fits best; where it fits none exactly, the likeliest.
    Fit find_whole(const std::vector<Whole>& wholes, Ratio& ratio) const {
        if (wholes.empty()) return Fit::kNone;
        Fit best = Fit::kNone;
        for (const Whole& whole : wholes)
            if (const Fit found = fit(ratio, whole); found < best) {
                best = found;
                ratio.whole = whole;
            }
        if (best == Fit::kExact) return best;
        const bool series = series_.parts < series_.first;
        const Whole likely = series ? wholes.front() : wholes_.likely(ratio.part, wholes);
        if (best == Fit::kTruncated && likely.value == Decimal(0)) return best;
        ratio.whole = likely;
        return fit(ratio, likely);
    }

    // "图解比例为45%", "提前答复率75%": a share of what its own words name, and the number before
    // it is not said to be that.
    bool names_another_part(size_t share, size_t part) const {
        const std::u16string_view own =
            without_leading(own_words(claims_[share]), u" (约仅各所均共只也又其总数量分别");
        size_t named = 0;
        while (named < own.size() && !starts_with_any(own.substr(named), kRates) &&
               !starts_with_any(own.substr(named), kShares))
            ++named;
        return named > 0 && named < own.size() &&
               !contains(claims_[part].lead(), own.substr(0, named));
    }

    // Another number beside it gives the share: "(按办结60件计算)".
    bool may_be_of_other(const Ratio& ratio) const {
        const size_t behind = ratio.printed + 1;
        const bool bracket = behind < claims_.size() && claims_[behind].link == Link::kInside;
        const size_t begin = ratio.printed - std::min(ratio.printed, kBesideShare);
        for (size_t i = begin; i <= ratio.printed + (bracket ? 1 : 0); ++i)
            if (i != ratio.part && claims_[i].passage == claims_[ratio.part].passage &&
                is_addend(claims_[i]) && !is_part_beside(i, ratio.part) &&
                fit(ratio, {claims_[i].value.low, i}) == Fit::kExact)
                return true;
        return false;
    }

    // "土地类18件、拆迁类12件,占60%": the last of a list make it together.
    bool is_of_several(const Ratio& ratio, const std::vector<Whole>& wholes) const {
        Decimal sum = claims_[ratio.part].value.low;
        for (size_t i = ratio.part; i > 0 && ratio.part - i < kBesideShare; --i) {
            const Claim& other = claims_[i - 1];
            if (!is_addend(other) || other.sentence != claims_[i].sentence ||
                !same_unit(other, claims_[ratio.part]))
                return false;
            sum += other.value.low;
            if (std::any_of(wholes.begin(), wholes.end(), [&](const Whole& whole) {
                    const bool none = whole.quantity >= 0 || whole.claim + 1 < i;
                    return (none || whole.claim > ratio.part) &&
                           fit_ratio(sum, whole.value, claims_[ratio.printed]) == Fit::kExact;
                }))
                return true;
        }
        return false;
    }

    // In a list, and printed with a share of its own.
    bool is_part_beside(size_t claim, size_t part) const {
        return wholes_.is_listed(claim) && claims_[claim].sentence == claims_[part].sentence &&
               is_share(claims_, claim + 1);
    }

    // All requests of the table give the share, whatever stands before it.
    bool is_of_table(const Ratio& ratio) const {
        const std::vector<Whole> totals = wholes_in_tables(report_, 0, false);
        return std::any_of(totals.begin(), totals.end(),
                           [&](const Whole& total) { return fit(ratio, total) == Fit::kExact; });
    }

    const Report& report_;
    const Claims& claims_;
    Record& record_;
    const ShareWholes wholes_;
    Series series_;  // of the claim that is being checked
};

}  // namespace

void check_claim_shares(const Report& report, Record& record) { Shares(report, record).run(); }

}  // namespace gouji

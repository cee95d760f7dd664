#include "check/claim_rates.h"

#include <algorithm>

#include "check/claim_wholes.h"
#include "text/contains.h"

namespace gouji {

namespace {

constexpr int kMostPlaces = 6;
constexpr size_t kBeside = 32;  // so many claims before and behind may show what shares are of
constexpr WordSet kRateWords{u"公开率", u"答复率", u"办结率", u"办理率", u"回复率"};
constexpr WordSet kDone{u"答复", u"办结", u"办理", u"回复", u"办复", u"处理", u"办毕"};
constexpr WordSet kRises{u"增长", u"上升", u"提高", u"增加", u"增幅", u"上涨"};
constexpr WordSet kFalls{u"下降", u"减少", u"降低", u"降幅", u"下滑"};

bool counts(const Claim& claim) { return !claim.percent && claim.stated && claim.value.is_point(); }

// part / whole in per cent, against what is printed with `places` digits after the point.
enum class Fit { kExact, kTruncated, kNone };

Fit fit_share(Decimal part, Decimal whole, Decimal printed, int places) {
    if (whole == Decimal(0)) return Fit::kNone;
    // Compared as part * 100 against printed * whole, so that nothing is rounded on the way.
    const Decimal step = Decimal::scaled(1, places);
    const Decimal half = step / 2;
    const Decimal share = part * 100;
    if (share >= (printed - half) * whole && share < (printed + half) * whole) return Fit::kExact;
    if (share >= printed * whole && share < (printed + step) * whole) return Fit::kTruncated;
    return Fit::kNone;
}

class Rates {
   public:
    Rates(const Report& report, const Catalogue& catalogue, Checked& checked)
        : report_(report), claims_(report.claims), catalogue_(catalogue), checked_(checked) {}

    void run() {
        for (size_t i = 0; i < claims_.size(); ++i) {
            if (i == series_.end) series_ = series_from(i);
            if (i == 0) continue;
            const Claim& claim = claims_[i];
            if (claim.passage != claims_[i - 1].passage || claim.places > kMostPlaces) continue;
            if (claim.difference && (claim.percent || counts(claim)))
                check_change(i);
            else if (!claim.percent)
                continue;
            else if (contains_any(claim.lead(), kRises) || contains_any(claim.lead(), kFalls))
                check_change(i);
            else if (is_share(claims_, i) || series_.first < i)
                check_share(i, false);
            else if (contains_any(claim.lead(), kRateWords) && claim.value.low != Decimal(100))
                check_share(i, true);
        }
    }

   private:
    // "合计占68%": the share of all parts before it, not of the last.
    static bool is_of_several(const Claim& share) {
        return contains(share.lead(), u"合计") || contains(share.lead(), u"共占") ||
               contains(share.lead(), u"总计占") || contains(share.lead(), u"两项") ||
               contains(share.lead(), u"三项") || contains(share.lead(), u"之和");
    }

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
               claims_[at - 1].sentence == claims_[at].sentence && is_joint(claims_[at].lead());
    }

    static bool is_joint(std::u16string_view lead) {
        return lead.find_first_not_of(u"、,和及与 ") == lead.npos;
    }

    // What a percentage is the share of: the number before it; in a series its own; of a rate,
    // what was done. `at` where that is not clear.
    size_t part_of(size_t at, bool rate) const {
        if (series_.parts < series_.first) return series_.parts + (at - series_.first);
        if (series_.first < at) return at;
        size_t part = at;
        while (part > 0 && (!is_addend(claims_[part]) || (rate && !is_done(part, at))))
            if (claims_[--part].sentence != claims_[at].sentence) return at;
        return is_addend(claims_[part]) ? part : at;
    }

    // "已办结55件" for 办结率, "公开168件" for 公开率.
    bool is_done(size_t part, size_t rate) const {
        const std::u16string_view words = own_words(claims_[part]);
        if (contains(claims_[rate].lead(), u"公开率")) return contains(words, u"公开");
        return contains_any(words, kDone);
    }

    void check_share(size_t at, bool rate) {
        const size_t part = part_of(at, rate);
        if (part == at || claims_[part].sentence != claims_[at].sentence) return;
        const std::vector<Whole> wholes = wholes_of(part, std::min(part, series_.parts));
        Fit best = Fit::kNone;
        Whole whole = wholes.empty() ? Whole{} : wholes.front();
        for (const Whole& candidate : wholes) {
            const Fit fit = fit_share(claims_[part].value.low, candidate.value,
                                      claims_[at].value.low, claims_[at].places);
            if (fit < best) best = fit, whole = candidate;
        }
        Check check;
        check.rule = "claim.percent";
        if (best != Fit::kExact && !wholes.empty()) {
            const bool series = series_.parts < series_.first;
            const Whole likely = series ? wholes.front() : likely_whole(part, wholes);
            if (best == Fit::kNone || likely.value != Decimal(0)) {
                whole = likely;
                best = fit_share(claims_[part].value.low, whole.value, claims_[at].value.low,
                                 claims_[at].places);
            }
        }
        if (best == Fit::kExact)
            check.numbers = {claims_[part].number(), claims_[whole.claim].number(),
                             claims_[at].number()};
        if (wholes.empty() || is_of_several(claims_[at]) ||
            (best == Fit::kNone &&
             (whole.value == Decimal(0) || (rate && wholes.size() > 1 && !begins_list(part))))) {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kAmbiguous;
        } else if (best != Fit::kExact) {
            const bool truncated = best == Fit::kTruncated;
            check.verdict = Verdict::kFail;
            report_failure(at, part, whole, truncated ? "claim.percent.truncated" : "claim.percent",
                           truncated ? Severity::kNote : Severity::kWarning);
        }
        checked_.checks.push_back(std::move(check));
    }

    // No share is of less than the part; a part of no list may be one of any claim before,
    // but not of one that itself is printed with a share.
    // `first` is the first of the parts whose shares are printed together.
    std::vector<Whole> wholes_of(size_t part, size_t first) const {
        std::vector<Whole> wholes = wholes_before(report_, list_head(claims_, part));
        const bool listed = list_head(claims_, part) != part || begins_list(part);
        wholes.erase(std::remove_if(wholes.begin(), wholes.end(),
                                    [&](const Whole& w) {
                                        return w.value < claims_[part].value.low ||
                                               w.claim >= first || (!listed && has_share(w.claim));
                                    }),
                     wholes.end());
        return wholes;
    }

    // Of the wholes that a wrong share may be of: the one that the shares beside it are of.
    // A zero where there are such shares and none is of any of these: theirs is not printed.
    Whole likely_whole(size_t part, const std::vector<Whole>& wholes) const {
        size_t beside = 0;
        size_t first = part;
        while (first > 0 && part - first < kBeside &&
               claims_[first - 1].passage == claims_[part].passage)
            --first;
        const size_t end = std::min(claims_.size() - 1, part + kBeside);
        for (size_t i = first; i < end && claims_[i].passage == claims_[part].passage; ++i) {
            if (i == part || !is_addend(claims_[i]) || !has_share(i)) continue;
            ++beside;
            for (const Whole& whole : wholes)
                if (fit_share(claims_[i].value.low, whole.value, claims_[i + 1].value.low,
                              claims_[i + 1].places) == Fit::kExact)
                    return whole;
        }
        return beside == 0 ? wholes.front() : Whole{};
    }

    bool begins_list(size_t i) const {
        return claims_[i].link == Link::kAmong || claims_[i].link == Link::kInside;
    }

    bool has_share(size_t i) const { return is_share(claims_, i + 1); }

    // "22起,比上年(31起)下降29%", "上年31起,本年22起,下降29%": of the two numbers before one
    // is last year's. A difference between them ("减少9起") is neither.
    void check_change(size_t at) {
        size_t years[2];
        size_t found = 0;
        for (size_t i = at; i-- > 0 && found < 2 && claims_[i].passage == claims_[at].passage;) {
            if (const size_t list = list_in_brackets(i); list <= i) {
                i = list;
                continue;
            }
            if (claims_[i].difference) continue;
            if (!counts(claims_[i]) || claims_[i].relation != ClaimRelation::kEqual) return;
            years[found++] = i;
        }
        // "同比下降25%(上年为40件)"
        const size_t next = at + 1;
        if (found > 0 && next < claims_.size() && claims_[next].passage == claims_[at].passage &&
            claims_[next].link == Link::kInside && claims_[next].compared &&
            !claims_[next].difference && counts(claims_[next]) && !claims_[years[0]].compared) {
            years[1] = years[0];
            years[0] = next;
            found = 2;
        }
        if (found < 2 || claims_[years[0]].compared == claims_[years[1]].compared) return;
        const size_t now = claims_[years[0]].compared ? years[1] : years[0];
        const size_t before = claims_[years[0]].compared ? years[0] : years[1];
        if (claims_[years[1]].sentence != claims_[at].sentence ||
            !same_unit(claims_[now], claims_[before]))
            return;
        if (claims_[at].percent)
            check_rate_of_change(at, now, before);
        else
            check_difference(at, now, before);
    }

    // "46件(其中网上30件,信函16件),比上年…": the first of a list in brackets that ends at `last`,
    // none of last year's in it; what lies behind `last` where there is none.
    size_t list_in_brackets(size_t last) const {
        if (last + 1 == claims_.size() || claims_[last + 1].link != Link::kOutside) return last + 1;
        const size_t first = list_head(claims_, last);
        const bool opens =
            claims_[first].link == Link::kAmong || claims_[first].link == Link::kInside;
        const auto of_last_year = [](const Claim& claim) { return claim.compared; };
        const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = claims_.begin() + static_cast<std::ptrdiff_t>(last + 1);
        return opens && std::none_of(begin, end, of_last_year) ? first : last + 1;
    }

    // Upwards where the words say so.
    Decimal change_of(size_t at, size_t now, size_t before) const {
        const Decimal change = claims_[now].value.low - claims_[before].value.low;
        return contains_any(claims_[at].lead(), kFalls) ? Decimal(0) - change : change;
    }

    void check_rate_of_change(size_t at, size_t now, size_t before) {
        const Whole last_year{claims_[before].value.low, before};
        const Fit fit = fit_share(change_of(at, now, before), last_year.value,
                                  claims_[at].value.low, claims_[at].places);
        Check check;
        check.rule = "claim.change";
        if (fit == Fit::kExact)
            check.numbers = {claims_[now].number(), claims_[before].number(), claims_[at].number()};
        if (fit != Fit::kExact) {
            check.verdict = Verdict::kFail;
            report_failure(at, now, last_year,
                           fit == Fit::kTruncated ? "claim.change.truncated" : "claim.change",
                           fit == Fit::kTruncated ? Severity::kNote : Severity::kWarning);
        }
        checked_.checks.push_back(std::move(check));
    }

    void check_difference(size_t at, size_t now, size_t before) {
        const bool holds = change_of(at, now, before) == claims_[at].value.low;
        checked_.checks.push_back(
            {"claim.change", {}, holds ? Verdict::kPass : Verdict::kFail, Reason::kNone, {}, -1});
        if (!holds)
            report_failure(at, now, {claims_[before].value.low, before}, "claim.change.difference",
                           Severity::kWarning);
    }

    void report_failure(size_t at, size_t part, const Whole& whole, const char* message,
                        Severity severity) {
        const bool change = std::string_view(message).substr(0, 12) == "claim.change";
        Finding finding;
        finding.rule = change ? "claim.change" : "claim.percent";
        finding.severity = severity;
        finding.quantity = claims_[part].quantity;
        finding.span = join(claims_[part].span, claims_[at].number());
        for (size_t i : {part, whole.claim, at})
            finding.operands.push_back({{},
                                        1,
                                        CellState::kRead,
                                        i == whole.claim ? whole.value : claims_[i].value.low,
                                        claims_[i].number(),
                                        claims_[i].quantity});
        const Decimal base = whole.value;
        const Decimal part_or_change =
            change ? change_of(at, part, whole.claim) : claims_[part].value.low;
        finding.message =
            catalogue_.say(message, {{"part", claims_[part].value.low.to_string()},
                                     {"whole", base.to_string()},
                                     {"printed", claims_[at].value.low.to_string()},
                                     {"difference", part_or_change.to_string()},
                                     {"share", rounded(part_or_change, base, claims_[at].places)}});
        checked_.findings.push_back(std::move(finding));
    }

    // part / whole in per cent, half up at so many places.
    static std::string rounded(Decimal part, Decimal whole, int places) {
        if (whole == Decimal(0)) return "∞";
        Decimal scale = 1;
        for (int i = 0; i < places; ++i) scale = scale * 10;
        const bool falls = part < Decimal(0);
        const Decimal scaled =
            (falls ? Decimal(0) - part : part) * 100 * scale / whole + Decimal::scaled(5, 1);
        return (falls ? "-" : "") + Decimal::scaled(scaled.to_int64(), places).to_string();
    }

    const Report& report_;
    const Claims& claims_;
    const Catalogue& catalogue_;
    Checked& checked_;
    Series series_;  // of the claim that is being checked
};

}  // namespace

void check_claim_rates(const Report& report, const Catalogue& catalogue, Checked& checked) {
    Rates(report, catalogue, checked).run();
}

}  // namespace gouji

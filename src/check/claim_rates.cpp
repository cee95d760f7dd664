#include "check/claim_rates.h"

#include <algorithm>

#include "check/claim_wholes.h"

namespace gouji {

namespace {

constexpr std::u16string_view kShareWords[] = {u"占", u"比例", u"比重"};
constexpr std::u16string_view kRateWords[] = {u"公开率", u"答复率", u"办结率", u"办理率", u"回复率"};
constexpr std::u16string_view kRises[] = {u"增长", u"上升", u"提高", u"增加", u"增幅", u"上涨"};
constexpr std::u16string_view kFalls[] = {u"下降", u"减少", u"降低", u"降幅", u"下滑"};

template <size_t N>
bool says(std::u16string_view text, const std::u16string_view (&words)[N]) {
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view word) { return text.find(word) != text.npos; });
}

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
        for (size_t i = 1; i < claims_.size(); ++i) {
            const Claim& claim = claims_[i];
            if (!claim.percent || claim.passage != claims_[i - 1].passage || claim.places > 6) continue;
            if (says(claim.lead, kRises) || says(claim.lead, kFalls)) check_change(i);
            else if (says(claim.lead, kShareWords)) check_share(i, false);
            else if (says(claim.lead, kRateWords) && claim.value.low != Decimal(100)) check_share(i, true);
        }
    }

   private:
    void check_share(size_t at, bool rate) {
        size_t part = at;
        while (part > 0 && !is_addend(claims_[part])) --part;
        if (claims_[part].sentence != claims_[at].sentence || !is_addend(claims_[part])) return;
        const std::vector<Whole> wholes = wholes_of(part);
        Fit best = Fit::kNone;
        Whole whole = wholes.empty() ? Whole{} : wholes.front();
        for (const Whole& candidate : wholes) {
            const Fit fit = fit_share(claims_[part].value.low, candidate.value, claims_[at].value.low, claims_[at].places);
            if (fit < best) best = fit, whole = candidate;
        }
        Check check;
        check.rule = "claim.percent";
        if (wholes.empty() || (best == Fit::kNone && rate && wholes.size() > 1)) {
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

    // No share is of less than the part; a part of no list may be one of any claim before.
    std::vector<Whole> wholes_of(size_t part) const {
        std::vector<Whole> wholes = wholes_before(report_, list_head(claims_, part));
        wholes.erase(std::remove_if(wholes.begin(), wholes.end(), [&](const Whole& w) { return w.value < claims_[part].value.low; }),
                     wholes.end());
        return wholes;
    }

    // "22起,比上年(31起)下降29%"
    void check_change(size_t at) {
        size_t before = at - 1;
        if (!counts(claims_[before]) || !claims_[before].compared || before == 0) return;
        size_t now = before - 1;
        if (!counts(claims_[now]) || claims_[now].compared || claims_[now].sentence != claims_[at].sentence) return;
        const bool falls = says(claims_[at].lead, kFalls);
        const Decimal from = claims_[before].value.low;
        const Decimal change = falls ? from - claims_[now].value.low : claims_[now].value.low - from;
        const Fit fit = fit_share(change, from, claims_[at].value.low, claims_[at].places);
        const Whole last_year{from, before};
        Check check;
        check.rule = "claim.change";
        if (fit != Fit::kExact) {
            check.verdict = Verdict::kFail;
            report_failure(at, now, last_year, fit == Fit::kTruncated ? "claim.change.truncated" : "claim.change",
                           fit == Fit::kTruncated ? Severity::kNote : Severity::kWarning);
        }
        checked_.checks.push_back(std::move(check));
    }

    void report_failure(size_t at, size_t part, const Whole& whole, const char* message, Severity severity) {
        const bool change = std::string_view(message).substr(0, 12) == "claim.change";
        Finding finding;
        finding.rule = change ? "claim.change" : "claim.percent";
        finding.severity = severity;
        finding.quantity = claims_[part].quantity;
        finding.span = join(claims_[part].span, claims_[at].number);
        for (size_t i : {part, whole.claim, at})
            finding.operands.push_back({{}, 1, CellState::kRead, claims_[i].value.low, claims_[i].number, claims_[i].quantity});
        const Decimal base = whole.value;
        const Decimal difference = change ? (claims_[part].value.low < base ? base - claims_[part].value.low : claims_[part].value.low - base)
                                          : claims_[part].value.low;
        finding.message = catalogue_.say(message, {{"part", claims_[part].value.low.to_string()},
                                                   {"whole", base.to_string()},
                                                   {"printed", claims_[at].value.low.to_string()},
                                                   {"share", rounded(difference, base, claims_[at].places)}});
        checked_.findings.push_back(std::move(finding));
    }

    // part / whole in per cent, half up at so many places.
    static std::string rounded(Decimal part, Decimal whole, int places) {
        if (whole == Decimal(0)) return "∞";
        Decimal scale = 1;
        for (int i = 0; i < places; ++i) scale = scale * 10;
        const Decimal scaled = part * 100 * scale / whole + Decimal::scaled(5, 1);
        return Decimal::scaled(scaled.to_int64(), places).to_string();
    }

    const Report& report_;
    const std::vector<Claim>& claims_;
    const Catalogue& catalogue_;
    Checked& checked_;
};

}  // namespace

void check_claim_rates(const Report& report, const Catalogue& catalogue, Checked& checked) {
    Rates(report, catalogue, checked).run();
}

}  // namespace gouji

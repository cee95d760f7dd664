#include "check/claim_changes.h"

#include <algorithm>
#include <optional>

#include "check/ratio.h"
#include "report/phrases.h"

namespace gouji {

namespace {

bool counts(const Claim& claim) { return !claim.percent && claim.stated && claim.value.is_point(); }

struct Years {
    size_t now = 0;
    size_t before = 0;
};

class Changes {
   public:
    Changes(const Report& report, const Catalogue& catalogue, Checked& checked)
        : claims_(report.claims), catalogue_(catalogue), checked_(checked) {}

    void run() {
        for (size_t i = 1; i < claims_.size(); ++i)
            if (is_change(claims_[i]) && may_be_ratio(claims_, i))
                if (const std::optional<Years> years = years_of(i)) check(i, *years);
    }

   private:
    // "22起,比上年(31起)下降29%", "上年31起,本年22起,下降29%": of the two numbers before one
    // is last year's. A difference between them ("减少9起") is neither.
    std::optional<Years> years_of(size_t at) const {
        size_t years[2];
        size_t found = 0;
        for (size_t i = at; i-- > 0 && found < 2 && claims_[i].passage == claims_[at].passage;) {
            if (const size_t list = list_in_brackets(i); list <= i) {
                i = list;
                continue;
            }
            if (claims_[i].difference) continue;
            if (!counts(claims_[i]) || claims_[i].relation != ClaimRelation::kEqual)
                return std::nullopt;
            years[found++] = i;
        }
        if (found > 0 && is_last_year_behind(at, years[0])) {
            years[1] = years[0];
            years[0] = at + 1;
            found = 2;
        }
        if (found < 2 || claims_[years[0]].compared == claims_[years[1]].compared ||
            claims_[years[1]].sentence != claims_[at].sentence ||
            !same_unit(claims_[years[0]], claims_[years[1]]))
            return std::nullopt;
        if (claims_[years[0]].compared) std::swap(years[0], years[1]);
        return Years{years[0], years[1]};
    }

    // "同比下降25%(上年为40件)"
    bool is_last_year_behind(size_t at, size_t now) const {
        const size_t next = at + 1;
        return next < claims_.size() && claims_[next].passage == claims_[at].passage &&
               claims_[next].link == Link::kInside && claims_[next].compared &&
               !claims_[next].difference && counts(claims_[next]) && !claims_[now].compared;
    }

    // "46件(其中网上30件,信函16件),比上年…": the first of a list in brackets that ends at `last`,
    // none of last year's in it; what lies behind `last` where there is none.
    size_t list_in_brackets(size_t last) const {
        if (last + 1 == claims_.size() || claims_[last + 1].link != Link::kOutside) return last + 1;
        const size_t first = list_head(claims_, last);
        const auto of_last_year = [](const Claim& claim) { return claim.compared; };
        const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = claims_.begin() + static_cast<std::ptrdiff_t>(last + 1);
        return opens_list(claims_[first]) && std::none_of(begin, end, of_last_year) ? first
                                                                                    : last + 1;
    }

    void check(size_t at, Years years) {
        const Claim& now = claims_[years.now];
        const Claim& before = claims_[years.before];
        const Claim& printed = claims_[at];
        Ratio ratio{years.now, {before.value.low, years.before}, at, {}};
        ratio.amount = now.value.low - before.value.low;
        // Upwards where the words say so.
        if (contains_any(printed.lead(), kFalls)) ratio.amount = -ratio.amount;
        const Fit fit = printed.percent ? fit_ratio(ratio.amount, before.value.low, printed)
                        : ratio.amount == printed.value.low ? Fit::kExact
                                                            : Fit::kNone;
        const bool holds = fit == Fit::kExact;
        std::vector<Span> numbers;
        if (holds && printed.percent) numbers = {now.number(), before.number(), printed.number()};
        checked_.judge("claim.change", holds ? Verdict::kPass : Verdict::kFail, std::move(numbers));
        if (!holds)
            report_ratio("claim.change",
                         printed.percent ? "claim.change" : "claim.change.difference", fit, ratio,
                         claims_, catalogue_, checked_);
    }

    const Claims& claims_;
    const Catalogue& catalogue_;
    Checked& checked_;
};

}  // namespace

bool is_change(const Claim& claim) {
    if (claim.difference && (claim.percent || counts(claim))) return true;
    return claim.percent &&
           (contains_any(claim.lead(), kRises) || contains_any(claim.lead(), kFalls));
}

void check_claim_changes(const Report& report, const Catalogue& catalogue, Checked& checked) {
    Changes(report, catalogue, checked).run();
}

}  // namespace gouji

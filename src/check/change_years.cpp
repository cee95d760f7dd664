#include "check/change_years.h"

#include <algorithm>

#include "check/claim_changes.h"
#include "check/claim_wholes.h"
#include "report/phrases.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr std::u16string_view kPoints = u"百分点";
// So many changes may stand between one and last year's number.
constexpr size_t kBeside = 16;

}  // namespace

std::optional<Years> ChangeYears::of(size_t at) const {
    const Figures figures = figures_before(at);
    if (figures.nearest == at) return std::nullopt;
    std::optional<Years> years = last_year_behind(at, figures.nearest);
    if (!years) years = either_of(at, figures);
    if (!years) years = last_year_in_next(at, figures);
    if (!years || claims_[years->now].sentence != claims_[at].sentence ||
        !same_unit(claims_[years->now], claims_[years->before]) ||
        is_rounded(claims_[years->now]) != is_rounded(claims_[years->before]))
        return std::nullopt;
    return years;
}

bool ChangeYears::is_amount(size_t at, size_t i) const {
    if (!is_in_points(at)) return is_figure(claims_[i]) || is_rounded(claims_[i]);
    return claims_[i].percent && claims_[i].is_exact() && claims_[i].places <= kMostPlaces;
}

bool ChangeYears::is_in_points(size_t at) const {
    const int unit = claims_[at].unit;
    return unit >= 0 && nth(report_.form->prose.units, unit).ends_with(kPoints);
}

// The two numbers of the passage that a change stands behind; `at` where there are none. A
// difference between them ("减少9起") is neither, nor is a list in brackets.
ChangeYears::Figures ChangeYears::figures_before(size_t at) const {
    Figures figures{at, at};
    for (size_t i = at; i-- > 0 && claims_[i].passage == claims_[at].passage;) {
        if (const size_t list = list_in_brackets(i); list <= i) {
            i = list;
            continue;
        }
        if (claims_[i].difference) continue;
        if (!is_amount(at, i)) return {at, at};
        if (figures.nearest != at) return {figures.nearest, i};
        figures.nearest = i;
    }
    return figures;
}

// "22起,比上年(31起)下降29%", "上年31起,本年22起,下降29%": one of the two is last year's.
std::optional<Years> ChangeYears::either_of(size_t at, Figures figures) const {
    const auto [nearest, second] = figures;
    if (second == at || claims_[second].sentence != claims_[at].sentence ||
        claims_[nearest].compared == claims_[second].compared)
        return std::nullopt;
    return claims_[nearest].compared ? Years{second, nearest} : Years{nearest, second};
}

// "同比下降25%(上年为40件)"
std::optional<Years> ChangeYears::last_year_behind(size_t at, size_t nearest) const {
    const size_t next = at + 1;
    if (next == claims_.size() || claims_[next].passage != claims_[at].passage ||
        claims_[next].link != Link::kInside || !claims_[next].compared ||
        claims_[next].difference || !is_amount(at, next) || claims_[nearest].compared)
        return std::nullopt;
    return Years{rises_to(next + 1) ? next + 1 : nearest, next};
}

// "收到19件,减少5件,下降20.8%。上年收到24件": last year's number of the same in the next
// sentence.
std::optional<Years> ChangeYears::last_year_in_next(size_t at, Figures figures) const {
    const auto [nearest, second] = figures;
    if (claims_[nearest].compared || (second != at && claims_[second].compared))
        return std::nullopt;
    size_t next = at + 1;
    while (next < claims_.size() && next - at < kBeside && is_change(claims_[next])) ++next;
    const bool same =
        next < claims_.size() && claims_[next].passage == claims_[at].passage &&
        claims_[next].sentence <= claims_[at].sentence + 1 && claims_[next].previous &&
        claims_[nearest].quantity >= 0 && contains_any(claims_[next].lead(), kLastYear) &&
        claims_[next].quantity == claims_[nearest].quantity && is_figure(claims_[next]);
    return same ? std::optional(Years{nearest, next}) : std::nullopt;
}

// "增长25%(由40件增至50件)"
bool ChangeYears::rises_to(size_t at) const {
    return at < claims_.size() && claims_[at].link == Link::kNext && is_figure(claims_[at]) &&
           !claims_[at].compared && contains_any(claims_[at].lead(), kTo);
}

// "46件(其中网上30件,信函16件),比上年…": the first of a list in brackets that ends at `last`,
// none of last year's in it; what lies behind `last` where there is none.
size_t ChangeYears::list_in_brackets(size_t last) const {
    if (last + 1 == claims_.size() || claims_[last + 1].link != Link::kOutside ||
        claims_[last].compared)  // before its list is looked for, which takes time
        return last + 1;
    const size_t first = list_head(claims_, last);
    const auto of_last_year = [](const Claim& claim) { return claim.compared; };
    const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = claims_.begin() + static_cast<std::ptrdiff_t>(last + 1);
    return opens_list(claims_[first]) && std::none_of(begin, end, of_last_year) ? first : last + 1;
}

}  // namespace gouji

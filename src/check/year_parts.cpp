#include "check/year_parts.h"

#include <iterator>
#include <optional>

#include "check/claim_wholes.h"
#include "report/phrases.h"
#include "text/leading.h"

namespace gouji {

namespace {

// What adds up over a year, and what is no state of things at its end.
constexpr WordSet kDuringYear{u"收", u"受理", u"接", u"办",   u"答复", u"公开",
                              u"发", u"推送", u"召", u"开展", u"组织"};
constexpr std::u16string_view kYear = u"全年";
// What is counted through, and what its sum is called; the longer first.
constexpr std::u16string_view kOrdinals[] = {u"一", u"二", u"三", u"四", u"五", u"六"};
constexpr std::u16string_view kSumsOfSeries[] = {u"累计", u"合计", u"共计", u"总共", u"共"};
constexpr char16_t kAll = u'共';

std::u16string_view opening_words(const Claim& claim) {
    return without_leading(own_words(claim), u" 、第");
}

// What is said behind the part of the year that the claim opens with.
std::optional<std::u16string_view> said_in(const Claim& claim, std::u16string_view season) {
    const std::u16string_view words = opening_words(claim);
    if (!words.starts_with(season)) return std::nullopt;
    return words.substr(season.size());
}

bool is_next(const Claims& claims, size_t at) {
    return at < claims.size() && is_addend(claims[at]) &&
           claims[at].sentence == claims[at - 1].sentence && claims[at].link == Link::kNext &&
           claims[at].unit == claims[at - 1].unit;
}

// How many there are of them. The first says of what they are, and the others nothing else:
// "上半年收到申请91件,下半年收到105件".
template <typename Seasons>
size_t count_of(const Claims& claims, size_t first, const Seasons& seasons) {
    std::u16string_view said;
    size_t at = first;
    for (const std::u16string_view season : seasons) {
        if (at > first && !is_next(claims, at)) break;
        const auto words = said_in(claims[at], season);
        if (!words || (at > first && !said.starts_with(*words))) break;
        if (at++ == first) said = *words;
    }
    return at - first;
}

// "上半年收到申请91件,…,全年共收到196件": what they are need not be said again.
bool is_whole_behind(const Claims& claims, size_t at, std::u16string_view said) {
    if (!is_next(claims, at)) return false;
    const std::u16string_view words = own_words(claims[at]);
    const size_t all = words.rfind(kAll);
    const bool same =
        all != words.npos && (contains(words, said) || said.starts_with(words.substr(all + 1)));
    return same && contains(words, kYear) && contains_any(words, kDuringYear);
}

bool is_whole_before(const Claims& claims, size_t first, std::u16string_view said) {
    if (first == 0) return false;
    const Claim& whole = claims[first - 1];
    const Claim& part = claims[first];
    const std::u16string_view words = own_words(whole);
    return is_addend(whole) && whole.passage == part.passage && whole.unit == part.unit &&
           !opens_list(whole) && part.sentence - whole.sentence <= 1 &&
           contains_any(words, kDuringYear) && contains(words, said) &&
           (!said.empty() || part.link == Link::kNext);
}

Parts run(size_t first, size_t end) {
    Parts parts;
    while (first < end) parts.push_back(first++);
    return parts;
}

template <typename Seasons>
YearParts parts_of(const Claims& claims, size_t first, const Seasons& seasons) {
    if (count_of(claims, first, seasons) != std::size(seasons)) return {};
    const std::u16string_view said = *said_in(claims[first], seasons[0]);
    const size_t end = first + std::size(seasons);
    if (is_whole_behind(claims, end, said)) return {run(first, end), end};
    if (is_whole_before(claims, first, said)) return {run(first, end), first - 1};
    return {};
}

// "举办培训,第一期240人,第二期250人,共培训490人": however many they are.
YearParts series_from(const Claims& claims, size_t first) {
    const size_t end = first + count_of(claims, first, kOrdinals);
    if (end < first + 2 || !is_next(claims, end)) return {};
    const std::u16string_view words = without_leading(own_words(claims[end]), u" ,");
    for (const std::u16string_view sum : kSumsOfSeries)
        if (words.starts_with(sum) && contains(claims[first].lead(), words.substr(sum.size())))
            return {run(first, end), end};
    return {};
}

}  // namespace

YearParts year_parts_from(const Claims& claims, size_t first) {
    const Claim& claim = claims[first];
    if (!is_addend(claim) || claim.unit < 0 || opens_list(claim)) return {};
    const std::u16string_view words = opening_words(claim);
    if (words.starts_with(kQuarters[0])) return parts_of(claims, first, kQuarters);
    if (words.starts_with(kQuarterFigures[0])) return parts_of(claims, first, kQuarterFigures);
    if (words.starts_with(kHalves[0])) return parts_of(claims, first, kHalves);
    return series_from(claims, first);
}

}  // namespace gouji

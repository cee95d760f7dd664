#include "report/prose/respective.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

constexpr std::u16string_view kRespectively = u"分别";
constexpr std::u16string_view kEach = u"均";
constexpr std::u16string_view kBetween = u"、和及与";
// So many names at most; a longer list is no sentence.
constexpr size_t kMostNames = 12;

bool only(std::u16string_view text, std::u16string_view set) {
    return text.find_first_not_of(set) == text.npos;
}

// Where 分别 stands in the words of the first number.
size_t respectively_in(const Claim& claim) {
    if (claim.percent || claim.compared) return std::u16string_view::npos;
    const std::u16string_view lead = claim.lead();
    const size_t at = lead.rfind(kRespectively);
    const bool own = at != lead.npos && lead.find_first_of(u",:)", at) == lead.npos;
    return own ? at : lead.npos;
}

// What is set with marks of enumeration ends at a comma: "30件、8件、11件,3件结转".
size_t series_end(const std::vector<Claim>& claims, size_t begin) {
    size_t end = begin + 1;
    const auto is_set_with = [&](std::u16string_view marks) {
        return claims[end].link == Link::kNext && !claims[end].percent &&
               claims[end].unit == claims[begin].unit && only(claims[end].lead(), marks);
    };
    const bool commas = end < claims.size() && is_set_with(u", ");
    while (end < claims.size() && is_set_with(commas ? u"、,和及 " : u"、和及 ")) ++end;
    return end;
}

// "A、B分别为", or "分别发生A、B".
Span where_names_are(std::u16string_view lead, size_t at) {
    const size_t behind = at + kRespectively.size();
    if (!only(lead.substr(behind), u"为是有达 "))
        return {static_cast<uint32_t>(behind), static_cast<uint32_t>(lead.size())};
    const size_t stop = lead.substr(0, at).find_last_of(u",:)");
    return {static_cast<uint32_t>(stop == lead.npos ? 0 : stop + 1), static_cast<uint32_t>(at)};
}

std::vector<Span> names_in(std::u16string_view text, uint32_t offset, Span where) {
    std::vector<Span> names;
    const uint32_t end = offset + where.end;
    for (uint32_t at = offset + where.begin; at <= end && names.size() <= kMostNames;) {
        const auto stop =
            static_cast<uint32_t>(std::min<size_t>(text.find_first_of(kBetween, at), end));
        names.push_back({at, stop});
        at = stop + 1;
    }
    return names;
}

}  // namespace

void read_each(std::u16string_view text, const char16_t* words, const CueMatcher& matcher,
               const Claim& claim, CueMatch& match) {
    const std::u16string_view own = own_words(claim);
    const size_t at = own.rfind(kEach);
    if (!match.also.empty() || at == own.npos || !only(own.substr(at + kEach.size()), u"为是有达 "))
        return;
    const auto offset = static_cast<uint32_t>(claim.words + claim.own_begin - words);
    std::vector<int> each;
    for (Span name : names_in(text, offset, {0, static_cast<uint32_t>(at)})) {
        each.push_back(matcher.match_name(name).quantity);
        if (each.back() < 0) return;
    }
    match.quantity = each.front();
    match.also.assign(each.begin() + 1, each.end());
}

void read_respective(std::u16string_view text, const char16_t* words, const CueMatcher& matcher,
                     std::vector<Claim>& claims) {
    for (size_t i = 0; i < claims.size(); ++i) {
        const std::u16string_view lead = claims[i].lead();
        const size_t at = respectively_in(claims[i]);
        if (at == lead.npos) continue;
        const size_t end = series_end(claims, i);
        if (end - i < 2) continue;
        const auto offset = static_cast<uint32_t>(claims[i].words - words);
        const std::vector<Span> names = names_in(text, offset, where_names_are(lead, at));
        std::vector<CueMatch> found(names.size());
        std::transform(names.begin(), names.end(), found.begin(),
                       [&](Span name) { return matcher.match_name(name); });
        const bool all = found.size() == end - i &&
                         std::all_of(found.begin(), found.end(),
                                     [](const CueMatch& match) { return match.quantity >= 0; });
        for (size_t k = i; k < end; ++k) {
            claims[k].quantity = all ? found[k - i].quantity : -1;
            if (all) claims[k].category = found[k - i].category;
        }
        const bool listed = contains(lead, u"其中") || claims[i].category != Category::kOther;
        if (claims[i].link == Link::kAmong && !listed) claims[i].link = Link::kNext;
        i = end - 1;
    }
}

}  // namespace gouji

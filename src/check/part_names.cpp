#include "check/part_names.h"

#include "check/claim_wholes.h"
#include "text/char_kind.h"
#include "text/contains.h"
#include "text/leading.h"
#include "text/numeral.h"

namespace gouji {

namespace {

constexpr std::u16string_view kBetweenNames = u"、和及与以";
constexpr std::u16string_view kAndMore = u"等";
constexpr std::u16string_view kOpenings[] = {u" ", u"、", u"和", u"及", u"其中", u":", u"("};
// Of two that are named there may be a third beside them.
constexpr size_t kLeastCounted = 3;

bool is_number(const Claim& claim, size_t number) {
    return is_addend(claim) && claim.value.low == Decimal(static_cast<int64_t>(number));
}

// The words of which those behind go on with the names of all parts, in their order; what stands
// behind them.
std::optional<std::u16string_view> behind_names(std::u16string_view words, const Claims& claims,
                                                const Parts& parts) {
    const size_t begin = words.find(name_of(claims[parts.front()]));
    if (begin == words.npos || (begin > 0 && is_one_of(words[begin - 1], kBetweenNames)))
        return std::nullopt;
    words.remove_prefix(begin);
    for (size_t part : parts) {
        const std::u16string_view name = name_of(claims[part]);
        if (part != parts.front()) words = without_leading(words, kBetweenNames);
        if (name.empty() || !words.starts_with(name)) return std::nullopt;
        words.remove_prefix(name.size());
    }
    if (!words.empty() && is_one_of(words[0], kBetweenNames)) return std::nullopt;
    return words;
}

}  // namespace

std::u16string_view name_of(const Claim& part) {
    std::u16string_view words = own_words(part);
    for (std::u16string_view opening : kOpenings)
        if (words.starts_with(opening)) words.remove_prefix(opening.size());
    return words;
}

std::optional<Interval> count_in(std::u16string_view words) {
    for (size_t at = 0; at < words.size(); ++at)
        if (const auto numeral = read_numeral(words, at)) return numeral->value;
    return std::nullopt;
}

bool counts(std::u16string_view words, size_t number) {
    return count_in(words) == Interval::point(Decimal(static_cast<int64_t>(number)));
}

bool are_next(const Claims& claims, const Parts& parts) {
    for (size_t i = parts.front(), at = 0; i <= parts.back(); ++i)
        if (i == parts[at])
            ++at;
        else if (!claims[i].percent)
            return false;
    return true;
}

bool whole_names_all(const Claims& claims, const Parts& parts) {
    const size_t whole = parts.front() - 1;
    if (parts.size() < 2 || !are_next(claims, parts)) return false;
    const auto behind = behind_names(own_words(claims[whole]), claims, parts);
    if (behind) return !behind->starts_with(kAndMore) || counts(*behind, parts.size());
    if (whole < 2 || claims[whole].link != Link::kNext || claims[whole].own_begin > 0 ||
        !contains(claims[whole].lead(), u"共") || !is_number(claims[whole - 1], parts.size()) ||
        !is_number(claims[whole - 2], parts.size()) ||
        claims[whole - 2].passage != claims[whole].passage)
        return false;
    const auto named = behind_names(claims[whole - 2].lead(), claims, parts);
    return named && (named->empty() || *named == kAndMore);
}

bool whole_counts_all(const Claims& claims, const Parts& parts) {
    const size_t whole = parts.front() - 1;
    if (parts.size() < kLeastCounted || !are_next(claims, parts)) return false;
    if (counts(own_words(claims[whole]), parts.size())) return true;
    return whole > 0 && claims[whole - 1].sentence == claims[whole].sentence &&
           claims[whole - 1].unit != claims[whole].unit &&
           is_number(claims[whole - 1], parts.size());
}

}  // namespace gouji

#include "check/complete_lists.h"

#include <algorithm>
#include <set>

#include "check/claim_wholes.h"
#include "check/part_names.h"
#include "report/phrases.h"
#include "text/leading.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr size_t kOutcomesForAll = 4;  // so many different outcomes are meant to be all
// What is either the one or the other; of some there may be a third.
struct Opposites {
    std::u16string_view one;
    std::u16string_view other;
    bool all = true;
};
constexpr Opposites kOpposites[] = {
    {u"专职", u"兼职"},         {u"线上", u"线下", false}, {u"按期", u"逾期", false},
    {u"按时", u"逾期", false},  {u"按时", u"超期", false}, {u"建议", u"提案"},
    {u"人大代表建议", u"政协"}, {u"人大建议", u"政协"},    {u"胜诉", u"败诉", false},
    {u"主办", u"会办"},         {u"主办", u"协办"},        {u"主办", u"分办"}};
constexpr WordSet kMoreParts{u"另", u"还有", u"其余", u"剩余"};
const Opposites* opposites(const Claims& claims, const Parts& parts) {
    if (parts.size() != 2 || parts[1] != parts[0] + 1) return nullptr;
    for (const Opposites& pair : kOpposites)
        if (name_of(claims[parts[0]]).starts_with(pair.one) &&
            name_of(claims[parts[1]]).starts_with(pair.other))
            return &pair;
    return nullptr;
}

// "主办8件、会办12件;另有1件转办", "网上31件;信函18件,其中快递10件;当面3件": more may stand behind
// them, also behind their sum ("三所合计192件;其余8所126件") or a list of what the last is made of.
bool leaves_more(const Claims& claims, size_t last) {
    size_t next = last + 1;
    while (next < claims.size() && (claims[next].percent || claims[next].link == Link::kTotal))
        ++next;
    if (next == claims.size() || claims[next].sentence != claims[last].sentence) return false;
    return opens_list(claims[next]) || starts_with_any(name_of(claims[next]), kMoreParts);
}

// "予以公开60件,无法提供3件,不再处理2件,其他处理4件": behind what nobody knows the list goes on.
// What is still open is none of it.
bool outcomes_go_on(const Report& report, const std::set<int>& kinds, size_t last) {
    const Claims& claims = report.claims;
    for (size_t i = last + 1; i < claims.size() && claims[i].sentence == claims[last].sentence; ++i)
        if (claims[i].category == Category::kOutcome && kinds.count(claims[i].quantity) == 0 &&
            claims[i].quantity != report.form->known.carried_out)
            return true;
    return false;
}

// All terms of a sum of the form, and nothing twice: 自然人 and 法人或其他组织, the four results of
// a review.
bool make_total(const Form& form, const std::set<int>& quantities) {
    if (*quantities.begin() < 0) return false;
    std::vector<int> cells;
    int table = -1;
    for (const int quantity : quantities) {
        const Quantity& q = nth(form.quantities, quantity);
        if (table >= 0 && q.table != table) return false;
        table = q.table;
        cells.insert(cells.end(), q.cells.begin(), q.cells.end());
    }
    const std::vector<Equation>& equations = nth(form.tables, table).equations;
    return std::any_of(equations.begin(), equations.end(), [&](const Equation& equation) {
        const std::vector<int>& terms = equation.left;
        return equation.right.size() == 1 &&
               std::is_permutation(terms.begin(), terms.end(), cells.begin(), cells.end());
    });
}

// "其中房屋类29件、物业类12件、其他类6件", "一季度5件、二季度6件、三季度4件、四季度6件".
bool names_make_all(const Claims& claims, const Parts& parts) {
    const auto are = [&](const auto& names) {
        return std::equal(parts.begin(), parts.end(), std::begin(names), std::end(names),
                          [&](size_t part, std::u16string_view name) {
                              return contains(own_words(claims[part]), name);
                          });
    };
    const Opposites* const pair = opposites(claims, parts);
    if (pair != nullptr && pair->all) return true;
    return are_next(claims, parts) &&
           (starts_with_any(name_of(claims[parts.back()]), kRest) || are(kQuarters) ||
            are(kQuarterFigures) || are(kHalves) ||
            std::any_of(std::begin(kHalvesByMonth), std::end(kHalvesByMonth), are) ||
            are(kPublicities));
}

// By a semicolon, a bracket, or a comma where marks of enumeration stand before; or since
// publicities begin.
bool is_parted(const Claims& claims, const Parts& parts, size_t at) {
    const auto begins_with = [&](size_t part, std::u16string_view mark) {
        return claims[parts[part]].lead().substr(0, 1) == mark;
    };
    const Claim& part = claims[parts[at]];
    return part.broken || part.link == Link::kOutside ||
           contains(own_words(part), kPublicities[0]) ||
           (at > 1 && begins_with(1, u"、") && begins_with(at, u","));
}

}  // namespace

bool shares_make_all(const Claims& claims, const Parts& parts) {
    const Decimal all = 100;
    Decimal total = 0;
    for (size_t part : parts) {
        if (!has_percentage(claims, part)) return false;
        total = total + claims[part + 1].value.low;
    }
    return total > all - Decimal(1) && total < all + Decimal(1);
}

Decimal sum(const Claims& claims, const Parts& parts) {
    Decimal total = 0;
    for (size_t part : parts) total = total + claims[part].value.low;
    return total;
}

bool can_be_added(const Claims& claims, const Parts& parts) {
    if (are_opposites(claims, parts)) return true;
    const Claim& head = claims[parts.front()];
    const bool semicolons = parts.size() > 1 && claims[parts[1]].broken;
    return std::all_of(parts.begin(), parts.end(), [&](size_t p) {
        return claims[p].category == head.category &&
               is_share(claims, p + 1) == is_share(claims, parts.front() + 1) &&
               (!semicolons || p == parts.front() || claims[p].broken) &&
               !contains_any(own_words(claims[p]), kTimely) &&
               !contains_any(p == parts.front() ? own_words(claims[p]) : claims[p].lead(),
                             kOverlapping);
    });
}

bool are_all(const Report& report, const Parts& parts) {
    const Claims& claims = report.claims;
    const Claim& head = claims[parts.front()];
    if (claims[parts.back()].more || leaves_more(claims, parts.back())) return false;
    std::set<int> kinds;
    for (size_t part : parts) kinds.insert(claims[part].quantity);
    if (head.category == Category::kOutcome)
        return kinds.size() >= kOutcomesForAll && !outcomes_go_on(report, kinds, parts.back());
    if (make_total(*report.form, kinds) || whole_names_all(claims, parts)) return true;
    if (head.category == Category::kApplicant) return false;
    if (head.category == Category::kChannel) return claims[parts.front() - 1].quantity >= 0;
    if (contains_any(head.lead(), kSomeParts)) return false;
    if (whole_counts_all(claims, parts)) return true;
    // "其中教育、医疗分别为3条、2条": of two that are named first there may be others.
    const bool named = head.link == Link::kAmong && ends_with_any(head.lead(), kAllParts);
    return (contains_any(head.lead(), kAllParts) && !named) || shares_make_all(claims, parts) ||
           names_make_all(claims, parts);
}

bool is_rest_of(const Claims& claims, size_t whole, size_t part) {
    const std::u16string_view words = name_of(claims[part]);
    const std::u16string_view kind = words.substr(std::min<size_t>(words.size(), 2));
    return starts_with_any(words, kRest) && contains(own_words(claims[whole]), kind);
}

bool are_opposites(const Claims& claims, const Parts& parts) {
    return opposites(claims, parts) != nullptr;
}

bool some_make(const Claims& claims, const Parts& parts, Decimal whole) {
    Decimal head = 0;
    Decimal tail = sum(claims, parts);
    for (size_t i = 0; i + 1 < parts.size(); ++i) {
        head = head + claims[parts[i]].value.low;
        tail = tail - claims[parts[i]].value.low;
        if ((head == whole || tail == whole) && is_parted(claims, parts, i + 1)) return true;
    }
    return false;
}

bool follows_whole(const Claims& claims, size_t part) {
    const Claim& claim = claims[part];
    const Claim& whole = claims[part - 1];
    const std::u16string_view lead = without_leading(claim.lead(), u" ,:(");
    return is_addend(whole) && whole.unit == claim.unit && claim.unit >= 0 &&
           whole.sentence == claim.sentence && starts_with_any(lead, kAmongThem) &&
           !starts_with_any(lead.substr(2), kDeeds);
}

}  // namespace gouji

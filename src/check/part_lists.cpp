#include "check/part_lists.h"

#include <algorithm>

#include "check/claim_wholes.h"
#include "report/phrases.h"
#include "text/leading.h"
#include "text/nth.h"

namespace gouji {

namespace {

// The whole is a sum of cells, the list gives some of them, and this is none of them:
// "不予公开11件,包括国家秘密2件、执法案卷9件;无法提供40件".
bool leaves_whole(const Report& report, size_t first, size_t part) {
    const int whole = report.claims[first - 1].quantity;
    const int quantity = report.claims[part].quantity;
    return quantity >= 0 && whole != quantity &&
           holds(*report.form, whole, report.claims[first].quantity) &&
           !holds(*report.form, whole, quantity);
}

// "发布信息50条,其中图文20条、视频10条,收到申请38件": a quantity of its own among parts that have
// none, or are all of one kind.
bool begins_anew(const Report& report, size_t first, size_t at) {
    const Claim& claim = report.claims[at];
    const Claim& head = report.claims[first];
    if (claim.quantity < 0 || claim.category != Category::kOther ||
        (head.quantity >= 0 && head.category == Category::kOther))
        return false;
    const int whole = report.claims[first - 1].quantity;
    const auto table = [&](int quantity) { return nth(report.form->quantities, quantity).table; };
    return whole < 0 || table(whole) != table(claim.quantity) ||
           is_total(report.form->known, claim.quantity);
}

// "网站8条;公众号5条,其中原创2条;其他3条": what semicolons part goes on outside the list of one
// item.
bool leaves_item(const Claims& claims, size_t first, size_t at) {
    const Claim& whole = claims[first - 1];
    const bool item = whole.broken || opens_list(whole) || follows_colon(whole);
    return item && claims[at].broken && !claims[first].broken;
}

// The list goes on with this claim. `share` is whether the part before has its share behind it,
// which lets the list go on over a full stop, where the next has one, too.
bool goes_on(const Report& report, size_t first, size_t at, bool share) {
    const Claims& claims = report.claims;
    const bool bracket = claims[first].link == Link::kInside;
    if (leaves_whole(report, first, at) || begins_anew(report, first, at) ||
        leaves_item(claims, first, at))
        return false;
    switch (claims[at].link) {
        case Link::kNext:
        case Link::kInside:
            return true;
        case Link::kOutside:
            return !bracket;
        case Link::kSentence:
            return !bracket && share && has_percentage(claims, at);
        default:
            return false;
    }
}

// "行政复议7件,其中维持5件;直接起诉的3件": behind a semicolon, what the form does not add.
bool leaves_sum(const Report& report, size_t head, size_t part) {
    const int whole = report.claims[head - 1].quantity;
    return report.claims[part].broken &&
           is_term(*report.form, whole, report.claims[head].quantity) &&
           !is_term(*report.form, whole, report.claims[part].quantity);
}

bool is_deed(const Claim& part) {
    return starts_with_any(without_leading(own_words(part), u" 、"), kDeeds);
}

}  // namespace

bool is_term(const Form& form, int whole, int part) {
    if (whole < 0 || part < 0) return false;
    const Quantity& sum = nth(form.quantities, whole);
    const Quantity& term = nth(form.quantities, part);
    if (sum.table != term.table) return false;
    const std::vector<Equation>& equations = nth(form.tables, sum.table).equations;
    return std::any_of(equations.begin(), equations.end(), [&](const Equation& equation) {
        return equation.right == sum.cells &&
               std::all_of(term.cells.begin(), term.cells.end(), [&](int cell) {
                   return std::find(equation.left.begin(), equation.left.end(), cell) !=
                          equation.left.end();
               });
    });
}

bool holds(const Form& form, int whole, int part) {
    if (whole < 0 || part < 0) return false;
    const Quantity& a = nth(form.quantities, whole);
    const Quantity& b = nth(form.quantities, part);
    return a.cells.size() > b.cells.size() && a.includes(b);
}

Parts parts_from(const Report& report, size_t first) {
    const Claims& claims = report.claims;
    Parts parts{first};
    bool nested = false;
    bool share = false;
    for (size_t i = first + 1; i < claims.size() && claims[i].passage == claims[first].passage;
         ++i) {
        const Claim& claim = claims[i];
        if (claim.percent) {
            share = true;
            continue;
        }
        if (!goes_on(report, first, i, share)) break;
        nested = claim.link == Link::kInside || (nested && claim.link != Link::kOutside);
        share = false;
        if (!nested && is_addend(claim) && same_unit(claim, claims[first])) parts.push_back(i);
    }
    return parts;
}

Parts first_list(const Report& report, const Parts& parts) {
    const Claims& claims = report.claims;
    const Claim& head = claims[parts.front()];
    const bool any = head.category == Category::kOther;
    Parts own{parts.front()};
    for (size_t i = 1; i < parts.size(); ++i) {
        const Claim& part = claims[parts[i]];
        const bool other_kind = part.category != head.category;
        if (other_kind && !any && part.category != Category::kOther) break;
        const bool commas = i > 1 && !claims[parts[1]].broken;
        if (part.broken && commas && (other_kind || any)) break;
        if (i == 1 && leaves_sum(report, parts.front(), parts[i])) break;
        if (any && is_deed(part) && !is_deed(head)) break;
        own.push_back(parts[i]);
    }
    return own;
}

}  // namespace gouji

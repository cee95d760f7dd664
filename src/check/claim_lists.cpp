#include "check/claim_lists.h"

#include <algorithm>

#include "check/claim_readings.h"
#include "check/claim_totals.h"
#include "check/claim_wholes.h"
#include "check/complete_lists.h"
#include "check/year_parts.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// From here on the first parts do not make up a whole by chance.
const Decimal kLargeSum = Decimal(200);
// So near stands what is said of a list behind it.
constexpr size_t kRemark = 30;
constexpr WordSet kMixed{u"兼有", u"交叉", u"重叠", u"重复计"};
constexpr WordSet kReturned{u"收回", u"回收"};

class Lists {
   public:
    Lists(const Report& report, Record& record)
        : report_(report), claims_(report.claims), verdicts_(report, record) {}

    void run() {
        for (size_t i = 1; i < claims_.size(); ++i) {
            if (!is_addend(claims_[i]) || claims_[i].passage != claims_[i - 1].passage) continue;
            if (opens_list(claims_[i]))
                check(i);
            else if (may_be_sum(claims_[i]))
                check_total(report_, i, verdicts_);
            else if (i > 1 && is_left(claims_, i))
                check_all(claims_, i - 2, {i - 1, i}, verdicts_);
            else if (is_more_than_whole(i))
                verdicts_.fail(i - 1, {i}, claims_[i - 1].value.low);
        }
        for (size_t i = 0; i < claims_.size(); ++i)
            if (const YearParts year = year_parts_from(claims_, i); !year.parts.empty())
                check_all(claims_, year.whole, year.parts, verdicts_);
    }

   private:
    // "收到18件,自然人申请21件"
    bool is_more_than_whole(size_t at) const {
        const Claim& whole = claims_[at - 1];
        const Claim& part = claims_[at];
        return part.link == Link::kNext && !part.broken && is_addend(whole) && !whole.narrowed &&
               whole.value.low < part.value.low && same_unit(whole, part) &&
               is_term(*report_.form, whole.quantity, part.quantity);
    }

    void check(size_t first) {
        std::vector<Whole> wholes = wholes_before(report_, first);
        if (wholes.empty()) return;
        if (claims_[first].lead().starts_with(kAmongThese)) wholes.resize(1);
        const Parts parts = parts_from(report_, first);
        for (auto at = parts.begin(); at != parts.end();) {
            const Parts own = first_list(report_, {at, parts.end()});
            at += static_cast<std::ptrdiff_t>(own.size());
            check_list(first, parts, closed_only(first, own), wholes);
            // What follows a list of no known kind may be anything.
            if (claims_[own.front()].category == Category::kOther) break;
        }
    }

    // Of what was closed nothing is left over: "办结9件,其中予以公开6件,结转下年度1件".
    Parts closed_only(size_t first, Parts parts) const {
        const KnownQuantities& known = report_.form->known;
        const auto left_over = [&](size_t part) {
            return claims_[part].quantity == known.carried_out;
        };
        if (claims_[first - 1].quantity == known.closed)
            parts.erase(std::remove_if(parts.begin() + 1, parts.end(), left_over), parts.end());
        return parts;
    }

    // `own` is one of the lists that `parts` holds.
    void check_list(size_t first, const Parts& parts, const Parts& own, std::vector<Whole> wholes) {
        // Reasons for 不予公开 can be parts of nothing else.
        const auto of_whole = [&](size_t part) {
            return holds(*report_.form, claims_[first - 1].quantity, claims_[part].quantity);
        };
        if (std::all_of(own.begin(), own.end(), of_whole)) wholes.resize(1);
        const bool of_kind =
            claims_[own.front()].category != Category::kOther || are_opposites(claims_, own);
        Parts fitting = adding_up(own, wholes);
        if (fitting.empty() && !of_kind) fitting = adding_up(parts, wholes);
        if (!fitting.empty()) return verdicts_.pass(fitting);
        const bool whole_agrees = agree_with_tables({first - 1});
        const bool own_agree = agree_with_tables(own);
        if (whole_agrees && own_agree) return verdicts_.undecided(own);
        if (const Parts one = exceeding(first, own, wholes);
            !one.empty() && !(whole_agrees && agree_with_tables(one))) {
            return verdicts_.fail(first - 1, one, wholes.front().value);
        }
        const Whole* whole = missed_whole(first, own, wholes);
        if (!whole || is_excess(own, whole->value) ||
            (own_agree && agree_with_tables({whole->claim})))
            return verdicts_.undecided(own);
        verdicts_.fail(whole->claim, own, whole->value);
    }

    // Some sensible reading makes the parts a whole: all of them, the first so many, those
    // of one kind. Gives those and the whole; nothing where none does.
    Parts adding_up(const Parts& parts, const std::vector<Whole>& wholes) const {
        const auto whole_of = [&](Decimal total) {
            return std::find_if(wholes.begin(), wholes.end(),
                                [&](const Whole& w) { return w.value == total; });
        };
        Decimal total = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            total += claims_[parts[i]].value.low;
            const bool may_end = i + 1 == parts.size() ||
                                 (!are_opposites(claims_, parts) &&
                                  (total >= kLargeSum || may_end_before(parts[i + 1], parts[i]) ||
                                   (i > 0 && claims_[parts[i]].category == Category::kOther)));
            const auto end = parts.begin() + static_cast<std::ptrdiff_t>(i + 1);
            if (const auto whole = whole_of(total); may_end && whole != wholes.end())
                return with({parts.begin(), end}, whole->claim);
        }
        for (Category category :
             {Category::kChannel, Category::kApplicant, Category::kOutcome, Category::kOther}) {
            const Parts some = of_category(parts, category);
            const auto whole = whole_of(sum(claims_, some));
            if (!some.empty() && whole != wholes.end()) return with(some, whole->claim);
        }
        return {};
    }

    static Parts with(Parts parts, size_t whole) {
        parts.push_back(whole);
        return parts;
    }

    // What follows a list by its looks: another kind, behind a semicolon, or a quantity that
    // is no part of anything.
    bool may_end_before(size_t next, size_t last) const {
        const Claim& claim = claims_[next];
        return claim.broken || claim.category != claims_[last].category ||
               (claim.quantity >= 0 && claim.category == Category::kOther);
    }

    Parts of_category(const Parts& parts, Category category) const {
        Parts some;
        for (size_t part : parts)
            if (claims_[part].category == category) some.push_back(part);
        return some;
    }

    // The whole, in the sentence of the list or the one before, that parts which add up to none
    // exceed; or fall short of, where they are meant to be all. Null where that cannot be told.
    const Whole* missed_whole(size_t first, const Parts& own,
                              const std::vector<Whole>& wholes) const {
        const uint32_t sentence = claims_[first].link == Link::kAmong ? claims_[first - 1].sentence
                                                                      : claims_[first].sentence;
        Decimal largest = 0;
        for (size_t part : own) largest = std::max(largest, claims_[part].value.low);
        const Whole* nearest = nullptr;
        Decimal most = 0;
        for (const Whole& whole : wholes) {
            if (claims_[whole.claim].sentence != sentence || whole.value < largest) continue;
            const bool before = whole.claim + 1 == first && !claims_[first].broken;
            if (!before && own.size() > 1 && is_of_other_list(whole.claim, first)) continue;
            if (nearest == nullptr) nearest = &whole;
            most = std::max(most, whole.value);
        }
        const bool opposites = are_opposites(claims_, own);
        // "网站8条;公众号5条,其中原创2条、转载4条": of the item that it stands behind.
        const Claim& before = claims_[first - 1];
        const bool of_item = before.broken && before.quantity < 0 && !claims_[first].broken;
        const bool only = nearest != nullptr && (opposites || of_item || is_returned(*nearest));
        if (only) most = nearest->value;
        // Where one part is as much as the whole, the others are parts of that part.
        const bool nested =
            !opposites && claims_[own.front()].category == Category::kOther && largest == most;
        if (own.size() < 2 || nearest == nullptr || nested || !can_be_added(claims_, own))
            return nullptr;
        const Decimal total = sum(claims_, own);
        const bool missed = total > most
                                ? !some_make(claims_, own, nearest->value) && !are_mixed(own.back())
                                : total < nearest->value && are_all(report_, own);
        return missed ? nearest : nullptr;
    }

    // "许可类60项,处罚类50项,部分事项兼有两类": what is in two parts is counted in both.
    bool are_mixed(size_t last) const {
        const char16_t* const begin = claims_[last].words + claims_[last].lead_size;
        const auto left = static_cast<size_t>(report_.words.data() + report_.words.size() - begin);
        const std::u16string_view behind(begin, std::min(left, kRemark));
        return contains_any(behind.substr(0, behind.find_first_of(u";。!?")), kMixed);
    }

    // "发放问卷50份,收回46份,其中满意40份": of those that were given out nothing else is known.
    bool is_returned(const Whole& whole) const {
        return contains_any(own_words(claims_[whole.claim]), kReturned);
    }

    // "图解30篇、视频12篇(有6篇同时采用两种形式)": by so many they are more than their whole.
    bool is_excess(const Parts& own, Decimal whole) const {
        const size_t next = own.back() + 1;
        return next < claims_.size() && claims_[next].sentence == claims_[own.back()].sentence &&
               opens_list(claims_[next]) && is_addend(claims_[next]) &&
               claims_[next].unit == claims_[own.back()].unit &&
               sum(claims_, own) - whole == claims_[next].value.low;
    }

    // "自然人58件。按内容分,土地类27件": the kind of one is no whole of another, nor is one of
    // another list; nor what nobody knows of what became of requests.
    bool is_of_other_list(size_t whole, size_t first) const {
        return claims_[whole].category != Category::kOther ||
               opens_list(claims_[list_head(claims_, whole)]) ||
               (claims_[whole].quantity < 0 && claims_[first].category == Category::kOutcome);
    }

    // The tables have just these numbers: the list leaves out what else they have, or is of more
    // than the number before it. "收到120件,予以公开54件…结转3件", of those carried in as well.
    bool agree_with_tables(const Parts& own) const {
        return std::all_of(own.begin(), own.end(), [&](size_t part) {
            const Claim& claim = claims_[part];
            return claim.quantity >= 0 && in_tables(report_, claim.quantity) == claim.value;
        });
    }

    // "6期,其中线上7期": one part that is more than all that it may be a part of. Behind the first
    // of a list there may be something else, if they are not of one kind, or all held by the whole.
    Parts exceeding(size_t first, const Parts& own, const std::vector<Whole>& wholes) const {
        const Claim& whole = claims_[first - 1];
        const auto is_part = [&](size_t part) {
            const Category category = claims_[part].category;
            return (category != Category::kOther && category == claims_[first].category) ||
                   holds(*report_.form, whole.quantity, claims_[part].quantity);
        };
        const bool sure = std::all_of(own.begin(), own.end(), is_part) ||
                          is_rest_of(claims_, first - 1, own.back());
        const size_t largest = *std::max_element(own.begin(), own.end(), [&](size_t a, size_t b) {
            return claims_[a].value.low < claims_[b].value.low;
        });
        const bool more = std::all_of(wholes.begin(), wholes.end(), [&](const Whole& other) {
            return other.value < claims_[largest].value.low;
        });
        const bool of_whole = wholes.front().claim == first - 1 && follows_whole(claims_, first);
        return more && of_whole && (largest == first || sure) ? Parts{largest} : Parts{};
    }

    const Report& report_;
    const Claims& claims_;
    ListVerdicts verdicts_;
};

}  // namespace

void check_claim_lists(const Report& report, Record& record) { Lists(report, record).run(); }

}  // namespace gouji

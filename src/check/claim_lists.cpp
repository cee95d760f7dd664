#include "check/claim_lists.h"

#include <algorithm>
#include <set>

#include "check/claim_wholes.h"
#include "check/part_lists.h"
#include "check/words.h"
#include "report/phrases.h"

namespace gouji {

namespace {

// From here on the first parts do not make up a whole by chance.
const Decimal kLargeSum = Decimal(200);
constexpr size_t kOutcomesForAll = 4;  // so many different outcomes are meant to be all
const Decimal kAllShares = Decimal(100);

class Lists {
   public:
    Lists(const Report& report, const Catalogue& catalogue, Checked& checked)
        : report_(report), claims_(report.claims), words_(*report.form, catalogue),
          catalogue_(catalogue), checked_(checked) {}

    void run() {
        for (size_t i = 1; i < claims_.size(); ++i) {
            if (!is_addend(claims_[i]) || claims_[i].passage != claims_[i - 1].passage) continue;
            if (opens_list(claims_[i]))
                check(i);
            else if (claims_[i].link == Link::kTotal)
                check_total(i);
        }
    }

   private:
    void check(size_t first) {
        const std::vector<Whole> wholes = wholes_before(report_, first);
        if (wholes.empty()) return;
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
        const bool of_kind = claims_[own.front()].category != Category::kOther;
        Parts fitting = adding_up(own, wholes);
        if (fitting.empty() && !of_kind) fitting = adding_up(parts, wholes);
        if (!fitting.empty())
            return checked_.judge("claim.parts", Verdict::kPass, numbers(fitting));
        const Whole* whole = missed_whole(first, own, wholes);
        checked_.judge("claim.parts", whole ? Verdict::kFail : Verdict::kUndecided);
        if (whole) report_failure(whole->claim, own, whole->value);
    }

    // Some sensible reading makes the parts a whole: all of them, the first so many, those
    // of one kind. Gives those and the whole; nothing where none does.
    Parts adding_up(const Parts& parts, const std::vector<Whole>& wholes) const {
        const auto with_whole = [&](Parts some) {
            const auto at = std::find_if(wholes.begin(), wholes.end(),
                                         [&](const Whole& w) { return w.value == sum(some); });
            if (at == wholes.end()) return Parts{};
            some.push_back(at->claim);
            return some;
        };
        Parts head;
        for (size_t i = 0; i < parts.size(); ++i) {
            head.push_back(parts[i]);
            const bool may_end = i + 1 == parts.size() || sum(head) >= kLargeSum ||
                                 may_end_before(parts[i + 1], parts[i]);
            if (Parts all = with_whole(head); may_end && !all.empty()) return all;
        }
        for (Category category :
             {Category::kChannel, Category::kApplicant, Category::kOutcome, Category::kOther})
            if (const Parts some = of_category(parts, category); !some.empty())
                if (Parts all = with_whole(some); !all.empty()) return all;
        return {};
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

    Decimal sum(const Parts& parts) const {
        Decimal total = 0;
        for (size_t part : parts) total = total + claims_[part].value.low;
        return total;
    }

    std::vector<Span> numbers(const Parts& claims) const {
        std::vector<Span> spans;
        for (size_t claim : claims) spans.push_back(claims_[claim].number());
        return spans;
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
            if (nearest == nullptr) nearest = &whole;
            most = std::max(most, whole.value);
        }
        // Where one part is as much as the whole, the others are parts of that part.
        const bool nested = claims_[own.front()].category == Category::kOther && largest == most;
        if (own.size() < 2 || nearest == nullptr || nested || !uniform(own)) return nullptr;
        const Decimal total = sum(own);
        const bool missed = total > most ? !some_make(own, nearest->value)
                                         : total < nearest->value && meant_to_be_all(first, own);
        return missed ? nearest : nullptr;
    }

    // Up to where the list is parted the parts make the whole, or from there on: the others are
    // parts by something else. "收到120件,其中需补正14件;已办结111件,其余9件在办".
    bool some_make(const Parts& parts, Decimal whole) const {
        Decimal head = 0;
        Decimal tail = sum(parts);
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            head = head + claims_[parts[i]].value.low;
            tail = tail - claims_[parts[i]].value.low;
            if ((head == whole || tail == whole) && is_parted(parts, i + 1)) return true;
        }
        return false;
    }

    // By a semicolon, a bracket, or a comma where marks of enumeration stand before.
    bool is_parted(const Parts& parts, size_t at) const {
        const auto begins_with = [&](size_t part, char16_t c) {
            return claims_[parts[part]].lead().substr(0, 1) == std::u16string_view(&c, 1);
        };
        const Claim& part = claims_[parts[at]];
        return part.broken || part.link == Link::kOutside ||
               (at > 1 && begins_with(1, u'、') && begins_with(at, u','));
    }

    // All parts are of one kind, or no kind is known of any: then they can be added.
    // Those that say how fast are none, nor what stands beside one behind a semicolon, nor what
    // has no share among those that have.
    bool uniform(const Parts& parts) const {
        const bool semicolons = parts.size() > 1 && claims_[parts[1]].broken;
        return std::all_of(parts.begin(), parts.end(), [&](size_t p) {
            return claims_[p].category == claims_[parts[0]].category &&
                   is_share(claims_, p + 1) == is_share(claims_, parts[0] + 1) &&
                   (!semicolons || p == parts[0] || claims_[p].broken) &&
                   !contains_any(own_words(claims_[p]), kTimely);
        });
    }

    bool meant_to_be_all(size_t first, const Parts& parts) const {
        const Claim& head = claims_[parts.front()];
        std::set<int> kinds;
        for (size_t part : parts) kinds.insert(claims_[part].quantity);
        if (head.category == Category::kOutcome) return kinds.size() >= kOutcomesForAll;
        if (head.category == Category::kApplicant) return kinds.size() == 2;
        if (head.category == Category::kChannel) return claims_[first - 1].quantity >= 0;
        if (contains_any(head.lead(), kSomeParts)) return false;
        return contains_any(head.lead(), kAllParts) || shares_make_all(parts) ||
               names_make_all(parts);
    }

    // "其中房屋类29件、物业类12件、其他类6件", "一季度5件、二季度6件、三季度4件、四季度6件";
    // nothing stands between them that was not counted.
    bool names_make_all(const Parts& parts) const {
        for (size_t i = parts.front(), at = 0; i <= parts.back(); ++i)
            if (i == parts[at])
                ++at;
            else if (!claims_[i].percent)
                return false;
        const auto are = [&](const auto& names) {
            return std::equal(parts.begin(), parts.end(), std::begin(names), std::end(names),
                              [&](size_t part, std::u16string_view name) {
                                  return contains(own_words(claims_[part]), name);
                              });
        };
        std::u16string_view last = own_words(claims_[parts.back()]);
        last.remove_prefix(std::min(last.find_first_not_of(u" 、和及"), last.size()));
        return starts_with_any(last, kRest) || are(kQuarters) || are(kQuarterFigures) ||
               are(kHalves);
    }

    bool shares_make_all(const Parts& parts) const {
        Decimal total = 0;
        for (size_t part : parts) {
            if (!has_percentage(claims_, part)) return false;
            total = total + claims_[part + 1].value.low;
        }
        return total > kAllShares - Decimal(1) && total < kAllShares + Decimal(1);
    }

    // "网上105件,快递17件,合计122件"
    void check_total(size_t total) {
        Parts parts;
        bool one_unit = true;
        for (size_t i = total; i-- > 0 && claims_[i].sentence == claims_[total].sentence &&
                               claims_[i].passage == claims_[total].passage;) {
            one_unit &= claims_[i].percent || same_unit(claims_[i], claims_[total]);
            if (!is_addend(claims_[i]) || !same_unit(claims_[i], claims_[total])) continue;
            parts.insert(parts.begin(), i);
            if (parts.size() < 2 || sum(parts) != claims_[total].value.low) continue;
            parts.push_back(total);
            return checked_.judge("claim.parts", Verdict::kPass, numbers(parts));
        }
        const std::u16string_view lead = claims_[total].lead();
        const size_t comma = lead.find_last_of(u',');
        const bool plain = is_any(lead.substr(comma == lead.npos ? 0 : comma + 1), kPlainTotals);
        const bool fails = parts.size() >= 2 && one_unit && plain && uniform(parts);
        checked_.judge("claim.parts", fails ? Verdict::kFail : Verdict::kUndecided);
        if (fails) report_failure(total, parts, claims_[total].value.low);
    }

    void report_failure(size_t whole, const Parts& parts, Decimal expected) {
        const Decimal total = sum(parts);
        Finding finding;
        finding.rule = "claim.parts";
        finding.severity = Severity::kWarning;
        finding.quantity = claims_[whole].quantity;
        finding.expected = Interval::point(total);
        finding.found = Interval::point(expected);
        finding.span = join(claims_[whole].span, claims_[parts.back()].span);
        for (size_t part : parts) {
            finding.span = join(finding.span, claims_[part].span);
            finding.operands.push_back(Operand::of(claims_[part]));
        }
        finding.operands.push_back(Operand::of(claims_[whole], -1));
        finding.operands.back().value = expected;
        const Decimal difference = total > expected ? total - expected : expected - total;
        finding.message =
            catalogue_.say("claim.parts", {{"parts", words_.terms(finding.operands, 1)},
                                           {"total", total.to_string()},
                                           {"whole", expected.to_string()},
                                           {"difference", difference.to_string()}});
        checked_.add(std::move(finding), catalogue_);
    }

    const Report& report_;
    const Claims& claims_;
    Words words_;
    const Catalogue& catalogue_;
    Checked& checked_;
};

}  // namespace

void check_claim_lists(const Report& report, const Catalogue& catalogue, Checked& checked) {
    Lists(report, catalogue, checked).run();
}

}  // namespace gouji

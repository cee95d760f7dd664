#include "check/claim_lists.h"

#include <algorithm>
#include <set>

#include "check/claim_wholes.h"
#include "check/words.h"
#include "text/contains.h"

namespace gouji {

namespace {

// Words of lists that name some parts only.
constexpr WordSet kSome{u"前两", u"前三", u"前四", u"前五", u"前十", u"排名", u"居前",
                        u"靠前", u"较多", u"最多", u"主要", u"例如", u"重点"};
// How fast requests were answered: kinds that hold each other.
constexpr WordSet kTimely{u"按时", u"按期",     u"及时",   u"延期",
                          u"超期", u"逾期答复", u"期限内", u"提前"};
// What opens a new thing done, no further part: "其中专题会议2次,组织培训3次".
constexpr std::u16string_view kDeeds[] = {u"参加", u"组织", u"开展", u"举办", u"召开", u"接受",
                                          u"印发", u"制定", u"完成", u"另",   u"同时", u"并",
                                          u"累计", u"全年", u"回应", u"参训", u"阅读", u"点击",
                                          u"关注", u"浏览", u"访问", u"粉丝", u"培训", u"编发"};
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
            if (claims_[i].link == Link::kAmong)
                check(i, parts_from(i, false));
            else if (claims_[i].link == Link::kInside)
                check(i, parts_from(i, true));
            else if (claims_[i].link == Link::kTotal)
                check_total(i);
        }
    }

   private:
    using Parts = std::vector<size_t>;

    // The claims of a list that begins at `first`.
    Parts parts_from(size_t first, bool bracket) const {
        Parts parts{first};
        bool nested = false;
        bool share =
            false;  // the part before has its share behind it, the list goes on over a full stop
        for (size_t i = first + 1;
             i < claims_.size() && claims_[i].passage == claims_[first].passage; ++i) {
            const Claim& claim = claims_[i];
            if (claim.percent) {
                share = true;
                continue;
            }
            const bool goes_on = claim.link == Link::kNext || claim.link == Link::kOutside ||
                                 claim.link == Link::kInside ||
                                 (claim.link == Link::kSentence && share && !bracket);
            if (!goes_on || (bracket && claim.link == Link::kOutside) || leaves_whole(first, i))
                break;
            if (claim.link == Link::kSentence && !next_has_share(i)) break;
            nested = claim.link == Link::kInside || (nested && claim.link != Link::kOutside);
            share = false;
            if (!nested && is_addend(claim) && same_unit(claim, claims_[first])) parts.push_back(i);
        }
        return parts;
    }

    // The whole is a sum of cells, the list gives some of them, and this is none of them:
    // "不予公开11件,包括国家秘密2件、执法案卷9件;无法提供40件".
    bool leaves_whole(size_t first, size_t part) const {
        const int whole = claims_[first - 1].quantity;
        const int quantity = claims_[part].quantity;
        return whole >= 0 && quantity >= 0 && whole != quantity &&
               holds(whole, claims_[first].quantity) && !holds(whole, quantity);
    }

    bool holds(int whole, int part) const {
        if (part < 0) return false;
        const Quantity& a = report_.form->quantities[static_cast<size_t>(whole)];
        const Quantity& b = report_.form->quantities[static_cast<size_t>(part)];
        return a.table == b.table && a.cells.size() > b.cells.size() &&
               std::all_of(b.cells.begin(), b.cells.end(), [&](int cell) {
                   return std::find(a.cells.begin(), a.cells.end(), cell) != a.cells.end();
               });
    }

    // The parts of one list, of several that follow each other: up to where another kind
    // begins, or a semicolon ends a list that is set with commas.
    Parts own_list(const Parts& parts) const {
        const Category kind = claims_[parts.front()].category;
        Parts own{parts.front()};
        for (size_t i = 1; i < parts.size(); ++i) {
            const Claim& part = claims_[parts[i]];
            if (part.category != kind && part.category != Category::kOther &&
                kind != Category::kOther)
                break;
            const bool commas = i > 1 && !claims_[parts[1]].broken;
            if (part.broken && commas && (part.category != kind || kind == Category::kOther)) break;
            if (kind == Category::kOther && is_deed(part) && !is_deed(claims_[parts.front()]))
                break;
            own.push_back(parts[i]);
        }
        return own;
    }

    static bool is_deed(const Claim& part) {
        std::u16string_view words = own_words(part);
        words.remove_prefix(std::min(words.find_first_not_of(u" 、"), words.size()));
        return std::any_of(std::begin(kDeeds), std::end(kDeeds), [&](std::u16string_view deed) {
            return words.substr(0, deed.size()) == deed;
        });
    }

    bool next_has_share(size_t i) const {
        return i + 1 < claims_.size() && claims_[i + 1].percent &&
               claims_[i + 1].passage == claims_[i].passage;
    }

    Decimal sum(const Parts& parts) const {
        Decimal total = 0;
        for (size_t part : parts) total = total + claims_[part].value.low;
        return total;
    }

    Parts of_category(const Parts& parts, Category category) const {
        Parts some;
        for (size_t part : parts)
            if (claims_[part].category == category) some.push_back(part);
        return some;
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

    std::vector<Span> numbers(const Parts& claims) const {
        std::vector<Span> spans;
        for (size_t claim : claims) spans.push_back(claims_[claim].number());
        return spans;
    }

    // What follows a list by its looks: another kind, behind a semicolon, or a quantity that
    // is no part of anything.
    bool may_end_before(size_t next, size_t last) const {
        const Claim& claim = claims_[next];
        return claim.broken || claim.category != claims_[last].category ||
               (claim.quantity >= 0 && claim.category == Category::kOther);
    }

    // All parts are of one kind, or no kind is known of any: then they can be added.
    // Those that say how fast are none.
    bool uniform(const Parts& parts) const {
        return std::all_of(parts.begin(), parts.end(), [&](size_t p) {
            return claims_[p].category == claims_[parts[0]].category &&
                   !contains_any(own_words(claims_[p]), kTimely);
        });
    }

    bool meant_to_be_all(size_t first, const Parts& parts) const {
        const Claim& head = claims_[parts.front()];
        std::set<int> kinds;
        for (size_t part : parts) kinds.insert(claims_[part].quantity);
        if (head.category == Category::kOutcome) return kinds.size() >= kOutcomesForAll;
        if (head.category == Category::kApplicant) return kinds.size() == 2;
        if (head.category == Category::kChannel)
            return parts.size() >= 2 && claims_[first - 1].quantity >= 0;
        if (contains_any(head.lead(), kSome)) return false;
        const auto says = [&](std::u16string_view word) { return contains(head.lead(), word); };
        if (says(u"分别为") || says(u"分别是") || says(u"具体为") || says(u"具体是"))
            return parts.size() >= 2;
        return shares_make_all(parts);
    }

    bool shares_make_all(const Parts& parts) const {
        Decimal total = 0;
        for (size_t part : parts) {
            if (!next_has_share(part)) return false;
            total = total + claims_[part + 1].value.low;
        }
        return total > kAllShares - Decimal(1) && total < kAllShares + Decimal(1) &&
               parts.size() >= 2;
    }

    void check(size_t first, const Parts& parts) {
        const std::vector<Whole> wholes = wholes_before(report_, first);
        if (wholes.empty()) return;
        for (auto at = parts.begin(); at != parts.end();) {
            const Parts own = own_list({at, parts.end()});
            at += static_cast<std::ptrdiff_t>(own.size());
            check_list(first, parts, closed_only(first, own), wholes);
            // What follows a list of no known kind may be anything.
            if (claims_[own.front()].category == Category::kOther) break;
        }
    }

    // Of what was closed nothing is left over: "办结9件,其中予以公开6件,结转下年度1件".
    Parts closed_only(size_t first, Parts parts) const {
        const KnownQuantities& known = report_.form->known;
        if (claims_[first - 1].quantity == known.closed)
            parts.erase(std::remove_if(parts.begin() + 1, parts.end(),
                                       [&](size_t part) {
                                           return claims_[part].quantity == known.carried_out;
                                       }),
                        parts.end());
        return parts;
    }

    // `own` is one of the lists that `parts` holds.
    void check_list(size_t first, const Parts& parts, const Parts& own, std::vector<Whole> wholes) {
        const bool of_kind = claims_[own.front()].category != Category::kOther;
        // Reasons for 不予公开 can be parts of nothing else.
        const int before = claims_[first - 1].quantity;
        if (before >= 0 && std::all_of(own.begin(), own.end(), [&](size_t p) {
                return holds(before, claims_[p].quantity);
            }))
            wholes.resize(1);
        const Decimal total = sum(own);
        Decimal largest = 0;
        for (size_t part : own) largest = std::max(largest, claims_[part].value.low);
        const std::vector<Whole> near = near_wholes(first, wholes, largest);
        Decimal most = 0;
        for (const Whole& whole : near) most = std::max(most, whole.value);
        // Where one part is as much as the whole, the others are parts of that part.
        const bool nested = !of_kind && largest == most;
        const bool comparable = own.size() >= 2 && uniform(own) && !near.empty() && !nested;
        Parts fitting = adding_up(own, wholes);
        if (fitting.empty() && !of_kind) fitting = adding_up(parts, wholes);
        Check check;
        check.rule = "claim.parts";
        if (!fitting.empty()) {
            check.verdict = Verdict::kPass;
            check.numbers = numbers(fitting);
        } else if (comparable &&
                   (total > most || (total < near.front().value && meant_to_be_all(first, own)))) {
            check.verdict = Verdict::kFail;
            report_failure(near.front().claim, own, near.front().value, total);
        } else {
            check.verdict = Verdict::kUndecided;
            check.reason = Reason::kAmbiguous;
        }
        checked_.checks.push_back(std::move(check));
    }

    // Those in the sentence of the list, or the one before, that no part exceeds.
    std::vector<Whole> near_wholes(size_t first, const std::vector<Whole>& wholes,
                                   Decimal largest) const {
        const uint32_t sentence = claims_[first].link == Link::kAmong ? claims_[first - 1].sentence
                                                                      : claims_[first].sentence;
        std::vector<Whole> near;
        for (const Whole& whole : wholes)
            if (claims_[whole.claim].sentence == sentence && whole.value >= largest)
                near.push_back(whole);
        return near;
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
            if (parts.size() >= 2 && sum(parts) == claims_[total].value.low) {
                parts.push_back(total);
                checked_.checks.push_back(
                    {"claim.parts", {}, Verdict::kPass, Reason::kNone, {}, -1, numbers(parts)});
                return;
            }
        }
        const std::u16string_view lead = claims_[total].lead();
        const size_t comma = lead.find_last_of(u',');
        const std::u16string_view own = lead.substr(comma == lead.npos ? 0 : comma + 1);
        const bool plain = own == u"合计" || own == u"共计" || own == u"总计" || own == u"合计为" ||
                           own == u"总计为";
        const bool fails = parts.size() >= 2 && one_unit && plain && uniform(parts);
        checked_.checks.push_back({"claim.parts",
                                   {},
                                   fails ? Verdict::kFail : Verdict::kUndecided,
                                   fails ? Reason::kNone : Reason::kAmbiguous,
                                   {},
                                   -1});
        if (fails) report_failure(total, parts, claims_[total].value.low, sum(parts));
    }

    void report_failure(size_t whole, const Parts& parts, Decimal expected, Decimal total) {
        Finding finding;
        finding.rule = "claim.parts";
        finding.severity = Severity::kWarning;
        finding.quantity = claims_[whole].quantity;
        finding.expected = Interval::point(total);
        finding.found = Interval::point(expected);
        finding.span = join(claims_[whole].span, claims_[parts.back()].span);
        for (size_t part : parts) {
            const Claim& claim = claims_[part];
            finding.span = join(finding.span, claim.span);
            finding.operands.push_back(
                {{}, 1, CellState::kRead, claim.value.low, claim.number(), claim.quantity});
        }
        finding.operands.push_back(
            {{}, -1, CellState::kRead, expected, claims_[whole].number(), claims_[whole].quantity});
        const Decimal difference = total > expected ? total - expected : expected - total;
        finding.message =
            catalogue_.say("claim.parts", {{"parts", words_.terms(finding.operands, 1)},
                                           {"total", total.to_string()},
                                           {"whole", expected.to_string()},
                                           {"difference", difference.to_string()}});
        checked_.findings.push_back(std::move(finding));
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

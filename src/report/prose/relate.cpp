#include "report/prose/relate.h"

#include <algorithm>

#include "report/phrases.h"
#include "report/prose/neighbours.h"

namespace gouji {

namespace {

class Relater {
   public:
    Relater(const Lexicon& lexicon, std::vector<Claim>& claims)
        : lexicon_(lexicon), known_(lexicon.known), claims_(claims) {}

    void relate() {
        tell_citizens_from_all();
        open_lists();
        relate_totals();
        relate_repeated();
        apply_neighbours(lexicon_, claims_);
        relate_previous();
    }

   private:
    // "受理公民申请19件": from whomever, where nobody is named beside them.
    void tell_citizens_from_all() {
        for (size_t i = 0; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.quantity != known_.received_from_persons) continue;
            const std::u16string_view own = own_words(claim);
            const bool citizens = contains(own, u"公民") && !contains_any(own, kPersons) &&
                                  contains_any(own, kReceipts);
            const bool opens = i == 0 || claims_[i - 1].sentence != claim.sentence;
            if (!citizens || !opens || opens_list(claim) || is_beside_applicants(i)) continue;
            claim.quantity = known_.received;
            claim.category = Category::kOther;
        }
    }

    // "收到18件,网上9件、信函3件", "办结18件,结果如下:予以公开9件", "复议8件,维持5件、撤销3件",
    // "三类渠道发布90条:网站60条,微信20条,微博10条": parts, though no word says so.
    void open_lists() {
        for (size_t i = 1; i < claims_.size(); ++i) {
            const Claim& whole = claims_[i - 1];
            Claim& claim = claims_[i];
            const bool result = known_.reconsideration >= 0 && claim.link == Link::kNext &&
                                whole.quantity == known_.reconsideration && !whole.compared &&
                                claim.quantity == known_.reconsideration_upheld;
            if (result || is_specified(i)) claim.link = Link::kAmong;
            const bool all = whole.quantity >= 0 &&
                             (whole.quantity == known_.received || whole.quantity == known_.closed);
            const bool next = claim.link == Link::kNext ||
                              (claim.link == Link::kSentence && contains(claim.lead(), u"结果"));
            if (!all || !next || claim.percent || claim.compared) continue;
            const bool colon = claim.category != Category::kOther && follows_colon(claim);
            const bool coming = is_channel(i + 1, u",") && says_request(i) && says_request(i + 1);
            if (colon || opens_outcomes(i) ||
                (is_channel(i, u",") && (is_channel(i + 1, u"、") || coming)))
                claim.link = Link::kAmong;
        }
    }

    // Right behind a colon, one of several that count the same.
    bool is_specified(size_t at) const {
        const auto counts_same = [&](size_t i) {
            return i < claims_.size() && claims_[i].link == Link::kNext && claims_[i].unit >= 0 &&
                   claims_[i].unit == claims_[at - 1].unit;
        };
        return claims_[at].lead().starts_with(u':') && counts_same(at) && counts_same(at + 1);
    }

    // "办结18件,予以公开9件,部分公开3件"
    bool opens_outcomes(size_t at) const {
        return claims_[at].quantity == known_.granted && claims_[at].link == Link::kNext &&
               claims_[at - 1].quantity == known_.closed && at + 1 < claims_.size() &&
               claims_[at + 1].link == Link::kNext &&
               claims_[at + 1].category == Category::kOutcome &&
               claims_[at + 1].quantity != known_.carried_out;
    }

    bool is_channel(size_t at, std::u16string_view mark) const {
        return at < claims_.size() && claims_[at].category == Category::kChannel &&
               claims_[at].link == Link::kNext && claims_[at].lead().starts_with(mark);
    }

    // "网上申请8件", and not "网站答复8件".
    bool says_request(size_t at) const { return contains(own_words(claims_[at]), u"申请"); }

    // Its own share stands behind it, or other applicants do.
    bool is_beside_applicants(size_t at) const {
        for (size_t i = at + 1; i < claims_.size() && claims_[i].sentence == claims_[at].sentence;
             ++i)
            if (claims_[i].percent ? i == at + 1 : claims_[i].category == Category::kApplicant)
                return true;
        return false;
    }

    // "合计122件", "共5件": what a total without words of its own is the total of.
    void relate_totals() {
        for (size_t i = 1; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.quantity >= 0 || claim.percent || claims_[i - 1].sentence != claim.sentence)
                continue;
            const std::u16string_view own = own_words(claim);
            const bool total = claim.link == Link::kTotal || is_any(own, kTotalAlone);
            if (!total || !lexicon_.only_fillers(own)) continue;
            // "无法提供的占三成,共12件": of what its share is of; but the last of several is of
            // all.
            const int share_of = i < 2 || !claims_[i - 2].percent ? claims_[i - 1].share_of : -1;
            claim.link = share_of >= 0 ? Link::kNext : Link::kTotal;
            claim.quantity = share_of >= 0 ? share_of : total_of(i);
        }
    }

    int total_of(size_t at) const {
        const Claim& last = claims_[at - 1];
        if (last.unit != claims_[at].unit && claims_[at].unit >= 0) return -1;
        if (last.category == Category::kChannel) return known_.received;
        if (last.category == Category::kOutcome && only_outcomes(at)) return known_.closed;
        if (last.category == Category::kApplicant && !opens_list(last)) return known_.received;
        const bool both = at >= 2 && last.quantity == known_.carried_in &&
                          claims_[at - 2].quantity == known_.received;
        return both ? known_.received_with_carried_in : -1;
    }

    // "收到21件。21件均已答复,其中…": the same number again, which no words tell.
    void relate_repeated() {
        const Claim* received = nullptr;
        for (Claim& claim : claims_) {
            if (received != nullptr && claim.quantity < 0 && claim.link == Link::kSentence &&
                claim.lead_size == 0 && claim.value == received->value &&
                claim.unit == received->unit && !claim.percent)
                claim.quantity = received->quantity;
            if (claim.quantity == known_.received && !claim.compared) received = &claim;
        }
    }

    // Two outcomes or more, and nothing that is still open.
    bool only_outcomes(size_t at) const {
        size_t count = 0;
        for (size_t i = at; i-- > 0 && claims_[i].sentence == claims_[at].sentence;) {
            if (claims_[i].percent) continue;
            if (claims_[i].category != Category::kOutcome) break;
            if (claims_[i].quantity == known_.carried_out) return false;
            ++count;
        }
        return count >= 2;
    }

    // "117件,比上年(102件)增加15件": what stands beside a claim is what it was a year before.
    // "上年收到102件" says so itself.
    void relate_previous() {
        for (size_t i = 0; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (i > 0 && claims_[i - 1].percent == claim.percent &&
                rises_to(claims_[i - 1], claim)) {
                claim.quantity = claims_[i - 1].quantity;
                claim.compared = claim.difference = false;
                claims_[i - 1].compared = true;
                claims_[i - 1].previous = claim.percent || claim.quantity >= 0;
            } else if (claim.percent || claim.difference) {
                continue;
            } else if (!claim.compared && claim.quantity >= 0 &&
                       (goes_on_with_last_year(i) || of_last_year(claim) || is_listed_with(i))) {
                claim.compared = claim.previous = true;
            } else if (!claim.compared && claim.quantity < 0 && says_same_of_last_year(i)) {
                claim.compared = true;
            } else if (claim.compared && claim.quantity < 0) {
                claim.quantity = told_beside(i);
                claim.previous = claim.quantity >= 0;
            }
        }
    }

    // What the claim before, changes apart, says of this year.
    int told_beside(size_t at) const {
        while (at-- > 0) {
            if (claims_[at].percent || claims_[at].difference) continue;
            return claims_[at].previous ? -1 : claims_[at].quantity;
        }
        return -1;
    }

    // "申请量由上年的200件增加到250件"
    static bool rises_to(const Claim& from, const Claim& to) {
        const bool reaches =
            contains_any(to.lead(), kReaches) || (to.difference && contains_any(to.lead(), kTo));
        return to.quantity < 0 && reaches && !contains_any(to.lead(), kLastYear) &&
               contains_any(own_words(from), kFrom);
    }

    // "上年收到9件,办结8件,结转1件"
    bool goes_on_with_last_year(size_t at) const {
        if (at == 0 || !claims_[at - 1].previous) return false;
        const Claim& claim = claims_[at];
        const Claim& before = claims_[at - 1];
        return (claim.quantity == known_.closed || claim.quantity == known_.carried_out) &&
               claim.sentence == before.sentence && !claim.broken &&
               (claim.link == Link::kNext || opens_list(claim)) && !contains(claim.lead(), u"年") &&
               (before.quantity != known_.received || of_last_year(before));
    }

    // "本年公开93条,上年公开82条", "25件,上年度31件": what the number right before it says, of
    // last year.
    bool says_same_of_last_year(size_t at) const {
        if (at == 0 || claims_[at].link != Link::kNext || claims_[at].unit < 0) return false;
        const Claim& before = claims_[at - 1];
        std::u16string_view own = own_words(claims_[at]);
        if (before.percent || before.difference || before.unit != claims_[at].unit ||
            !starts_with_any(own, kLastYear) || contains_any(own, kCarried))
            return false;
        own.remove_prefix(std::min(own.find(u'年') + 1, own.size()));
        if (own.starts_with(u'度')) own.remove_prefix(1);
        return own_words(before).ends_with(own);
    }

    // "上年为自然人32件、企业3件"
    bool is_listed_with(size_t at) const {
        return at > 0 && claims_[at].lead().substr(0, 1) == u"、" && claims_[at - 1].compared &&
               !claims_[at - 1].difference;
    }

    bool of_last_year(const Claim& claim) const {
        if (claim.quantity == known_.carried_in || contains_any(claim.lead(), kCarried))
            return false;
        std::u16string_view own = own_words(claim);
        if (contains_any(own, kFromLastYear)) return true;
        own.remove_prefix(std::min(own.find_first_not_of(u" 而("), own.size()));
        return starts_with_any(own, kLastYear);
    }

    const Lexicon& lexicon_;
    const KnownQuantities& known_;
    std::vector<Claim>& claims_;
};

}  // namespace

void relate_claims(const Lexicon& lexicon, std::vector<Claim>& claims) {
    Relater(lexicon, claims).relate();
}

}  // namespace gouji

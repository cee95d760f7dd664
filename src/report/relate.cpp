#include "report/relate.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

bool begins_list(const Claim& claim) {
    return claim.link == Link::kAmong || claim.link == Link::kInside;
}

class Relater {
   public:
    Relater(const Lexicon& lexicon, size_t first, Claims& claims)
        : lexicon_(lexicon), first_(first), claims_(claims) {}

    void relate() {
        tell_citizens_from_all();
        relate_carried_in();
        relate_totals();
        tell_handled_from_closed();
        tell_left_over();
        drop_parts_of_same();
        drop_enumerated();
        drop_parts_of_closed();
        drop_documents();
        drop_split_outcomes();
        drop_persons();
        narrow_reviews();
        drop_all_years();
        relate_previous();
    }

   private:
    // "受理59件(含上年结转12件)", "受理59件,其中新收47件,上年结转12件".
    void relate_carried_in() {
        const int received = lexicon_.known.received;
        const int carried = lexicon_.known.carried_in;
        for (size_t i = first_; i + 1 < claims_.size(); ++i) {
            const bool handled = claims_[i].quantity == lexicon_.known.closed;
            if ((claims_[i].quantity != received && !handled) || received < 0) continue;
            for (size_t j = i + 1;
                 j < std::min(claims_.size(), i + 3) && claims_[j].sentence == claims_[i].sentence;
                 ++j) {
                const bool newly =
                    claims_[j].quantity == received && contains(claims_[j].lead(), u"新") &&
                    (begins_list(claims_[j]) || contains(claims_[j].lead(), u"结转"));
                // 办理 may take in what is still open, 答复 and 办结 do not.
                const bool open = !handled || (contains(claims_[i].lead(), u"办理") &&
                                               !contains(claims_[i].lead(), u"完"));
                if ((j == i + 1 && begins_list(claims_[j]) && claims_[j].quantity == carried &&
                     open) ||
                    newly)
                    claims_[i].quantity = lexicon_.known.received_with_carried_in;
            }
        }
    }

    // "办结29件,结转1件": behind what was closed, what is left.
    void tell_left_over() {
        for (size_t i = first_ + 1; i < claims_.size(); ++i) {
            const Claim& before = claims_[i - 1];
            const bool closed = before.quantity == lexicon_.known.closed ||
                                (before.quantity >= 0 && before.category == Category::kOutcome);
            if (claims_[i].quantity < 0 && !claims_[i].percent && closed &&
                before.sentence == claims_[i].sentence && own_words(claims_[i]) == u"结转")
                claims_[i].quantity = lexicon_.known.carried_out;
        }
    }

    // "办理45件,答复43件": of what was handled not all is closed.
    void tell_handled_from_closed() {
        for (size_t i = first_; i + 1 < claims_.size(); ++i) {
            Claim& handled = claims_[i];
            const Claim& closed = claims_[i + 1];
            if (handled.quantity == lexicon_.known.closed &&
                closed.quantity == lexicon_.known.closed && handled.sentence == closed.sentence &&
                closed.value.high < handled.value.low && contains(handled.lead(), u"办理") &&
                !contains(closed.lead(), u"办理"))
                handled.quantity = -1;
        }
    }

    // "合计122件", "共5件": what a total without words of its own is the total of.
    void relate_totals() {
        for (size_t i = first_ + 1; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            const std::u16string_view own = own_words(claim);
            const bool total = claim.link == Link::kTotal || own == u"共" || own == u"共有" ||
                               own == u"总共" || own == u"总数" || own == u"总数为";
            if (!total || claim.quantity >= 0 || claim.percent || !lexicon_.only_fillers(own) ||
                claims_[i - 1].sentence != claim.sentence)
                continue;
            claim.link = Link::kTotal;
            claim.quantity = total_of(i);
        }
    }

    int total_of(size_t at) const {
        const Claim& last = claims_[at - 1];
        if (last.category == Category::kChannel) return lexicon_.known.received;
        if (last.category == Category::kOutcome && only_outcomes(at)) return lexicon_.known.closed;
        if (last.category == Category::kApplicant && !begins_list(last))
            return lexicon_.known.received;
        const bool both = at >= first_ + 2 && last.quantity == lexicon_.known.carried_in &&
                          claims_[at - 2].quantity == lexicon_.known.received;
        return both ? lexicon_.known.received_with_carried_in : -1;
    }

    // Two outcomes or more, and nothing that is still open.
    bool only_outcomes(size_t at) const {
        size_t count = 0;
        for (size_t i = at; i-- > first_ && claims_[i].sentence == claims_[at].sentence;) {
            if (claims_[i].percent) continue;
            if (claims_[i].category != Category::kOutcome) break;
            if (claims_[i].quantity == lexicon_.known.carried_out) return false;
            ++count;
        }
        return count >= 2;
    }

    // Among what was received, what was received by some way is a part of it.
    void drop_parts_of_same() {
        for (size_t head = first_ + 1; head < claims_.size(); ++head) {
            if (!begins_list(claims_[head])) continue;
            const int whole = claims_[head - 1].quantity;
            if (whole >= 0 && claims_[head].quantity == whole &&
                contains(claims_[head - 1].lead(), u"累计") &&
                contains(claims_[head].lead(), u"年")) {
                claims_[head - 1].quantity = -1;  // of all years, among them this one
                continue;
            }
            for (size_t i = head;
                 whole >= 0 && i < claims_.size() && (i == head || claims_[i].link == Link::kNext);
                 ++i)
                if (claims_[i].quantity == whole) claims_[i].quantity = -1;
        }
    }

    // "办结45件,其中当场答复5件": of what was closed a part.
    void drop_parts_of_closed() {
        bool listed = false;
        for (size_t i = first_ + 1; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claims_[i - 1].sentence != claim.sentence || claim.broken) listed = false;
            if (begins_list(claim)) listed = says_closed(own_words(claims_[i - 1]));
            if (listed && claim.quantity == lexicon_.known.closed) claim.quantity = -1;
        }
    }

    static bool says_closed(std::u16string_view words) {
        return contains(words, u"办结") || contains(words, u"答复");
    }

    // "办理甲类许可30件、乙类许可20件": of one thing item by item, none of them all.
    void drop_enumerated() {
        for (size_t i = first_; i < claims_.size();) {
            size_t end = i + 1;
            while (end < claims_.size() && is_item_with(claims_[end], claims_[i])) ++end;
            for (const bool alone = end == i + 1; i < end; ++i)
                if (!alone) claims_[i].quantity = -1;
        }
    }

    // "52件(甲类)和38件(乙类)": what only an "and" stands before is of what was named last.
    static bool is_item_with(const Claim& claim, const Claim& first) {
        const bool same = claim.quantity == first.quantity;
        const bool next = claim.link == Link::kNext;
        if (next && claim.lead().substr(0, 1) == u"、") return same;
        const std::u16string_view own = own_words(claim);
        return (next || claim.link == Link::kOutside) && !claim.percent &&
               (same || claim.quantity < 0) && (own == u"和" || own == u"及" || own == u"、");
    }

    // "受理公民申请19件": from whomever, where nobody is named beside them.
    void tell_citizens_from_all() {
        for (size_t i = first_; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            const std::u16string_view own = own_words(claim);
            const bool citizens =
                claim.quantity == lexicon_.known.received_from_persons && contains(own, u"公民") &&
                !contains(own, u"个人") && !contains(own, u"自然人") &&
                (contains(own, u"收") || contains(own, u"受理") || contains(own, u"接"));
            const bool opens = i == first_ || claims_[i - 1].sentence != claim.sentence;
            if (!citizens || !opens || begins_list(claim) || is_beside_applicants(i)) continue;
            claim.quantity = lexicon_.known.received;
            claim.category = Category::kOther;
        }
    }

    // Its own share stands behind it, or other applicants do.
    bool is_beside_applicants(size_t at) const {
        for (size_t i = at + 1; i < claims_.size() && claims_[i].sentence == claims_[at].sentence;
             ++i)
            if (claims_[i].percent ? i == at + 1 : claims_[i].category == Category::kApplicant)
                return true;
        return false;
    }

    // "公文230件,其中主动公开120件,依申请公开60件,不予公开50件": marks of documents.
    void drop_documents() {
        bool documents = false;
        bool received = false;  // or closed, anywhere before
        for (size_t i = first_; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.percent) continue;
            if (claim.quantity == lexicon_.known.received ||
                claim.quantity == lexicon_.known.closed ||
                claim.quantity == lexicon_.known.received_with_carried_in)
                documents = false;
            else if (contains(own_words(claim), u"主动公开"))
                documents = !received;
            else if (documents && claim.category == Category::kOutcome &&
                     claim.sentence == claims_[i - 1].sentence)
                claim.quantity = -1;
            else
                documents = false;
            if (contains(own_words(claim), u"依申请公开") && claim.quantity < 0 && !received)
                documents = true;
            received |= claim.quantity >= 0 && (claim.quantity == lexicon_.known.received ||
                                                claim.quantity == lexicon_.known.closed);
        }
    }

    // "不属于本机关公开范围18件,信息不存在9件": two parts of one outcome, neither of them all.
    void drop_split_outcomes() {
        for (size_t i = first_; i < claims_.size(); ++i) {
            const int outcome = claims_[i].quantity;
            if (outcome < 0 || claims_[i].category != Category::kOutcome) continue;
            bool split = false;
            for (size_t j = i + 1; j < claims_.size() && claims_[j].sentence == claims_[i].sentence;
                 ++j) {
                if (claims_[j].quantity != outcome || claims_[j].category != Category::kOutcome)
                    continue;
                split |= !begins_list(claims_[j]);  // else it is a part of this one
                claims_[j].quantity = -1;
            }
            if (split) claims_[i].quantity = -1;
        }
    }

    // "自然人8人次,法人2家": how many applied, not how often.
    void drop_persons() {
        for (size_t i = first_; i < claims_.size(); ++i)
            for (std::u16string_view persons : {u"人", u"人次", u"名", u"家", u"户"})
                if (lexicon_.form->unit(claims_[i].unit) == persons) claims_[i].quantity = -1;
    }

    // "行政复议案件27件,其中涉及政府信息公开2件": only these are the form's.
    void narrow_reviews() {
        for (size_t i = first_ + 1; i < claims_.size(); ++i) {
            Claim& whole = claims_[i - 1];
            if (!begins_list(claims_[i]) || claims_[i].quantity >= 0 || claims_[i].percent)
                continue;
            if (whole.quantity != lexicon_.known.reconsideration &&
                whole.quantity != lexicon_.known.litigation)
                continue;
            if (!contains(own_words(claims_[i]), u"信息公开") ||
                contains(whole.lead(), u"信息公开"))
                continue;
            claims_[i].quantity = whole.quantity;
            whole.quantity = -1;
        }
    }

    // "自条例施行以来,累计受理1200件", "五年来累计公开3万条,受理1820件": up to where a year is
    // named.
    void drop_all_years() {
        bool all_years = false;
        for (size_t i = first_; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (i > first_ && claims_[i - 1].sentence != claim.sentence) all_years = false;
            if (contains(claim.lead(), u"本年") || contains(claim.lead(), u"上年") ||
                contains(claim.lead(), u"全年"))
                all_years = false;
            all_years |= says_all_years(claim.lead());
            if (all_years && claim.quantity >= 0) claim.quantity = -1;
        }
    }

    static bool says_all_years(std::u16string_view words) {
        if (contains(words, u"年来") && !contains(words, u"今年来")) return true;
        return contains(words, u"累计") &&
               (contains(words, u"行以来") || contains(words, u"施以来") ||
                contains(words, u"立以来"));
    }

    // "117件,比上年(102件)增加15件": what stands beside a claim is what it was a year before.
    // "上年收到102件" says so itself.
    void relate_previous() {
        for (size_t i = first_; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.percent) continue;
            if (i > first_ && rises_to(claims_[i - 1], claim)) {
                claim.quantity = claims_[i - 1].quantity;
                claim.compared = claim.difference = false;
                claims_[i - 1].compared = claims_[i - 1].previous = true;
            } else if (claim.difference) {
                continue;
            } else if (!claim.compared && claim.quantity >= 0 &&
                       (of_last_year(claim) || goes_on_with_last_year(i))) {
                claim.compared = claim.previous = true;
            } else if (claim.compared && claim.quantity < 0 && received_beside(i)) {
                claim.quantity = lexicon_.known.received;
                claim.previous = true;
            }
        }
    }

    // The claim before, changes apart, is what was received this year.
    bool received_beside(size_t at) const {
        while (at-- > first_) {
            if (claims_[at].percent || claims_[at].difference) continue;
            return claims_[at].quantity == lexicon_.known.received && !claims_[at].previous;
        }
        return false;
    }

    // "申请量由上年的200件增加到250件"
    bool rises_to(const Claim& from, const Claim& to) const {
        const std::u16string_view own = own_words(from);
        return from.quantity >= 0 && to.quantity < 0 && to.difference &&
               (contains(to.lead(), u"到") || contains(to.lead(), u"至")) &&
               (contains(own, u"由") || contains(own, u"从"));
    }

    // "上年收到9件,办结9件"
    bool goes_on_with_last_year(size_t at) const {
        return at > first_ && claims_[at].quantity == lexicon_.known.closed &&
               claims_[at].link == Link::kNext && !claims_[at].broken && claims_[at - 1].previous &&
               !contains(claims_[at].lead(), u"年") && of_last_year(claims_[at - 1]);
    }

    bool of_last_year(const Claim& claim) const {
        if (claim.quantity == lexicon_.known.carried_in || contains(claim.lead(), u"结转") ||
            contains(claim.lead(), u"结余"))
            return false;
        const std::u16string_view own = own_words(claim);
        size_t begin = 0;
        while (begin < own.size() &&
               (own[begin] == u' ' || own[begin] == u'而' || own[begin] == u'('))
            ++begin;
        const std::u16string_view words = own.substr(begin);
        return words.substr(0, 2) == u"上年" || words.substr(0, 2) == u"去年" ||
               words.substr(0, 3) == u"上一年" || rises_from(own);
    }

    // "申请量由上年的200件"
    static bool rises_from(std::u16string_view own) {
        return contains(own, u"由上年") || contains(own, u"从上年") || contains(own, u"由去年") ||
               contains(own, u"从去年");
    }

    const Lexicon& lexicon_;
    size_t first_;
    Claims& claims_;
};

}  // namespace

void relate_claims(const Lexicon& lexicon, size_t first, Claims& claims) {
    Relater(lexicon, first, claims).relate();
}

}  // namespace gouji

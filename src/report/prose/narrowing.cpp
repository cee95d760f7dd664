#include "report/prose/narrowing.h"

#include <algorithm>

#include "report/phrases.h"
#include "report/prose/passage_words.h"
#include "report/prose/remarks.h"
#include "report/prose/topics.h"
#include "text/char_kind.h"
#include "text/contains.h"
#include "text/nth.h"

namespace gouji {

namespace {

// What names of bodies end with.
constexpr CharSet kBodies(u"局委院厅镇乡街所队校司站处部心");

class Narrowing {
   public:
    Narrowing(const PassageWords& words, const Lexicon& lexicon, std::vector<Claim>& claims)
        : words_(words), remarks_(words, lexicon), lexicon_(lexicon), form_(*lexicon.form),
          claims_(claims) {}

    void tell() {
        for (const Claim& claim : claims_)
            if (is_denial(claim) && is_of_others(claim)) others_.push_back(claim.end);
        for (size_t i = 0; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.words == nullptr)
                claim.narrowed = !words_.knows_denial(claim) || is_said_of_less(claim);
            else if (claim.percent)
                tell_share(i);
            else
                tell(i);
        }
        // "所属单位均未收到申请", "没有正在办理的投诉" are no claims of all requests.
        const KnownQuantities& known = lexicon_.known;
        std::erase_if(claims_, [&](const Claim& claim) {
            const bool request = claim.quantity == known.received ||
                                 claim.quantity == known.carried_in ||
                                 claim.quantity == known.carried_out;
            return claim.words == nullptr && claim.narrowed && request &&
                   !words_.knows_denial(claim);
        });
    }

   private:
    static bool is_denial(const Claim& claim) {
        return claim.words == nullptr && claim.value.low == Decimal(0);
    }

    // "各乡镇未收到申请,无行政复议": not of the office, as it says itself, or what its sentence
    // denied before.
    bool is_of_others(const Claim& denial) const {
        const uint32_t begin = words_.phrase(denial).begin;
        return !words_.knows_who_denies(denial) || follows_others(begin) ||
               words_.opens_with_others(begin, true);
    }

    // In the sentence of what was denied of others.
    bool follows_others(uint32_t begin) const {
        const auto behind = std::upper_bound(others_.begin(), others_.end(), begin);
        return behind != others_.begin() && words_.is_one_sentence({behind[-1], begin});
    }

    // The same of shares, behind each other in a sentence.
    struct Shares {
        Scope scope;
        bool of_review = false;
    };

    void tell(size_t index) {
        Claim& claim = claims_[index];
        if (form_.prose.is_money(claim.unit)) {  // what it is for is no matter
            last_end_ = claim.end;
            return;
        }
        const bool goes_on = index > 0 && claims_[index - 1].sentence == claim.sentence;
        if (!goes_on && !opens_list(claim)) scope_ = {}, listed_ = false;
        if (listed_ && (claim.broken || claim.link == Link::kOutside)) scope_ = outside_;
        const uint32_t before = last_end_;
        last_end_ = claim.end;
        const Claim* next = index + 1 < claims_.size() ? &claims_[index + 1] : nullptr;
        const Span phrase = words_.phrase(claim, before, next);
        const Scope inherited = scope_;
        read_topics({std::min(before, phrase.begin), phrase.begin}, goes_on, claim.quantity);
        claim.along = goes_on && scope_ == inherited && !opens_list(claim);
        if (follows_others(phrase.begin) ||
            (!goes_on && words_.opens_with_others(phrase.begin, false)))
            scope_.subject = scope_.body = true;
        const bool plain = words_.knows(phrase, claim) && remarks_.keep_whole(claim);
        if (plain && words_.says_whole(phrase) && !(scope_.body && !says_office(phrase)))
            scope_ = {};
        if (plain && claim.broken && restates(phrase, claim)) scope_.subject = false;
        if (opens_list(claim)) {
            outside_ = scope_;
            scope_.subject |=
                last_ != nullptr && !restates(phrase, claim) && !is_part(claim, claims_[index - 1]);
        }
        listed_ = is_listed(claim);
        const bool other = is_of_other(claim) && !restates(phrase, claim);
        const bool itself = !plain || other || is_part_of_same(claim) || is_of_part(claim) ||
                            is_beside_last_year(index, phrase) || remarks_.disclaim(claim) ||
                            remarks_.name_other_requests(claim, phrase) ||
                            (!listed_ && remarks_.name_matter(claim, phrase));
        claim.narrowed = itself || scope_.topic || scope_.subject;
        claim.along = claim.along && !itself && !restates(phrase, claim) && !says_office(phrase);
        around_ = scope_;
        if (!other || claim.quantity < 0) go_on(claim, phrase, plain);
    }

    // "某局自然人申请占60%": a share is said of the whole like a number, and changes nothing for
    // what follows it but other shares. Of its part's number ("征地类30件,占申请总量的42%") it is
    // what that is of.
    void tell_share(size_t index) {
        Claim& claim = claims_[index];
        const Claim* const before = index > 0 ? &claims_[index - 1] : nullptr;
        const bool goes_on = before != nullptr && before->sentence == claim.sentence;
        const bool of_part = claim.share_of < 0;
        const bool listed = goes_on && before->percent && (before->share_of < 0) == of_part;
        const Scope kept = scope_;
        if (!listed) shares_ = {!goes_on ? Scope{} : of_part ? around_ : scope_, false};
        scope_ = shares_.scope;
        const Span phrase = words_.phrase(claim, goes_on ? before->end : 0, nullptr);
        const uint32_t read = std::min(listed ? before->end : last_end_, phrase.begin);
        read_topics({read, phrase.begin}, goes_on, claim.share_of);
        shares_ = {scope_, shares_.of_review || words_.names_review({read, phrase.end})};
        const bool other = scope_.table != Scope::kNothing && !of_part &&
                           scope_.table != table_of_quantity(claim.share_of);
        claim.narrowed = !words_.knows(phrase, claim) || shares_.of_review || scope_.topic ||
                         scope_.subject || other;
        scope_ = kept;
    }

    void read_topics(Span between, bool goes_on, int quantity) {
        gouji::read_topics(words_, between, goes_on ? last_ : nullptr, lexicon_.known, quantity,
                           scope_);
    }

    // The whole office, and not the whole year.
    bool says_office(Span phrase) const { return lexicon_.says_whole(words_.text(phrase), u"年"); }

    void go_on(const Claim& claim, Span phrase, bool plain) {
        if (claim.difference) return;
        const bool aside = claim.compared && top_ != nullptr && top_->sentence == claim.sentence;
        last_ = &claim;
        if (aside) return;
        const bool named = claim.quantity >= 0 || words_.names_requests(phrase) ||
                           words_.names_review(phrase) ||
                           (listed_ && contains_any(own_words(claim), kReceipts));
        const bool part = listed_ && claim.category != Category::kOther;
        if (named && !plain && !part)
            scope_.subject = true,
            scope_.body = words_.find_first(kBodies, phrase.begin, phrase.end) < phrase.end;
        if (listed_) {
            if (!is_of_part(claim)) part_ = plain || part ? nullptr : &claim;
            return;
        }
        const bool opens = top_ == nullptr || top_->sentence != claim.sentence;
        const bool subset = opens && is_subset(claim);
        if (named && (claim.quantity != lexicon_.known.carried_in || top_ == nullptr))
            top_ = &claim;
        if (claim.quantity >= 0)
            scope_.table = subset ? Scope::kOther : table_of(claim);
        else if (!named && !plain)
            scope_.table = Scope::kOther, top_ = &claim;
    }

    // "某分局行政复议1件,维持": of a number that is itself of less. Nothing is denied of the office
    // where its sentence begins with such a number, or others: "某分局收到2件,无行政复议". Those
    // that are printed stand in their order before those that are not.
    bool is_said_of_less(const Claim& claim) const {
        const auto stated = std::partition_point(
            claims_.begin(), claims_.end(),
            [&](const Claim& c) { return c.words != nullptr && c.end < claim.end; });
        if (is_denial(claim) && std::binary_search(others_.begin(), others_.end(), claim.end))
            return true;
        if (stated == claims_.begin()) return false;
        const Claim& before = stated[-1];
        if (!is_denial(claim)) return before.narrowed || before.compared;
        const uint32_t begin = words_.phrase(claim).begin;
        const auto first = std::partition_point(
            claims_.begin(), stated, [&](const Claim& c) { return c.sentence < before.sentence; });
        const bool counted = first->quantity >= 0 || is_one_of(words_.text()[begin], u"均都全") ||
                             words_.names_requests(words_.phrase(*first));
        return counted && (first->narrowed || first->compared) &&
               words_.is_one_sentence({before.end, begin});
    }

    // "办结60件,按期办结53件"
    bool is_part_of_same(const Claim& claim) const {
        return top_ != nullptr && top_->sentence == claim.sentence && claim.quantity >= 0 &&
               top_->quantity == claim.quantity && claim.value.high < top_->value.low;
    }

    // "收到61件,其中土地类31件,已办结29件": what follows the last part, and is no more, may be of
    // that one. So may outcomes, which are no further kind of request: "公开19件,部分公开2件".
    bool is_of_part(const Claim& claim) const {
        const bool behind = !listed_ || claim.category == Category::kOutcome;
        return part_ != nullptr && behind && part_->sentence == claim.sentence && !claim.broken &&
               claim.quantity >= 0 && claim.value.high <= part_->value.low;
    }

    // "自然人申请55件,答复54件", "上年结转3件,予以公开2件": what follows may be of these alone.
    bool is_subset(const Claim& claim) const {
        return claim.category == Category::kApplicant ||
               claim.quantity == lexicon_.known.carried_in;
    }

    // "上年为自然人32件、企业3件"
    bool is_beside_last_year(size_t index, Span phrase) const {
        return index > 0 && claims_[index - 1].compared &&
               phrase.begin == claims_[index - 1].end + 1 &&
               words_.text()[phrase.begin - 1] == u'、';
    }

    // What the number before it counts is something else: "来信1203件,答复1198件".
    bool is_of_other(const Claim& claim) const {
        const bool anew = claim.category == Category::kApplicant || claim.link == Link::kTotal;
        return scope_.table != Scope::kNothing && scope_.table != table_of(claim) && !anew;
    }

    // One of the parts of what stands before.
    bool is_listed(const Claim& claim) const {
        if (opens_list(claim)) return true;
        if (claim.category == Category::kChannel && top_ != nullptr &&
            top_->sentence == claim.sentence)
            return true;
        const bool all = claim.quantity >= 0 && claim.category == Category::kOther;
        return listed_ && !all && claim.link == Link::kNext;
    }

    // Of what it is listed under: the number before it, or what that is itself a part of.
    bool is_part(const Claim& claim, const Claim& before) const {
        if (last_->sentence == claim.sentence && covers(*last_, claim)) return true;
        const bool beside = last_->compared && (last_->link == Link::kInside || last_ != &before);
        // "收到61件,其中本级31件(予以公开20件)": of that part alone.
        const bool of_last = claim.link == Link::kInside && last_ == &before &&
                             last_->category != Category::kOutcome;
        const bool within = last_->sentence != claim.sentence || (listed_ && !of_last) || beside ||
                            last_->quantity == lexicon_.known.carried_in;
        return within && top_ != nullptr && covers(*top_, claim);
    }

    int table_of(const Claim& claim) const {
        return claim.quantity < 0 ? Scope::kOther : table_of_quantity(claim.quantity);
    }
    int table_of_quantity(int quantity) const { return nth(form_.quantities, quantity).table; }

    // It names again of what it is, whatever was spoken of before.
    bool restates(Span phrase, const Claim& claim) const {
        if (claim.quantity < 0) return false;
        const Table& table = nth(form_.tables, table_of(claim));
        if (table.id == "requests") return words_.names_requests(phrase);
        return table.id == "review" ? words_.names_review(phrase) : names_row(table, phrase);
    }

    bool names_row(const Table& table, Span phrase) const {
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
            return contains(words_.text(phrase), row.label) ||
                   contains_any(words_.text(phrase), row.spellings);
        });
    }

    // The parts of a whole are bound only where the whole is.
    bool covers(const Claim& whole, const Claim& part) const {
        if (part.quantity < 0 || part.category == Category::kChannel) return true;
        if (whole.quantity < 0 || whole.previous || whole.narrowed) return false;
        const bool all =
            whole.category == Category::kOther && whole.quantity != lexicon_.known.carried_in;
        if (all) return table_of(whole) == table_of(part);
        return quantity_of(whole).includes(quantity_of(part));
    }
    const Quantity& quantity_of(const Claim& claim) const {
        return nth(form_.quantities, claim.quantity);
    }

    const PassageWords& words_;
    const Remarks remarks_;
    const Lexicon& lexicon_;
    const Form& form_;
    std::vector<Claim>& claims_;
    const Claim* last_ = nullptr;   // the claim before, changes apart
    const Claim* top_ = nullptr;    // the last that is not listed under another
    const Claim* part_ = nullptr;   // the part before, of a kind that nobody knows
    std::vector<uint32_t> others_;  // ends of what is denied of others than the office
    uint32_t last_end_ = 0;         // where the claim before ends
    bool listed_ = false;           // the claim before is
    Scope scope_;
    Scope outside_;  // of the list
    Scope around_;   // of the claim before
    Shares shares_;
};

}  // namespace

void tell_narrowed(std::u16string_view text, const char16_t* words, const Lexicon& lexicon,
                   const FoundWords& found, const Report& report, std::vector<Claim>& claims) {
    const PassageWords passage(text, words, lexicon, found, report);
    Narrowing(passage, lexicon, claims).tell();
}

}  // namespace gouji

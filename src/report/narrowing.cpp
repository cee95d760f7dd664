#include "report/narrowing.h"

#include <algorithm>
#include <optional>

#include "text/contains.h"

namespace gouji {

namespace {

// A phrase reaches so far before its number, and so far behind it.
constexpr uint32_t kReach = 80;
constexpr uint32_t kTail = 24;
// So long is the name of an office, and so short what is left of it.
constexpr size_t kLongestOffice = 40;
constexpr size_t kShortestOffice = 3;
constexpr std::u16string_view kStops = u",;。:!?(";
constexpr std::u16string_view kPassed = u"0123456789 \"“”'‘’《》、,:-—~.%()";
constexpr std::u16string_view kTailStops = u",.;。;!?、)(";

// A clause without a number of its own that says of what the next ones are.
constexpr std::u16string_view kTopicEnds[] = {u"中", u"内", u"后", u"的"};
constexpr std::u16string_view kOfThose[] = {u"申请中", u"件中", u"答复中"};
// What brackets behind a number count in with it, or leave out.
constexpr std::u16string_view kCounting[] = {u"含", u"不含", u"包含", u"包括", u"不包括"};
constexpr std::u16string_view kReviews[] = {u"复议", u"诉讼", u"起诉"};

bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool one_of(char16_t c, std::u16string_view set) { return set.find(c) != set.npos; }

class Narrowing {
   public:
    Narrowing(std::u16string_view text, const char16_t* words, const Lexicon& lexicon,
              const Report& report, std::vector<Claim>& claims)
        : text_(text), words_(words), lexicon_(lexicon), form_(*lexicon.form), report_(report),
          claims_(claims) {}

    void tell() {
        for (size_t i = 0; i < claims_.size(); ++i) {
            Claim& claim = claims_[i];
            if (claim.words == nullptr)
                claim.narrowed = !knows_denial({phrase_begin(claim.end, 0), claim.end}, claim);
            else if (!claim.percent)
                tell(i);
        }
        // "所属单位均未收到申请", "未收到涉及国家秘密的申请" are no claims of all requests.
        claims_.erase(std::remove_if(claims_.begin(), claims_.end(),
                                     [&](const Claim& claim) {
                                         return claim.words == nullptr && claim.narrowed &&
                                                claim.quantity == lexicon_.known.received;
                                     }),
                      claims_.end());
    }

   private:
    // What was said of the numbers before, as far as it goes on.
    struct Scope {
        bool topic = false;    // that nobody knows: "自然人申请中,"
        bool subject = false;  // the same: "某中心收到12件"
        int table = kNothing;  // that the last number is of
    };
    static constexpr int kNothing = -1;
    static constexpr int kOther = -2;

    void tell(size_t index) {
        Claim& claim = claims_[index];
        const bool goes_on = index > 0 && claims_[index - 1].sentence == claim.sentence;
        if (!goes_on && !opens_list(claim)) scope_ = {}, listed_ = false;
        if (listed_ && (claim.broken || claim.link == Link::kOutside)) scope_ = outside_;
        const uint32_t before = last_end_;
        last_end_ = claim.end;
        const Span phrase{phrase_begin(begin_of(claim), before), tail_end(index)};
        read_topics(goes_on, {std::min(before, phrase.begin), phrase.begin});
        const bool plain = knows(phrase, claim.quantity) && knows_brackets(claim);
        if (plain && says_whole(phrase)) scope_ = {};
        if (plain && claim.broken && restates(phrase, claim)) scope_.subject = false;
        if (opens_list(claim)) {
            outside_ = scope_;
            scope_.subject |=
                last_ != nullptr && !restates(phrase, claim) && !is_part(claim, claims_[index - 1]);
        }
        listed_ = is_listed(claim);
        const bool other = is_of_other(claim) && !restates(phrase, claim);
        claim.narrowed = !plain || scope_.topic || scope_.subject || other ||
                         is_part_of_same(claim) || is_beside_last_year(index, phrase);
        if (!other || claim.quantity < 0) go_on(claim, phrase, plain);
    }

    void go_on(const Claim& claim, Span phrase, bool plain) {
        if (claim.difference) return;
        const bool aside = claim.compared && top_ != nullptr && top_->sentence == claim.sentence;
        last_ = &claim;
        if (aside) return;
        const bool named = claim.quantity >= 0 || names_requests(phrase) || names_review(phrase);
        const bool part = listed_ && claim.category != Category::kOther;
        if (named && !plain && !part) scope_.subject = true;
        if (listed_) return;
        const bool opens = top_ == nullptr || top_->sentence != claim.sentence;
        const bool subset = opens && is_subset(claim);
        if (named && (claim.quantity != lexicon_.known.carried_in || top_ == nullptr))
            top_ = &claim;
        if (claim.quantity >= 0)
            scope_.table = subset ? kOther : table_of(claim);
        else if (!named && !plain)
            scope_.table = kOther, top_ = &claim;
    }

    // "办结60件,按期办结53件"
    bool is_part_of_same(const Claim& claim) const {
        return top_ != nullptr && top_->sentence == claim.sentence && claim.quantity >= 0 &&
               top_->quantity == claim.quantity && claim.value.high < top_->value.low;
    }

    // "自然人申请55件,答复54件", "上年结转3件,予以公开2件": what follows may be of these alone.
    bool is_subset(const Claim& claim) const {
        return claim.category == Category::kApplicant ||
               claim.quantity == lexicon_.known.carried_in;
    }

    // "上年为自然人32件、企业3件"
    bool is_beside_last_year(size_t index, Span phrase) const {
        return index > 0 && claims_[index - 1].compared &&
               phrase.begin == claims_[index - 1].end + 1 && text_[phrase.begin - 1] == u'、';
    }

    // What the number before it counts is something else: "来信1203件,答复1198件".
    bool is_of_other(const Claim& claim) const {
        const bool anew = claim.category == Category::kApplicant ||
                          claim.quantity == lexicon_.known.received || claim.link == Link::kTotal;
        return scope_.table != kNothing && scope_.table != table_of(claim) && !anew;
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
        const bool within = last_->sentence != claim.sentence || listed_ || beside ||
                            last_->quantity == lexicon_.known.carried_in;
        return within && top_ != nullptr && covers(*top_, claim);
    }

    uint32_t begin_of(const Claim& claim) const {
        return static_cast<uint32_t>(claim.words - words_) + claim.lead_size;
    }
    std::u16string_view text(Span span) const { return text_.substr(span.begin, span.size()); }
    int table_of(const Claim& claim) const {
        return claim.quantity < 0 ? kOther
                                  : form_.quantities[static_cast<size_t>(claim.quantity)].table;
    }

    // Where the phrase begins that ends at `end`; `item` is where the claim before ends.
    uint32_t phrase_begin(uint32_t end, uint32_t item) const {
        const uint32_t limit = end > kReach ? end - kReach : 0;
        uint32_t at = end;
        while (at > limit) {
            const char16_t c = text_[at - 1];
            if (c == u')') {
                const size_t open = text_.substr(limit, at - limit).rfind(u'(');
                if (open == text_.npos) break;
                at = limit + static_cast<uint32_t>(open);
                continue;
            }
            const bool thousands =
                c == u',' && at > 1 && is_digit(text_[at - 2]) && at < end && is_digit(text_[at]);
            if (one_of(c, kStops) && !thousands) break;
            if (c == u'、' && at > 1 && (at - 1 == item || text_[at - 2] == u')')) break;
            --at;
        }
        return at;
    }

    // Behind a number its phrase goes on up to a stop, but not into that of the next.
    uint32_t tail_end(size_t index) const {
        const uint32_t end = claims_[index].end;
        const uint32_t stop = find_first(kTailStops, end, end + kTail);
        const bool next = index + 1 < claims_.size() && claims_[index + 1].words != nullptr &&
                          begin_of(claims_[index + 1]) < stop;
        return next ? end : stop;
    }

    // The first of some characters, or `limit`.
    uint32_t find_first(std::u16string_view set, uint32_t begin, uint32_t limit) const {
        const std::u16string_view reach = text_.substr(begin, limit - begin);
        return begin + static_cast<uint32_t>(std::min(reach.find_first_of(set), reach.size()));
    }

    // Only words that leave a claim what it is, and those that claim its quantity.
    bool knows(Span phrase, int quantity) const {
        const std::u16string_view words = text(phrase);
        for (size_t at = 0; at < words.size();) {
            const std::optional<size_t> known = lexicon_.known_end(words, at, quantity);
            if (!known) return false;
            const size_t end = *known > at ? *known : at + name_at(words.substr(at));
            if (end == at && !one_of(words[at], kPassed)) return false;
            at = std::max(end, at + 1);
        }
        return true;
    }

    // The same of what is said in words, "未收到申请", but for the denial itself.
    bool knows_denial(Span phrase, const Claim& claim) const {
        const uint32_t denial = find_first(u"未没无不", phrase.begin, phrase.end);
        return knows({phrase.begin, denial}, claim.quantity) &&
               knows({std::min(denial + 1, phrase.end), phrase.end}, claim.quantity);
    }

    // How long the name is that `words` begin with: the office's, from any word of it on
    // ("云岭市教育局", "市教育局"); any year, where the report's own is not known.
    size_t name_at(std::u16string_view words) const {
        constexpr std::u16string_view kSomeYear = u"某年";
        if (!report_.year_certain && words.substr(0, kSomeYear.size()) == kSomeYear)
            return kSomeYear.size();
        const std::u16string_view office = report_.office;
        if (office.size() > kLongestOffice) return 0;
        for (size_t size = office.size(); size >= kShortestOffice; --size)
            if (words.substr(0, size) == office.substr(office.size() - size)) return size;
        return 0;
    }
    bool says_whole(Span phrase) const { return lexicon_.says_whole(text(phrase)); }

    // "(不含上年结转4件)", "(含补正告知等)" behind what was done.
    bool knows_brackets(const Claim& claim) const {
        const KnownQuantities& known = lexicon_.known;
        if (claim.end >= text_.size() || text_[claim.end] != u'(') return true;
        if (claim.quantity == known.received || claim.quantity == known.received_with_carried_in)
            return true;
        const uint32_t begin = claim.end + 1;
        const Span inside{begin, find_first(u")", begin, begin + kReach)};
        return !starts_with_any(text(inside), kCounting) ||
               (claim.quantity == known.closed && knows(inside, claim.quantity));
    }

    // Reads the clauses between two numbers. The first of them may end what the number before it
    // is in: "收到的61件申请中".
    void read_topics(bool goes_on, Span between) {
        const size_t stop = text(between).find_last_of(u"。!?");
        if (stop != text_.npos) between.begin += static_cast<uint32_t>(stop) + 1;
        bool behind = goes_on && last_ != nullptr && stop == text_.npos;
        for (uint32_t at = between.begin; at < between.end; behind = false) {
            const uint32_t end = find_first(u",;:", at, between.end);
            const Span clause{at, end};
            if (behind)
                scope_.topic |=
                    ends_topic(text(clause)) && last_->quantity != lexicon_.known.closed;
            else
                read_topic(clause, end < text_.size() && text_[end] == u':');
            at = end + 1;
        }
    }

    static bool ends_topic(std::u16string_view words) {
        return words == u"中" || ends_with_any(words, kOfThose);
    }

    void read_topic(Span clause, bool colon) {
        if (knows(clause, kNothing)) {
            if (says_whole(clause)) scope_ = {};
        } else {
            scope_.topic |= colon || ends_with_any(text(clause), kTopicEnds) || plays(clause);
        }
    }

    // "我局作为复议机关", and not "把公开作为重点"
    bool plays(Span clause) const {
        const size_t as = text(clause).find(u"作为");
        return as != text_.npos &&
               knows({clause.begin, clause.begin + static_cast<uint32_t>(as)}, kNothing);
    }

    // It names again of what it is, whatever was spoken of before.
    bool restates(Span phrase, const Claim& claim) const {
        if (claim.quantity < 0) return false;
        const std::string& id = form_.tables[static_cast<size_t>(table_of(claim))].id;
        if (id == "requests") return names_requests(phrase);
        return id != "review" || names_review(phrase);
    }

    bool names_requests(Span phrase) const {
        return lexicon_.mentions(lexicon_.requests, text(phrase)) && !names_review(phrase);
    }
    bool names_review(Span phrase) const {
        return std::any_of(std::begin(kReviews), std::end(kReviews),
                           [&](auto word) { return contains(text(phrase), word); });
    }

    // The parts of a whole are bound only where the whole is.
    bool covers(const Claim& whole, const Claim& part) const {
        if (part.quantity < 0 || part.category == Category::kChannel) return true;
        if (whole.quantity < 0 || whole.previous || whole.narrowed) return false;
        const bool all =
            whole.category == Category::kOther && whole.quantity != lexicon_.known.carried_in;
        if (all) return table_of(whole) == table_of(part);
        const std::vector<int>& cells = cells_of(whole);
        return table_of(whole) == table_of(part) &&
               std::all_of(cells_of(part).begin(), cells_of(part).end(), [&](int cell) {
                   return std::find(cells.begin(), cells.end(), cell) != cells.end();
               });
    }
    const std::vector<int>& cells_of(const Claim& claim) const {
        return form_.quantities[static_cast<size_t>(claim.quantity)].cells;
    }

    std::u16string_view text_;
    const char16_t* words_;
    const Lexicon& lexicon_;
    const Form& form_;
    const Report& report_;
    std::vector<Claim>& claims_;
    const Claim* last_ = nullptr;  // the claim before, changes apart
    const Claim* top_ = nullptr;   // the last that is not listed under another
    uint32_t last_end_ = 0;        // where the claim before ends
    bool listed_ = false;          // the claim before is
    Scope scope_;
    Scope outside_;  // of the list
};

}  // namespace

void tell_narrowed(std::u16string_view text, const char16_t* words, const Lexicon& lexicon,
                   const Report& report, std::vector<Claim>& claims) {
    Narrowing(text, words, lexicon, report, claims).tell();
}

}  // namespace gouji

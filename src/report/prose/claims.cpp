#include "report/prose/claims.h"

#include <deque>

#include "report/phrases.h"
#include "report/prose/comparison.h"
#include "report/prose/cue_match.h"
#include "report/prose/found_words.h"
#include "report/prose/gaps.h"
#include "report/prose/narrowing.h"
#include "report/prose/negations.h"
#include "report/prose/numbers.h"
#include "report/prose/passages.h"
#include "report/prose/relate.h"
#include "report/prose/relative_years.h"
#include "report/prose/respective.h"
#include "report/prose/said_of_all.h"
#include "report/prose/year_scope.h"
#include "text/char_kind.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestLead = 80;
// Between two things of a list.
constexpr std::u16string_view kAnd = u"和及与、";

class PassageClaims {
   public:
    // `words` is the passage's text where it outlives the passage.
    PassageClaims(const Passage& passage, const char16_t* words, const Document& document,
                  const Lexicon& lexicon, const FoundWords& found, uint32_t index,
                  uint32_t& sentence, std::vector<Claim>& claims)
        : passage_(passage), text_(passage.text), words_(words), document_(document),
          lexicon_(lexicon), found_(found), matcher_(passage, lexicon, found), index_(index),
          sentence_(sentence), claims_(claims) {}

    void read(const std::vector<Number>& numbers) {
        for (const Number& number : numbers) {
            if (number.year) continue;
            add(number);
            previous_end_ = number.end;
        }
        read_respective(text_, words_, matcher_, claims_);
        relate_claims(lexicon_, claims_);
    }

   private:
    // Where the marks end that part the words of two numbers: the last of each kind, or the number
    // before where there is none.
    struct Marks {
        uint32_t sentence;     // 。!?;
        uint32_t clause;       // ,;。:
        uint32_t own;          // ,;:)
        uint32_t item;         // "(维持)、行政诉讼1件": a new item behind brackets
        uint32_t open;         // (
        uint32_t close;        // )
        bool stopped = false;  // a sentence ends
        bool broken = false;   // or its part does
    };

    Marks marks_before(uint32_t begin) const {
        const uint32_t none = previous_end_;
        Marks marks{none, none, none, none, none, none};
        const auto next = [&](size_t at) { return passage_.openings.next(at, Opening::kMark); };
        for (size_t at = next(none); at < begin; at = next(at + 1)) {
            const auto end = static_cast<uint32_t>(at + 1);
            switch (text_[at]) {
                case u'(':
                    marks.open = end;
                    break;
                case u')':
                    marks.close = marks.own = end;
                    break;
                case u'、':
                    if (marks.close == at) marks.item = end;
                    break;
                case u';':
                    marks.broken = true;
                    marks.sentence = marks.clause = marks.own = end;
                    break;
                case u',':
                case u':':
                    marks.clause = marks.own = end;
                    break;
                case u'。':
                    marks.clause = end;
                    [[fallthrough]];
                default:
                    marks.stopped = true;
                    marks.sentence = end;
                    break;
            }
        }
        return marks;
    }

    void add(const Number& number) {
        const Marks marks = marks_before(number.begin);
        if (!claims_.empty() && marks.stopped) ++sentence_;
        // The words that belong to a number: from the number before, or the sentence's beginning.
        const uint32_t longest = number.begin > kLongestLead ? number.begin - kLongestLead : 0;
        const uint32_t from = std::max(marks.sentence, longest);
        Claim claim = claim_of(number, marks, from);
        const uint32_t clause = clause_begin(marks, from, number.begin);
        claim.span = place(clause, number.end);
        if (!claim.percent && !claim.compared) return add_counted(claim, number, from, clause);
        if (claim.percent && !claim.difference) claim.share_of = named_share(number.begin, claim);
        claims_.push_back(claim);
    }

    // All of it but what it counts.
    Claim claim_of(const Number& number, const Marks& marks, uint32_t from) const {
        const uint32_t begin = number.begin;
        const Span figure = number.numeral.span;
        Claim claim;
        claim.passage = index_;
        claim.end = number.end;
        claim.percent = number.percent;
        claim.more = text_.substr(number.end).starts_with(u'等');
        claim.places = places(text_.substr(figure.begin, figure.size()));
        claim.unit = number.unit;
        claim.words = words_ + from;
        claim.lead_size = static_cast<uint8_t>(begin - from);
        claim.link = claims_.empty() ? Link::kFirst : link_of(marks, begin);
        claim.broken = marks.broken;
        claim.sentence = sentence_;
        claim.own_begin = static_cast<uint8_t>(std::max(marks.own, from) - from);
        claim.number_begin = place(figure.begin, number.end).begin;
        const Claim* const before = claims_.empty() ? nullptr : &claims_.back();
        tell_comparison(before, found_.says(Lexicon::kComparison, {from, begin}), claim);
        set_value(number, claim);
        if (lexicon_.form->prose.is_money(number.unit)) to_form_unit(claim);
        return claim;
    }

    // "8件新收申请和2件结转申请": the words between them are of the number before.
    bool are_of_number_before(uint32_t begin) const {
        const std::u16string_view between = text_.substr(previous_end_, begin - previous_end_);
        return previous_end_ > 0 && between.size() > 1 && is_one_of(between.back(), kAnd) &&
               !is_one_of(between.front(), kAnd) &&
               between.find_first_of(u",;。:()") == between.npos;
    }

    // A claim for each quantity that the words name.
    void add_counted(Claim& claim, const Number& number, uint32_t from, uint32_t clause) {
        if (are_of_number_before(number.begin)) from = clause = number.begin;
        CueMatch match = matcher_.match(from, clause, number, claim);
        read_each(text_, words_, matcher_, claim, match);
        // A number without a unit counts only where a cue asks for it.
        if (match.quantity < 0 && number.bare) return;
        claim.quantity = match.quantity;
        claim.category = match.category;
        claim.loosely = match.loosely;
        claim.behind = match.behind;
        if (match.amount) claim.unit = -1;  // the cell has none but that
        claims_.push_back(claim);
        for (int other : match.also) {
            claims_.push_back(claims_.back());
            claims_.back().quantity = other;
        }
    }

    // "自然人申请占73.2%": which quantity the words before 占 name.
    int16_t named_share(uint32_t begin, const Claim& claim) const {
        const std::u16string_view own = own_words(claim);
        uint32_t size = 0;
        while (size < own.size() && !starts_with_any(own.substr(size), kShares)) ++size;
        if (size == own.size()) return -1;
        const auto from = begin - static_cast<uint32_t>(own.size());
        return static_cast<int16_t>(matcher_.match_name({from, from + size}).quantity);
    }

    // 元 to 万元: money of all kinds, so that it can be compared.
    static void to_form_unit(Claim& claim) {
        const Decimal step = Decimal::scaled(1, 4);
        claim.value.low = claim.value.low * step;
        if (!claim.value.high.is_infinite()) claim.value.high = claim.value.high * step;
    }

    static uint8_t places(std::u16string_view figure) {
        const size_t point = figure.find(u'.');
        return point == figure.npos ? 0 : static_cast<uint8_t>(figure.size() - point - 1);
    }

    uint32_t clause_begin(const Marks& marks, uint32_t from, uint32_t begin) const {
        uint32_t at = std::max(marks.clause, from);
        if (marks.item >= at + 2) at = marks.item;
        while (at < begin && (text_[at] == u' ' || text_[at] == u'、' || text_[at] == u'(')) ++at;
        return at;
    }

    Link link_of(const Marks& marks, uint32_t begin) const {
        if (marks.open > marks.close) return Link::kInside;
        if (says_before(Lexicon::kAmong, marks, begin) ||
            text_.substr(previous_end_).starts_with(kAmongThese))
            return Link::kAmong;
        if (says_before(Lexicon::kTotal, marks, begin)) return Link::kTotal;
        if (marks.stopped) return Link::kSentence;
        if (marks.close > previous_end_ && marks.open == previous_end_) return Link::kOutside;
        return Link::kNext;
    }

    // Between the number before and this one, brackets that are closed apart:
    // "其他处理(含撤回申请)3件" is no part of what stands before.
    bool says_before(uint32_t id, const Marks& marks, uint32_t begin) const {
        if (marks.open == previous_end_ || marks.close < marks.open)
            return found_.says(id, {previous_end_, begin});
        return found_.says(id, {previous_end_, marks.open - 1}) ||
               found_.says(id, {marks.close, begin});
    }

    static void set_value(const Number& number, Claim& claim) {
        const auto& [printed, precision, span, chinese] = number.numeral;
        const auto [relation, open] = number.bound;
        claim.value = printed;
        claim.relation = relation;
        claim.loose = relation == ClaimRelation::kAbout;
        if (relation == ClaimRelation::kAtLeast)
            claim.value = {printed.low, Decimal::infinity(), open || printed.low_open, true};
        else if (relation == ClaimRelation::kAtMost)
            claim.value = {0, printed.high, false, open || printed.high_open};
        else if (precision == Precision::kRounded)
            claim.relation = ClaimRelation::kAbout;
        else if (precision == Precision::kOpen && !claim.loose)
            claim.relation = ClaimRelation::kAtLeast;
        if (claim.percent && precision == Precision::kRounded) {  // so many times
            claim.difference = true;
            claim.loose = claim.relation == ClaimRelation::kAbout;
        }
    }

    SourceSpan place(uint32_t begin, uint32_t end) const {
        return document_.folded.source(passage_.folded(begin, end));
    }

    const Passage& passage_;
    std::u16string_view text_;
    const char16_t* words_;
    const Document& document_;
    const Lexicon& lexicon_;
    const FoundWords& found_;
    CueMatcher matcher_;
    uint32_t index_;
    uint32_t& sentence_;
    std::vector<Claim>& claims_;
    uint32_t previous_end_ = 0;
};

}  // namespace

void read_claims(const Document& document, const Lexicon& lexicon, Report& report) {
    PassageReader passages(document, report);
    Passage passage;
    uint32_t sentence = 0;
    std::vector<Number> numbers;  // of one passage
    std::vector<Claim> claims;    // likewise
    FoundWords found;             // likewise, where there are numbers
    // Not moved as they become more, which would need room for them twice while others have
    // theirs, too.
    std::deque<Claim> all;
    std::vector<char16_t>& words = report.words;
    words.reserve(document.folded.text().size());  // so that what claims point to stays
    for (uint32_t index = 0; passages.next(passage); ++index, ++sentence) {
        const Openings& openings = passage.openings;
        const auto read_openings = [&] { passage.openings.read(passage.text, lexicon.openings); };
        read_openings();
        if (openings.any(Opening::kYear) && name_years(passage, report)) read_openings();
        if (openings.any(Opening::kGap)) read_gaps(passage, document, lexicon, report.gaps);
        if (openings.any(Opening::kSpace) && join_letters(passage)) read_openings();
        claims.clear();
        found.clear();
        const size_t begin = words.size();
        numbers.clear();
        if (openings.any(Opening::kFigure)) find_numbers(passage, lexicon, numbers);
        if (!numbers.empty()) {
            found.read(passage, lexicon);
            words.insert(words.end(), passage.text.begin(), passage.text.end());
            PassageClaims(passage, words.data() + begin, document, lexicon, found, index, sentence,
                          claims)
                .read(numbers);
            if (claims.empty()) words.resize(begin);
            tell_years(lexicon, report.year_certain, claims);
        }
        const bool denies = openings.any(Opening::kDenial);
        UnstatedClaims unstated(passage, document, index, sentence, claims);
        if (denies) read_negations(passage, lexicon, unstated);
        read_said_of_all(passage, lexicon, unstated);
        if (claims.empty()) continue;
        tell_narrowed(passage.text, words.data() + begin, lexicon, found, report, claims);
        for (const Claim& claim : claims) all.push_back(claim);
    }
    report.claims.assign(all.begin(), all.end());
}

}  // namespace gouji

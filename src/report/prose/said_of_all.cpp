#include "report/prose/said_of_all.h"

#include <algorithm>

#include "report/prose/stops.h"
#include "text/char_set.h"
#include "text/contains.h"
#include "text/leading.h"

namespace gouji {

namespace {

constexpr CharSet kStops(u",;。!?:)");

// What may stand between one review and its 维持, and behind that: who decided, that, on what.
constexpr std::u16string_view kDecided[] = {
    u",",      u"(",  u"复议机关", u"复议结果", u"结果",     u"予以", u"为",
    u"已审结", u"经", u"审理",     u"审查",     u"后",       u"被",   u"获",
    u"决定",   u"原", u"答复",     u"处理",     u"行政行为", u"告知", u"意见"};

class SaidOfAll {
   public:
    SaidOfAll(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims)
        : text_(passage.text), lexicon_(lexicon), known_(lexicon.known), claims_(claims) {}

    // "申请6件,均予以公开": what is said of all of the number before.
    void read() {
        const int received = known_.received;
        const int reconsideration = known_.reconsideration;
        for (size_t i = 0; i < claims_.stated(); ++i) {
            const int quantity = claims_[i].quantity;
            if (received < 0 || (quantity != received && quantity != reconsideration)) continue;
            const Claim claim = claims_[i];  // a copy: what is said of it joins the same list
            if (quantity == reconsideration) read_upheld(claim);
            if (quantity != received) continue;
            const bool last =
                i + 1 == claims_.stated() || claims_[i + 1].sentence != claim.sentence;
            if (!last) continue;
            const uint32_t begin = claim.end;
            const size_t stop = std::min(text_.find_first_of(kPartEnds, begin), text_.size());
            const std::u16string_view rest = text_.substr(begin, stop - begin);
            if (rest.find_first_of(u"均全都") != rest.npos)
                claims_.add_same(outcome_in(rest), claim, begin, stop);
            const bool person = contains(rest, u"申请人为自然人") ||
                                contains(rest, u"均为自然人") || contains(rest, u"均系自然人") ||
                                contains(rest, u"为公民个人") || contains(rest, u"系公民个人") ||
                                contains(rest, u"均为公民");
            if (person && !contains(rest, u"法人"))
                claims_.add_same(known_.received_from_persons, claim, begin, stop);
        }
    }

   private:
    // Which outcome the words name, by the form's cues; -1 where they name none, or several.
    int outcome_in(std::u16string_view words) const {
        int named = -1;
        for (size_t at = 0; at < words.size();) {
            const WordList::Match match = lexicon_.cues.longest(words, at);
            at = std::max<size_t>(match.end, at + 1);
            if (match.end == match.begin || !lexicon_.is_cue(match.id)) continue;
            const Cue& cue = lexicon_.form->prose.cues[match.id];
            const bool outcome = cue.quantity == known_.granted || cue.quantity == known_.partial ||
                                 cue.quantity == known_.refused;
            if (!outcome || contains_any(words, cue.unless)) continue;
            if (named >= 0 && named != cue.quantity) return -1;
            named = cue.quantity;
        }
        return named;
    }

    // "行政复议2件,结果均为维持", "行政复议1件,复议机关维持原答复"
    void read_upheld(const Claim& claim) {
        const uint32_t begin = claim.end;
        const size_t stop = std::min(text_.find_first_of(kPartEnds, begin), text_.size());
        const std::u16string_view rest = text_.substr(begin, stop - begin);
        const size_t upheld = rest.find(u"维持");
        const std::u16string_view before = rest.substr(0, std::min(upheld, rest.size()));
        const size_t all = before.find_last_of(u"均全都");
        if (upheld == rest.npos) return;
        const bool said =
            before.size() <= 8 && all != before.npos && before.find(u',', all) == before.npos &&
            before.find_first_of(u"0123456789诉") == before.npos && claim.value.low > Decimal(0);
        const std::u16string_view behind = rest.substr(upheld + 2);
        const bool one = claim.value == Interval::point(1) && is_made_of(before, kDecided) &&
                         is_made_of(behind.substr(0, find_first(behind, kStops)), kDecided);
        if (said || one)
            claims_.add_same(known_.reconsideration_upheld, claim, begin, begin + upheld + 2);
    }

    std::u16string_view text_;
    const Lexicon& lexicon_;
    const KnownQuantities& known_;
    UnstatedClaims& claims_;
};

}  // namespace

void read_said_of_all(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims) {
    SaidOfAll(passage, lexicon, claims).read();
}

}  // namespace gouji

#include "report/prose/negations.h"

#include <algorithm>
#include <set>

#include "report/prose/stops.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"
#include "text/leading.h"

namespace gouji {

namespace {

constexpr uint32_t kReach = 60;
constexpr CharSet kStops(u",;。!?:)");
constexpr CharSet kDigits(u"0123456789");

struct Denial {
    std::u16string_view word;
    bool of_receipt;  // denies that something came in
};
constexpr Denial kDenials[] = {
    {u"未收到", true},  {u"未接到", true},  {u"没有收到", true}, {u"没有接到", true},
    {u"未受理", true},  {u"未接收", true},  {u"未发生", false},  {u"没有发生", false},
    {u"未产生", false}, {u"未出现", false}, {u"未引发", false},  {u"未引起", false},
    {u"未被", false},   {u"未因", false},   {u"没有因", false},  {u"未有", false},
    {u"没有", true},    {u"无", true},      {u"未涉及", false},  {u"不存在", false},
    {u"未提起", false}, {u"未发现", false}, {u"未新收", true},
};

constexpr std::u16string_view kNothing[] = {u"没有", u"不涉及", u"未涉及", u"不存在", u"未", u"无"};
// Of what may stand between these and what is carried over: 产生, 发生, 出现, 有, 跨年度.
constexpr CharSet kArising(u"产生发出现有跨年度");

// Words that only look like a denial, or deny something else.
constexpr std::u16string_view kNotDenials[] = {u"无法",   u"无正当", u"无需",  u"无偿",
                                               u"无障碍", u"无锡",   u"无线",  u"无关",
                                               u"无效",   u"无理",   u"无异议"};
// What is denied is a result, not the case; or one more of them, or some of them.
constexpr WordSet kResults{u"纠错", u"纠正",   u"败诉", u"撤销", u"责令",
                           u"违法", u"被确认", u"再次", u"第二", u"复议决定"};
// What is denied is one outcome, or one kind of applicant, of requests.
constexpr WordSet kOfSome{u"不予",   u"结转", u"逾期", u"超期", u"纠纷", u"争议",
                          u"未答复", u"投诉", u"举报", u"收费", u"费用"};
constexpr WordSet kCases{u"复议", u"诉讼", u"起诉"};
constexpr WordSet kRequests{u"公开申请", u"依申请公开", u"申请公开",
                            u"依申请",   u"申请件",     u"申请事项"};

class NegationReader {
   public:
    NegationReader(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims)
        : passage_(passage), text_(passage.text), lexicon_(lexicon), known_(lexicon.known),
          claims_(claims),
          of_disclosure_(contains(text_, u"公开") || contains(passage.heading, u"公开")) {}

    void read() {
        for (uint32_t at = next(0); at < text_.size(); at = next(at + 1)) {
            if (deny_named(at) || deny_carrying(at)) continue;
            for (const Denial& denial : kDenials) {
                if (!stands_at(text_, at, denial.word)) continue;
                at = deny(at, denial);
                break;
            }
        }
    }

   private:
    uint32_t next(size_t at) const {
        return static_cast<uint32_t>(passage_.openings.next(at, Opening::kDenial));
    }

    // Returns where to read on.
    uint32_t deny(uint32_t at, const Denial& denial) {
        for (std::u16string_view word : kNotDenials)
            if (stands_at(text_, at, word)) return at;
        const uint32_t begin = at + static_cast<uint32_t>(denial.word.size());
        const std::u16string_view rest = clause_at(begin);
        const uint32_t end = begin + static_cast<uint32_t>(rest.size());
        if (find_first(rest, kDigits) != rest.npos || contains_any(rest, kResults)) return at;
        const bool cases = contains_any(rest, kCases);
        if (of_disclosure_ && cases && contains(rest, u"复议"))
            claims_.add_nought(known_.reconsideration, at, end);
        if (of_disclosure_ && cases && (contains(rest, u"诉讼") || contains(rest, u"起诉")))
            claims_.add_nought(known_.litigation, at, end);
        // "未发生依申请公开事项"; but "未发生因申请公开引起的舆情" is of something else.
        const bool requests = contains_any(rest, kRequests) || (of_disclosure_ && rest == u"申请");
        if (!cases && requests && !contains_any(rest, kOfSome) &&
            (denial.of_receipt || only_names(rest)))
            claims_.add_nought(known_.received, at, end);
        return end > at ? end - 1 : at;
    }

    // "未制发规章和规范性文件", "没有不予公开的情形": what the form's own words name that need no
    // topic, or what became of requests behind these, and nothing beside them. Returns whether it
    // does.
    bool deny_named(uint32_t at) {
        const uint32_t begin = behind_nothing(at);
        const std::u16string_view rest = clause_at(begin);
        if (begin == at || !only_names(without_case(rest)) || !opens_clause(at)) return false;
        bool any = false;
        for (const uint32_t named : cues_in(rest)) {
            const Cue& cue = lexicon_.form->prose.cues[named];
            if ((cue.topic != Topic::kAny && !is_outcome_before(cue.quantity, at)) ||
                (!cue.needs.empty() && !contains_any(rest, cue.needs)) ||
                contains_any(rest, cue.unless) || claims_.has(cue.quantity, begin))
                continue;
            claims_.add_nought(cue.quantity, at, begin + static_cast<uint32_t>(rest.size()));
            claims_.end_last(begin);  // as of a number: what stands behind is known
            any = true;
        }
        return any;
    }

    // "无结转下年办理的申请", "未产生结转下年的申请", "上年未结转申请". Returns whether it does.
    bool deny_carrying(uint32_t at) {
        const uint32_t begin = behind_nothing(at);
        const std::u16string_view rest = clause_at(begin);
        if (begin == at || !of_disclosure_ || find_first(rest, kDigits) != rest.npos) return false;
        const size_t named = std::min(find_first_not(rest, kArising), rest.size());
        const int quantity = carried(rest.substr(named), at);
        if (quantity < 0 || contains_any(rest, kCases)) return false;
        claims_.add_nought(quantity, at, begin + static_cast<uint32_t>(rest.size()));
        return true;
    }

    // Which way what the words name was carried; -1 for neither.
    int carried(std::u16string_view words, uint32_t at) const {
        const WordList::Match match = lexicon_.cues.longest(words, 0);
        if (match.end > match.begin && lexicon_.is_cue(match.id)) {
            const int quantity = lexicon_.form->prose.cues[match.id].quantity;
            return quantity == known_.carried_in || quantity == known_.carried_out ? quantity : -1;
        }
        const std::u16string_view lead = text_.substr(0, at);
        const bool last = lead.ends_with(u"上年") || lead.ends_with(u"上年度");
        return last && words.starts_with(u"结转") ? known_.carried_in : -1;
    }

    // Behind the word that says there is none; `at` itself where no such word is.
    uint32_t behind_nothing(uint32_t at) const {
        for (std::u16string_view word : kNothing)
            if (stands_at(text_, at, word)) return at + static_cast<uint32_t>(word.size());
        return at;
    }

    std::u16string_view clause_at(uint32_t begin) const {
        const std::u16string_view near = text_.substr(begin, kReach);
        return near.substr(0, find_first(near, kStops));
    }

    static std::u16string_view without_case(std::u16string_view words) {
        for (std::u16string_view of_case : {u"的情形", u"的情况", u"情形", u"情况"})
            if (words.ends_with(of_case)) return words.substr(0, words.size() - of_case.size());
        return words;
    }

    // Of requests that the passage has named so far.
    bool is_outcome_before(int quantity, uint32_t at) const {
        return known_.is_outcome(quantity) && (contains_any(text_.substr(0, at), kRequests) ||
                                               contains_any(passage_.heading, kRequests));
    }

    // In the form's order, each once.
    std::set<uint32_t> cues_in(std::u16string_view words) const {
        std::set<uint32_t> cues;
        for (size_t at = 0; at < words.size(); ++at)
            lexicon_.cues.find_all(words, at, [&](const WordList::Match& match) {
                if (lexicon_.is_cue(match.id)) cues.insert(match.id);
            });
        return cues;
    }

    // Its sentence, or a part of one; or a clause that says of the whole office, or year.
    bool opens_clause(uint32_t at) const {
        const uint32_t from = at > kReach ? at - kReach : 0;
        const std::u16string_view lead = text_.substr(from, at - from);
        const size_t stop = lead.find_last_of(kClauseEnds);
        return stop == lead.npos || lead[stop] != u',' || lexicon_.says_whole(lead.substr(stop));
    }

    bool only_names(std::u16string_view words) const {
        for (size_t at = 0; at < words.size();) {
            size_t end = words[at] == u'、' ? at + 1 : at;
            bool narrows = words[at] == u'的';
            lexicon_.plain.find_all(words, at, [&](const WordList::Match& match) {
                narrows |= match.id == Lexicon::kNarrow;
                if (match.id == Lexicon::kPlain || match.id == Lexicon::kWhole ||
                    lexicon_.needs_no_topic(match.id) ||
                    known_.is_outcome(static_cast<int>(match.id)))
                    end = std::max<size_t>(end, match.end);
            });
            if (narrows || end == at) return false;
            at = end;
        }
        return true;
    }

    const Passage& passage_;
    std::u16string_view text_;
    const Lexicon& lexicon_;
    const KnownQuantities& known_;
    UnstatedClaims& claims_;
    bool of_disclosure_;
};

}  // namespace

void read_negations(const Passage& passage, const Lexicon& lexicon, UnstatedClaims& claims) {
    NegationReader(passage, lexicon, claims).read();
}

}  // namespace gouji

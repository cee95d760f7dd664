#include "report/prose/gaps.h"

#include <algorithm>

#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

// So much of what stands before a gap is quoted at most.
constexpr uint32_t kLongestClause = 60;
constexpr CharSet kStops(u",;。.:!?、)");
constexpr std::u16string_view kShares[] = {
    u"占总数的", u"占总量的", u"占比为",       u"比例为",       u"比重为",      u"率为",
    u"率达",     u"率达到",   u"占全部申请的", u"占申请总数的", u"占申请总量的"};
// What a measure word counts where its number may be missing.
constexpr std::u16string_view kCounted[] = {u"申请", u"复议", u"诉讼", u"公开", u"收到", u"受理",
                                            u"答复", u"办结", u"结转", u"处理", u"提供", u"共",
                                            u"发布", u"制发", u"废止", u"有效", u"培训", u"举办",
                                            u"召开", u"出具", u"满意", u"费"};

// Right before a measure word and a stop these want a number, where all before them in their
// clause is known: "其中予以公开件". 申请 does so only of what came in, as 申请件 is a word.
constexpr std::u16string_view kWantNumber[] = {
    u"予以公开", u"部分公开", u"不予公开", u"无法提供", u"不予处理", u"其他处理",
    u"行政复议", u"行政诉讼", u"上年结转", u"结转下年", u"下年度",   u"新收",
    u"共",       u"公开为",   u"提供为",   u"处理为",   u"结转为",   u"复议为",
    u"诉讼为",   u"公开信息", u"已办结",   u"申请"};
// These, too, where the clause before counts the same and what follows is no word about them:
// "收到9件,办结件,办结率100%", not "收到9件,办结件,均已归档".
constexpr std::u16string_view kWantBesideCounts[] = {
    u"办结", u"办理", u"办毕", u"办复", u"答复",   u"回复",     u"收到", u"受理",    u"处理",
    u"公开", u"提供", u"结转", u"下年", u"下一年", u"下一年度", u"次年", u"继续办理"};
constexpr std::u16string_view kCameIn[] = {u"共收到", u"新收", u"共受理", u"共接到"};
// What such a clause must not say: it speaks of cases, not of how many.
constexpr std::u16string_view kOfCases = u"对将把以未无没不的与按";
// Behind the last item of a list: "网站12条、公众号 条两类渠道".
constexpr std::u16string_view kListEnds = u"两三四五等和及";
// Right before a per cent sign without figures.
constexpr std::u16string_view kWantRate[] = {u"增长", u"下降", u"上升", u"减少",
                                             u"增加", u"提高", u"降低", u"占"};
// These may head a column, too.
constexpr std::u16string_view kRates[] = {u"率", u"占比"};

// "案 件" and "事 项" are words set apart, no missing number of 件 and 项. Two letters each.
constexpr std::u16string_view kWords =
    u"案件文件信件要件证件稿件附件条件事件事项专项逐项各项法人个人专人他人请人责人条例案例"
    u"专家国家原则规则全部本部干部市场日期定期按期如期逾期延期到期审批姓名成本文本版本样本基本"
    u"手册农户用户层次档次";
bool is_word(char16_t before, char16_t unit) {
    for (size_t at = 0; at < kWords.size(); at += 2)
        if (kWords[at] == before && kWords[at + 1] == unit) return true;
    return false;
}
bool is_numeral(char16_t c) { return is_one_of(c, u"一二三四五六七八九十两百千万亿零余多"); }
bool is_ascii_letter_or_digit(char16_t c) { return is_digit(c) || is_ascii_letter(c); }

class GapReader {
   public:
    GapReader(const Passage& passage, const Document& document, const Lexicon& lexicon,
              std::vector<Gap>& gaps)
        : passage_(passage), text_(passage.text), document_(document), lexicon_(lexicon),
          gaps_(gaps), first_(gaps.size()) {}

    void read() {
        for (uint32_t at = next(0); at < text_.size(); at = next(at + 1)) {
            switch (text_[at]) {
                case u' ':
                    read_space(at);
                    break;
                case u'X':
                case u'x':
                case u'×':
                case u'〇':
                case u'○':
                case u'_':
                    at = read_placeholder(at);
                    break;
                case u')':
                    read_brackets(at);
                    break;
                case u'%':
                    read_rate(at);
                    break;
                case u'件':
                case u'宗':
                case u'起':
                case u'份':
                case u'条':
                    read_unit(at);
                    break;
                case u'占':
                case u'比':
                case u'率':
                    read_share(at);
                    break;
                default:
                    break;
            }
        }
    }

   private:
    uint32_t next(size_t at) const {
        return static_cast<uint32_t>(passage_.openings.next(at, Opening::kGap));
    }
    char16_t at(size_t index) const { return index < text_.size() ? text_[index] : u'。'; }
    bool stops(size_t index) const { return kStops.has(at(index)); }

    uint32_t clause_begin(uint32_t end) const {
        const uint32_t from = end > kLongestClause ? end - kLongestClause : 0;
        const size_t stop = find_last(text_.substr(from, end - from), kStops);
        return stop == text_.npos ? from : from + static_cast<uint32_t>(stop + 1);
    }

    // "收到申请( )件"
    void read_brackets(uint32_t close) {
        uint32_t open = close;
        while (open > 0 && text_[open - 1] == u' ') --open;
        if (open < 2 || text_[open - 1] != u'(' || !is_ideograph(text_[open - 2])) return;
        const WordList::Match match = lexicon_.units.longest(text_, close + 1);
        if (match.end > match.begin) add(Gap::Kind::kBlank, clause_begin(open - 1), match.end);
    }

    // "同比增长 %", "答复率%。"
    void read_rate(uint32_t sign) {
        const size_t last = text_.find_last_not_of(u' ', sign > 0 ? sign - 1 : 0);
        if (sign == 0 || last == text_.npos) return;
        const std::u16string_view before = text_.substr(0, last + 1);
        const bool stopped = sign + 1 < text_.size() && stops(sign + 1);
        if (ends_with_any(before, kWantRate) || (stopped && ends_with_any(before, kRates)))
            add(Gap::Kind::kBlank, clause_begin(sign), sign + 1);
    }

    // "其中予以公开件,"
    void read_unit(uint32_t unit) {
        if (unit == 0 || !is_ideograph(text_[unit - 1])) return;  // "6件,"
        if (!stops(unit + 1) || at(unit + 1) == u'.') return;
        const uint32_t begin = clause_begin(unit);
        const std::u16string_view clause = text_.substr(begin, unit - begin);
        for (std::u16string_view word : kWantNumber)
            if (clause.ends_with(word) && is_known(clause.substr(0, clause.size() - word.size()))) {
                const bool came_in = word != u"申请" || contains_any(clause, kCameIn);
                if (came_in) return add(Gap::Kind::kBlank, begin, unit + 1);
            }
        if (!is_beside_counts(begin, unit)) return;
        for (std::u16string_view word : kWantBesideCounts)
            if (clause.ends_with(word) && is_known(clause.substr(0, clause.size() - word.size())))
                return add(Gap::Kind::kBlank, begin, unit + 1);
    }

    bool is_beside_counts(uint32_t begin, uint32_t unit) const {
        if (!is_behind_count(begin, unit) || text_[begin - 1] != u',') return false;
        if (is_one_of(at(unit + 1), u"。;")) return true;
        size_t next = unit + 2;
        while (!stops(next) && !is_digit(text_[next])) ++next;
        return at(unit + 1) == u',' && is_digit(at(next));
    }

    // "网站12条、公众号 条"
    bool is_behind_count(uint32_t begin, uint32_t unit) const {
        return begin > 2 && is_one_of(text_[begin - 1], u",、") &&
               text_[begin - 2] == text_[unit] && is_digit(text_[begin - 3]);
    }

    // Nothing but words of claims, and none that makes cases of them.
    bool is_known(std::u16string_view words) const {
        if (words.find_first_of(kOfCases) != words.npos) return false;
        constexpr std::u16string_view kSomeYear = u"某年";
        for (size_t at = 0; at < words.size();) {
            const WordList::Match known = lexicon_.plain.longest(words, at);
            const size_t year = words.substr(at).starts_with(kSomeYear) ? kSomeYear.size() : 0;
            if (known.end == known.begin && year == 0) return false;
            at = std::max<size_t>(known.end, at + year);
        }
        return true;
    }

    // A measure word alone between a space and a stop: "行政复议 宗,".
    void read_space(uint32_t space) {
        if (space > 1 && text_[space - 1] == u'(' && at(space + 1) == u')') return;
        uint32_t unit = space;
        while (at(unit) == u' ') ++unit;
        if (space == 0 || !is_ideograph(text_[space - 1]) || is_numeral(text_[space - 1]) ||
            unit >= text_.size() || is_word(text_[space - 1], text_[unit]))
            return;
        const WordList::Match match = lexicon_.units.longest(text_, unit);
        if (match.end == match.begin) return;
        uint32_t after = match.end;
        while (after < text_.size() && at(after) == u' ') ++after;
        const uint32_t begin = clause_begin(space);
        const bool beside = is_behind_count(begin, unit);
        if (!stops(after) && !(beside && is_one_of(at(after), kListEnds))) return;
        const std::u16string_view clause = text_.substr(begin, space - begin);
        // Text set with spaces between its letters shows nothing.
        if (clause.find(u' ') != clause.npos && clause.find_first_not_of(u' ') != 0) return;
        if (beside || contains_any(clause, kCounted)) add(Gap::Kind::kBlank, begin, match.end);
    }

    void read_share(size_t begin) {
        for (std::u16string_view share : kShares)
            if (stands_at(text_, begin, share)) read_share(begin, share.size());
    }

    void read_share(size_t at_share, size_t length) {
        size_t after = at_share + length;
        while (at(after) == u' ') ++after;
        if (at(after) != u'%' && !stops(after)) return;
        add(Gap::Kind::kBlank, static_cast<uint32_t>(at_share),
            static_cast<uint32_t>(std::min(after + (at(after) == u'%' ? 1 : 0), text_.size())));
    }

    // Two marks or more in place of a number or a name. Returns where to read on.
    uint32_t read_placeholder(uint32_t begin) {
        uint32_t end = begin;
        while (end < text_.size() && text_[end] == text_[begin]) ++end;
        const bool before = begin > 0 && is_ideograph(text_[begin - 1]);
        const bool after = end < text_.size() && is_ideograph(text_[end]);
        const bool letter = (begin > 0 && is_ascii_letter_or_digit(text_[begin - 1])) ||
                            (end < text_.size() && is_ascii_letter_or_digit(text_[end]));
        const bool counts = end < text_.size() && lexicon_.units.longest(text_, end).end > end;
        // "8件予以公开,XX件不予公开"
        const bool opens = begin == 0 || (counts && stops(begin - 1));
        if (!letter && (before || opens) && after &&
            (end - begin >= 2 || (counts && text_[begin] != u'〇')))
            add(Gap::Kind::kPlaceholder, clause_begin(begin), end);
        return end - 1;
    }

    // Several in one clause are one gap: "在XX县XX乡设XX处".
    void add(Gap::Kind kind, uint32_t begin, uint32_t end) {
        while (begin < end && text_[begin] == u' ') ++begin;
        const SourceSpan span = document_.folded.source(passage_.folded(begin, end));
        Gap* last = gaps_.size() > first_ ? &gaps_.back() : nullptr;
        if (last != nullptr && last->kind == kind && span.begin < last->span.end)
            last->span.end = span.end;
        else
            gaps_.push_back({kind, span});
    }

    const Passage& passage_;
    std::u16string_view text_;
    const Document& document_;
    const Lexicon& lexicon_;
    std::vector<Gap>& gaps_;
    size_t first_;  // of the passage's gaps
};

}  // namespace

void read_gaps(const Passage& passage, const Document& document, const Lexicon& lexicon,
               std::vector<Gap>& gaps) {
    GapReader(passage, document, lexicon, gaps).read();
}

}  // namespace gouji

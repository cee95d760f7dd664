#include "report/prose/numbers.h"

#include "report/phrases.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/scale.h"

namespace gouji {

namespace {

// What may stand before "一" where it counts; in "进一步" it does not.
constexpr CharSet kBeforeOne(
    u"到理收共计余有了的为开供复结公诉议讼转达件交毕度面络 "
    u",:(“”\"办处约近及和、请量数存止效定人织业项。;");
// Digits of sums of money, which names and other words are written with, too: 队伍, 大陆.
constexpr CharSet kFormal(u"壹贰叁肆伍陆柒捌玖拾");
// Ordinals, and words that only sound like numbers.
constexpr CharSet kOrdinals(u"第每逐其之这那哪周星统某任初");
// What makes it one of a law, a document, a range.
constexpr CharSet kNoCountBehind(u"第〔-.&/×~");
// What makes a number one of a date, a document or a list.
constexpr CharSet kCountsNothing(u"月日号时点分天周岁倍番半万亿-.〕:~/×");
// The words of a number begin behind one of these.
constexpr CharSet kStops(u" ,;。:、()0123456789");

class NumberReader {
   public:
    NumberReader(const Passage& passage, const Lexicon& lexicon, std::vector<Number>& found)
        : text_(passage.text), openings_(passage.openings), lexicon_(lexicon), found_(found) {}

    void read() {
        for (size_t at = next(0); at < text_.size(); at = next(at)) {
            size_t too_long = 0;
            const auto numeral = read_numeral(text_, at, &too_long);
            if (!numeral) {
                at = std::max(at + 1, too_long);
                continue;
            }
            const bool ascii = is_digit(text_[at]);
            const Numeral whole = ascii ? across_space(*numeral) : *numeral;
            if (ascii || starts_chinese(whole.span)) consider(whole, ascii);
            at = whole.span.end;  // no piece of a numeral is one: 第二十三件
        }
    }

   private:
    // Where a figure may begin.
    size_t next(size_t at) const { return openings_.next(at, Opening::kFigure); }

    // Alone, characters of numerals are those of other words, too.
    bool starts_chinese(Span numeral) const {
        const char16_t first = text_[numeral.begin];
        const char16_t before = numeral.begin > 0 ? text_[numeral.begin - 1] : u'\0';
        if (kOrdinals.has(before)) return false;
        if (unit_at(text_, numeral.begin) > 0 && is_one_of(before, u"数几")) return false;
        if (numeral.size() > 1 || is_one_of(at(numeral.end), u"件宗份例倍番半")) return true;
        return first == u'一' ? numeral.begin == 0 || kBeforeOne.has(before) : !kFormal.has(first);
    }

    char16_t at(size_t index) const { return index < text_.size() ? text_[index] : u'\0'; }
    size_t skip_spaces(size_t index) const {
        while (at(index) == u' ') ++index;
        return index;
    }

    // "10 余次", "3 万师生", "1 256件", "1, 256件": set with a space between the digits and what
    // belongs to them.
    Numeral across_space(const Numeral& numeral) const {
        const size_t mark = numeral.span.end + (at(numeral.span.end) == u',' ? 1 : 0);
        if (is_thousands(numeral.span, mark)) {
            Numeral whole = numeral;
            const auto rest = read_numeral(text_.substr(0, mark + 4), mark + 1);
            if (!rest) return numeral;
            whole.value = Interval::point(numeral.value.low * 1000 + rest->value.low);
            whole.span.end = static_cast<uint32_t>(mark + 4);
            return whole;
        }
        const size_t after = skip_spaces(numeral.span.end);
        if (after == numeral.span.end || !is_one_of(at(after), u"余多万亿")) return numeral;
        std::u16string joined(
            text_.substr(numeral.span.begin, numeral.span.end - numeral.span.begin));
        const auto digits = static_cast<uint32_t>(joined.size());
        joined += text_.substr(after, 2);
        auto found = read_numeral(joined, 0);
        if (!found || found->span.end <= digits) return numeral;
        found->span = {numeral.span.begin, static_cast<uint32_t>(after) + found->span.end - digits};
        return *found;
    }

    // One space at `mark`, and three digits alone behind one to three.
    bool is_thousands(Span digits, size_t mark) const {
        if (digits.size() > 3 || at(mark) != u' ' ||
            (digits.begin > 1 && at(digits.begin - 1) == u' ' && is_digit(at(digits.begin - 2))))
            return false;
        for (size_t i = digits.begin; i < mark + 4; ++i)
            if ((i < digits.end || i > mark) && !is_digit(at(i))) return false;
        return !is_digit(at(mark + 4)) && !is_one_of(at(mark + 4), u".年,");
    }

    void consider(const Numeral& numeral, bool ascii) {
        const size_t begin = numeral.span.begin;
        if (begin == broken_) return void(is_broken(numeral.span));
        const char16_t before = begin > 0 ? text_[begin - 1] : u'\0';
        if (is_ascii_letter(before) || is_ascii_letter(at(numeral.span.end)) ||
            kNoCountBehind.has(before))
            return;
        if (before == u':' && begin > 1 && is_digit(text_[begin - 2])) return;  // of a time of day
        Number number;
        number.numeral = numeral;
        number.begin = numeral.span.begin;
        number.end = numeral.span.end;
        if (!take_counted(number, ascii)) return;
        if (!number.year) take_bounds(number);
        found_.push_back(number);
    }

    // What the figure counts, with which the number ends; false where that is nothing.
    bool take_counted(Number& number, bool ascii) {
        const Span figure = number.numeral.span;
        const size_t after = skip_spaces(figure.end);
        if (at(after) == u'%') {
            number.percent = true;
            number.end = static_cast<uint32_t>(after + 1);
            return true;
        }
        if (at(after) == u'年') {
            number.year = ascii && figure.size() == 4;
            number.end = static_cast<uint32_t>(after + (at(after + 1) == u'度' ? 2 : 1));
            return number.year;
        }
        if (is_one_of(at(after), u"倍番半")) return take_multiple(number, after);
        if (kCountsNothing.has(at(after)) || is_each_time(figure.begin) ||
            (at(after) == u'个' && is_one_of(at(after + 1), u"月工")))
            return false;
        const WordList::Match unit =
            after < text_.size() ? lexicon_.units.longest(text_, after) : WordList::Match{};
        if (unit.end == unit.begin) return number.bare = stands_bare(figure, after, ascii);
        number.unit = static_cast<int16_t>(unit.id);
        number.end = unit.end;
        return !number.numeral.chinese || has_scale(figure) ||
               (counts_things(unit.end) && !is_saying(figure.begin, unit.end));
    }

    // "增长2倍", "翻了一番", "下降一半": a change in per cent, of about so much.
    bool take_multiple(Number& number, size_t mark) const {
        const size_t begin = number.begin;
        std::u16string_view lead =
            text_.substr(0, bound_before(text_.substr(0, begin), begin).place);
        if (lead.ends_with(u'了')) lead.remove_suffix(1);
        const std::u16string_view verb =
            lead.substr(lead.size() - std::min<size_t>(lead.size(), 2));
        Interval& value = number.numeral.value;
        const bool times = text_[mark] == u'倍';
        const bool half = text_[mark] == u'半';
        const bool change = half    ? contains_any(verb, kFalls)
                            : times ? contains_any(verb, kRises)
                                    : verb.ends_with(u'翻');
        const bool ends = mark + 1 >= text_.size() || is_one_of(text_[mark + 1], u" ,;。、)以左");
        const bool once = value == Interval::point(Decimal(1));
        if (!change || !ends || !value.is_point() || (!times && !once)) return false;
        value = Interval::point(value.low * (half ? 50 : 100));
        number.numeral.precision = Precision::kRounded;
        number.percent = true;
        number.end = static_cast<uint32_t>(mark + 1);
        return true;
    }

    // "每季度3次": how many there are in all nobody says.
    bool is_each_time(size_t figure) const {
        constexpr size_t kFarthest = 6;
        for (size_t i = figure; i > 0 && figure - i < kFarthest; --i) {
            if (text_[i - 1] == u'每') return true;
            if (kStops.has(text_[i - 1])) break;
        }
        return false;
    }

    // Without a unit, at the end of its clause; "为零" is a number, no other character alone is.
    bool stands_bare(Span figure, size_t after, bool ascii) {
        const char16_t before = figure.begin > 0 ? text_[figure.begin - 1] : u'\0';
        const char16_t behind = at(after);
        const bool nought = before == u'为' && text_[figure.begin] == u'零';
        if ((!ascii && !nought) || figure.begin == 0) return false;
        if (behind != u'\0' && !is_one_of(behind, u",.;。;、)(,")) return false;
        if (is_broken(figure)) return false;
        const bool of_list = behind == u'、' || behind == u'.';  // "1、", "2."
        return !of_list || !is_one_of(before, u" 。;,:!\0");
    }

    // "12,34件", "1, 23件": nobody can say which figure that was. What stands behind the comma is
    // a piece of it, too.
    bool is_broken(Span figure) {
        const size_t next = skip_spaces(figure.end + 1);
        if (at(figure.end) != u',' || !is_digit(at(next))) return false;
        broken_ = next;
        return true;
    }

    // 一百零二, 三十: what no word but a figure is written like.
    bool has_scale(Span numeral) const {
        size_t at = numeral.end;
        while (at > numeral.begin && unit_at(text_, at - 1) == 0) --at;
        return at > numeral.begin && numeral.size() > 1;
    }

    // "收到三件", "三件申请", and not "一次性", "一体化", "一起办理".
    bool counts_things(size_t behind) const {
        constexpr std::u16string_view kFollowers[] = {
            u"申请", u"政府信息", u"信息公开", u"依申请", u"行政复议", u"行政诉讼", u"复议",
            u"诉讼", u"结转",     u"来自",     u"予以",   u"不予",     u"属于"};
        if (behind >= text_.size() || is_one_of(text_[behind], u" ,.;。;!?、)(的\"”")) return true;
        const std::u16string_view rest = text_.substr(behind);
        return starts_with_any(rest, kFollowers) || starts_with_any(rest, kRises) ||
               starts_with_any(rest, kFalls) || bound_behind(text_, behind).place > behind;
    }

    // "受理一件、办结一件", "发现一起,处理一起": one each time, however many.
    bool is_saying(size_t begin, size_t end) const {
        constexpr size_t kVerb = 2;
        const std::u16string_view one = text_.substr(begin, end - begin);
        if (one[0] != u'一') return false;
        const auto repeats = [&](size_t first, size_t second) {
            const std::u16string_view verb = text_.substr(first, second - first);
            return verb.size() == 1 + kVerb && is_one_of(verb[0], u"、,") &&
                   verb.substr(1) != u"诉讼" && verb.substr(1) != u"复议" &&
                   verb.substr(1) != u"废止";
        };
        const size_t apart = 1 + kVerb;
        const bool again = text_.substr(std::min(end + apart, text_.size()), one.size()) == one;
        const bool before = begin >= apart + one.size() &&
                            text_.substr(begin - apart - one.size(), one.size()) == one;
        return (again && repeats(end, end + apart)) || (before && repeats(begin - apart, begin));
    }

    // "不少于20件", "3次以上"; of the words on both sides those before it.
    void take_bounds(Number& number) const {
        const size_t from = found_.empty() ? 0 : found_.back().end;
        const BoundWords before = bound_before(text_.substr(from), number.begin - from);
        const BoundWords behind = bound_behind(text_, number.end);
        const bool stands_before = from + before.place < number.begin;
        number.bound = stands_before ? before.bound : behind.bound;
        if (number.percent && behind.place == number.end && !stands_before)
            number.bound = bound_of_share(from, number.begin);
        number.begin = static_cast<uint32_t>(from + before.place);
        number.end = static_cast<uint32_t>(behind.place);
    }

    // "约占总数的53%"
    Bound bound_of_share(size_t from, size_t end) const {
        const std::u16string_view lead = text_.substr(from, end - from);
        const size_t share = lead.rfind(u'占');
        const bool own = share != lead.npos && lead.find_first_of(u",;。:)", share) == lead.npos;
        return own ? bound_before(lead, share).bound : Bound{};
    }

    std::u16string_view text_;
    const Openings& openings_;
    const Lexicon& lexicon_;
    std::vector<Number>& found_;
    size_t broken_ = std::u16string_view::npos;  // where the next piece of a broken figure begins
};

}  // namespace

void find_numbers(const Passage& passage, const Lexicon& lexicon, std::vector<Number>& found) {
    NumberReader(passage, lexicon, found).read();
}

}  // namespace gouji

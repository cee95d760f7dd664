#include "report/prose/passage_words.h"

#include <algorithm>
#include <optional>

#include "report/prose/office_name.h"
#include "report/prose/stops.h"
#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A phrase reaches so far before its number, and so far behind it.
constexpr uint32_t kReach = 80;
constexpr uint32_t kTail = 24;
constexpr CharSet kStops(u",;。:!?(");
constexpr CharSet kMarks(u",;。:!?()、");  // at which a phrase may begin, or go round brackets
constexpr CharSet kPassed(u"0123456789 \"“”'‘’《》、,:-—~.%()");
constexpr CharSet kTailStops(u",.;。;!?、)(");
constexpr CharSet kClosing(u")");
constexpr CharSet kDenials(u"未没无不");

// A region, and what the names of its departments end with; a committee may govern one of its own.
constexpr CharSet kRegions(u"省市县区州盟旗");
constexpr CharSet kDepartments(u"局厅委院");

// What names of bodies end with, those of which are no words of their own (布局, 全局); words that
// make of a name no subject; and what speaks of several bodies.
constexpr CharSet kOffices(u"局厅院镇乡");
constexpr CharSet kNoOffices(u"格布全大结");
constexpr CharSet kNoSubjects(u"按根在经由与为对向通配会联依据结随因针从把将");
constexpr WordSet kSeveral{u"各", u"其余", u"其他"};
constexpr size_t kLongestName = 16;
// Before what is denied: of no whole year.
constexpr WordSet kPartsOfYear{u"月份", u"当月", u"季度", u"半年"};

}  // namespace

uint32_t PassageWords::find_first(const CharSet& set, uint32_t begin, uint32_t limit) const {
    const std::u16string_view reach = text_.substr(begin, limit - begin);
    return begin + static_cast<uint32_t>(std::min(gouji::find_first(reach, set), reach.size()));
}

// Behind its number a phrase goes on up to a stop, but not into that of the next; though what is
// said to have so many belongs to it: "收到10件以上的乡镇6个".
Span PassageWords::phrase(const Claim& claim, uint32_t item, const Claim* next) const {
    uint32_t stop = find_first(kTailStops, claim.end, claim.end + kTail);
    if (next != nullptr && next->words != nullptr && begin_of(*next) < stop)
        stop = text_.substr(claim.end).starts_with(u'的') ? begin_of(*next) : claim.end;
    return {phrase_begin(begin_of(claim), item), stop};
}

uint32_t PassageWords::begin_of(const Claim& claim) const {
    return static_cast<uint32_t>(claim.words - leads_) + claim.lead_size;
}

uint32_t PassageWords::phrase_begin(uint32_t end, uint32_t item) const {
    const uint32_t limit = end > kReach ? end - kReach : 0;
    uint32_t at = end;
    while (at > limit) {
        const char16_t c = text_[at - 1];
        if (!kMarks.has(c)) {
            --at;
            continue;
        }
        if (c == u')') {
            const size_t open = text_.substr(limit, at - limit).rfind(u'(');
            if (open == text_.npos) break;
            at = limit + static_cast<uint32_t>(open);
            continue;
        }
        const bool thousands =
            c == u',' && at > 1 && is_digit(text_[at - 2]) && at < end && is_digit(text_[at]);
        if (kStops.has(c) && !thousands) break;
        if (c == u'、' && at > 1 && (at - 1 == item || text_[at - 2] == u')')) break;
        --at;
    }
    return at;
}

Span PassageWords::behind(const Claim& claim, const CharSet& stops) const {
    const bool comma = claim.end < text_.size() && text_[claim.end] == u',';
    const uint32_t begin = claim.end + (comma ? 1 : 0);
    return {begin, find_first(stops, begin, begin + kReach)};
}

Span PassageWords::brackets(const Claim& claim) const {
    if (claim.end >= text_.size() || text_[claim.end] != u'(') return {};
    const uint32_t begin = claim.end + 1;
    return {begin, find_first(kClosing, begin, begin + kReach)};
}

bool PassageWords::knows(Span span, int quantity) const {
    const std::u16string_view words = text(span);
    for (size_t at = 0; at < words.size();) {
        const std::optional<size_t> known = lexicon_.known_end(words, at, quantity);
        if (!known || is_beyond_office(words.substr(at))) return false;
        const size_t end = *known > at ? *known : at + name_at(words.substr(at));
        if (end == at && !kPassed.has(words[at])) return false;
        at = std::max(end, at + 1);
    }
    return true;
}

bool PassageWords::knows_denial(const Claim& denial) const {
    const Span span = phrase(denial);
    const uint32_t word = find_first(kDenials, span.begin, span.end);
    return knows_who_denies(denial) &&
           knows({std::min(word + 1, span.end), span.end}, denial.quantity);
}

bool PassageWords::knows_who_denies(const Claim& denial) const {
    const Span span = phrase(denial);
    uint32_t word = find_first(kDenials, span.begin, span.end);
    if (denial.quantity == lexicon_.known.carried_in)  // "上年未结转申请"
        for (std::u16string_view last : {u"度", u"上年"})
            if (text({span.begin, word}).ends_with(last)) word -= last.size();
    const std::u16string_view who = text({span.begin, word});
    const bool months = who.ends_with(u'月') && !who.ends_with(u"12月");
    return knows({span.begin, word}, denial.quantity) && !months &&
           !contains_any(who, kPartsOfYear);
}

bool PassageWords::opens_with_others(uint32_t at, bool several) const {
    if (report_.office.empty()) return false;
    const uint32_t reach = at > kReach ? at - kReach : 0;
    const size_t stop = text({reach, at}).find_last_of(kPartEnds);
    if (stop == text_.npos && reach > 0) return false;
    const uint32_t begin = reach + static_cast<uint32_t>(stop + 1);
    const std::u16string_view words = text_.substr(begin, kLongestName);
    if (several && starts_with_any(words, kSeveral)) return true;
    const size_t office = gouji::find_first(words, kOffices);
    return office > 1 && office < gouji::find_first(words, kStops) && office < words.size() &&
           !kNoOffices.has(words[office - 1]) && !kNoSubjects.has(words[0]) &&
           !knows({begin, begin + static_cast<uint32_t>(office) + 1}, -1);
}

bool PassageWords::is_one_sentence(Span span) const {
    return span.size() < kReach && text(span).find_first_of(kSentenceEnds) == text_.npos;
}

// "全县收到52件", in a report of one of its departments: of the others as well.
bool PassageWords::is_beyond_office(std::u16string_view words) const {
    const bool region = words.size() > 2 && words[0] == u'全' && kRegions.has(words[1]);
    return region && !report_.office.empty() && kDepartments.has(report_.office.back()) &&
           name_at(words.substr(2)) == 0;
}

// How long the name is that `words` begin with: the office's, from any word of it on
// ("云岭市教育局", "市教育局"), or in short; any year, where the report's own is not known.
size_t PassageWords::name_at(std::u16string_view words) const {
    constexpr std::u16string_view kSomeYear = u"某年";
    if (!report_.year_certain && words.substr(0, kSomeYear.size()) == kSomeYear)
        return kSomeYear.size();
    return own_name(report_.office, words);
}

}  // namespace gouji

#include "report/prose/year_scope.h"

#include <algorithm>
#include <optional>

#include "report/phrases.h"
#include "text/char_kind.h"
#include "text/char_set.h"

namespace gouji {

namespace {

enum class Year { kOwn, kLast, kOther, kMonth, kAll };

struct YearWord {
    std::u16string_view word;  // as report/prose/relative_years.h names it
    Year year;
};
constexpr YearWord kYears[] = {
    {u"本年", Year::kOwn},    {u"今年", Year::kOwn},   {u"当年", Year::kOwn},
    {u"全年", Year::kOwn},    {u"上年", Year::kLast},  {u"去年", Year::kLast},
    {u"上一年", Year::kLast}, {u"某年", Year::kOther}, {u"下年", Year::kOther}};
// Behind a year, these make it a word of something else: "上年结转", "2020年以来".
constexpr std::u16string_view kNoScope[] = {u"结转", u"转",   u"遗留", u"未",   u"的",
                                            u"相比", u"同期", u"以来", u"以前", u"至",
                                            u"到",   u"-",    u"(",    u"继续"};

// Words before a number that have none of these speak of no time.
constexpr WordSet kTimes{u"年", u"月", u"累计"};

constexpr CharSet kStops(u",;:)。");

// A month that is further off is that of something else.
constexpr size_t kMonthReach = 2;

// The year that opens a clause, if one does. Last year's own numbers follow a comma; what is
// said of it at once ("上年收到9件") is told by relate.cpp.
std::optional<Year> year_of(std::u16string_view clause) {
    while (!clause.empty() && (clause[0] == u' ' || clause[0] == u'而')) clause.remove_prefix(1);
    for (const YearWord& year : kYears) {
        if (!clause.starts_with(year.word)) continue;
        std::u16string_view rest = clause.substr(year.word.size());
        if (rest.starts_with(u"度")) rest.remove_prefix(1);
        if (year.year == Year::kOwn) return Year::kOwn;
        for (std::u16string_view word : kNoScope)
            if (rest.starts_with(word)) return std::nullopt;
        if (year.year == Year::kLast && !rest.starts_with(u",")) return std::nullopt;
        return year.year;
    }
    return std::nullopt;
}

// Where the figure begins that stands before `month`.
size_t figure_before(std::u16string_view clause, size_t month) {
    while (month > 0 && is_one_of(clause[month - 1], kNumerals)) --month;
    return month;
}

// The span of months that ends behind `until` begins with the year, or nobody says where:
// "1月1日至", "截至"; not "7至".
bool begins_year(std::u16string_view clause, size_t until) {
    const size_t before = clause.substr(0, until).find_last_not_of(u"0123456789月日份初");
    const std::u16string_view begin =
        clause.substr(before == clause.npos ? 0 : before + 1, until - before - 1);
    return begin.empty() || begin == u"1" || begin.starts_with(u"1月");
}

// "12月31日", "12月底", "1-12月", "1月1日": an end of the year, which bounds the whole of it.
bool ends_year(std::u16string_view clause, size_t month) {
    const size_t begin = figure_before(clause, month);
    const std::u16string_view figure = clause.substr(begin, month - begin);
    const std::u16string_view rest = clause.substr(month + 1);
    if (figure == u"1" || figure == u"一")
        return rest.starts_with(u"1日") || rest.starts_with(u"一日");
    if (figure != u"12" && figure != u"十二") return false;
    const bool until = begin > 0 && is_one_of(clause[begin - 1], kSpanMarks);
    if (until && !begins_year(clause, begin - 1)) return false;
    return until || (!rest.empty() && is_one_of(rest[0], u"3三底末"));
}

// "12月份", "3月至5月", "2023年3月5日"
bool names_months(std::u16string_view clause) {
    bool month = false;
    for (size_t at = clause.find(u'月'); at != clause.npos; at = clause.find(u'月', at + 1)) {
        if (figure_before(clause, at) == at) continue;
        if (ends_year(clause, at)) return false;
        month = true;
    }
    return month;
}

// Each year, or all since another one.
constexpr WordSet kManyYears{u"每年", u"自某年以来", u"自上年以来", u"从某年以来"};

// "每年收到不足5件", "五年来累计公开3万条,受理1820件", "自条例施行以来,累计受理1200件"; "一年来" is
// the one year.
bool says_all_years(std::u16string_view lead) {
    if (contains_any(lead, kManyYears)) return true;
    if (contains(lead, u"年来") && !contains(lead, u"今年来") && !lead.starts_with(u"一年来"))
        return true;
    return contains(lead, u"累计") && contains_any(lead, kSinceBeginning);
}

// Goes through the clauses of the words before a number.
void read_scope(std::u16string_view lead, Year& scope) {
    if (scope != Year::kMonth && !contains_any(lead, kTimes)) return;
    if (scope == Year::kAll && contains_any(lead, kOneYear)) scope = Year::kOwn;
    if (says_all_years(lead)) scope = Year::kAll;
    if (scope == Year::kAll) return;
    const bool dated = contains(lead, u"年") || contains(lead, u"月");
    if (!dated && scope != Year::kMonth) return;
    size_t since_month = 0;
    for (size_t at = 0; at < lead.size();) {
        const size_t stop = std::min(find_first(lead, kStops, at), lead.size());
        if (const std::optional<Year> year = year_of(lead.substr(at))) scope = *year;
        ++since_month;
        if (names_months(lead.substr(at, stop - at))) scope = Year::kMonth, since_month = 0;
        at = stop + 1;
    }
    if (scope == Year::kMonth && since_month > kMonthReach) scope = Year::kOwn;
}

}  // namespace

void tell_years(const Lexicon& lexicon, bool year_known, std::vector<Claim>& claims) {
    Year scope = Year::kOwn;
    for (size_t i = 0; i < claims.size(); ++i) {
        Claim& claim = claims[i];
        if (i > 0 && claims[i - 1].sentence != claim.sentence) scope = Year::kOwn;
        if (claim.broken && scope == Year::kMonth) scope = Year::kOwn;
        read_scope(claim.lead(), scope);
        if (claim.percent && scope != Year::kOwn) claim.share_of = -1, claim.compared = true;
        if (claim.quantity < 0 || claim.percent || scope == Year::kOwn) continue;
        const bool carried = claim.quantity == lexicon.known.carried_in;
        if (scope == Year::kLast && !carried)
            claim.compared = claim.previous = true;
        else if (scope != Year::kOther || year_known)
            claim.quantity = -1;
    }
}

}  // namespace gouji

#include "report/year_scope.h"

#include <algorithm>
#include <optional>

#include "text/contains.h"

namespace gouji {

namespace {

enum class Year { kOwn, kLast, kOther };

struct YearWord {
    std::u16string_view word;  // as report/years.h names it
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

bool starts_with(std::u16string_view text, std::u16string_view head) {
    return text.substr(0, head.size()) == head;
}

// The year that opens a clause, if one does. Last year's own numbers follow a comma; what is
// said of it at once ("上年收到9件") is told by relate.cpp.
std::optional<Year> year_of(std::u16string_view clause) {
    while (!clause.empty() && (clause[0] == u' ' || clause[0] == u'而')) clause.remove_prefix(1);
    for (const YearWord& year : kYears) {
        if (!starts_with(clause, year.word)) continue;
        std::u16string_view rest = clause.substr(year.word.size());
        if (starts_with(rest, u"度")) rest.remove_prefix(1);
        if (year.year == Year::kOwn) return Year::kOwn;
        for (std::u16string_view word : kNoScope)
            if (starts_with(rest, word)) return std::nullopt;
        if (year.year == Year::kLast && !starts_with(rest, u",")) return std::nullopt;
        return year.year;
    }
    return std::nullopt;
}

// Goes through the clauses of the words before a number.
void read_scope(std::u16string_view lead, Year& scope) {
    for (size_t at = 0; at < lead.size();) {
        if (const std::optional<Year> year = year_of(lead.substr(at))) scope = *year;
        const size_t stop = lead.find_first_of(u",;:)。", at);
        at = stop == lead.npos ? lead.size() : stop + 1;
    }
}

}  // namespace

void tell_years(const Lexicon& lexicon, bool year_known, size_t first, Claims& claims) {
    Year scope = Year::kOwn;
    for (size_t i = first; i < claims.size(); ++i) {
        Claim& claim = claims[i];
        if (i > first && claims[i - 1].sentence != claim.sentence) scope = Year::kOwn;
        read_scope(claim.lead(), scope);
        if (claim.quantity < 0 || claim.percent || scope == Year::kOwn) continue;
        const bool carried = claim.quantity == lexicon.known.carried_in;
        if (scope == Year::kLast && !carried)
            claim.compared = claim.previous = true;
        else if (scope == Year::kLast || year_known)
            claim.quantity = -1;
    }
}

}  // namespace gouji

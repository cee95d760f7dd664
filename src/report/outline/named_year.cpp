#include "report/outline/named_year.h"

#include <algorithm>
#include <string>

#include "text/char_kind.h"
#include "text/contains.h"
#include "text/numeral.h"

namespace gouji {

namespace {

constexpr int kFirstYear = 2008;  // 条例 of 2007 is in force since 1 May 2008
constexpr int kLastYear = 2100;
// So many letters from the first day of a period to its last.
constexpr size_t kDays = 30;
// So much stands between 统计期限 and its year; and what else it is called, behind 统计.
constexpr uint32_t kPeriod = 60;
constexpr std::u16string_view kPeriods[] = {u"期限", u"时间", u"时限", u"周期", u"期间", u"区间"};
// So much of a section is its beginning.
constexpr uint32_t kOpening = 300;
// A line with fewer letters ends its paragraph.
constexpr size_t kFullLine = 24;
// Behind a year that is not the text's own: "对2021年以来制发的文件".
constexpr std::u16string_view kLongAgo[] = {u"以来", u"以前", u"之前"};
// Behind a year, what shows that the text comes back to it.
constexpr std::u16string_view kOfThePast[] = {u"为", u"报告", u"年报", u"相比", u"同期",
                                              u"底", u"末",   u"考核", u"存在"};

// What follows, without its spaces.
std::u16string letters_behind(std::u16string_view text, uint32_t begin, uint32_t end) {
    std::u16string letters;
    for (; begin < end && letters.size() < kDays; ++begin)
        if (text[begin] != u' ' && text[begin] != u'\n') letters += text[begin];
    return letters;
}

// "1月1日起至12月31日", the year said again or not.
bool is_whole_year(std::u16string_view rest, int year) {
    const size_t last = rest.find(u"12月31日");
    if (!rest.starts_with(u"1月1日") || last == rest.npos) return false;
    const NamedYear again = find_year(rest.substr(0, last), {0, static_cast<uint32_t>(last)});
    return again.year == 0 || again.year == year;
}

// Not within a sentence that a line end only wraps.
bool opens_sentence(std::u16string_view text, uint32_t at) {
    while (at > 0 && text[at - 1] == u' ') --at;
    if (at == 0 || is_one_of(text[at - 1], u"。:!?).")) return true;
    if (text[at - 1] != u'\n') return false;
    while (at > 0 && is_one_of(text[at - 1], u" \n")) --at;
    const size_t line = text.substr(0, at).rfind(u'\n');
    const size_t begin = line == text.npos ? 0 : line + 1;
    return at - begin < kFullLine || is_one_of(text[at - 1], u"。:!?;");
}

bool is_told(std::u16string_view text, const NamedYear& year) {
    std::u16string_view rest = text.substr(year.end);
    if (rest.starts_with(u"度")) rest.remove_prefix(1);
    return !rest.empty() && !starts_with_any(rest, kOfThePast) && !starts_with_any(rest, kLongAgo);
}

}  // namespace

NamedYear find_year(std::u16string_view text, Span place) {
    for (uint32_t at = place.begin; at < place.end; ++at) {
        const bool digit = (text[at] >= u'1' && text[at] <= u'2') || text[at] == u'二';
        if (!digit || (at > 0 && is_digit(text[at - 1]))) continue;
        const auto numeral = read_numeral(text.substr(0, place.end), at);
        if (!numeral || !numeral->value.is_point()) continue;
        const int64_t year = numeral->value.low.to_int64();
        uint32_t after = numeral->span.end;
        while (after < place.end && text[after] == u' ') ++after;
        if (year >= kFirstYear && year <= kLastYear && after < text.size() && text[after] == u'年')
            return {static_cast<int>(year), numeral->span, after + 1};
        at = numeral->span.end - 1;
    }
    return {};
}

NamedYear find_undated_year(std::u16string_view text, Span place) {
    const auto is_other = [&](const NamedYear& at) {
        const std::u16string_view rest = text.substr(at.end);
        return !rest.empty() && (is_digit(rest[0]) || starts_with_any(rest, kLongAgo));
    };
    NamedYear at = find_year(text, place);
    while (at.year != 0 && is_other(at))
        at = find_year(text, {at.end, std::max(at.end, place.end)});
    return at;
}

NamedYear find_whole_year(std::u16string_view text, Span place) {
    for (NamedYear at = find_year(text, place); at.year != 0;
         at = find_year(text, {at.end, std::max(at.end, place.end)}))
        if (is_whole_year(letters_behind(text, at.end, place.end), at.year)) return at;
    return {};
}

NamedYear find_period(std::u16string_view text) {
    for (size_t at = find_word(text, u"统计"); at != text.npos;
         at = find_word(text, u"统计", at + 1)) {
        if (!starts_with_any(text.substr(at + 2, 2), kPeriods)) continue;
        const size_t end = std::min(text.size(), at + kPeriod);
        const NamedYear named =
            find_year(text, {static_cast<uint32_t>(at), static_cast<uint32_t>(end)});
        if (named.year != 0) return named;
    }
    return {};
}

NamedYear find_year_told(std::u16string_view text, uint32_t begin) {
    const size_t end = std::min<size_t>(text.size(), begin + kOpening);
    const Span opening{begin, static_cast<uint32_t>(end)};
    NamedYear at = find_undated_year(text, opening);
    while (at.year != 0 && !(opens_sentence(text, at.span.begin) && is_told(text, at)))
        at = find_undated_year(text, {at.end, std::max(at.end, opening.end)});
    return at;
}

}  // namespace gouji

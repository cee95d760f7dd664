#include "report/prose/relative_years.h"

#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

// Of an ASCII or a Chinese figure; -1 where it is none.
int digit(char16_t c) {
    if (is_digit(c)) return c - u'0';
    if (is_one_of(c, u"〇○零")) return 0;
    const int numeral = chinese_numeral(c);
    return numeral > 0 && numeral < 10 ? numeral : -1;
}

// What takes the place of the figures before 年.
char16_t name_of(int year, const Report& report) {
    if (!report.year_certain) return u'某';
    if (year == report.year) return u'本';
    if (year == report.year - 1) return u'上';
    if (year == report.year + 1) return u'下';
    return u'某';
}

// "2023年", "2023 年", "二〇二三年": where the year begins whose 年 stands at `sign`, or
// `sign` where there is none.
size_t year_before(std::u16string_view text, size_t sign, int& year) {
    size_t end = sign;
    while (end > 0 && text[end - 1] == u' ') --end;
    size_t begin = end;
    while (begin > 0 && end - begin < 5 && digit(text[begin - 1]) >= 0) --begin;
    if (end - begin != 4 || (begin > 0 && text[begin - 1] == u'.')) return sign;
    year = 0;
    for (size_t at = begin; at < end; ++at) year = year * 10 + digit(text[at]);
    return begin;
}

}  // namespace

bool name_years(Passage& passage, const Report& report) {
    std::u16string& text = passage.text;
    std::vector<Span> cuts;
    for (size_t sign = find_char(text, u'年'); sign != text.npos;
         sign = find_char(text, u'年', sign + 1)) {
        int year = 0;
        const size_t begin = year_before(text, sign, year);
        if (begin == sign) continue;
        text[begin] = name_of(year, report);
        cuts.push_back({static_cast<uint32_t>(begin + 1), static_cast<uint32_t>(sign)});
    }
    passage.cut(cuts);
    return !cuts.empty();
}

}  // namespace gouji

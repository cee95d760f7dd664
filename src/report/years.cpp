#include "report/years.h"

#include "text/contains.h"

namespace gouji {

namespace {

// Of an ASCII or a Chinese figure; -1 where it is none.
int digit(char16_t c) {
    if (c >= u'0' && c <= u'9') return c - u'0';
    if (c == u'○' || c == u'零') return 0;
    const size_t at = std::u16string_view(u"〇一二三四五六七八九").find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

bool is_digit(char16_t c) { return digit(c) >= 0; }

std::u16string_view name_of(int year, const Report& report) {
    if (!report.year_certain) return u"某年";
    if (year == report.year) return u"本年";
    if (year == report.year - 1) return u"上年";
    if (year == report.year + 1) return u"下年";
    return u"某年";
}

// "2023年", "2023 年", "二〇二三年": where the year begins whose 年 stands at `sign`, or
// `sign` where there is none.
size_t year_before(std::u16string_view text, size_t sign, int& year) {
    size_t end = sign;
    while (end > 0 && text[end - 1] == u' ') --end;
    size_t begin = end;
    while (begin > 0 && end - begin < 5 && is_digit(text[begin - 1])) --begin;
    if (end - begin != 4 || (begin > 0 && text[begin - 1] == u'.')) return sign;
    year = 0;
    for (size_t at = begin; at < end; ++at) year = year * 10 + digit(text[at]);
    return begin;
}

}  // namespace

void name_years(Passage& passage, const Report& report) {
    std::u16string named;
    std::vector<uint32_t> places;
    size_t copied = 0;
    for (size_t sign = find_char(passage.text, u'年'); sign != passage.text.npos;
         sign = find_char(passage.text, u'年', sign + 1)) {
        int year = 0;
        const size_t begin = year_before(passage.text, sign, year);
        if (begin == sign || begin < copied) continue;
        named += passage.text.substr(copied, begin - copied);
        places.insert(places.end(), passage.places.begin() + static_cast<std::ptrdiff_t>(copied),
                      passage.places.begin() + static_cast<std::ptrdiff_t>(begin));
        named += name_of(year, report);
        places.push_back(passage.places[begin]);
        places.push_back(passage.places[sign]);
        copied = sign + 1;
    }
    if (copied == 0) return;
    named += passage.text.substr(copied);
    places.insert(places.end(), passage.places.begin() + static_cast<std::ptrdiff_t>(copied),
                  passage.places.end());
    passage.text = std::move(named);
    passage.places = std::move(places);
}

}  // namespace gouji

#include "report/years.h"

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

// "2023年", "2023 年", "二〇二三年": the length of a year that starts at `at`, or 0.
size_t year_at(std::u16string_view text, size_t at, int& year) {
    if (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == u'.')) return 0;
    year = 0;
    size_t end = at;
    for (; end < text.size() && end < at + 5 && is_digit(text[end]); ++end) year = year * 10 + digit(text[end]);
    if (end != at + 4) return 0;
    while (end < text.size() && text[end] == u' ') ++end;
    return end < text.size() && text[end] == u'年' ? end + 1 - at : 0;
}

}  // namespace

void name_years(Passage& passage, const Report& report) {
    std::u16string named;
    std::vector<uint32_t> places;
    size_t copied = 0;
    for (size_t at = 0; at < passage.text.size();) {
        int year = 0;
        const size_t length = is_digit(passage.text[at]) ? year_at(passage.text, at, year) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        named += passage.text.substr(copied, at - copied);
        places.insert(places.end(), passage.places.begin() + static_cast<std::ptrdiff_t>(copied),
                      passage.places.begin() + static_cast<std::ptrdiff_t>(at));
        named += name_of(year, report);
        places.push_back(passage.places[at]);
        places.push_back(passage.places[at + length - 1]);
        at += length;
        copied = at;
    }
    if (copied == 0) return;
    named += passage.text.substr(copied);
    places.insert(places.end(), passage.places.begin() + static_cast<std::ptrdiff_t>(copied), passage.places.end());
    passage.text = std::move(named);
    passage.places = std::move(places);
}

}  // namespace gouji

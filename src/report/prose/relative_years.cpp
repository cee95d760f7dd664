#include "report/prose/relative_years.h"

#include <utility>

#include "report/phrases.h"
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

struct NamedYear {
    size_t begin = 0;
    size_t sign = 0;  // where its 年 stands
    char16_t name = 0;
};

class Naming {
   public:
    Naming(const std::u16string& text, const Report& report) : text_(text), report_(report) {}

    std::vector<NamedYear> name() {
        for (size_t sign = find_char(text_, u'年'); sign != text_.npos;
             sign = find_char(text_, u'年', sign + 1)) {
            int year = 0;
            const size_t begin = year_before(text_, sign, year);
            if (begin != sign) add(begin, sign, year);
        }
        return std::move(years_);
    }

   private:
    // "2021年至2023年" and "2021-2023年" are no year of their own.
    void add(size_t begin, size_t sign, int year) {
        const bool until = begin > 0 && is_one_of(text_[begin - 1], kSpanMarks);
        if (until && !years_.empty() && years_.back().sign + 2 == begin) {
            years_.back() = {years_.back().begin, sign, u'某'};
            return;
        }
        int first = year;
        const size_t span = until ? year_before(text_, begin - 1, first) : begin;
        if (first != year)
            years_.push_back({span, sign, u'某'});
        else
            years_.push_back({begin, sign, name_of(year, report_)});
    }

    const std::u16string& text_;
    const Report& report_;
    std::vector<NamedYear> years_;
};

}  // namespace

bool name_years(Passage& passage, const Report& report) {
    std::vector<Span> cuts;
    for (const NamedYear& year : Naming(passage.text, report).name()) {
        passage.text[year.begin] = year.name;
        cuts.push_back({static_cast<uint32_t>(year.begin + 1), static_cast<uint32_t>(year.sign)});
    }
    passage.cut(cuts);
    return !cuts.empty();
}

}  // namespace gouji

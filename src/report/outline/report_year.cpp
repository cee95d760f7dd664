#include "report/outline/report_year.h"

#include <algorithm>

#include "report/outline/title.h"

namespace gouji {

namespace {

// So much of a text is its beginning; and so much a preamble, at most.
constexpr uint32_t kOpening = 300;
constexpr uint32_t kPreamble = 1500;

class YearReader {
   public:
    YearReader(const Document& document, Report& report) : document_(document), report_(report) {}

    void read(SectionBounds sections) {
        const std::u16string_view text = document_.folded.text();
        const auto size = static_cast<uint32_t>(text.size());
        const Span opening{0, std::min(size, kOpening)};
        // What stands before the sections.
        const uint32_t first = sections.first_heading;
        const Span preamble =
            first > size ? opening : Span{first - std::min(first, kPreamble), first};
        const NamedYear period = find_period(text);
        report_.period_year = period.year;
        report_.period_span = document_.folded.source(period.span);
        report_.year = 0;
        set_title(read_title(document_, first, period.year));
        set_year(period);
        set_year(find_whole_year(text, preamble));
        if (sections.overview != kNoSection) set_year(find_year_told(text, sections.overview));
        report_.year_certain = report_.year != 0;
        set_year(find_undated_year(text, opening));
    }

   private:
    void set_title(const Title& title) {
        report_.title = document_.folded.source(title.span);
        report_.agency = document_.folded.source(title.agency);
        report_.office = document_.text(title.agency);
        set_year(title.year);
    }

    // Nothing where a year is known already.
    void set_year(const NamedYear& named) {
        if (report_.year != 0 || named.year == 0) return;
        report_.year = named.year;
        report_.year_span = document_.folded.source(named.span);
    }

    const Document& document_;
    Report& report_;
};

}  // namespace

void read_title_and_year(const Document& document, SectionBounds sections, Report& report) {
    YearReader(document, report).read(sections);
}

}  // namespace gouji

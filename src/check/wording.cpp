#include "check/wording.h"

#include <algorithm>
#include <iterator>

#include "text/contains.h"
#include "text/fold.h"
#include "text/utf.h"

namespace gouji {

namespace {

// A shorter section is cut off, or says nothing at all: that is not for its topics to say.
constexpr uint32_t kShortSection = 120;
// So much of a section is read at first, then as much again.
constexpr uint32_t kPortion = 1000;

// Without line ends, and the spaces beside them.
std::u16string in_one_line(std::u16string_view words) {
    constexpr std::u16string_view kSpaces = u" \t\r\n\u3000\u00A0";
    std::u16string line;
    for (size_t at = 0; at < words.size();) {
        const size_t space = std::min(words.find_first_of(kSpaces, at), words.size());
        const size_t next = std::min(words.find_first_not_of(kSpaces, space), words.size());
        const std::u16string_view gap = words.substr(space, next - space);
        line += words.substr(at, space - at);
        if (gap.find_first_of(u"\r\n") == gap.npos) line += gap;
        at = next;
    }
    return line;
}

class Wording {
   public:
    Wording(const Report& report, std::u16string_view text, Record& record)
        : report_(report), text_(text), record_(record), bodies_(report.sections.size()) {}

    void run() {
        check_gaps(Gap::Kind::kBlank, "claim.blank");
        check_gaps(Gap::Kind::kPlaceholder, "claim.placeholder");
        check_years();
        for (const Matter& matter : report_.form->matters) check_matter(matter);
    }

   private:
    // A section as far as it has been read.
    struct Body {
        std::u16string text;
        uint32_t read = 0;
    };

    void check_gaps(Gap::Kind kind, const char* rule) {
        bool any = false;
        for (const Gap& gap : report_.gaps) {
            if (gap.kind != kind) continue;
            any = true;
            const std::u16string_view words = text_.substr(gap.span.begin, gap.span.size());
            record_.add_remark(
                {.rule = rule, .span = gap.span, .subject = to_utf8(in_one_line(words))});
        }
        record_.judge(rule, any ? Verdict::kFail : Verdict::kPass);
    }

    // 统计期限 must be the year of the title.
    void check_years() {
        if (report_.period_year == 0 || report_.title.empty() || report_.year == 0) return;
        record_.judge(report_.period_year == report_.year,
                      {.rule = "year.conflict",
                       .span = report_.period_span,
                       .subject = std::to_string(report_.year),
                       .detail = std::to_string(report_.period_year)});
    }

    void check_matter(const Matter& matter) {
        for (size_t s = 0; s < report_.sections.size(); ++s) {
            const SectionReading& section = report_.sections[s];
            if (report_.form->sections[s].id != matter.section || !section.present) continue;
            if (section.body.size() < kShortSection && !matter.required) return;
            record_.judge(says(s, matter.words),
                          {.rule = matter.rule,
                           .severity = matter.required ? Severity::kWarning : Severity::kNote,
                           .span = section.heading,
                           .section = matter.section,
                           .subject = matter.label});
        }
    }

    // Without the white space that lines and pages put between letters; read no further than
    // the matters of the section ask.
    bool says(size_t section, const std::vector<std::u16string>& words) {
        Body& body = bodies_[section];
        const auto said = [&](const auto& word) { return contains(body.text, word); };
        for (;;) {
            if (std::any_of(words.begin(), words.end(), said)) return true;
            if (!read_on(report_.sections[section].body, body)) return false;
        }
    }

    bool read_on(SourceSpan section, Body& body) const {
        const uint32_t begin = section.begin + body.read;
        if (begin >= section.end) return false;
        const uint32_t size = std::min(section.end - begin, std::max(kPortion, body.read));
        const Folded folded = fold(text_.substr(begin, size));
        std::copy_if(folded.text().begin(), folded.text().end(), std::back_inserter(body.text),
                     [](char16_t c) { return c > u' '; });
        body.read += size;
        return true;
    }

    const Report& report_;
    std::u16string_view text_;
    Record& record_;
    std::vector<Body> bodies_;  // of the sections
};

}  // namespace

void check_wording(const Report& report, std::u16string_view text, Record& record) {
    Wording(report, text, record).run();
}

}  // namespace gouji

#include "report/headings.h"

#include <algorithm>

#include "form/labels.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"
#include "text/numeral.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestHeading = 60;
constexpr size_t kLongestAddition = 16;  // to a title of the form
constexpr uint32_t kLongestTitle = 120;
// Of lines above the first section, those that may belong to the title.
constexpr size_t kTitleLines = 60;
constexpr int kFirstYear = 2008;  // 条例 of 2007 is in force since 1 May 2008
constexpr int kLastYear = 2100;

// How a line names a section: a heading numbered as the form does is the best. One right beside
// another is as good only where there is no better: it may stand in a list of contents.
enum Rank { kNone, kNumberedOtherwise, kBare, kLoose, kListed, kNumbered };

struct Candidate {
    Rank rank = kNone;
    size_t section = 0;
    Span span;
    size_t line = 0;
};

bool is_chinese_ordinal(std::u16string_view text) {
    constexpr std::u16string_view kDigits = u"一二三四五六七八九十";
    return !text.empty() && is_one_of(text[0], kDigits);
}

// Spaces inside headings mean nothing ("政府信息 公开").
std::u16string dense(std::u16string_view text) {
    std::u16string found;
    for (char16_t c : text)
        if (c != u' ' && c != u'\t') found += c;
    return found;
}

class HeadingReader {
   public:
    HeadingReader(const Document& document, Report& report)
        : document_(document), report_(report), sections_(report.form->sections),
          best_(sections_.size()) {
        for (const SectionTitle& section : sections_)
            for (const std::u16string& title : section.titles) {
                if (title.empty()) continue;
                first_letters_ += title.front();
                last_letters_ += title.back();
            }
        openings_ = CharSet(first_letters_);
        endings_ = CharSet(last_letters_);
    }

    void read() {
        find_headings();
        set_sections();
        read_title();
        read_period();
    }

   private:
    // Headings open with a number, or with the first letter of a title; without a number in
    // Chinese they are a title and end as one.
    bool may_be_heading(std::u16string_view line) const {
        if (!openings_.has(line.front())) return false;
        const char16_t last = line.back();
        const bool letter = is_digit(last) || is_ideograph(last);
        return !letter || is_chinese_ordinal(line) || endings_.has(last);
    }

    void find_headings() {
        Candidate last;  // of the line before, blank ones aside
        for (size_t i = 0; i < document_.lines.size(); ++i) {
            if (document_.lines[i].span.empty()) continue;
            Candidate here = heading(i);
            if (here.rank == kNumbered && last.rank >= kListed) here.rank = last.rank = kListed;
            consider(last);
            last = here;
        }
        consider(last);
    }

    void consider(const Candidate& heading) {
        if (heading.rank == kNone) return;
        Candidate& best = best_[heading.section];
        if (heading.rank == kNumbered && best.rank == kNumbered) repeat(heading);
        if (heading.rank > best.rank) best = heading;
    }

    // What a line is the heading of, if it is one.
    Candidate heading(size_t line) const {
        const Span span = document_.lines[line].span;
        Candidate best;
        if (span.size() < 2 || !may_be_heading(document_.text(span))) return best;
        const bool glued = span.size() > kLongestHeading;
        const std::u16string_view text =
            document_.text({span.begin, std::min(span.end, span.begin + kLongestHeading)});
        // A heading run together with its paragraph is known by its number alone.
        if (glued && !is_chinese_ordinal(text)) return best;
        const Skeleton bones(text);
        const bool numbered = is_chinese_ordinal(text) && bones.ordinal() > 0;
        for (size_t s = 0; s < sections_.size(); ++s) {
            const Rank here = rank_of(numbered, bones, sections_[s], glued);
            if (here > best.rank) best = {here, s, {}, line};
        }
        if (best.rank == kNone) return best;
        if (glued && names_next(text, best.section)) best.rank = kListed;
        best.span = heading_span(span, glued);
        return best;
    }

    // "一、总体情况 二、主动公开政府信息情况": contents in one line.
    bool names_next(std::u16string_view text, size_t section) const {
        const size_t next = section + 1;
        return next < sections_.size() &&
               std::any_of(sections_[next].titles.begin(), sections_[next].titles.end(),
                           [&](const std::u16string& title) { return contains(text, title); });
    }

    static Rank rank_of(bool numbered, const Skeleton& bones, const SectionTitle& section,
                        bool glued) {
        for (const std::u16string& title : section.titles) {
            if (!bones.text().starts_with(title)) continue;
            const size_t more = bones.text().size() - title.size();
            if (numbered && (glued || more <= kLongestAddition)) return kNumbered;
            if (more == 0) return bones.ordinal() == 0 ? kBare : kNumberedOtherwise;
        }
        if (numbered && !glued)
            for (const std::u16string& pattern : section.keywords)
                if (contains_in_order(bones.text(), pattern)) return kLoose;
        return kNone;
    }

    // Of a heading run together with its paragraph, up to the first break.
    Span heading_span(Span line, bool glued) const {
        if (!glued) return line;
        const std::u16string_view text = document_.text(line);
        for (uint32_t i = 4; i < text.size() && i < kLongestHeading; ++i)
            if (text[i] == u' ' || text[i] == u'。' || text[i] == u':')
                return {line.begin, line.begin + i};
        return {line.begin, line.begin + std::min(line.size(), kLongestHeading)};
    }

    void repeat(const Candidate& heading) {
        if (heading.section == 0)
            report_.repetitions.push_back(
                {document_.folded.source(document_.lines[heading.line].span)});
    }

    void set_sections() {
        std::vector<size_t> order;
        for (size_t s = 0; s < best_.size(); ++s)
            if (best_[s].rank != kNone) order.push_back(s);
        std::sort(order.begin(), order.end(),
                  [&](size_t a, size_t b) { return best_[a].line < best_[b].line; });
        report_.sections.assign(best_.size(), {});
        const auto end = static_cast<uint32_t>(document_.folded.text().size());
        for (size_t i = 0; i < order.size(); ++i) {
            const Span heading = best_[order[i]].span;
            const uint32_t stop = i + 1 < order.size() ? best_[order[i + 1]].span.begin : end;
            report_.sections[order[i]] = {
                true, document_.folded.source(heading),
                document_.folded.source({heading.end, std::max(heading.end, stop)})};
            first_line_ = std::min(first_line_, best_[order[i]].line);
        }
    }

    // The line that calls itself 年度报告, with the line before it where it is cut in two.
    void read_title() {
        const size_t end = std::min({first_line_, document_.lines.size(), kTitleLines});
        for (size_t i = 0; i < end; ++i) {
            const Span span = document_.lines[i].span;
            if (span.empty() || span.size() > kLongestTitle) continue;
            const std::u16string text = dense(document_.text(span));
            const size_t at = text.find(u"年度报告");
            if (at == text.npos || text.find_first_of(u"。《>»") != text.npos ||
                text.find(u"当前位置") != text.npos)
                continue;
            Span title = span;
            if (text.find(u"公开") == text.npos) title = join(previous_line(i), span);
            if (dense(document_.text(title)).find(u"公开") == text.npos) continue;
            set_title(title, i);
            return;
        }
    }

    // The line above, where it can be the beginning of a title.
    Span previous_line(size_t line) const {
        while (line > 0) {
            const Span span = document_.lines[--line].span;
            if (span.empty()) continue;
            const bool title =
                span.size() <= kLongestHeading && document_.lines[line].kind != Line::Kind::kGrid &&
                document_.text(span).find_first_of(u"。,;:!>»[") == std::u16string_view::npos;
            return title ? span : Span{};
        }
        return {};
    }

    void set_title(Span title, size_t line) {
        Span agency = find_agency(title, find_year(title));
        if (agency.empty()) {
            // The office stands on the line above: "2025年政府信息公开…".
            agency = office(previous_line(line));
            title = join(agency, title);
        }
        report_.title = document_.folded.source(title);
        report_.agency = document_.folded.source(agency);
        report_.office = document_.text(agency);
    }

    // What stands before 政府信息公开; the year may stand on either side of it.
    Span find_agency(Span title, Span year) const {
        const std::u16string_view text = document_.folded.text();
        size_t begin = title.begin;
        size_t end = title.end;
        for (std::u16string_view stop : {u"政府信息", u"信息公开", u"政务公开", u"关于"})
            end = std::min(end, find_word(text.substr(0, end), stop, begin));
        if (!year.empty() && year.begin < end) {
            if (text.find_first_not_of(u" \n", begin) < year.begin)
                end = year.begin;
            else
                begin = std::min(end, text.find_first_not_of(u" 年度", year.end));
        }
        while (end > begin && (text[end - 1] == u' ' || text[end - 1] == u'\n')) --end;
        return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    }

    // A line that is an office's name and nothing else, or an empty span.
    Span office(Span line) const {
        constexpr std::u16string_view kEndings = u"局府委办厅院会处心队所室司部署道镇乡区县市";
        const std::u16string_view text = document_.text(line);
        const bool name = text.size() >= 3 && kEndings.find(text.back()) != kEndings.npos &&
                          std::all_of(text.begin(), text.end(),
                                      [](char16_t c) { return c == u' ' || is_ideograph(c); });
        return name ? line : Span{};
    }

    // 统计期限 "2023年1月1日" gives a year; without one, and without one in the title, the
    // first year of the text does.
    void read_period() {
        const Span titled = report_.year_span;
        const int title_year = report_.year;
        const std::u16string_view text = document_.folded.text();
        const auto size = static_cast<uint32_t>(text.size());
        const size_t period = find_word(text, u"统计期限");
        if (period != text.npos) {
            report_.year = 0;
            find_year({static_cast<uint32_t>(period),
                       std::min(size, static_cast<uint32_t>(period) + 60)});
            report_.period_year = report_.year;
            report_.period_span = report_.year_span;
            if (title_year != 0) report_.year = title_year, report_.year_span = titled;
        }
        for (size_t s = 0; s < best_.size() && report_.year == 0; ++s)
            if (best_[s].rank != kNone)
                find_year({best_[s].span.end, std::min(size, best_[s].span.end + 300)});
        report_.year_certain = report_.year != 0;
        if (report_.year == 0) find_year({0, std::min<uint32_t>(size, 300)});
    }

    // The first year in a place, as "2023年", "2023 年" or "二〇二三年"; sets the report's.
    Span find_year(Span place) {
        const std::u16string_view text = document_.folded.text();
        for (uint32_t at = place.begin; at < place.end; ++at) {
            const bool digit = (text[at] >= u'1' && text[at] <= u'2') || text[at] == u'二';
            if (!digit || (at > 0 && is_digit(text[at - 1]))) continue;
            const auto numeral = read_numeral(text.substr(0, place.end), at);
            if (!numeral || !numeral->value.is_point()) continue;
            const int64_t year = numeral->value.low.to_int64();
            uint32_t after = numeral->span.end;
            while (after < place.end && text[after] == u' ') ++after;
            if (year >= kFirstYear && year <= kLastYear && after < text.size() &&
                text[after] == u'年') {
                report_.year = static_cast<int>(year);
                report_.year_span = document_.folded.source(numeral->span);
                return numeral->span;
            }
            at = numeral->span.end - 1;
        }
        return {};
    }

    const Document& document_;
    Report& report_;
    const std::vector<SectionTitle>& sections_;
    std::u16string first_letters_ = u"一二三四五六七八九十(第0123456789";  // of headings
    std::u16string last_letters_;                                          // of titles
    CharSet openings_{u""}, endings_{u""};                                 // the same
    std::vector<Candidate> best_;                                          // of each section
    size_t first_line_ = static_cast<size_t>(-1);
};

}  // namespace

void read_headings(const Document& document, Report& report) {
    HeadingReader(document, report).read();
}

}  // namespace gouji

#include "report/outline/headings.h"

#include <algorithm>

#include "form/labels.h"
#include "report/outline/report_year.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"
#include "text/insert_in_order.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestHeading = 60;
constexpr size_t kLongestAddition = 16;  // to a title of the form
// Between a heading and what stands on its line; its own words have less between them.
constexpr uint32_t kGap = 2;

// How a line names a section: a heading numbered as the form does is the best. One right beside
// another is as good only where there is no better: it may stand in a list of contents. So is one
// within a line, behind a full stop: some tools join paragraphs.
enum Rank { kNone, kNumberedOtherwise, kBare, kLoose, kWithin, kListed, kNumbered };

// Behind the title of a section these make words of a sentence of it.
constexpr CharSet kSpeaksOf(u"的中里内表所已见及和与等是为、,。;");

struct Candidate {
    Rank rank = kNone;
    size_t section = 0;
    Span span;
    size_t line = 0;
};

bool is_chinese_ordinal(std::u16string_view text) {
    return !text.empty() && chinese_numeral(text[0]) > 0;
}

// Of "第一部分 总体情况" and "一 总体情况" the number, which nothing closes; else 0.
size_t open_number(std::u16string_view text) {
    const bool part = text.starts_with(u'第');
    size_t end = part ? 1 : 0;
    while (end < text.size() && (chinese_numeral(text[end]) > 0 || (part && is_digit(text[end]))))
        ++end;
    const std::u16string_view behind = text.substr(end);
    if (!part) return end > 0 && behind.starts_with(u' ') ? end : 0;
    for (const std::u16string_view unit : {u"部分", u"章", u"节"})
        if (end > 1 && behind.starts_with(unit)) return end + unit.size();
    return 0;
}

// A bit for each letter, or for a few: where one lacks, words that have it are not in a text.
uint64_t letters_of(std::u16string_view text) {
    uint64_t letters = 0;
    for (const char16_t c : text)
        if (c != u'*') letters |= uint64_t{1} << (c & 63);
    return letters;
}

class HeadingReader {
   public:
    HeadingReader(const Document& document, Report& report)
        : document_(document), report_(report), sections_(report.form->sections),
          best_(sections_.size()) {
        for (const SectionTitle& section : sections_) {
            for (const std::u16string& title : section.titles) {
                if (title.empty()) continue;
                first_letters_ += title.front();
                last_letters_ += title.back();
            }
            std::vector<Keyword>& keywords = keywords_.emplace_back();
            for (const std::u16string& pattern : section.keywords)
                keywords.push_back({pattern, letters_of(pattern)});
        }
        openings_ = CharSet(first_letters_);
        endings_ = CharSet(last_letters_);
    }

    void read() {
        find_headings();
        set_sections();
        const Candidate overview = best_.empty() ? Candidate() : best_.front();
        const uint32_t end = overview.rank == kNone ? kNoSection : overview.span.end;
        read_title_and_year(document_, {first_heading_, end}, report_);
    }

   private:
    // Headings open with a number, or with the first letter of a title; without a number in
    // Chinese they are a title, and their last letter is one's.
    bool may_be_heading(std::u16string_view line) const {
        if (!openings_.has(line.front())) return false;
        if (is_chinese_ordinal(line)) return true;
        const auto last = std::find_if(line.rbegin(), line.rend(),
                                       [](char16_t c) { return is_digit(c) || is_ideograph(c); });
        return last != line.rend() && endings_.has(*last);
    }

    void find_headings() {
        Candidate last;  // of the line before, blank ones aside
        for (size_t i = 0; i < document_.lines.size(); ++i) {
            if (document_.lines[i].span.empty()) continue;
            Candidate here = heading(i);
            if (here.rank == kNumbered && last.rank >= kListed) here.rank = last.rank = kListed;
            consider(last);
            last = here;
            find_within(i);
        }
        consider(last);
    }

    // "…至12月31日止。 一、总体情况 (一)…": its own number and title, in the form's order.
    void find_within(size_t line) {
        const Span span = document_.lines[line].span;
        const std::u16string_view text = document_.text(span);
        for (size_t at = find_char(text, u'。'); at < text.size();
             at = find_char(text, u'。', at + 1)) {
            const size_t begin = std::min(text.find_first_not_of(u' ', at + 1), text.size());
            if (begin + 1 >= text.size() || text[begin + 1] != u'、') continue;
            const auto section = static_cast<size_t>(chinese_numeral(text[begin])) - 1;
            if (section >= sections_.size() || has_come_to(section + 1)) continue;
            const auto size = static_cast<uint32_t>(size_of_title(text.substr(begin), section));
            const uint32_t here = span.begin + static_cast<uint32_t>(begin);
            if (size > 0) consider({kWithin, section, {here, here + size}, line});
        }
    }

    // Of the longest title of the section that the text opens with, behind its number; else 0.
    size_t size_of_title(std::u16string_view text, size_t section) const {
        text = text.substr(0, kLongestHeading);
        const Skeleton bones(text);
        size_t letters = 0;
        for (const std::u16string& title : sections_[section].titles)
            if (bones.text().starts_with(title)) letters = std::max(letters, title.size());
        if (letters == 0) return 0;
        size_t end = 2;
        for (; end < text.size() && letters > 0; ++end) letters -= is_ideograph(text[end]);
        return end < text.size() && kSpeaksOf.has(text[end]) ? 0 : end;
    }

    bool has_come_to(size_t section) const {
        return std::any_of(best_.begin() + static_cast<std::ptrdiff_t>(section), best_.end(),
                           [](const Candidate& best) { return best.rank != kNone; });
    }

    void consider(const Candidate& heading) {
        if (heading.rank == kNone) return;
        Candidate& best = best_[heading.section];
        if (heading.rank == kNumbered && best.rank == kNumbered) repeat(heading);
        if (heading.rank > best.rank) best = heading;
    }

    // What a line is the heading of, if it is one; or the end of it, beside a menu or a title.
    Candidate heading(size_t line) const {
        const Candidate whole = heading(line, document_.lines[line].span);
        if (whole.rank != kNone) return whole;
        const Candidate part = heading(line, part_of(document_.lines[line]));
        return part.rank == kNumbered ? part : whole;
    }

    // Behind the last gap; of a row, the one cell that is not empty.
    Span part_of(const Line& line) const {
        if (line.kind == Line::Kind::kGrid) return document_.only_cell(line);
        if (line.kind != Line::Kind::kWords) return {};
        uint32_t cell = line.first_cell + line.cell_count - 1;
        while (cell > line.first_cell &&
               document_.cells[cell].begin - document_.cells[cell - 1].end < kGap)
            --cell;
        return {document_.cells[cell].begin, line.span.end};
    }

    Candidate heading(size_t line, Span span) const {
        Candidate best;
        if (span.size() < 2 || !may_be_heading(document_.text(span))) return best;
        const bool glued = span.size() > kLongestHeading;
        const std::u16string_view text =
            document_.text({span.begin, std::min(span.end, span.begin + kLongestHeading)});
        // A heading run together with its paragraph is known by its number alone.
        if (glued && !is_chinese_ordinal(text)) return best;
        const size_t number = open_number(text);
        const Skeleton bones(text.substr(number));
        const bool numbered = number > 0 || (is_chinese_ordinal(text) && bones.ordinal() > 0);
        const uint64_t letters = numbered ? letters_of(bones.text()) : 0;
        // "主动公开政府信息总体情况": the overview's words are those of any section.
        for (size_t s = 0; s < sections_.size(); ++s) {
            const Rank here = rank_of(numbered, bones, letters, s, glued);
            if (here != kNone && here >= best.rank) best = {here, s, {}, line};
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

    Rank rank_of(bool numbered, const Skeleton& bones, uint64_t letters, size_t section,
                 bool glued) const {
        for (const std::u16string& title : sections_[section].titles) {
            if (!bones.text().starts_with(title)) continue;
            const size_t more = bones.text().size() - title.size();
            if (numbered && (glued || more <= kLongestAddition)) return kNumbered;
            if (more == 0) return bones.ordinal() == 0 ? kBare : kNumberedOtherwise;
            const bool joined =
                more <= kLongestAddition && is_one_of(bones.text()[title.size()], u"及和与");
            if (joined && bones.ordinal() == 0 && !glued) return kBare;
        }
        if (numbered && !glued)
            for (const auto& [pattern, all] : keywords_[section])
                if ((all & ~letters) == 0 && contains_in_order(bones.text(), pattern))
                    return kLoose;
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
            if (best_[s].rank != kNone)
                insert_in_order(order, s, [&](size_t a, size_t b) {
                    return best_[a].span.begin < best_[b].span.begin;
                });
        report_.sections.assign(best_.size(), {});
        const auto end = static_cast<uint32_t>(document_.folded.text().size());
        for (size_t i = 0; i < order.size(); ++i) {
            const Span heading = best_[order[i]].span;
            const uint32_t stop = i + 1 < order.size() ? best_[order[i + 1]].span.begin : end;
            report_.sections[order[i]] = {
                true, document_.folded.source(heading),
                document_.folded.source({heading.end, std::max(heading.end, stop)})};
            first_heading_ = std::min(first_heading_, heading.begin);
        }
    }

    struct Keyword {
        std::u16string_view pattern;
        uint64_t letters;  // of it
    };

    const Document& document_;
    Report& report_;
    const std::vector<SectionTitle>& sections_;
    std::vector<std::vector<Keyword>> keywords_;                         // of each section
    std::u16string first_letters_ = u"(第" + std::u16string(kNumerals);  // of headings
    std::u16string last_letters_ = u"施算划排向";  // of titles: "及改进措施", "和下一步打算"
    CharSet openings_{u""}, endings_{u""};         // the same
    std::vector<Candidate> best_;                  // of each section
    uint32_t first_heading_ = kNoSection;          // where it begins
};

}  // namespace

void read_headings(const Document& document, Report& report) {
    HeadingReader(document, report).read();
}

}  // namespace gouji

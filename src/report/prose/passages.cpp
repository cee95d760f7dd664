#include "report/prose/passages.h"

#include <algorithm>

#include "document/page_number.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestHeading = 40;
// So is an item of a list that has a line of its own.
constexpr uint32_t kLongestItem = 60;
// A line with so many letters fills its page.
constexpr uint32_t kFullLine = 24;
// Longer passages are cut at a line end, so that what is far apart is not compared.
constexpr uint32_t kLongestPassage = 4000;

constexpr CharSet kStops(u"。,;!?");
constexpr CharSet kEnds(u"。!?;:");

bool is_letter(char16_t c) { return c >= 0x2E80 || c == u'“' || c == u'”'; }

}  // namespace

bool join_letters(Passage& passage) {
    const std::u16string_view text = passage.text;
    std::vector<Span> spaces;
    for (size_t at = find_char(text, u' ', 1); at != text.npos; at = find_char(text, u' ', at + 1))
        if (at + 1 < text.size() && is_letter(text[at - 1]) && is_letter(text[at + 1]))
            spaces.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(at + 1)});
    passage.cut(spaces);
    return !spaces.empty();
}

PassageReader::PassageReader(const Document& document, const Report& report)
    : document_(document), units_(report.form->prose.units), title_(report.title) {
    for (const TableReading& table : report.tables)
        if (table.state == TableState::kRead || table.state == TableState::kPartial)
            tables_.push_back(table.span);
}

// Of a short line without a stop a part is enough: where rows are not told, their table begins at
// the first figure, and the label beside it is no sentence.
bool PassageReader::is_in_table(const Line& line, SourceSpan place) const {
    // What parts them is none of its letters.
    const auto letters = [&] {
        uint32_t size = 0;
        for (uint32_t cell = 0; cell < line.cell_count; ++cell)
            size += document_.cells[line.first_cell + cell].size();
        return size;
    };
    return std::any_of(tables_.begin(), tables_.end(), [&](SourceSpan table) {
        if (place.begin >= table.begin && place.end <= table.end) return true;
        return place.begin < table.end && table.begin < place.end && letters() <= kLongestHeading &&
               find_first(document_.text(line.span), kStops) == std::u16string_view::npos;
    });
}

// "一、", "(二)", "3." at the beginning of a line, or a mark that is no part of it ("•", "##"):
// the size of what of it is part of the line.
std::optional<uint32_t> PassageReader::mark_of(const Line& line) const {
    const std::u16string_view text =
        document_.text({line.span.begin, std::min(line.span.end, line.span.begin + 6)});
    constexpr CharSet kFigures(kNumerals);
    const size_t begin = !text.empty() && text[0] == u'(' ? 1 : 0;
    const size_t end = find_first_not(text, kFigures, begin);
    if (end != text.npos && end > begin) {
        const bool marked =
            begin == 1 ? text[end] == u')'
                       : text[end] == u'、' || (text[end] == u'.' &&
                                                (end + 1 == text.size() || text[end + 1] > u'9'));
        if (marked) return static_cast<uint32_t>(end + 1);
    }
    const std::u16string_view before = document_.folded.text().substr(0, line.span.begin);
    const size_t mark = before.find_last_not_of(u" \t");
    if (mark != before.npos && before[mark] != u'\n') return 0;
    return std::nullopt;
}

// "其中:" / "(1)网上31件" / "(2)信函18件"
bool PassageReader::is_item(std::u16string_view text) const {
    if (text.size() > kLongestItem) return false;
    for (size_t at = 1; at < text.size(); ++at)
        if (is_digit(text[at - 1]) &&
            std::any_of(units_.begin(), units_.end(),
                        [&](const std::u16string& unit) { return stands_at(text, at, unit); }))
            return true;
    return false;
}

// "收到申请" / "12" / "件。": a number alone on its line counts something where the sentence stops
// at a measure word behind it, but not within a word ("案" / "3" / "件。").
bool PassageReader::is_counted(const Passage& passage) const {
    constexpr CharSet kFigures(u"0123456789,");
    constexpr CharSet kNoCount(u"案文信要证稿附条事每本同各多几第一二三四五六七八九十");
    if (passage.text.empty() || line_ + 1 == document_.lines.size() ||
        find_first_not(document_.text(document_.lines[line_].span), kFigures) !=
            std::u16string_view::npos)
        return false;
    const char16_t last = passage.text.back();
    const std::u16string_view behind = document_.text(document_.lines[line_ + 1].span);
    const auto counts = [&](const std::u16string& unit) {
        return stands_at(behind, 0, unit) &&
               (behind.size() == unit.size() || kStops.has(behind[unit.size()]));
    };
    return is_letter(last) && !kStops.has(last) && !kNoCount.has(last) &&
           std::any_of(units_.begin(), units_.end(), counts);
}

// An empty line and the number of a page end a passage unless its last line is full, a list goes on
// behind them, or the page ends within a sentence; a row of a table always does.
bool PassageReader::goes_on_behind(const Passage& passage, const Line& line, bool page_end) {
    if (passage.text.empty()) return true;
    if (!page_end) return false;
    const char16_t last = passage.text.back();
    if (last_.size >= kFullLine || (!line.span.empty() && !kEnds.has(last))) return true;
    last_.apart = true;
    return last_.item || last == u':';
}

bool PassageReader::is_page_end(const Passage& passage, const Line& line) const {
    return may_be_page_number(document_.text(line.span)) && !is_counted(passage);
}

// A line too long for one passage is cut behind a stop of its second half.
uint32_t PassageReader::part_of_line(uint32_t begin, uint32_t end) const {
    if (end - begin <= kLongestPassage) return end;
    const size_t stop =
        document_.folded.text().substr(begin, kLongestPassage).find_last_of(u"。,;");
    const bool late = stop != std::u16string_view::npos && stop >= kLongestPassage / 2;
    return begin + (late ? static_cast<uint32_t>(stop + 1) : kLongestPassage);
}

// Whether the passage goes on with the words, of which so much is a mark: a heading stands alone,
// and so does what is marked and no item of a list.
bool PassageReader::joins(const Passage& passage, Span words, std::optional<uint32_t> mark) {
    const char16_t last = passage.text.back();
    if (last_.heading || passage.text.size() > kLongestPassage) return false;
    last_.item = mark && (last_.item || last == u':') &&
                 is_item(document_.text({words.begin + *mark, words.end}));
    return last_.item || (!mark && !last_.apart);
}

// False where the passage ends before the line, or within it.
bool PassageReader::add(Passage& passage, const Line& line, SourceSpan place) {
    uint32_t begin = std::max(line.span.begin, resume_);
    const std::optional<uint32_t> mark = mark_of(line);
    const bool title = place.begin < title_.end && title_.begin < place.end;
    if (!passage.text.empty()) {
        if (title != last_.title || !joins(passage, {begin, line.span.end}, mark)) return false;
        const char16_t last = passage.text.back();
        if (last_.item && !kEnds.has(last) && last != u',') passage.add(u";", line.span.begin - 1);
        if (last_.item) begin += *mark;
    }
    const uint32_t end = part_of_line(begin, line.span.end);
    passage.add(document_.text({begin, end}), begin);
    if (resume_ = end; end < line.span.end) return false;  // it goes on in the next passage
    const uint32_t size = line.span.size();
    // A short numbered line without a stop is a heading.
    const bool heading = size <= kLongestHeading && passage.text.size() == size && mark &&
                         find_first(passage.text, kStops) == passage.text.npos;
    last_ = {size, heading, title, last_.item, false};
    return true;
}

bool PassageReader::next(Passage& passage) {
    passage.clear();
    last_ = {};
    for (; line_ < document_.lines.size(); ++line_) {
        const Line& line = document_.lines[line_];
        const bool row = line.kind == Line::Kind::kEmpty || line.kind == Line::Kind::kGrid;
        const SourceSpan place = row ? SourceSpan{} : document_.folded.source(line.span);
        const bool page_end = is_page_end(passage, line);
        const bool apart = page_end || row || is_in_table(line, place);
        if (apart ? !goes_on_behind(passage, line, page_end) : !add(passage, line, place)) break;
    }
    if (passage.text.empty()) return false;
    passage.heading = heading_;
    if (passage.text.size() <= kLongestHeading && !last_.title) heading_ = passage.text;
    return true;
}

}  // namespace gouji

#include "document/ornaments.h"

#include <algorithm>
#include <string>

#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/utf.h"

namespace gouji {

namespace {

// Fewer columns that are numbered may be figures: 1, 2 and their total.
constexpr size_t kFewestNumbered = 4;
constexpr uint32_t kMostMarks = 6;
constexpr uint32_t kLongDash = 3;
// What lines of a drawn table fold to.
constexpr CharSet kDrawn(u"─");
constexpr CharSet kRuling(u"-:=");
// Before the points of a list; those of a word processor's own letters are for private use.
constexpr CharSet kBullets(u"•●■◆◇□▪►▶➢➤✓★☆※·*\uF06C\uF06E\uF075\uF0A7\uF0B2\uF0B7\uF0D8\uF0FC");

std::u16string_view content(std::u16string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

bool is_made_of(std::u16string_view words, const CharSet& signs) {
    return find_first_not(words, signs) == words.npos;
}

// "• 新收", "●新收", "* 新收"; "·12" may be a figure.
bool opens_point(std::u16string_view text, Span line) {
    if (line.size() < 2 || !kBullets.has(text[line.begin])) return false;
    const char16_t next = text[line.begin + 1];
    return is_ideograph(next) || next == u' ' || next == u'\t';
}

}  // namespace

Span without_marks(std::u16string_view text, Span line) {
    uint32_t at = line.begin;
    while (at < line.end && at - line.begin < kMostMarks && text[at] == u'#') ++at;
    if (at > line.begin && at < line.end && text[at] == u' ') line = trim(text, {at, line.end});
    line = without_bold(text, line);
    return opens_point(text, line) ? trim(text, {line.begin + 1, line.end}) : line;
}

bool is_rule(std::u16string_view text, std::span<const Span> cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](Span cell) { return is_made_of(content(text, cell), kRuling); }) &&
           std::any_of(cells.begin(), cells.end(),
                       [](Span cell) { return cell.size() >= kLongDash; });
}

bool is_numbering(std::u16string_view text, std::span<const Span> cells) {
    if (cells.size() < kFewestNumbered) return false;
    const std::u16string_view first = content(text, cells[0]);
    if (first != u"0" && first != u"1") return false;
    for (size_t i = 0; i < cells.size(); ++i)
        if (content(text, cells[i]) != to_utf16(std::to_string(i + (first == u"1")))) return false;
    return true;
}

void drop_drawn(std::u16string_view text, std::vector<Span>& cells, size_t first) {
    const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
    const auto drawn = [&](Span cell) {
        return !cell.empty() && is_made_of(content(text, cell), kDrawn);
    };
    const auto long_line = [&](Span cell) { return cell.size() >= kLongDash && drawn(cell); };
    if (std::any_of(begin, cells.end(), long_line))
        cells.erase(std::remove_if(begin, cells.end(), drawn), cells.end());
}

}  // namespace gouji

#include "document/lost_lines.h"

#include <algorithm>
#include <map>

#include "document/text_lines.h"
#include "text/cell.h"
#include "text/char_kind.h"
#include "text/char_set.h"

namespace gouji {

namespace {

// Of a paragraph; and of the rows of figures that one of prose never has.
constexpr uint32_t kShortestLine = 1000;
constexpr size_t kFewestRows = 5;
constexpr size_t kFiguresOfRow = 3;

constexpr size_t kDigitsOfNumber = 2;

constexpr CharSet kStops(u"。,;、:)");
// What a number of prose counts begins with these, and no label of a row.
constexpr CharSet kMeasures(u"年月日件条篇宗份次人个项期起场名家万亿元余多%");

// "1." is the number of a row.
bool ends_number(char16_t c) { return is_one_of(c, u"、."); }

class LineEnds {
   public:
    LineEnds(std::u16string_view text, std::vector<uint32_t>& ends) : text_(text), ends_(ends) {}

    void find(Span line) {
        if (line.size() < kShortestLine || !holds_rows(line)) return;
        before_ = {};
        Span word = next_word(line, line.begin);
        for (Span next; !word.empty(); word = next) {
            next = next_word(line, word.end);
            if (!before_.empty() && parts(word, next, line)) ends_.push_back(word.begin - 1);
            before_ = word;
        }
    }

   private:
    std::u16string_view text(Span word) const { return text_.substr(word.begin, word.size()); }

    Span next_word(Span line, uint32_t begin) const {
        while (begin < line.end && text_[begin] == u' ') ++begin;
        uint32_t end = begin;
        while (end < line.end && text_[end] != u' ') ++end;
        return {begin, end};
    }

    // Or what stands for none.
    bool is_figure(Span word) const {
        return !word.empty() && word.size() <= kLongestFigure && text_[word.end - 1] != u'.' &&
               read_cell(text(word)).kind != CellText::kOther;
    }

    bool begins_row(Span word, Span line) const {
        for (size_t left = kFiguresOfRow; left-- > 0; word = next_word(line, word.end))
            if (!is_figure(word)) return false;
        return true;
    }

    // A figure in front of "、属于国家秘密" is the number of a row.
    bool numbers(Span word) const { return !word.empty() && ends_number(text_[word.begin]); }

    // As long as each other, most of them: others were torn before the lines were lost.
    bool holds_rows(Span line) const {
        std::map<size_t, size_t> rows;  // by length
        size_t length = 0, figures = 0;
        for (Span word = {line.begin, line.begin}; word.begin < line.end;) {
            word = next_word(line, word.end);
            if (is_figure(word)) {
                ++length;
                continue;
            }
            if (length > 0 && numbers(word)) --length;
            if (length >= kFiguresOfRow) ++rows[length], figures += length;
            length = 0;
        }
        return std::any_of(rows.begin(), rows.end(), [&](const auto& alike) {
            return alike.second >= kFewestRows && alike.first * alike.second * 4 >= figures * 3;
        });
    }

    // Whether a line begins with a word that is not the first.
    bool parts(Span word, Span next, Span line) const {
        if (is_figure(word))
            return numbers(next) || (!is_figure(before_) && begins_row(word, line));
        const char16_t first = text_[word.begin];
        return !kStops.has(first) && word.size() > 1 && !ends_number(text_[before_.end - 1]) &&
               !(is_figure(before_) && kMeasures.has(first));
    }

    std::u16string_view text_;
    std::vector<uint32_t>& ends_;
    Span before_;  // the word before
};

}  // namespace

std::vector<uint32_t> find_lost_line_ends(std::u16string_view text) {
    std::vector<uint32_t> ends;
    LineEnds finder(text, ends);
    for (size_t begin = 0; begin < text.size();) {
        const Span line = line_from(text, begin);
        finder.find(line);
        begin = line.end + 1;
    }
    return ends;
}

std::vector<uint32_t> find_false_line_ends(std::u16string_view text) {
    std::vector<uint32_t> ends;
    for (size_t at = find_char(text, u'\n'); at != text.npos; at = find_char(text, u'\n', at + 1)) {
        if (at + 2 >= text.size() || !ends_number(text[at + 1]) || !is_ideograph(text[at + 2]))
            continue;
        size_t begin = at;
        while (begin > 0 && is_digit(text[begin - 1])) --begin;
        if (begin < at && begin + kDigitsOfNumber >= at && (begin == 0 || text[begin - 1] == u'\n'))
            ends.push_back(static_cast<uint32_t>(at));
    }
    return ends;
}

}  // namespace gouji

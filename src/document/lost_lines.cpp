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

class SpaceFinder {
   public:
    explicit SpaceFinder(std::u16string_view text) : text_(text) {}

    std::vector<WrongSpace> find() {
        for (size_t begin = 0; begin < text_.size();) {
            const Span line = line_from(text_, begin);
            if (line.size() >= kShortestLine && holds_rows(line))
                find_lost_ends(line);
            else if (is_number_of_next(line))
                found_.push_back({line.end, u' '});
            begin = line.end + 1;
        }
        return std::move(found_);
    }

   private:
    // A number alone, and its label on the next line.
    bool is_number_of_next(Span line) const {
        return !line.empty() && line.size() <= kDigitsOfNumber && line.end + 2 < text_.size() &&
               ends_number(text_[line.end + 1]) && is_ideograph(text_[line.end + 2]) &&
               std::all_of(text_.begin() + line.begin, text_.begin() + line.end, is_digit);
    }

    void find_lost_ends(Span line) {
        before_ = {};
        Span word = next_word(line, line.begin);
        for (Span next; !word.empty(); word = next) {
            next = next_word(line, word.end);
            if (!before_.empty() && parts(word, next, line))
                found_.push_back({word.begin - 1, u'\n'});
            before_ = word;
        }
    }

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
    std::vector<WrongSpace> found_;
    Span before_;  // the word before
};

}  // namespace

std::vector<WrongSpace> find_wrong_spaces(std::u16string_view text) {
    return SpaceFinder(text).find();
}

}  // namespace gouji

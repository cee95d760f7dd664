#include "text/cell.h"

#include <algorithm>

#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"
#include "text/numeral.h"
#include "text/scale.h"

namespace gouji {
namespace {

// No figure with its sign and unit is longer.
constexpr size_t kLongest = 64;

bool is_white(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n'; }

constexpr std::u16string_view kBlankMarks = u"/\\-‒–—―─━无空";
// Nothing, said in words; and what programs write for it.
constexpr std::u16string_view kBlankWords[] = {u"没有",   u"暂无",   u"未发生", u"未产生",
                                               u"未收到", u"未涉及", u"不涉及", u"不适用",
                                               u"nan",    u"NaN"};
constexpr std::u16string_view kFigures =
    u"0123456789〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿元";
constexpr std::u16string_view kMeasureWords = u"件宗起份次条篇个项人户期批例部册类家";
constexpr std::u16string_view kMeasurePairs[] = {u"件次", u"人次", u"项次"};

// All that a cell may end in but white space; most labels do not.
struct LastLetters {
    char16_t letters[128] = {};
    size_t count = 0;

    constexpr LastLetters() {
        for (std::u16string_view all : {kBlankMarks, kFigures, kMeasureWords})
            for (char16_t c : all) letters[count++] = c;
        for (std::u16string_view word : kBlankWords) letters[count++] = word.back();
        for (std::u16string_view word : kMeasurePairs) letters[count++] = word.back();
    }
};
constexpr LastLetters kLast;

bool may_end_cell(char16_t c) {
    constexpr CharSet kEnds({kLast.letters, kLast.count});
    return is_white(c) || kEnds.has(c);
}

bool is_blank(std::u16string_view folded) {
    return std::all_of(folded.begin(), folded.end(),
                       [](char16_t c) { return is_white(c) || is_one_of(c, kBlankMarks); });
}

bool take(std::u16string_view& text, std::u16string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// Whether the sign is negative. 增 and 减 head the cells of "本年增/减".
bool take_sign(std::u16string_view& text) {
    for (const std::u16string_view word : {u"-", u"减少", u"减"}) {
        if (take(text, word)) return true;
    }
    for (const std::u16string_view word : {u"+", u"新增", u"增加", u"增"}) {
        if (take(text, word)) break;
    }
    return false;
}

bool is_measure_word(std::u16string_view text) {
    return is_any(text, kMeasurePairs) || (text.size() == 1 && is_one_of(text[0], kMeasureWords));
}

// The units that end the figure before 元: 万 of 974.20万元.
int scale_before(std::u16string_view figure) {
    int scale = 0;
    for (size_t at = figure.size(); at > 0 && unit_at(figure, at - 1) > 0; --at) {
        scale += unit_at(figure, at - 1);
    }
    return scale;
}

// `text` without white space.
CellValue read_figure(std::u16string_view text) {
    constexpr CellValue kNoFigure{};
    // Whoever has no long dash at hand types 一.
    if (text == u"一") return kNoFigure;
    const bool negative = take_sign(text);
    const auto numeral = read_numeral(text, 0);
    if (!numeral || numeral->precision == Precision::kOpen) return kNoFigure;
    if (numeral->chinese && !numeral->value.is_point()) return kNoFigure;

    const std::u16string_view figure = text.substr(0, numeral->span.end);
    const std::u16string_view rest = text.substr(numeral->span.end);
    const int scale = scale_before(figure);
    CellValue cell;
    cell.kind = CellText::kNumber;
    const Interval& value = numeral->value;
    // Halfway is what was printed, where it counts as rounded; but 0.00万 is [0, 50).
    const bool printed = value.is_point() || value.low == 0;
    cell.value = printed ? value.low : (value.low + value.high) / 2;
    if (negative) cell.value = -cell.value;
    if (rest == u"元") {
        cell.value = cell.value / 10000;
    } else if (rest.empty() || is_measure_word(rest)) {
        cell.scaled = scale > 0 && !numeral->chinese;
    } else {
        return kNoFigure;
    }
    return cell;
}

// Digits alone, as most cells are; the value of others is left alone.
bool read_digits(std::u16string_view folded, CellValue& cell) {
    if (folded.empty() || folded.size() > Decimal::kWholeDigits) return false;
    int64_t value = 0;
    for (const char16_t c : folded) {
        if (!is_digit(c)) return false;
        value = value * 10 + (c - u'0');
    }
    cell.kind = CellText::kNumber;
    cell.value = value;
    return true;
}

}  // namespace

CellValue read_cell(std::u16string_view folded) {
    CellValue cell;
    if (read_digits(folded, cell)) return cell;
    if (!folded.empty() && !may_end_cell(folded.back())) return cell;
    if (is_blank(folded)) {
        cell.kind = CellText::kBlank;
        return cell;
    }
    char16_t text[kLongest];
    size_t size = 0;
    size_t gap = 0;
    bool line_end = false;
    for (const char16_t c : folded) {
        if (is_white(c)) {
            ++gap;
            line_end |= c == u'\n';
            continue;
        }
        const char16_t last = size > 0 ? text[size - 1] : u' ';
        const bool apart = (gap >= kFigureGap && is_of_figure(last) && is_of_figure(c)) ||
                           (line_end && is_digit(last) && is_digit(c));
        if (size == kLongest || apart) return {};
        text[size++] = c;
        gap = 0;
        line_end = false;
    }
    if (is_any({text, size}, kBlankWords)) {
        cell.kind = CellText::kBlank;
        return cell;
    }
    return read_figure({text, size});
}

}  // namespace gouji

#include "report/tables/row_counter.h"

#include "report/tables/cell_kind.h"

namespace gouji {

namespace {

// Tables have no more than 99 rows.
constexpr size_t kDigits = 2;
// So many rows with words behind their numbers: the next may have figures there.
constexpr int kWithWords = 2;

}  // namespace

bool RowCounter::counts(size_t line) {
    const int own = number(line);
    const bool goes_on = own > 1 && number(line - 1) == own - 1;
    const bool goes_to = own > 0 && number(line + 1) == own + 1;
    const bool counted = (goes_on && counted_ >= kWithWords) ||
                         ((goes_on || goes_to) && opens_words(document_.lines[line]));
    counted_ = counted ? counted_ + 1 : 0;
    return counted;
}

// 0 where there is none.
int RowCounter::number(size_t line) const {
    if (line >= document_.lines.size()) return 0;
    const Line& row = document_.lines[line];
    if (row.kind != Line::Kind::kGrid) return 0;
    const std::u16string_view first = document_.text(document_.cells[row.first_cell]);
    if (first.size() > kDigits) return 0;
    int number = 0;
    for (const char16_t c : first) {
        if (!is_digit(c)) return 0;
        number = number * 10 + (c - u'0');
    }
    return number;
}

// The next cell that is not empty has some.
bool RowCounter::opens_words(const Line& row) const {
    for (uint32_t i = 1; i < row.cell_count; ++i) {
        const std::u16string_view words = document_.text(document_.cells[row.first_cell + i]);
        if (!words.empty()) return !is_figure(words);
    }
    return false;
}

}  // namespace gouji

#include "form/skeleton.h"

#include "text/char_kind.h"

namespace gouji {

namespace {

// "(12)", "三、": so many characters tell a leading number and what closes it.
constexpr size_t kOpening = 5;

bool is_letter(char16_t c) {
    return is_ideograph(c) || is_digit(c) || is_ascii_letter(c) || (c >= 0xD800 && c < 0xE000);
}

bool is_space(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n'; }

bool closes(char16_t c) { return c == u')' || c == u'、' || c == u'.' || c == u',' || c == u':'; }

}  // namespace

Skeleton::Skeleton(std::u16string_view folded) : folded_(folded) {
    constexpr uint32_t kPrime = 0x01000193;
    for (size_t at = read_ordinal(); at < folded.size() && size_ < kMostLetters; ++at) {
        if (!is_letter(folded[at])) continue;
        letters_[size_++] = folded[at];
        hash_ = (hash_ ^ folded[at]) * kPrime;
    }
}

size_t Skeleton::behind_spaces(size_t at) const {
    while (at < folded_.size() && is_space(folded_[at])) ++at;
    return at;
}

// "(三)", "三)" torn off its bracket, "三、", "3.", "3": its end, or 0 where there is none.
size_t Skeleton::read_ordinal() {
    size_t at = behind_spaces(0);
    const bool bracket = at < folded_.size() && folded_[at] == u'(';
    size_t read = bracket ? 1 : 0;
    if (bracket) at = behind_spaces(at + 1);
    size_t end = at;  // behind the last digit
    int value = 0;
    bool arabic = false;
    for (; at < folded_.size() && read + 1 < kOpening; at = behind_spaces(end), ++read) {
        const char16_t c = folded_[at];
        if (is_digit(c)) {
            value = value * 10 + (c - u'0');
            arabic = true;
        } else if (int digit = arabic ? 0 : chinese_numeral(c); digit > 0) {
            value = digit == 10 && value > 0 ? value * 10 : value + digit;
        } else {
            break;
        }
        end = at + 1;
    }
    const bool closed = at < folded_.size() && closes(folded_[at]);
    if (value == 0 || (!closed && !(arabic && !bracket))) return 0;
    ordinal_ = value;
    bracketed_ = bracket || (!arabic && closed && folded_[at] == u')');
    return closed ? at + 1 : end;
}

}  // namespace gouji

#include "form/skeleton.h"

namespace gouji {

namespace {

// "(12)", "三、": so many characters tell a leading number and what closes it.
constexpr size_t kOpening = 5;

bool is_letter(char16_t c) {
    return (c >= 0x3400 && c < 0xA000) || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') ||
           (c >= u'A' && c <= u'Z') || (c >= 0xD800 && c < 0xE000);
}

bool is_space(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n'; }

int chinese_digit(char16_t c) {
    constexpr std::u16string_view kDigits = u"一二三四五六七八九十";
    const size_t at = kDigits.find(c);
    return at == kDigits.npos ? 0 : static_cast<int>(at) + 1;
}

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

// "(三)", "三、", "3.", "3": its end, or 0 where there is none.
size_t Skeleton::read_ordinal() {
    char16_t dense[kOpening] = {};  // without spaces
    size_t ends[kOpening] = {};     // of each in the folded text
    size_t size = 0;
    for (size_t at = 0; at < folded_.size() && size < kOpening; ++at) {
        if (is_space(folded_[at])) continue;
        dense[size] = folded_[at];
        ends[size++] = at + 1;
    }
    const bool bracket = dense[0] == u'(';
    size_t at = bracket ? 1 : 0;
    int value = 0;
    bool arabic = false;
    for (; at < size && at + 1 < kOpening; ++at) {
        const char16_t c = dense[at];
        if (c >= u'0' && c <= u'9') {
            value = value * 10 + (c - u'0');
            arabic = true;
        } else if (int digit = arabic ? 0 : chinese_digit(c); digit > 0) {
            value = digit == 10 && value > 0 ? value * 10 : value + digit;
        } else {
            break;
        }
    }
    const bool closed = at < size && closes(dense[at]);
    if (value == 0 || (!closed && !(arabic && !bracket))) return 0;
    ordinal_ = value;
    bracketed_ = bracket;
    return ends[closed ? at : at - 1];
}

}  // namespace gouji

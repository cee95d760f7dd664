#include "text/chinese.h"

#include <algorithm>
#include <string>

#include "text/char_set.h"
#include "text/scale.h"

namespace gouji {
namespace {

// 0 to 9, or -1. The circle is a zero only amid other digits: elsewhere it is a bullet.
int digit_at(std::u16string_view text, size_t at) {
    // From 0 to 9, three times.
    constexpr std::u16string_view kDigits =
        u"〇一二三四五六七八九"
        u"零壹贰叁肆伍陆柒捌玖"
        u"○一两";
    constexpr CharSet kAny(kDigits);
    const char16_t c = char_at(text, at);
    return kAny.has(c) ? static_cast<int>(kDigits.find(c) % 10) : -1;
}

Numeral chinese(Interval value, Precision precision, size_t begin, size_t end) {
    return {value, precision, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}, true};
}

// 三四, 两三, 三五: neighbours stand for "three or four". Three in a row do not.
bool is_pair(std::u16string_view text, size_t at) {
    const int first = digit_at(text, at);
    const int second = digit_at(text, at + 1);
    return first > 0 && (second == first + 1 || (first == 3 && second == 5)) &&
           digit_at(text, at + 2) < 0;
}

// 几十, 数百, 几十万: from one of the unit to ten of it.
std::optional<Numeral> read_some(std::u16string_view text, size_t at) {
    size_t end = at + 1;
    const int exponent = take_scale(text, end);
    if (exponent == 0) return std::nullopt;
    const Interval value{power_of_ten(exponent), power_of_ten(exponent + 1), true, true};
    return chinese(value, Precision::kOpen, at, end);
}

// 百余, 千余万: a unit with no digit before it counts once, but only before 余 or 多.
std::optional<Numeral> read_unit_and_more(std::u16string_view text, size_t at) {
    const size_t more = more_at(text, at + 1);
    if (more == 0 || char_at(text, at + 1) == u'几') return std::nullopt;
    size_t end = at + 1 + more;
    int exponent = unit_at(text, at);
    const int scale = unit_at(text, end);
    if (exponent < kTenThousand && scale >= kTenThousand) {
        exponent += scale;
        ++end;
    }
    return chinese(open_above(power_of_ten(exponent)), Precision::kOpen, at, end);
}

// 三四, 三四十, 七八百万.
Numeral read_pair(std::u16string_view text, size_t at) {
    size_t end = at + 2;
    const Decimal scale = power_of_ten(take_scale(text, end));
    const Interval value{digit_at(text, at) * scale, digit_at(text, at + 1) * scale};
    return chinese(value, Precision::kRounded, at, end);
}

// 二〇二三; two digits or more.
std::optional<Numeral> read_digits(std::u16string_view text, size_t at, size_t* too_long) {
    std::u16string digits;
    size_t end = at;
    bool all_zero = true;
    for (int digit = digit_at(text, end); digit >= 0; digit = digit_at(text, ++end)) {
        all_zero = all_zero && digit == 0;
        const bool held = digits.size() <= Decimal::kWholeDigits;
        if (held) digits += static_cast<char16_t>(u'0' + digit);
        if (!held && too_long == nullptr) return std::nullopt;
    }
    if (all_zero) {
        // Of a placeholder only the last character is asked for again.
        if (too_long != nullptr) *too_long = end - 1;
        return std::nullopt;
    }
    const auto value = Decimal::from_digits(digits);
    if (!value) {
        if (too_long != nullptr) *too_long = end;
        return std::nullopt;
    }
    return chinese(Interval::point(*value), Precision::kExact, at, end);
}

// A numeral with units, from its largest to its smallest: 一亿二千三百万零五.
class UnitNumeral {
   public:
    UnitNumeral(std::u16string_view text, size_t at) : text_(text), begin_(at), at_(at) {}

    std::optional<Numeral> read() {
        while (take_digit() || take_unit()) {
        }
        if (take_more()) return finish(open_above(groups_), Precision::kOpen);
        if (digit_ >= 0) take_last_digit();
        if (high_) return finish({groups_ + section_, *high_}, Precision::kRounded);
        const size_t more = more_at(text_, end_);
        const Decimal value = groups_ + section_;
        if (more == 0 || value < 10) return finish(Interval::point(value), Precision::kExact);
        end_ += more;
        return finish(open_above(value), Precision::kOpen);
    }

   private:
    std::optional<Numeral> finish(Interval value, Precision precision) const {
        return chinese(value, precision, begin_, end_);
    }

    bool take_digit() {
        const int digit = digit_at(text_, at_);
        if (digit < 0 || digit_ >= 0) return false;
        if (digit == 0) {
            if (end_ == begin_ || zero_) return false;
            zero_ = true;
        } else {
            digit_ = digit;
        }
        ++at_;
        return true;
    }

    bool take_unit() {
        const int unit = unit_at(text_, at_);
        if (unit == 0 || !(unit < kTenThousand ? take_small(unit) : take_group(unit))) return false;
        end_ = ++at_;
        last_unit_ = unit;
        digit_ = -1;
        zero_ = false;
        return true;
    }

    // 十, 百, 千: within a section, each smaller than the one before. 十 needs no digit.
    bool take_small(int unit) {
        if (unit >= smallest_ || (digit_ < 0 && unit != kTen)) return false;
        section_ += std::max(digit_, 0) * power_of_ten(unit) + (digit_ < 0 ? 10 : 0);
        smallest_ = unit;
        return true;
    }

    // 万, 亿: they multiply the section, and 亿 all that is before it (三万亿).
    bool take_group(int unit) {
        const Decimal section = section_ + std::max(digit_, 0);
        const bool whole = unit == kHundredMillion && group_ == kTenThousand && !hundred_millions_;
        if (unit >= group_ && !whole) return false;
        if (section == 0 && !(whole && digit_ < 0)) return false;
        groups_ = whole ? (groups_ + section) * power_of_ten(unit)
                        : groups_ + section * power_of_ten(unit);
        hundred_millions_ = hundred_millions_ || unit == kHundredMillion;
        group_ = unit;
        section_ = 0;
        smallest_ = kTenThousand;
        return true;
    }

    // 三百多万, 十余亿.
    bool take_more() {
        const size_t more = more_at(text_, at_);
        if (more == 0 || section_ < 10) return false;
        at_ += more;
        const int unit = unit_at(text_, at_);
        if (unit < kTenThousand || !take_group(unit)) {
            at_ -= more;
            return false;
        }
        end_ = at_ + 1;
        return true;
    }

    // The last digit: ones after 十 or 零, else of the next smaller unit (一百五 is 150). One
    // that has a unit of its own begins another numeral: 一百 of 一百二百, of 一百二三十.
    void take_last_digit() {
        const bool ones = zero_ || last_unit_ <= kTen;
        if (unit_at(text_, at_) > 0 || (!ones && digit_at(text_, at_) >= 0)) return;
        const Decimal tens = section_;
        section_ += ones ? Decimal(digit_) : digit_ * power_of_ten(last_unit_ - 1);
        end_ = at_;
        if (ones && is_pair(text_, at_ - 1)) {
            high_ = groups_ + tens + digit_at(text_, end_++);
        }
    }

    std::u16string_view text_;
    size_t begin_;
    size_t at_;
    size_t end_ = begin_;          // of what has been understood
    Decimal groups_;               // 万 and 亿 that are done
    Decimal section_;              // thousands to tens since
    int digit_ = -1;               // waits for its unit
    bool zero_ = false;            // 零 just before
    std::optional<Decimal> high_;  // 18 of 十七八
    int smallest_ = kTenThousand;
    int group_ = kHundredMillion + 1;
    bool hundred_millions_ = false;
    int last_unit_ = 0;
};

}  // namespace

std::optional<Numeral> read_chinese(std::u16string_view folded, size_t at, size_t* too_long) {
    const char16_t first = char_at(folded, at);
    if (first == u'几' || first == u'数') return read_some(folded, at);
    const int digit = digit_at(folded, at);
    if (digit < 0) {
        const int unit = unit_at(folded, at);
        if (unit == 0) return std::nullopt;
        if (unit > kTen) return read_unit_and_more(folded, at);
    } else if (first == u'○') {
        return std::nullopt;
    } else if (digit_at(folded, at + 1) >= 0) {
        if (is_pair(folded, at)) return read_pair(folded, at);
        return read_digits(folded, at, too_long);
    } else if (digit == 0 || unit_at(folded, at + 1) == 0) {
        return chinese(Interval::point(digit), Precision::kExact, at, at + 1);
    }
    return UnitNumeral(folded, at).read();
}

}  // namespace gouji

#include "text/numeral.h"

#include <cstdint>

#include "text/char_kind.h"
#include "text/chinese.h"
#include "text/scale.h"

namespace gouji {
namespace {

bool is_digit_at(std::u16string_view text, size_t at) {
    return at < text.size() && is_digit(text[at]);
}

// The end of the digits at `at`; it stops looking after `limit` of them.
size_t digits_end(std::u16string_view text, size_t at, size_t limit) {
    size_t end = at;
    while (is_digit_at(text, end) && end - at < limit) ++end;
    return end;
}

// Digits with their thousands separators and decimals, before any 万.
struct Figure {
    std::optional<Decimal> value;  // empty where it is too long
    int places = 0;
    size_t end = 0;
};

// Past ",234,567" where every group has three digits and the first has no more.
size_t groups_end(std::u16string_view text, size_t at, size_t end, size_t limit) {
    if (end - at > 3 || text[at] == u'0') return end;
    while (char_at(text, end) == u',' && digits_end(text, end + 1, 4) == end + 4 &&
           end - at < limit) {
        end += 4;
    }
    return end;
}

// The digits of [begin, end), commas passed over; empty where they are too many.
std::optional<int64_t> value_of(std::u16string_view digits, int most) {
    int64_t value = 0;
    for (const char16_t c : digits) {
        if (c == u',') continue;
        if (--most < 0) return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

Figure read_figure(std::u16string_view text, size_t at, size_t limit) {
    Figure figure;
    figure.end = groups_end(text, at, digits_end(text, at, limit), limit);
    const auto whole = value_of(text.substr(at, figure.end - at), Decimal::kWholeDigits);
    if (whole) figure.value = *whole;
    if (char_at(text, figure.end) != u'.' || !is_digit_at(text, figure.end + 1)) return figure;

    const size_t begin = figure.end + 1;
    figure.end = digits_end(text, begin, limit);
    const auto part = value_of(text.substr(begin, figure.end - begin), Decimal::kPlaces);
    figure.value.reset();
    if (!whole || !part) return figure;
    figure.places = static_cast<int>(figure.end - begin);
    figure.value = Decimal(*whole) + Decimal::scaled(*part, figure.places);
    return figure;
}

// 百, 千, 万, 亿, 千万, 万亿 after a figure; not 十: 2023十件实事.
int take_ascii_scale(std::u16string_view text, size_t& at) {
    return unit_at(text, at) == kTen ? 0 : take_scale(text, at);
}

// ASCII figures with what follows them: 1亿2000万, 7.2万余, 10余万.
class AsciiNumeral {
   public:
    AsciiNumeral(std::u16string_view text, size_t at, size_t* too_long)
        : text_(text), begin_(at), at_(at), too_long_(too_long) {}

    std::optional<Numeral> read() {
        // Without too_long nobody asks where a long figure ends.
        constexpr size_t kLongest = 32;
        const Figure figure = read_figure(text_, at_, too_long_ ? text_.size() : kLongest);
        at_ = figure.end;
        if (!figure.value) return fail();
        if (const auto numeral = read_more_before_scale(*figure.value)) return numeral;

        const int scale = take_ascii_scale(text_, at_);
        Decimal value = *figure.value;
        if (scale > 0) value = value * power_of_ten(scale);
        if (value.is_infinite()) return fail();
        if (figure.places == 0 && scale > 0) value += read_rest(scale);
        const size_t more = value < 10 ? 0 : more_at(text_, at_);
        at_ += more;
        if (more > 0) return finish(open_above(value), Precision::kOpen);
        if (figure.places == 0 || scale == 0) {
            return finish(Interval::point(value), Precision::kExact);
        }
        const Decimal half = power_of_ten(scale) * Decimal::scaled(1, figure.places) / 2;
        const Decimal low = value < half ? Decimal(0) : value - half;  // 0.00万 is not below 0
        return finish({low, value + half, false, true}, Precision::kRounded);
    }

   private:
    std::optional<Numeral> finish(Interval value, Precision precision) const {
        const Span span{static_cast<uint32_t>(begin_), static_cast<uint32_t>(at_)};
        return Numeral{value, precision, span, false};
    }

    std::nullopt_t fail() const {
        if (too_long_ != nullptr) *too_long_ = at_;
        return std::nullopt;
    }

    // 10余万, 3000多万: the scale stands after the word.
    std::optional<Numeral> read_more_before_scale(Decimal figure) {
        const size_t more = figure < 10 ? 0 : more_at(text_, at_);
        if (more == 0) return std::nullopt;
        size_t end = at_ + more;
        if (unit_at(text_, end) < kTenThousand) return std::nullopt;
        const Decimal value = figure * power_of_ten(take_scale(text_, end));
        if (value.is_infinite()) return std::nullopt;
        at_ = end;
        return finish(open_above(value), Precision::kOpen);
    }

    // 2000万 of 1亿2000万, 2千 of 3万2千, 2345 of 1万2345: whole figures of at most four
    // digits, each below the scale before it.
    Decimal read_rest(int scale) {
        Decimal sum = 0;
        while (is_digit_at(text_, at_)) {
            size_t end = digits_end(text_, at_, 5);
            if (end - at_ > 4 || char_at(text_, end) == u'.' || char_at(text_, end) == u',') break;
            const auto figure = Decimal::from_digits(text_.substr(at_, end - at_));
            const bool four = end - at_ == 4;
            const int smaller = take_ascii_scale(text_, end);
            const Decimal value = *figure * power_of_ten(smaller);
            if (smaller >= scale || value >= power_of_ten(scale)) break;
            const bool bare = four && scale == kTenThousand && char_at(text_, end) != u'年';
            if (smaller == 0 && !bare) break;
            sum += value;
            at_ = end;
            scale = smaller;
        }
        return sum;
    }

    std::u16string_view text_;
    size_t begin_;
    size_t at_;
    size_t* too_long_;
};

}  // namespace

std::optional<Numeral> read_numeral(std::u16string_view folded, size_t at, size_t* too_long) {
    if (is_digit_at(folded, at)) return AsciiNumeral(folded, at, too_long).read();
    return read_chinese(folded, at, too_long);
}

}  // namespace gouji

#include "text/scale.h"

namespace gouji {

int unit_at(std::u16string_view folded, size_t at) {
    switch (char_at(folded, at)) {
        case u'十':
        case u'拾':
            return kTen;
        case u'百':
        case u'佰': {
            const char16_t after = char_at(folded, at + 2);
            const bool percent =
                char_at(folded, at + 1) == u'分' && (after == u'之' || after == u'点');
            return percent ? 0 : kHundred;
        }
        case u'千':
        case u'仟':
            return kThousand;
        case u'万':
            return kTenThousand;
        case u'亿':
            return kHundredMillion;
        default:
            return 0;
    }
}

int take_scale(std::u16string_view folded, size_t& at) {
    int exponent = 0;
    int unit = unit_at(folded, at);
    if (unit > 0 && unit < kTenThousand) {
        exponent = unit;
        unit = unit_at(folded, ++at);
    }
    if (unit == kTenThousand) {
        exponent += unit;
        unit = unit_at(folded, ++at);
    }
    if (unit == kHundredMillion) {
        exponent += unit;
        ++at;
    }
    return exponent;
}

size_t more_at(std::u16string_view folded, size_t at) {
    switch (char_at(folded, at)) {
        case u'余':
        case u'多':
            return 1;
        case u'有':
            return char_at(folded, at + 1) == u'余' ? 2 : 0;
        case u'几': {
            const int unit = unit_at(folded, at + 1);
            return unit > 0 && unit < kTenThousand ? 2 : 1;
        }
        default:
            return 0;
    }
}

Decimal power_of_ten(int exponent) {
    Decimal power = 1;
    while (exponent-- > 0) power = power * 10;
    return power;
}

Interval open_above(Decimal value) {
    Decimal step = 1;
    while (!(value / step).is_whole()) step = step / 10;
    while (step >= 1 && value > 0 && (value / (step * 10)).is_whole()) step = step * 10;
    // No whole number lies between a whole number and the next.
    if (step == 1) step = 10;
    return {value, value + step, true, true};
}

}  // namespace gouji

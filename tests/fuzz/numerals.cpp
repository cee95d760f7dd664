// Figures, in prose and in cells, and the exact numbers that they become.

#include "fuzz/oracle.h"
#include "text/cell.h"
#include "text/fold.h"
#include "text/numeral.h"
#include "text/utf.h"

using namespace gouji;

namespace {

void require_exact(Decimal value) {
    fuzz::require(value - value == Decimal(0) || value.is_infinite(),
                  "a number less itself is nothing");
    if (value.is_infinite()) return;
    const auto read = Decimal::from_digits(to_utf16(value.to_string()));
    fuzz::require(!read || *read == value, "a number reads as it is written");
}

void require_numeral(std::u16string_view text, size_t at) {
    size_t too_long = at;
    const auto numeral = read_numeral(text, at, &too_long);
    fuzz::require(too_long <= text.size(), "digits end in the text");
    if (!numeral) return;
    fuzz::require(too_long == at, "what is too long is no numeral");
    fuzz::require(
        numeral->span.begin == at && numeral->span.end > at && numeral->span.end <= text.size(),
        "a numeral begins where it was sought");
    fuzz::require(!numeral->value.is_empty(), "a numeral has a value");
    fuzz::require(numeral->value.is_point() || numeral->precision != Precision::kExact,
                  "what is exact is one value");
    require_exact(numeral->value.low);
    require_exact(numeral->value.high);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const Folded folded = fold(to_utf16(fuzz::bytes_of(data, size)));
    for (size_t at = 0; at < folded.text().size(); ++at) require_numeral(folded.text(), at);
    if (const CellValue cell = read_cell(folded.text()); cell.kind == CellText::kNumber)
        require_exact(cell.value);
    if (const auto number = Decimal::from_digits(folded.text())) require_exact(*number);
    return 0;
}

// A text, from its UTF-8 to the JSON of its result. What begins with the mark of UTF-16 is
// taken as it stands, unpaired surrogates and all.

#include <cstring>

#include "fuzz/oracle.h"
#include "text/utf.h"

using namespace gouji;

namespace {

std::u16string text_of(std::string_view bytes) {
    if (bytes.substr(0, 2) != "\xFF\xFE") return to_utf16(bytes);
    std::u16string units((bytes.size() - 2) / 2, u'\0');
    std::memcpy(units.data(), bytes.data() + 2, 2 * units.size());
    return units;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const Checker& checker = fuzz::checker();
    const std::u16string text = text_of(fuzz::bytes_of(data, size));
    fuzz::require_bounded(fuzz::require_sound([&] { return checker.check(text); }), size);
    return 0;
}

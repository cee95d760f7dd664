#include "text/nfkc.h"

#include <unicode/unorm2.h>

#include <algorithm>

namespace {

// ICU holds it; null where it was built without.
const UNormalizer2* nfkc() {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* const instance = unorm2_getNFKCInstance(&status);
    return U_SUCCESS(status) ? instance : nullptr;
}

}  // namespace

bool gouji_begins_run(uint32_t c) {
    static const UNormalizer2* const kNfkc = nfkc();
    return kNfkc == nullptr || unorm2_hasBoundaryBefore(kNfkc, static_cast<UChar32>(c)) != 0;
}

int32_t gouji_nfkc(const char16_t* text, int32_t length, char16_t* to) {
    static const UNormalizer2* const kNfkc = nfkc();
    UErrorCode status = U_ZERO_ERROR;
    const int32_t room = 18 * length;
    const int32_t size =
        kNfkc != nullptr ? unorm2_normalize(kNfkc, text, length, to, room, &status) : 0;
    if (kNfkc != nullptr && U_SUCCESS(status)) return size;
    std::copy_n(text, length, to);
    return length;
}

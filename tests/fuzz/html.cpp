// A page's source: guarded, parsed, made flat, checked.

#include "document/html.h"

#include "document/flatten.h"
#include "document/html_guard.h"
#include "fuzz/oracle.h"
#include "text/utf.h"

using namespace gouji;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const Checker& checker = fuzz::checker();
    const std::string_view bytes = fuzz::bytes_of(data, size);
    guard_html(bytes);
    const std::u16string html = to_utf16(bytes);
    const size_t held =
        fuzz::require_sound([&] { return checker.check_flattened(flatten(read_html(html)).text); });
    fuzz::require_bounded(held, size, fuzz::kBytesOfHtml);
    return 0;
}

// A file's bytes, in whatever encoding they are found to be.

#include "fuzz/oracle.h"
#include "text/decode.h"
#include "text/utf.h"

using namespace gouji;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    std::string_view bytes = fuzz::bytes_of(data, size);
    const Decoded decoded = decode(bytes);
    const bool replaced = decoded.text.find(u'\uFFFD') != decoded.text.npos;
    fuzz::require(!decoded.lossy || replaced, "what is no text is replaced");
    fuzz::require(decoded.text.size() <= size, "a unit takes a byte at least");
    if (decoded.encoding != "UTF-8" || decoded.lossy) return 0;
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (bytes.substr(0, 3) == kMark) bytes.remove_prefix(3);
    fuzz::require(to_utf8(decoded.text) == bytes, "UTF-8 comes back as it was");
    return 0;
}

// A short piece over and over: what takes more than linear time runs into the limit of time,
// what takes too much memory for each byte into that of memory.

#include "fuzz/oracle.h"
#include "text/utf.h"

using namespace gouji;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    constexpr size_t kLong = 50'000;
    if (size == 0) return 0;
    std::string text;
    while (text.size() < kLong) text += fuzz::bytes_of(data, size);
    const std::u16string units = to_utf16(text);
    const Checker& checker = fuzz::checker();
    fuzz::require_bounded(fuzz::require_sound([&] { return checker.check(units); }), text.size());
    return 0;
}

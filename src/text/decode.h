// Bytes of a file to UTF-16. Native only: it needs ICU's converters and their data. (A
// browser has TextDecoder; what every build has is in utf.h.)
#pragma once

#include <string>
#include <string_view>

namespace gouji {

struct Decoded {
    std::u16string text;   // without a byte order mark
    std::string encoding;  // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    bool lossy = false;    // some bytes were no text in that encoding; each became U+FFFD
};

// In this order, the first that holds:
//   a byte order mark
//   UTF-16, where there are zero bytes, it reads as Chinese or ASCII, and GB does not
//   UTF-8, where all of it is valid
//   UTF-8, where but few bytes are wrong among many that are right: a file cut short
//   what an HTML <meta charset> or XML encoding names, if it is one of these: GB, also where
//     the bytes would be UTF-8 without any Chinese; UTF-8, unless GB explains the bytes
//   UTF-16, where nearly all of it reads as Chinese and GB does not; where both byte orders
//     would do, ICU's detector has the word
//   GB18030 (which contains GBK and GB 2312)
// Never fails.
Decoded decode(std::string_view bytes);

}  // namespace gouji

#include "output/one_line.h"

namespace gouji {

std::string one_line(std::string_view utf8) {
    std::string line;
    line.reserve(utf8.size());
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        // C1 is C2 80 to C2 9F.
        const bool above = byte >= 0x80 && byte < 0xA0 && !line.empty() && line.back() == '\xC2';
        if (above) line.pop_back();
        line += above || byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    return line;
}

}  // namespace gouji

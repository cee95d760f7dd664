#include "output/lines.h"

#include <algorithm>

namespace gouji {

Lines::Lines(std::u16string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
        const bool crlf = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (crlf || (text[at] != u'\n' && text[at] != u'\r')) continue;
        starts_.push_back(static_cast<uint32_t>(at + 1));
    }
}

LinePlace Lines::place(uint32_t at) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), at);
    return {static_cast<uint32_t>(next - starts_.begin()), at - *(next - 1) + 1};
}

}  // namespace gouji

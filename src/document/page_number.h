// The foot of a page, where pages were copied: "- 4 -", "—4—", "第4页 共12页".
#pragma once

#include <string_view>

namespace gouji {

// A folded line that is nothing but the number of its page.
inline bool is_page_number(std::u16string_view line) {
    constexpr std::u16string_view kDashes = u"-—–";
    constexpr std::u16string_view kRest = u"0123456789 -—–·第页共/,";
    if (line.size() < 3 || line.size() > 12 || line.find_first_not_of(kRest) != line.npos)
        return false;
    if (line.front() == u'第') return line.back() == u'页';
    const size_t digit = line.find_first_of(u"0123456789");
    const size_t end = line.find_last_of(u"0123456789");
    const bool one_number =
        digit != line.npos && line.substr(digit, end - digit + 1).find(u' ') == line.npos;
    return one_number && kDashes.find(line.front()) != line.npos &&
           kDashes.find(line.back()) != line.npos;
}

}  // namespace gouji

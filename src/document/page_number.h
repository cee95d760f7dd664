// The foot of a page, where pages were copied: "- 4 -", "—4—", "第4页 共12页".
#pragma once

#include <string_view>

#include "text/char_set.h"

namespace gouji {

// A folded line of nothing else than what page numbers are made of: one, or a number alone, or
// nothing.
inline bool may_be_page_number(std::u16string_view line) {
    constexpr CharSet kParts(u"0123456789 -—–·第页共/,");
    return line.size() <= 12 && find_first_not(line, kParts) == line.npos;
}

// One that can be nothing but the number of its page, which is never 0.
inline bool is_page_number(std::u16string_view line) {
    constexpr std::u16string_view kDashes = u"-—–";
    if (line.size() < 3 || !may_be_page_number(line)) return false;
    if (line.front() == u'第') return line.back() == u'页';
    if (line.find_first_of(u"123456789") == line.npos) return false;
    const size_t digit = line.find_first_of(u"0123456789");
    const size_t end = line.find_last_of(u"0123456789");
    const bool one_number =
        digit != line.npos && line.substr(digit, end - digit + 1).find(u' ') == line.npos;
    return one_number && kDashes.find(line.front()) != line.npos &&
           kDashes.find(line.back()) != line.npos;
}

}  // namespace gouji

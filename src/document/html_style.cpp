#include "document/html_style.h"

#include <algorithm>
#include <string>

#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

// Values of "visibility" and of "white-space".
constexpr std::string_view kUnseen[] = {"hidden", "collapse"};
constexpr std::string_view kKeepingSpaces[] = {"pre", "pre-wrap", "break-spaces"};

std::string_view trim(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\n\r\f";
    const size_t begin = text.find_first_not_of(kSpaces);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin);
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = to_lower_ascii(c);
    return out;
}

}  // namespace

HtmlLook read_look(std::string_view style, bool hidden) {
    HtmlLook look;
    look.gone = hidden;
    while (!style.empty()) {
        const size_t end = std::min(style.find(';'), style.size());
        const std::string_view declaration = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        const size_t colon = declaration.find(':');
        if (colon == declaration.npos) continue;
        const std::string name = lower(trim(declaration.substr(0, colon)));
        const std::string_view rest = declaration.substr(colon + 1);
        const std::string value = lower(trim(rest.substr(0, rest.find('!'))));
        if (name == "display")
            look.gone = value == "none";
        else if (name == "visibility")
            look.unseen = is_any(value, kUnseen);
        else if (name == "white-space")
            look.spaces =
                is_any(value, kKeepingSpaces) ? HtmlLook::Spaces::kKept : HtmlLook::Spaces::kFolded;
    }
    return look;
}

}  // namespace gouji

#include "message/catalogue.h"

#include <algorithm>

#include "embedded.h"

namespace gouji {

namespace {

// What ends at the next NUL, which goes with it.
std::string_view take(std::string_view& from) {
    const std::string_view taken = from.substr(0, from.find('\0'));
    from.remove_prefix(taken.size() + 1);
    return taken;
}

}  // namespace

Catalogue::Catalogue(Language language) : language_(language) {
    std::string_view source = language == Language::kChinese ? embedded::zh : embedded::en;
    while (!source.empty()) {
        const std::string_view key = take(source);
        templates_.emplace_back(key, take(source));
    }
}

const std::string_view* Catalogue::find(std::string_view key) const {
    const auto at =
        std::lower_bound(templates_.begin(), templates_.end(), key,
                         [](const auto& one, std::string_view k) { return one.first < k; });
    return at != templates_.end() && at->first == key ? &at->second : nullptr;
}

std::string Catalogue::say(std::string_view key, Values values) const {
    const std::string_view* const found = find(key);
    if (found == nullptr) return std::string(key);
    const std::string_view pattern = *found;
    std::string said;
    for (size_t at = 0; at < pattern.size();) {
        const size_t open = pattern.find('{', at);
        const size_t close = open == pattern.npos ? open : pattern.find('}', open);
        said += pattern.substr(at, open == pattern.npos ? open : open - at);
        if (close == pattern.npos) {
            if (open != pattern.npos) said += pattern.substr(open);
            break;
        }
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        std::string_view value = pattern.substr(open, close - open + 1);
        for (const auto& [key_name, key_value] : values)
            if (key_name == name) value = key_value;
        said += value;
        at = close + 1;
    }
    return said;
}

}  // namespace gouji

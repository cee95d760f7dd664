#include "message/catalogue.h"

#include "embedded.h"
#include "text/json.h"

namespace gouji {

Catalogue::Catalogue(Language language) : language_(language) {
    const std::string_view source = language == Language::kChinese ? embedded::zh : embedded::en;
    const std::optional<Json> json = Json::parse(source);
    for (const auto& [key, value] : json->members()) templates_[key] = value.text();
}

std::string Catalogue::say(std::string_view key, Values values) const {
    const auto found = templates_.find(std::string(key));
    if (found == templates_.end()) return std::string(key);
    const std::string_view pattern = found->second;
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

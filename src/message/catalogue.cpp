#include "message/catalogue.h"

#include <nlohmann/json.hpp>

#include "embedded.h"

namespace gouji {

Catalogue::Catalogue(Language language) : language_(language) {
    const embedded::Bytes source = language == Language::kChinese ? embedded::zh : embedded::en;
    const auto json = nlohmann::ordered_json::from_msgpack(source);
    for (const auto& [key, value] : json.items()) templates_[key] = value.get<std::string>();
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

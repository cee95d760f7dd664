#include "form/json_reader.h"

#include "text/fold.h"
#include "text/utf.h"

namespace gouji {

void JsonReader::fail(const std::string& what) {
    if (error_.empty()) error_ = what;
}

const JsonReader::Json* JsonReader::member(const Json& json, const char* key, Json::value_t type,
                                           Need need) {
    const auto at = json.is_object() ? json.find(key) : json.end();
    const bool there = json.is_object() && at != json.end();
    if (there && at->type() == type) return &*at;
    if (there || need == kNeeded) fail(std::string(key) + " is missing or of the wrong type");
    return nullptr;
}

const JsonReader::Json& JsonReader::list(const Json& json, const char* key, Need need) {
    static const Json kEmpty = Json::array();
    const Json* const at = member(json, key, Json::value_t::array, need);
    return at ? *at : kEmpty;
}

std::string JsonReader::text(const Json& json, const char* key, Need need) {
    const Json* const at = member(json, key, Json::value_t::string, need);
    return at ? at->get<std::string>() : std::string();
}

std::vector<std::string> JsonReader::texts(const Json& json, const char* key, Need need) {
    std::vector<std::string> found;
    for (const Json& item : list(json, key, need)) {
        if (item.is_string())
            found.push_back(item.get<std::string>());
        else
            fail(std::string(key) + " holds what is no text");
    }
    return found;
}

std::u16string JsonReader::words(const Json& json, const char* key, Need need) {
    return to_utf16(text(json, key, need));
}

std::vector<std::u16string> JsonReader::word_list(const Json& json, const char* key, Need need) {
    std::vector<std::u16string> found;
    for (const std::string& each : texts(json, key, need)) found.push_back(to_utf16(each));
    return found;
}

std::vector<std::u16string> JsonReader::folded_list(const Json& json, const char* key, Need need) {
    std::vector<std::u16string> found;
    for (const std::u16string& each : word_list(json, key, need))
        found.emplace_back(fold(each).text());
    return found;
}

bool JsonReader::flag(const Json& json, const char* key, bool otherwise) {
    const Json* const at = member(json, key, Json::value_t::boolean, kOptional);
    return at ? at->get<bool>() : otherwise;
}

int JsonReader::number(const Json& json, const char* key, int otherwise, int most) {
    const Json* const at = member(json, key, Json::value_t::number_unsigned, kOptional);
    if (at == nullptr) return otherwise;
    if (at->get<uint64_t>() <= static_cast<uint64_t>(most)) return at->get<int>();
    fail(std::string(key) + " is more than " + std::to_string(most));
    return otherwise;
}

}  // namespace gouji

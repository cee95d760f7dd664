// Reads members of JSON objects that must be of a kind. What is not is told by the first thing
// that is wrong; reading goes on with a default, and nothing is thrown.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

class JsonReader {
   public:
    using Json = nlohmann::ordered_json;

    // Empty where all was right.
    const std::string& error() const { return error_; }

   protected:
    enum Need { kOptional, kNeeded };

    void fail(const std::string& what);

    // Null where there is none.
    const Json* member(const Json& json, const char* key, Json::value_t type, Need need = kNeeded);
    const Json& list(const Json& json, const char* key, Need need = kNeeded);
    std::string text(const Json& json, const char* key, Need need = kNeeded);
    std::vector<std::string> texts(const Json& json, const char* key, Need need = kNeeded);
    std::u16string words(const Json& json, const char* key, Need need = kNeeded);
    std::vector<std::u16string> word_list(const Json& json, const char* key, Need need = kNeeded);
    // As the text of a report is folded.
    std::vector<std::u16string> folded_list(const Json& json, const char* key, Need need = kNeeded);
    bool flag(const Json& json, const char* key, bool otherwise);
    // Which of some names it is; the first where it is optional and missing.
    template <size_t N>
    int choice(const Json& json, const char* key, const std::string_view (&names)[N],
               Need need = kNeeded) {
        const Json* const at = member(json, key, Json::value_t::string, need);
        const std::string name = at ? at->get<std::string>() : std::string(names[0]);
        for (size_t i = 0; i < N; ++i)
            if (name == names[i]) return static_cast<int>(i);
        fail("no " + std::string(key) + " is called " + name);
        return 0;
    }
    // A whole number from 0 to `most`.
    int number(const Json& json, const char* key, int otherwise, int most);

   private:
    std::string error_;
};

}  // namespace gouji

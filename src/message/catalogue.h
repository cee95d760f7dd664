// What gouji says, in each language: zh.json and en.json, one template a message.
//
// A template names its values in braces: "相差 {difference}". A message without a
// template is a defect that a test catches; at run time its key is shown instead.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gouji {

enum class Language { kChinese, kEnglish };

class Catalogue {
   public:
    explicit Catalogue(Language language);

    using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    // The message in UTF-8; a name that is not among the values stays as it stands.
    std::string say(std::string_view key, Values values = {}) const;

    bool has(std::string_view key) const { return templates_.count(std::string(key)) > 0; }

    Language language() const { return language_; }
    const std::unordered_map<std::string, std::string>& templates() const { return templates_; }

   private:
    Language language_;
    std::unordered_map<std::string, std::string> templates_;
};

}  // namespace gouji

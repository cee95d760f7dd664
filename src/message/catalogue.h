// What gouji says, in each language: zh.json and en.json, one template a message.
//
// A template names its values in braces: "相差 {difference}". A message without a
// template is a defect that a test catches; at run time its key is shown instead. The space before
// an amount is the amount's own ("amount.exact": " {value}", "至少 {value}"), so that no template
// has one: "为{left}", "make{left}".
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji {

enum class Language { kChinese, kEnglish };

class Catalogue {
   public:
    explicit Catalogue(Language language);

    using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    // The message in UTF-8; a name that is not among the values stays as it stands.
    std::string say(std::string_view key, Values values = {}) const;

    bool has(std::string_view key) const { return find(key) != nullptr; }

    Language language() const { return language_; }

    // Keys and what they say, in the order of the keys.
    using Templates = std::vector<std::pair<std::string_view, std::string_view>>;
    const Templates& templates() const { return templates_; }

   private:
    const std::string_view* find(std::string_view key) const;

    Language language_;
    Templates templates_;
};

}  // namespace gouji

// HTML cut into text and tags, as the standard's tokenizer does it; no characters decoded.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/char_kind.h"

namespace gouji {

constexpr bool begins_in_any_case(std::string_view text, std::string_view lower) {
    if (text.size() < lower.size()) return false;
    for (size_t i = 0; i < lower.size(); ++i)
        if (to_lower_ascii(text[i]) != lower[i]) return false;
    return true;
}

// The attributes that a report's reader asks for.
enum class HtmlAttribute { kColspan, kRowspan, kHidden, kStyle, kSrc };
constexpr size_t kHtmlAttributes = 5;

// Comments, instructions and unfinished tags are passed over. Linear in the text.
class HtmlTokens {
   public:
    enum class Kind { kText, kStartTag, kEndTag, kDoctype };
    struct Attribute {
        std::string_view source;  // name="value", as it is written; empty where there is none
        std::string_view value;
    };

    explicit HtmlTokens(std::string_view html) : html_(html) {}

    // Goes to the next piece of text, tag or doctype; false at the end.
    bool next();
    // Past the content of the element that just began, to its end tag: for those in which
    // tags are text (script, style, title …).
    void skip_raw_content();

    Kind kind() const { return kind_; }
    // Of a text or a doctype; a "<" that begins no tag is a text by itself.
    std::string_view text() const { return html_.substr(begin_, at_ - begin_); }
    // Of a tag, in lower case.
    const std::string& name() const { return name_; }
    // Whether it ends in "/>", which counts for drawings alone.
    bool self_closing() const { return self_closing_; }
    // The first of its name.
    const Attribute& attribute(HtmlAttribute which) const {
        return attributes_[static_cast<size_t>(which)];
    }

   private:
    char peek(size_t ahead) const { return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0'; }
    bool starts(size_t at, std::string_view lower) const {
        return begins_in_any_case(html_.substr(at), lower);
    }
    bool names(size_t at, std::string_view prefix, std::string_view name) const;
    void skip_spaces();
    void skip_comment();
    void skip_past(char c);
    bool read_tag();
    bool read_attribute();
    std::string_view read_value();
    void keep(Attribute attribute, size_t name_size);
    size_t end_of_script() const;

    std::string_view html_;
    size_t begin_ = 0;
    size_t at_ = 0;
    Kind kind_ = Kind::kText;
    std::string name_;
    bool self_closing_ = false;
    std::array<Attribute, kHtmlAttributes> attributes_;
};

}  // namespace gouji

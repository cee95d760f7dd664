// Tags of HTML in a text that need not be HTML.
//
// Not every "<" begins a tag: in "< 返回", "<2022>" and "<https://…>" it is a sign like any
// other. A tag has a name that HTML knows, and ends before another "<".
#pragma once

#include <string>
#include <string_view>

#include "document/html_kinds.h"
#include "document/html_tokens.h"
#include "text/span.h"

namespace gouji {

// Linear in the text, whatever is left open.
class TextTags {
   public:
    explicit TextTags(std::u16string_view text) : text_(text) {}

    // Goes to the next tag; false behind the last. A comment, a doctype and an element with
    // content that is not read, or not seen, are a tag without a name, all of each.
    bool next();

    // The tag, and what stands before it and behind the one before. Behind the last tag: all
    // that is left.
    Span place() const { return place_; }
    Span before() const { return before_; }
    bool is_end() const { return tag_.kind() == HtmlTokens::Kind::kEndTag; }
    const std::string& name() const { return tag_.name(); }
    HtmlKind kind() const { return name().empty() ? HtmlKind::kNothing : html_kind(name()); }
    std::string_view value(HtmlAttribute which) const { return tag_.attribute(which).value; }

   private:
    bool read_at(uint32_t at);
    bool read_tag(uint32_t at);
    bool take_past(std::u16string_view mark, uint32_t at);
    bool hides_content() const;
    void skip_content();

    std::u16string_view text_;
    Span place_;
    Span before_;
    std::string source_;  // of the tag
    HtmlTokens tag_{{}};
    bool unended_ = false;  // something was not ended: nothing more is left out
};

// Whether a text is HTML by its looks: it begins with a tag, and is one whole document, or no
// line of it has words without a tag. So a text with a tag or two keeps its lines.
bool looks_like_html(std::u16string_view text);

}  // namespace gouji

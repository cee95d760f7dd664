#include "document/html_tokens.h"

#include <algorithm>

#include "document/html_bytes.h"

namespace gouji {

namespace {

constexpr int kEndsValue = kSpaceByte | kTagEndByte;
constexpr int kEndsName = kEndsValue | kSlashByte;
constexpr int kEndsAttributeName = kEndsName | kEqualsByte;

constexpr std::array<std::string_view, kHtmlAttributes> kNames{"colspan", "rowspan", "hidden",
                                                               "style", "src"};

}  // namespace

bool HtmlTokens::next() {
    while (at_ < html_.size()) {
        begin_ = at_;
        if (html_[at_] != '<') {
            at_ = std::min(html_.find('<', at_), html_.size());
            kind_ = Kind::kText;
            return true;
        }
        const bool end = peek(1) == '/';
        if (is_ascii_letter(peek(end ? 2 : 1))) {
            at_ += end ? 2 : 1;
            kind_ = end ? Kind::kEndTag : Kind::kStartTag;
            if (read_tag()) return true;
        } else if (starts(at_, "<!--")) {
            skip_comment();
        } else if (starts(at_, "<!doctype")) {
            skip_past('>');
            kind_ = Kind::kDoctype;
            return true;
        } else if (peek(1) == '!' || peek(1) == '?' || (end && at_ + 2 < html_.size())) {
            skip_past('>');
        } else {
            ++at_;
            kind_ = Kind::kText;
            return true;
        }
    }
    return false;
}

// False where the text ends inside the tag.
bool HtmlTokens::read_tag() {
    const size_t begin = at_;
    at_ = find_html_byte(html_, kEndsName, at_);
    name_ = html_.substr(begin, at_ - begin);
    for (char& c : name_) c = to_lower_ascii(c);
    attributes_ = {};
    while (read_attribute()) {
    }
    if (at_ == html_.size()) return false;
    ++at_;
    return true;
}

// False at the tag's end.
bool HtmlTokens::read_attribute() {
    self_closing_ = false;
    for (; at_ < html_.size() && is_html_byte(html_[at_], kSpaceByte | kSlashByte); ++at_)
        self_closing_ = html_[at_] == '/';
    if (at_ == html_.size() || html_[at_] == '>') return false;
    const size_t begin = at_++;  // even "=" begins a name
    at_ = find_html_byte(html_, kEndsAttributeName, at_);
    const size_t name_end = at_;
    skip_spaces();
    if (peek(0) != '=') {
        keep({html_.substr(begin, name_end - begin), {}}, name_end - begin);
        return true;
    }
    ++at_;
    skip_spaces();
    const std::string_view value = read_value();
    keep({html_.substr(begin, at_ - begin), value}, name_end - begin);
    return true;
}

std::string_view HtmlTokens::read_value() {
    const char quote = peek(0);
    if (quote == '"' || quote == '\'') {
        const size_t begin = at_ + 1;
        const size_t end = std::min(html_.find(quote, begin), html_.size());
        at_ = std::min(end + 1, html_.size());
        return html_.substr(begin, end - begin);
    }
    const size_t begin = at_;
    at_ = find_html_byte(html_, kEndsValue, at_);
    return html_.substr(begin, at_ - begin);
}

void HtmlTokens::keep(Attribute attribute, size_t name_size) {
    const auto at = static_cast<size_t>(attribute.source.data() - html_.data());
    for (size_t i = 0; i < kNames.size(); ++i)
        if (name_size == kNames[i].size() && starts(at, kNames[i]) && attributes_[i].source.empty())
            attributes_[i] = attribute;
}

void HtmlTokens::skip_raw_content() {
    if (name_ == "script") {
        at_ = end_of_script();
        return;
    }
    while (at_ < html_.size() && !names(at_, "</", name_))
        at_ = std::min(html_.find('<', at_ + 1), html_.size());
}

// A script may hold "<!-- <script> … </script> -->", whose end tag is not the script's.
size_t HtmlTokens::end_of_script() const {
    bool in_comment = false;
    bool in_inner = false;
    size_t at = at_;
    for (; (at = html_.find_first_of("<-", at)) != html_.npos; ++at) {
        if (!in_comment && starts(at, "<!--")) {
            in_comment = true;
            ++at;  // the dashes may be those of the end, too: <!-->
        } else if (in_comment && starts(at, "-->")) {
            in_comment = in_inner = false;
        } else if (names(at, "</", "script")) {
            if (!in_inner) return at;
            in_inner = false;
        } else if (in_comment && names(at, "<", "script")) {
            in_inner = true;
        }
    }
    return html_.size();
}

bool HtmlTokens::names(size_t at, std::string_view prefix, std::string_view name) const {
    const size_t end = at + prefix.size() + name.size();
    return starts(at, prefix) && starts(at + prefix.size(), name) && end < html_.size() &&
           is_html_byte(html_[end], kEndsName);
}

void HtmlTokens::skip_spaces() {
    while (at_ < html_.size() && is_html_byte(html_[at_], kSpaceByte)) ++at_;
}

void HtmlTokens::skip_past(char c) {
    const size_t found = html_.find(c, at_);
    at_ = found == html_.npos ? html_.size() : found + 1;
}

// "<!-->" and "<!--->" are whole comments; "--!>" ends one as well.
void HtmlTokens::skip_comment() {
    const size_t begin = at_;
    for (size_t at = begin + 2; (at = html_.find("--", at)) != html_.npos; ++at) {
        const bool closed = starts(at, "-->");
        if (!closed && !(at >= begin + 4 && starts(at, "--!>"))) continue;
        at_ = at + (closed ? 3 : 4);
        return;
    }
    at_ = html_.size();
}

}  // namespace gouji

#include "document/text_tags.h"

#include <algorithm>

#include "document/html_style.h"
#include "text/char_kind.h"
#include "text/contains.h"
#include "text/utf.h"

namespace gouji {

namespace {

constexpr std::u16string_view kBlank = u" \t\n\r\f\u00A0\u3000\uFEFF";

// Elements that say how words look, of those that reports have.
constexpr std::string_view kInlineElements[] = {
    "a",    "abbr", "b", "big", "cite",  "code", "del",    "em",     "font", "i",   "ins", "label",
    "mark", "o:p",  "q", "s",   "small", "span", "strike", "strong", "sub",  "sup", "tt",  "u"};

// Those that a whole document begins with.
constexpr std::string_view kDocumentElements[] = {"html", "head", "body", "meta"};

bool is_blank(std::u16string_view text) { return text.find_first_not_of(kBlank) == text.npos; }

bool begins_with_doctype(std::u16string_view text) {
    return begins_in_any_case(to_utf8(text.substr(0, 9)), "<!doctype");
}

// Of what stands between two tags, or behind the last.
bool has_line_without_tag(std::u16string_view between, bool last) {
    for (size_t begin = find_char(between, u'\n'); begin != between.npos;) {
        const size_t end = find_char(between, u'\n', ++begin);
        if (end == between.npos && !last) return false;
        if (!is_blank(between.substr(begin, end - begin))) return true;
        begin = end;
    }
    return false;
}

}  // namespace

bool TextTags::next() {
    const uint32_t begin = place_.end;
    for (size_t at = begin; (at = find_char(text_, u'<', at)) != text_.npos; ++at) {
        if (!read_at(static_cast<uint32_t>(at))) continue;
        if (hides_content()) skip_content();
        before_ = {begin, place_.begin};
        return true;
    }
    before_ = {begin, static_cast<uint32_t>(text_.size())};
    place_ = {before_.end, before_.end};
    return false;
}

bool TextTags::read_at(uint32_t at) {
    const char16_t next = at + 1 < text_.size() ? text_[at + 1] : u' ';
    if (next == u'/' || is_ascii_letter(next)) return read_tag(at);
    if (next == u'?') return take_past(u"?>", at);
    if (next != u'!') return false;
    return take_past(text_.substr(at).starts_with(u"<!--") ? u"-->" : u">", at);
}

bool TextTags::read_tag(uint32_t at) {
    const size_t end = text_.find_first_of(u"<>", at + 1);
    if (end == text_.npos || text_[end] == u'<') return false;
    source_ = to_utf8(text_.substr(at, end + 1 - at));
    HtmlTokens tag(source_);
    if (!tag.next() || tag.name().empty()) return false;
    if (html_kind(tag.name()) == HtmlKind::kInline && !is_any(tag.name(), kInlineElements))
        return false;
    tag_ = tag;
    place_ = {at, static_cast<uint32_t>(end + 1)};
    return true;
}

bool TextTags::take_past(std::u16string_view mark, uint32_t at) {
    const size_t end = unended_ ? text_.npos : find_word(text_, mark, at);
    unended_ = end == text_.npos;
    if (unended_) return false;
    tag_ = HtmlTokens({});
    place_ = {at, static_cast<uint32_t>(end + mark.size())};
    return true;
}

bool TextTags::hides_content() const {
    if (is_end()) return false;
    switch (kind()) {
        case HtmlKind::kRaw:
        case HtmlKind::kHidden:
        case HtmlKind::kTemplate:
            return true;
        case HtmlKind::kBlock:
        case HtmlKind::kPart:
        case HtmlKind::kTable:
        case HtmlKind::kInline:
            return read_look(value(HtmlAttribute::kStyle),
                             !tag_.attribute(HtmlAttribute::kHidden).source.empty())
                .gone;
        default:
            return false;
    }
}

// Up to the end tag of the same name; an element that has none hides nothing.
void TextTags::skip_content() {
    if (unended_) return;
    const Span begun = place_;
    const std::string element = name();
    int depth = 1;
    for (size_t at = begun.end; (at = find_char(text_, u'<', at)) != text_.npos; ++at) {
        if (!read_tag(static_cast<uint32_t>(at)) || name() != element) continue;
        depth += is_end() ? -1 : 1;
        if (depth == 0) break;
    }
    unended_ = depth > 0;
    place_ = {begun.begin, unended_ ? begun.end : place_.end};
    tag_ = HtmlTokens({});
}

bool looks_like_html(std::u16string_view text) {
    const size_t begin = std::min(text.find_first_not_of(kBlank), text.size());
    TextTags tags(text);
    bool more = tags.next();
    if (!more || tags.place().begin != begin) return false;
    bool document = begins_with_doctype(text.substr(begin));
    bool leading = true, ended = false, lines = false;
    for (;; more = tags.next()) {
        const Span before = tags.before();
        const std::u16string_view words = text.substr(before.begin, before.size());
        lines |= has_line_without_tag(words, !more);
        leading &= is_blank(words);
        document &= !ended || is_blank(words);
        if (!more) return document || !lines;
        document |= leading && is_any(tags.name(), kDocumentElements);
        ended |= tags.is_end() && tags.name() == "html";
    }
}

}  // namespace gouji

#include "document/html_guard.h"

#include <vector>

#include "document/html_bytes.h"
#include "document/html_kinds.h"
#include "document/html_tokens.h"

namespace gouji {

namespace {

// An address longer than this is a picture's own bytes.
constexpr size_t kLongestAddress = 2000;
// Elements whose end tags are waited for.
constexpr size_t kMostOpen = 4 * kDeepestElement;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \n\t\r\f") == std::string_view::npos;
}

// Declarations that the reader asks for; "&" may stand for any of their letters.
bool is_of_use(std::string_view style) {
    for (size_t at = find_html_byte(style, kPropertyByte); at < style.size();
         at = find_html_byte(style, kPropertyByte, at + 1)) {
        const std::string_view rest = style.substr(at);
        if (rest[0] == '&' || begins_in_any_case(rest, "display") ||
            begins_in_any_case(rest, "visibility") || begins_in_any_case(rest, "white-space"))
            return true;
    }
    return false;
}

class Guard {
   public:
    explicit Guard(std::string_view html) : tokens_(html) { out_.reserve(html.size()); }

    std::string run() && {
        while (!ended_ && tokens_.next()) {
            if (tokens_.kind() == HtmlTokens::Kind::kText)
                write_text();
            else if (tokens_.kind() == HtmlTokens::Kind::kDoctype)
                out_ += tokens_.text();
            else if (tokens_.kind() == HtmlTokens::Kind::kStartTag)
                start(html_kind(tokens_.name()));
            else
                end(html_kind(tokens_.name()));
        }
        return std::move(out_);
    }

   private:
    // An element that is open, as far as can be told without the parser: it may be closed
    // already, never the other way round.
    struct Open {
        std::string name;
        HtmlKind kind;
        bool kept;  // it was handed on
    };

    // What was left out must not make a tag of a "<" before it. Controls, which a browser
    // keeps and the parser would put U+FFFD for, become invisible.
    void write_text() {
        const std::string_view text = tokens_.text();
        if (line_begins_ && plain_ && is_blank(text)) return;
        line_begins_ = false;
        if (text == "<") {
            out_ += "&lt;";
        } else if (find_html_byte(text, kControlByte) == text.size()) {
            out_ += text;
        } else {
            for (const char c : text) {
                if (!is_html_byte(c, kControlByte))
                    out_ += c;
                else if (c != '\0')
                    out_ += "\u200B";
            }
        }
    }

    void start(HtmlKind kind) {
        switch (kind) {
            case HtmlKind::kNothing:
                return;
            case HtmlKind::kRaw:
                return tokens_.skip_raw_content();
            case HtmlKind::kRest:
                ended_ = true;
                return;
            case HtmlKind::kVoid:
            case HtmlKind::kItem:
                return write_start(kind, tokens_.name());
            case HtmlKind::kPart:
                close_cell();
                return write_start(kind, tokens_.name());
            case HtmlKind::kInline:
                return hides() ? open(kind, "span") : open_unkept(kind);
            case HtmlKind::kHidden:
                if (tokens_.name() == "svg" && tokens_.self_closing()) return;
                return open(kind, "span hidden");
            case HtmlKind::kBlock:
            case HtmlKind::kSpaced:
            case HtmlKind::kTable:
            case HtmlKind::kTemplate:
                return open(kind, tokens_.name());
        }
    }

    void open(HtmlKind kind, std::string_view written) {
        if (kept_ == kDeepestElement) return open_unkept(kind);
        open_.push_back({tokens_.name(), kind, true});
        ++kept_;
        write_start(kind, written);
    }

    // Only so that its end tag is known for its own; where there are too many, it may be
    // taken for another's.
    void open_unkept(HtmlKind kind) {
        if (open_.size() < kMostOpen) open_.push_back({tokens_.name(), kind, false});
    }

    void close(size_t down_to) {
        for (; open_.size() > down_to; open_.pop_back()) kept_ -= open_.back().kept;
    }

    // A cell that begins ends the one before with all that was left open in it. (Inside a
    // template the tag may mean nothing.)
    void close_cell() {
        for (size_t at = open_.size(); at-- > 0;) {
            if (open_[at].kind == HtmlKind::kTemplate) return;
            if (open_[at].kind == HtmlKind::kTable) return close(at + 1);
        }
    }

    void end(HtmlKind kind) {
        if (kind == HtmlKind::kItem || kind == HtmlKind::kPart || tokens_.name() == "br") {
            out_.append("</").append(tokens_.name()).append(">");
            line_begins_ = tokens_.name() == "p";  // which begins, too, where none is open
            return;
        }
        const size_t at = find(tokens_.name(), kind);
        if (at == open_.size()) return;
        if (is_inline(open_[at].kind)) {
            for (size_t i = at; i < open_.size(); ++i)
                if (open_[i].kept) out_ += "</span>";
        } else if (open_[at].kept) {
            out_.append("</").append(open_[at].name).append(">");
        }
        close(at);
    }

    static bool is_inline(HtmlKind kind) {
        return kind == HtmlKind::kInline || kind == HtmlKind::kHidden;
    }

    // The innermost open element of a name that an end tag could mean; open_.size() if none.
    size_t find(std::string_view name, HtmlKind kind) const {
        for (size_t at = open_.size(); at-- > 0;) {
            if (open_[at].name == name || (is_heading(name) && is_heading(open_[at].name)))
                return at;
            const HtmlKind barrier = open_[at].kind;
            if (barrier == HtmlKind::kTemplate ||
                (barrier == HtmlKind::kTable && kind != HtmlKind::kTable))
                break;
            if (is_inline(kind) && !is_inline(barrier)) break;
        }
        return open_.size();
    }

    // Any heading's end tag ends any heading.
    static bool is_heading(std::string_view name) {
        return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    }

    bool hides() const {
        return !tokens_.attribute(HtmlAttribute::kHidden).source.empty() ||
               is_of_use(tokens_.attribute(HtmlAttribute::kStyle).value);
    }

    void write_start(HtmlKind kind, std::string_view written) {
        const HtmlTokens::Attribute& style = tokens_.attribute(HtmlAttribute::kStyle);
        const HtmlTokens::Attribute& hidden = tokens_.attribute(HtmlAttribute::kHidden);
        const HtmlTokens::Attribute& src = tokens_.attribute(HtmlAttribute::kSrc);
        const bool styled = is_of_use(style.value);
        watch_lines(kind, styled || !hidden.source.empty());
        out_.append("<").append(written);
        write(tokens_.attribute(HtmlAttribute::kColspan));
        write(tokens_.attribute(HtmlAttribute::kRowspan));
        write(hidden);
        if (styled) write(style);
        if (src.value.size() <= kLongestAddress) write(src);
        out_ += '>';
    }

    void watch_lines(HtmlKind kind, bool hides) {
        line_begins_ = kind == HtmlKind::kBlock || kind == HtmlKind::kItem;
        plain_ = plain_ && !hides && !is_inline(kind) && kind != HtmlKind::kTemplate &&
                 kind != HtmlKind::kSpaced;
    }

    void write(const HtmlTokens::Attribute& attribute) {
        if (!attribute.source.empty()) out_.append(" ").append(attribute.source);
    }

    HtmlTokens tokens_;
    std::string out_;
    std::vector<Open> open_;
    size_t kept_ = 0;  // of them
    bool ended_ = false;
    // White space is nothing where a line surely begins, as long as nothing has kept its spaces
    // or may be hidden.
    bool line_begins_ = false;
    bool plain_ = true;
};

}  // namespace

std::string guard_html(std::string_view html) { return Guard(html).run(); }

}  // namespace gouji

#include "document/html_guard.h"

#include <algorithm>
#include <vector>

#include "document/html_tokens.h"

namespace gouji {

namespace {

// An address longer than this is a picture's own bytes.
constexpr size_t kLongestAddress = 2000;

enum class Kind {
    kInline,    // left out, unless it hides its content
    kBlock,
    kItem,      // a block that ends where the next begins, so that it cannot nest by itself
    kTable,
    kPart,      // of a table
    kTemplate,
    kVoid,
    kNothing,   // left out
    kRaw,       // left out with its content, which is no markup
    kRest,      // the same, and it never ends
    kHidden,    // has content that is not read
};

struct Named {
    std::string_view name;
    Kind kind;
};

// bindings/dom.js has the same blocks and the same that are not read.
constexpr Named kKinds[] = {
    {"address", Kind::kBlock},    {"area", Kind::kNothing},     {"article", Kind::kBlock},
    {"aside", Kind::kBlock},      {"audio", Kind::kHidden},     {"base", Kind::kNothing},
    {"blockquote", Kind::kBlock}, {"body", Kind::kNothing},     {"br", Kind::kVoid},
    {"canvas", Kind::kHidden},
    {"caption", Kind::kPart},     {"center", Kind::kBlock},     {"col", Kind::kNothing},
    {"colgroup", Kind::kNothing}, {"datalist", Kind::kHidden},  {"dd", Kind::kItem},
    {"details", Kind::kBlock},    {"dir", Kind::kBlock},        {"div", Kind::kBlock},
    {"dl", Kind::kBlock},         {"dt", Kind::kItem},          {"embed", Kind::kNothing},
    {"fieldset", Kind::kBlock},   {"figcaption", Kind::kBlock}, {"figure", Kind::kBlock},
    {"footer", Kind::kBlock},     {"h1", Kind::kBlock},         {"h2", Kind::kBlock},
    {"h3", Kind::kBlock},         {"h4", Kind::kBlock},         {"h5", Kind::kBlock},
    {"h6", Kind::kBlock},         {"head", Kind::kNothing},     {"header", Kind::kBlock},
    {"hr", Kind::kVoid},          {"html", Kind::kNothing},
    {"iframe", Kind::kRaw},       {"image", Kind::kVoid},       {"img", Kind::kVoid},
    {"input", Kind::kNothing},    {"keygen", Kind::kNothing},   {"legend", Kind::kBlock},
    {"li", Kind::kItem},          {"link", Kind::kNothing},     {"listing", Kind::kBlock},
    {"main", Kind::kBlock},       {"menu", Kind::kBlock},       {"meta", Kind::kNothing},
    {"nav", Kind::kBlock},        {"noembed", Kind::kRaw},      {"noframes", Kind::kRaw},
    {"noscript", Kind::kHidden},  {"object", Kind::kHidden},    {"ol", Kind::kBlock},
    {"p", Kind::kItem},           {"param", Kind::kNothing},    {"plaintext", Kind::kRest},
    {"pre", Kind::kBlock},        {"script", Kind::kRaw},       {"section", Kind::kBlock},
    {"select", Kind::kHidden},    {"source", Kind::kNothing},   {"style", Kind::kRaw},
    {"summary", Kind::kBlock},    {"svg", Kind::kHidden},       {"table", Kind::kTable},
    {"tbody", Kind::kPart},       {"td", Kind::kPart},          {"template", Kind::kTemplate},
    {"textarea", Kind::kRaw},     {"tfoot", Kind::kPart},       {"th", Kind::kPart},
    {"thead", Kind::kPart},       {"title", Kind::kRaw},        {"tr", Kind::kPart},
    {"track", Kind::kNothing},    {"ul", Kind::kBlock},         {"video", Kind::kHidden},
    {"wbr", Kind::kNothing},      {"xmp", Kind::kRaw},
};

Kind kind_of(std::string_view name) {
    const auto found = std::lower_bound(std::begin(kKinds), std::end(kKinds), name,
                                        [](const Named& one, std::string_view other) { return one.name < other; });
    return found != std::end(kKinds) && found->name == name ? found->kind : Kind::kInline;
}

// Declarations that the reader asks for; "&" may stand for any of their letters.
bool is_of_use(std::string_view style) {
    std::string lower;
    for (const char c : style) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    for (const std::string_view word : {"display", "visibility", "white-space", "&"})
        if (lower.find(word) != lower.npos) return true;
    return false;
}

class Guard {
   public:
    explicit Guard(std::string_view html) : tokens_(html) { out_.reserve(html.size()); }

    std::string run() && {
        while (!ended_ && tokens_.next()) {
            if (tokens_.kind() == HtmlTokens::Kind::kText) write_text();
            else if (tokens_.kind() == HtmlTokens::Kind::kStartTag) start(kind_of(tokens_.name()));
            else end(kind_of(tokens_.name()));
        }
        return std::move(out_);
    }

   private:
    // An element that was handed on and is open, as far as can be told without the parser:
    // it may be closed already, never the other way round.
    struct Open {
        std::string name;
        Kind kind;
        uint32_t inner = 0;  // elements of its name inside it that were left out
    };

    // What was left out must not make a tag of a "<" before it.
    void write_text() {
        if (tokens_.text() == "<") out_ += "&lt;";
        else out_ += tokens_.text();
    }

    void start(Kind kind) {
        switch (kind) {
            case Kind::kNothing: return;
            case Kind::kRaw: return tokens_.skip_raw_content();
            case Kind::kRest: ended_ = true; return;
            case Kind::kVoid:
            case Kind::kItem: return write_start(tokens_.name());
            case Kind::kPart:
                close_cell();
                return write_start(tokens_.name());
            case Kind::kInline:
                if (!hides()) return leave_out(kind);
                return open(kind, "span");
            case Kind::kHidden: return open(kind, "span hidden");
            case Kind::kBlock:
            case Kind::kTable:
            case Kind::kTemplate: return open(kind, tokens_.name());
        }
    }

    void open(Kind kind, std::string_view written) {
        if (open_.size() == kDeepestElement) return leave_out(kind);
        open_.push_back({tokens_.name(), kind});
        write_start(written);
    }

    void leave_out(Kind kind) {
        const size_t at = find(tokens_.name(), kind);
        if (at < open_.size()) ++open_[at].inner;
    }

    // A cell that begins ends the one before with all that was left open in it. (Inside a
    // template the tag may mean nothing.)
    void close_cell() {
        for (size_t at = open_.size(); at-- > 0;) {
            if (open_[at].kind == Kind::kTemplate) return;
            if (open_[at].kind == Kind::kTable) return open_.resize(at + 1);
        }
    }

    void end(Kind kind) {
        if (kind == Kind::kItem || kind == Kind::kPart || tokens_.name() == "br") {
            out_.append("</").append(tokens_.name()).append(">");
            return;
        }
        const size_t at = find(tokens_.name(), kind);
        if (at == open_.size()) return;
        if (open_[at].inner > 0) {
            --open_[at].inner;
            return;
        }
        if (is_inline(open_[at].kind)) {
            for (size_t i = at; i < open_.size(); ++i) out_ += "</span>";
        } else {
            out_.append("</").append(open_[at].name).append(">");
        }
        open_.resize(at);
    }

    static bool is_inline(Kind kind) { return kind == Kind::kInline || kind == Kind::kHidden; }

    // The innermost open element of a name that an end tag could mean; open_.size() if none.
    size_t find(std::string_view name, Kind kind) const {
        for (size_t at = open_.size(); at-- > 0;) {
            if (open_[at].name == name || (is_heading(name) && is_heading(open_[at].name))) return at;
            const Kind barrier = open_[at].kind;
            if (barrier == Kind::kTemplate || (barrier == Kind::kTable && kind != Kind::kTable)) break;
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

    void write_start(std::string_view written) {
        out_.append("<").append(written);
        for (const HtmlAttribute which : {HtmlAttribute::kColspan, HtmlAttribute::kRowspan, HtmlAttribute::kHidden})
            write(tokens_.attribute(which));
        const HtmlTokens::Attribute& style = tokens_.attribute(HtmlAttribute::kStyle);
        if (is_of_use(style.value)) write(style);
        const HtmlTokens::Attribute& src = tokens_.attribute(HtmlAttribute::kSrc);
        if (src.value.size() <= kLongestAddress) write(src);
        out_ += '>';
    }

    void write(const HtmlTokens::Attribute& attribute) {
        if (!attribute.source.empty()) out_.append(" ").append(attribute.source);
    }

    HtmlTokens tokens_;
    std::string out_;
    std::vector<Open> open_;
    bool ended_ = false;
};

}  // namespace

std::string guard_html(std::string_view html) { return Guard(html).run(); }

}  // namespace gouji

// What the guard of HTML does with each element, by its name.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace gouji {

enum class HtmlKind {
    kInline,  // left out, unless it hides its content
    kBlock,
    kSpaced,  // a block that keeps its spaces
    kItem,    // a block that ends where the next begins, so that it cannot nest by itself
    kTable,
    kPart,  // of a table
    kTemplate,
    kVoid,
    kNothing,  // left out
    kRaw,      // left out with its content, which is no markup
    kRest,     // the same, and it never ends
    kHidden,   // has content that is not read
};

struct HtmlElement {
    std::string_view name;
    HtmlKind kind;
};

// bindings/dom.js has the same blocks and the same that are not read.
constexpr HtmlElement kHtmlElements[] = {
    {"address", HtmlKind::kBlock},
    {"area", HtmlKind::kNothing},
    {"article", HtmlKind::kBlock},
    {"aside", HtmlKind::kBlock},
    {"audio", HtmlKind::kHidden},
    {"base", HtmlKind::kNothing},
    {"blockquote", HtmlKind::kBlock},
    {"body", HtmlKind::kVoid},
    {"br", HtmlKind::kVoid},
    {"canvas", HtmlKind::kHidden},
    {"caption", HtmlKind::kPart},
    {"center", HtmlKind::kBlock},
    {"col", HtmlKind::kNothing},
    {"colgroup", HtmlKind::kNothing},
    {"datalist", HtmlKind::kHidden},
    {"dd", HtmlKind::kItem},
    {"details", HtmlKind::kBlock},
    {"dir", HtmlKind::kBlock},
    {"div", HtmlKind::kBlock},
    {"dl", HtmlKind::kBlock},
    {"dt", HtmlKind::kItem},
    {"embed", HtmlKind::kNothing},
    {"fieldset", HtmlKind::kBlock},
    {"figcaption", HtmlKind::kBlock},
    {"figure", HtmlKind::kBlock},
    {"footer", HtmlKind::kBlock},
    {"h1", HtmlKind::kBlock},
    {"h2", HtmlKind::kBlock},
    {"h3", HtmlKind::kBlock},
    {"h4", HtmlKind::kBlock},
    {"h5", HtmlKind::kBlock},
    {"h6", HtmlKind::kBlock},
    {"head", HtmlKind::kNothing},
    {"header", HtmlKind::kBlock},
    {"hr", HtmlKind::kVoid},
    {"html", HtmlKind::kNothing},
    {"iframe", HtmlKind::kRaw},
    {"image", HtmlKind::kVoid},
    {"img", HtmlKind::kVoid},
    {"input", HtmlKind::kNothing},
    {"keygen", HtmlKind::kNothing},
    {"legend", HtmlKind::kBlock},
    {"li", HtmlKind::kItem},
    {"link", HtmlKind::kNothing},
    {"listing", HtmlKind::kSpaced},
    {"main", HtmlKind::kBlock},
    {"menu", HtmlKind::kBlock},
    {"meta", HtmlKind::kNothing},
    {"nav", HtmlKind::kBlock},
    {"noembed", HtmlKind::kRaw},
    {"noframes", HtmlKind::kRaw},
    {"noscript", HtmlKind::kHidden},
    {"object", HtmlKind::kHidden},
    {"ol", HtmlKind::kBlock},
    {"p", HtmlKind::kItem},
    {"param", HtmlKind::kNothing},
    {"plaintext", HtmlKind::kRest},
    {"pre", HtmlKind::kSpaced},
    {"script", HtmlKind::kRaw},
    {"section", HtmlKind::kBlock},
    {"select", HtmlKind::kHidden},
    {"source", HtmlKind::kNothing},
    {"style", HtmlKind::kRaw},
    {"summary", HtmlKind::kBlock},
    {"svg", HtmlKind::kHidden},
    {"table", HtmlKind::kTable},
    {"tbody", HtmlKind::kPart},
    {"td", HtmlKind::kPart},
    {"template", HtmlKind::kTemplate},
    {"textarea", HtmlKind::kRaw},
    {"tfoot", HtmlKind::kPart},
    {"th", HtmlKind::kPart},
    {"thead", HtmlKind::kPart},
    {"title", HtmlKind::kRaw},
    {"tr", HtmlKind::kPart},
    {"track", HtmlKind::kNothing},
    {"ul", HtmlKind::kBlock},
    {"video", HtmlKind::kHidden},
    {"wbr", HtmlKind::kNothing},
    {"xmp", HtmlKind::kRaw},
};

// Where the names with each first letter begin, from "a" on; the last is the end.
constexpr auto kHtmlElementsFrom = [] {
    std::array<size_t, 27> first{};
    for (size_t letter = 0, at = 0; letter < first.size(); first[letter++] = at)
        while (at < std::size(kHtmlElements) &&
               kHtmlElements[at].name[0] < 'a' + static_cast<int>(letter))
            ++at;
    return first;
}();

// Of a name in lower case that begins with a letter.
constexpr HtmlKind html_kind(std::string_view name) {
    const auto letter = static_cast<size_t>(name[0] - 'a');
    for (size_t at = kHtmlElementsFrom[letter]; at < kHtmlElementsFrom[letter + 1]; ++at)
        if (kHtmlElements[at].name == name) return kHtmlElements[at].kind;
    return HtmlKind::kInline;
}

}  // namespace gouji

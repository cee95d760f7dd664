// The WebAssembly module: texts in, bytes out, nothing decided here.
// checker.js wraps it into the npm package.
//
// JavaScript writes into the module's memory and reads out of it, by plain functions: embind's
// own values were 3 KB of the module once compressed, and three quarters of what is round it.
//
//   room(n)       where n UTF-16 units, or as many bytes of UTF-8, are to be written; what is
//                 written there belongs to the next call
//   VIEWS f(...)  the address and the length of what that call gives (of flatten, of both
//                 things), which stay until the next call

#include <emscripten.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check.h"
#include "document/flatten.h"
#include "document/html_guard.h"
#include "document/tagged_text.h"
#include "document/text_tags.h"
#include "form/builtin.h"
#include "output/json.h"
#include "text/utf.h"

namespace {

using gouji::Checker;
using gouji::Correction;
using gouji::Decimal;
using gouji::Language;

// One checker a language, made when it is first asked for: to make one costs a few
// milliseconds, and the page checks at every key.
const Checker& checker(Language language) {
    if (language == Language::kEnglish) {
        static const Checker english(Language::kEnglish);
        return english;
    }
    static const Checker chinese(Language::kChinese);
    return chinese;
}

// What the next call is given, and what the last one gave.
std::u16string text;
std::string bytes;
gouji::Flattened flat;

std::u16string take_text() { return std::exchange(text, {}); }

struct View {
    const void* begin;
    size_t length;
};
View views[2];

template <typename Container>
View view(const Container& given) {
    return {given.data(), given.size()};
}

// Of each its table, row and column, and the figure in digits: what follows the text, a word
// and a space each.
std::vector<Correction> corrections_of(std::u16string_view words) {
    const auto next = [&words] {
        const std::u16string_view word = words.substr(0, words.find(u' '));
        words.remove_prefix(word.size() + 1);
        return word;
    };
    std::vector<Correction> corrections;
    while (!words.empty()) {
        std::string table = gouji::to_utf8(next());
        std::string row = gouji::to_utf8(next());
        std::string column = gouji::to_utf8(next());
        corrections.push_back(
            {std::move(table), std::move(row), std::move(column), *Decimal::from_digits(next())});
    }
    return corrections;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char16_t* room(size_t units) {
    text.assign(units, u'\0');
    return text.data();
}

// The text's last units are the corrections.
EMSCRIPTEN_KEEPALIVE const View* check(bool english, bool flattened, size_t of_corrections) {
    const Checker& by = checker(english ? Language::kEnglish : Language::kChinese);
    const size_t length = text.size() - of_corrections;
    const auto corrections = corrections_of(std::u16string_view(text).substr(length));
    text.resize(length);
    bytes = gouji::to_json(flattened ? by.check_flattened(take_text(), corrections)
                                     : by.check(take_text(), corrections));
    views[0] = view(bytes);
    return views;
}

// The runs are three numbers each.
EMSCRIPTEN_KEEPALIVE const View* flatten() {
    static_assert(sizeof(gouji::Copied) == 3 * sizeof(uint32_t));
    flat = gouji::flatten(take_text());
    views[0] = view(flat.text);
    views[1] = {flat.runs.data(), 3 * flat.runs.size()};
    return views;
}

EMSCRIPTEN_KEEPALIVE const View* guard_html(size_t length) {
    const std::u16string html = take_text();
    bytes = gouji::guard_html({reinterpret_cast<const char*>(html.data()), length});
    views[0] = view(bytes);
    return views;
}

// Nothing where the text has no row of an HTML table.
EMSCRIPTEN_KEEPALIVE const View* flatten_text() {
    gouji::TaggedText read = gouji::read_tagged_text(take_text());
    if (!read.rows) return nullptr;
    flat = std::move(read.flat);
    views[0] = view(flat.text);
    return views;
}

EMSCRIPTEN_KEEPALIVE bool looks_like_html() { return gouji::looks_like_html(take_text()); }

EMSCRIPTEN_KEEPALIVE const View* forms() {
    views[0] = view(gouji::builtin_forms_json());
    return views;
}

EMSCRIPTEN_KEEPALIVE const View* version() {
    views[0] = view(std::string_view(GOUJI_VERSION));
    return views;
}

}  // extern "C"

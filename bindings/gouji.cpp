// The WebAssembly module: texts in, bytes out, nothing decided here.
// checker.js wraps it into the npm package.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <memory>
#include <string>
#include <string_view>
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

using emscripten::val;
using gouji::Checker;
using gouji::Correction;
using gouji::Decimal;
using gouji::Language;

// One checker a language, made when it is first asked for: to make one costs a few
// milliseconds, and the page checks at every key.
const Checker& checker(const std::string& language) {
    if (language == "en") {
        static const Checker english(Language::kEnglish);
        return english;
    }
    static const Checker chinese(Language::kChinese);
    return chinese;
}

// A Uint8Array of UTF-8: TextDecoder takes a tenth of the time of embind's own strings.
val bytes(std::string_view text) {
    const auto* begin = reinterpret_cast<const uint8_t*>(text.data());
    return val(emscripten::typed_memory_view(text.size(), begin)).call<val>("slice");
}

// A text comes and goes as a Uint16Array of its units, for the same reason.
std::u16string text_of(const val& units) {
    std::u16string text(units["length"].as<size_t>(), u'\0');
    auto* begin = reinterpret_cast<uint16_t*>(text.data());
    val(emscripten::typed_memory_view(text.size(), begin)).call<void>("set", units);
    return text;
}

val units_of(const std::u16string& text) {
    const auto* begin = reinterpret_cast<const uint16_t*>(text.data());
    return val(emscripten::typed_memory_view(text.size(), begin)).call<val>("slice");
}

// Of each its table, row and column, and the figure in digits.
std::vector<Correction> corrections_of(const val& list) {
    std::vector<Correction> corrections(list["length"].as<size_t>());
    for (size_t i = 0; i < corrections.size(); ++i) {
        const val each = list[i];
        const auto digits = each[3].as<std::string>();
        corrections[i] = {each[0].as<std::string>(), each[1].as<std::string>(),
                          each[2].as<std::string>(),
                          *Decimal::from_digits(std::u16string(digits.begin(), digits.end()))};
    }
    return corrections;
}

val check(const val& units, const std::string& language, bool flattened, const val& corrected) {
    const Checker& by = checker(language);
    const std::vector<Correction> corrections = corrections_of(corrected);
    return bytes(gouji::to_json(flattened ? by.check_flattened(text_of(units), corrections)
                                          : by.check(text_of(units), corrections)));
}

// The runs as one Uint32Array, three numbers each.
val flatten(const val& events) {
    static_assert(sizeof(gouji::Copied) == 3 * sizeof(uint32_t));
    const gouji::Flattened flat = gouji::flatten(text_of(events));
    const auto* numbers = reinterpret_cast<const uint32_t*>(flat.runs.data());
    const val view(emscripten::typed_memory_view(3 * flat.runs.size(), numbers));
    val result = val::object();
    result.set("units", units_of(flat.text));
    result.set("runs", view.call<val>("slice"));
    return result;
}

// The browser's encoder writes straight into the module's memory.
val guard_html(const val& html) {
    const size_t room = 3 * html["length"].as<size_t>();
    const std::unique_ptr<char[]> utf8(new char[room]);
    const val view(emscripten::typed_memory_view(room, reinterpret_cast<uint8_t*>(utf8.get())));
    const val done = val::global("TextEncoder").new_().call<val>("encodeInto", html, view);
    return bytes(gouji::guard_html({utf8.get(), done["written"].as<size_t>()}));
}

// Nothing where the text has no row of an HTML table.
val flatten_text(const val& units) {
    const gouji::TaggedText read = gouji::read_tagged_text(text_of(units));
    return read.rows ? units_of(read.flat.text) : val::undefined();
}

bool looks_like_html(const val& units) { return gouji::looks_like_html(text_of(units)); }

val forms() { return bytes(gouji::builtin_forms_json()); }

std::string version() { return GOUJI_VERSION; }

}  // namespace

EMSCRIPTEN_BINDINGS(gouji) {
    emscripten::function("check", &check);
    emscripten::function("flatten", &flatten);
    emscripten::function("flatten_text", &flatten_text);
    emscripten::function("forms", &forms);
    emscripten::function("guard_html", &guard_html);
    emscripten::function("looks_like_html", &looks_like_html);
    emscripten::function("version", &version);
}

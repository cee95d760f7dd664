// The WebAssembly module: strings in, strings out, nothing decided here.
// index.js wraps it into the npm package.

#include <emscripten/bind.h>

#include <string>

#include "check.h"
#include "form/load.h"
#include "output/json.h"

namespace {

using gouji::Checker;
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

std::string check(const std::u16string& text, const std::string& language) {
    return gouji::to_json(checker(language).check(text));
}

std::string forms() { return gouji::forms_to_json(checker("zh").forms()); }

std::string version() { return GOUJI_VERSION; }

}  // namespace

EMSCRIPTEN_BINDINGS(gouji) {
    emscripten::function("check", &check);
    emscripten::function("forms", &forms);
    emscripten::function("version", &version);
}

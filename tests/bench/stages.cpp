#include "bench/stages.h"

#include <cstring>
#include <utility>

#include "check/run.h"
#include "diagnosis/diagnose.h"
#include "form/builtin.h"
#include "output/json.h"
#include "report/prose/claims.h"
#include "report/read.h"
#include "text/fold.h"
#include "text/utf.h"
#ifndef __EMSCRIPTEN__
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/decode.h"
#endif

namespace gouji::bench {

namespace {

const Checker& checker() {
    static const Checker checker;
    return checker;
}

const FormSet& form_set() {
    static const FormSet forms = index_forms(load_builtin_forms());
    return forms;
}

const Lexicon& lexicon(const Report& report) {
    const FormSet& set = form_set();
    size_t form = 0;
    while (set.forms[form].id != report.form->id) ++form;
    return set.lexicons[form];
}

#ifndef __EMSCRIPTEN__
size_t check(Course& course) { return to_json(checker().check(decode(course.bytes).text)).size(); }

size_t decode_bytes(Course& course) { return decode(course.bytes).text.size(); }

size_t icu(Course& course) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
    const icu::StringPiece piece(course.bytes.data(), static_cast<int32_t>(course.bytes.size()));
    const icu::UnicodeString text = nfkc->normalize(icu::UnicodeString::fromUTF8(piece), error);
    return U_SUCCESS(error) ? static_cast<size_t>(text.length()) : 0;
}
#endif

size_t copy(Course& course) {
    static std::string target;
    target.resize(course.bytes.size());
    std::memcpy(target.data(), course.bytes.data(), course.bytes.size());
    return static_cast<unsigned char>(target.back());
}

size_t fold_text(Course& course) { return fold(course.text).text().size(); }

size_t document(Course& course) { return read_plain_text(course.text).lines.size(); }

size_t report(Course& course) { return read_report(course.document, form_set()).claims.size(); }

size_t claims(Course& course) {
    course.scratch.claims.clear();
    course.scratch.gaps.clear();
    read_claims(course.document, lexicon(course.scratch), course.scratch);
    return course.scratch.claims.size();
}

size_t checks(Course& course) {
    return run_checks(course.result.report, course.text, checker().catalogue()).findings.size();
}

size_t diagnosis(Course& course) {
    return diagnose(course.result.report, course.result.checked.findings, checker().catalogue())
        .size();
}

size_t json(Course& course) { return to_json(course.result).size(); }

}  // namespace

Course::Course(std::string utf8)
    : bytes(std::move(utf8)), text(to_utf16(bytes)), document(read_plain_text(text)),
      result(checker().check(text)), scratch(read_report(document, form_set())) {}

const std::vector<Stage>& stages() {
    static const std::vector<Stage> all = {
#ifndef __EMSCRIPTEN__
        {"check", check},         {"decode", decode_bytes}, {"icu", icu},
#endif
        {"copy", copy},           {"fold", fold_text},      {"document", document},
        {"report", report},       {"claims", claims},       {"checks", checks},
        {"diagnosis", diagnosis}, {"json", json},
    };
    return all;
}

}  // namespace gouji::bench

#include "fuzz/oracle.h"

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "fuzz/memory.h"
#include "output/json.h"

namespace gouji::fuzz {

namespace {

// What a checker may hold besides: for a result with as many findings as are ever said.
constexpr size_t kBytesAtLeast = 4'000'000;

// Of so many texts, the JSON of one is looked at; it costs more than all else.
constexpr size_t kJsonOf = 8;

bool parts_pair(std::u16string_view text, size_t at) {
    return at > 0 && at < text.size() && (text[at - 1] & 0xFC00) == 0xD800 &&
           (text[at] & 0xFC00) == 0xDC00;
}

void require_span(std::u16string_view text, SourceSpan span) {
    require(span.begin <= span.end && span.end <= text.size(), "a span lies in the text");
    require(!parts_pair(text, span.begin) && !parts_pair(text, span.end), "a span parts no pair");
}

void require_spans(const Report& report, std::u16string_view text) {
    for (SourceSpan span : {report.title, report.agency, report.year_span, report.period_span})
        require_span(text, span);
    for (const SectionReading& section : report.sections) require_span(text, section.heading);
    for (const TableReading& table : report.tables) {
        require_span(text, table.span);
        for (const Cell& cell : table.cells) require_span(text, cell.span);
    }
    for (const Claim& claim : report.claims) {
        require_span(text, claim.span);
        require_span(text, claim.number());
    }
}

void require_spans(const Result& result) {
    const std::u16string_view text = result.text;
    require_spans(result.report, text);
    for (const Check& check : result.checked.checks)
        for (SourceSpan span : check.numbers) require_span(text, span);
    for (const Finding& finding : result.checked.findings) {
        require(!finding.message.empty(), "a finding says something");
        require_span(text, finding.span);
        for (const Operand& operand : finding.operands) require_span(text, operand.span);
    }
    for (const Diagnosis& diagnosis : result.diagnoses) {
        for (size_t explained : diagnosis.explains)
            require(explained < result.checked.findings.size(), "a diagnosis is of findings");
        for (const DiagnosedChange& change : diagnosis.changes) require_span(text, change.span);
    }
}

}  // namespace

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

const Checker& checker() {
    static const Checker kChecker;
    return kChecker;
}

std::string_view bytes_of(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

size_t require_sound(const std::function<Result()>& check) {
    const Memory memory;
    const Result result = check();
    require_spans(result);
    if (std::hash<std::u16string>()(result.text) % kJsonOf != 0) return memory.peak();
    const std::string json = to_json(result);
    const size_t held = memory.peak();
    require(json == to_json(check()), "a check says the same twice");
    require(nlohmann::json::accept(json), "a result is JSON");
    return held;
}

void require_bounded(size_t held, size_t bytes, size_t each) {
    if (held <= bytes * each + kBytesAtLeast) return;
    std::fprintf(stderr, "%zu bytes were held for %zu\n", held, bytes);
    require(false, "memory is bounded");
}

}  // namespace gouji::fuzz

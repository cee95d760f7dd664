#include "output/text.h"

#include <algorithm>

#include "check/phrasing.h"
#include "output/lines.h"
#include "output/names.h"
#include "output/one_line.h"
#include "text/utf.h"

namespace gouji {

namespace {

constexpr size_t kLongestQuote = 40;
constexpr size_t kMostDerived = 6;  // cells that are named

class Printer {
   public:
    Printer(const Result& result, const Catalogue& catalogue, std::string_view file)
        : result_(result), catalogue_(catalogue), words_(*result.report.form, catalogue),
          file_(one_line(file)), lines_(result.text) {}

    std::string print() {
        summary();
        diagnoses();
        for (const Finding& finding : result_.checked.findings) print(finding);
        undecided();
        derived();
        return out_;
    }

   private:
    size_t count(Severity severity) const {
        return static_cast<size_t>(
            std::count_if(result_.checked.findings.begin(), result_.checked.findings.end(),
                          [severity](const Finding& f) { return f.severity == severity; }));
    }
    size_t count(Verdict verdict) const {
        return static_cast<size_t>(
            std::count_if(result_.checked.checks.begin(), result_.checked.checks.end(),
                          [verdict](const Check& c) { return c.verdict == verdict; }));
    }

    void summary() {
        const std::string title = to_utf8(result_.quote(result_.report.title));
        out_ += file_;
        if (!title.empty()) out_ += catalogue_.say("summary.title", {{"title", one_line(title)}});
        out_ += "\n  ";
        out_ +=
            catalogue_.say("summary", {{"errors", std::to_string(count(Severity::kError))},
                                       {"warnings", std::to_string(count(Severity::kWarning))},
                                       {"notes", std::to_string(count(Severity::kNote))},
                                       {"checks", std::to_string(result_.checked.checks.size())},
                                       {"undecided", std::to_string(count(Verdict::kUndecided))}});
        out_ += '\n';
    }

    // Root causes first; what else the same one may be comes close beneath, and what all of
    // these repairs do is said once.
    void diagnoses() {
        const Diagnosis* before = nullptr;
        for (const Diagnosis& diagnosis : result_.diagnoses) {
            const bool other = before && before->explains.front() == diagnosis.explains.front();
            std::string_view said = diagnosis.message;
            if (!other) out_ += '\n';
            if (other && before->effect == diagnosis.effect && !diagnosis.changes.empty()) {
                said.remove_suffix(diagnosis.effect.size());
                said = said.substr(0, said.find_last_not_of(' ') + 1);
            }
            before = &diagnosis;
            out_ += file_;
            if (!diagnosis.changes.empty()) out_ += position(diagnosis.changes.front().span);
            out_ += ": " + catalogue_.say(std::string("confidence.") + name(diagnosis.confidence)) +
                    ": " + one_line(said) + "\n";
        }
    }

    void print(const Finding& finding) {
        out_ += '\n';
        out_ += file_;
        out_ += position(finding.span);
        out_ += ": " + catalogue_.say(std::string("severity.") + name(finding.severity)) + ": " +
                one_line(finding.message) + " [" + finding.rule + "]\n";
        if (!finding.span.empty())
            out_ += "    " + catalogue_.say("quote", {{"text", quote(finding.span)}}) + "\n";
        if (finding.expected && finding.found) print_sum(finding);
    }

    // "1 + 1 = 2 ≠ 5": what is a sum of one is its amount.
    void print_sum(const Finding& finding) {
        const std::string first = words_.terms(finding.operands, 1, *finding.expected);
        const std::string last = words_.terms(finding.operands, -1, *finding.found);
        out_ += "    " + (Phrasing::is_sum(first) ? first + " = " : "") +
                bare_amount(*finding.expected) + " ≠ " + bare_amount(*finding.found) +
                (Phrasing::is_sum(last) ? " = " + last : "") + "\n";
    }

    // Without the space that parts it from a word.
    std::string bare_amount(const Interval& value) const {
        const std::string said = words_.amount(value);
        return said.substr(said.find_first_not_of(' '));
    }

    // What could not be checked: the number by reason.
    void undecided() {
        constexpr Reason kReasons[] = {Reason::kLostCells, Reason::kBlankCells,
                                       Reason::kUnreadableCells, Reason::kNoTable,
                                       Reason::kAmbiguous};
        std::string said;
        for (Reason reason : kReasons) {
            const auto number =
                std::count_if(result_.checked.checks.begin(), result_.checked.checks.end(),
                              [reason](const Check& c) { return c.reason == reason; });
            if (number == 0) continue;
            if (!said.empty()) said += catalogue_.say("list.separator");
            said += catalogue_.say(std::string("reason.") + name(reason),
                                   {{"count", std::to_string(number)}});
        }
        if (!said.empty())
            out_ += "\n" + catalogue_.say("summary.undecided", {{"list", said}}) + "\n";
    }

    // What cells without a figure must hold: those that are not 0 by name.
    void derived() {
        std::string said;
        size_t named = 0;
        size_t noughts = 0;
        for (size_t t = 0; t < result_.derived.size(); ++t)
            for (size_t i = 0; i < result_.derived[t].size(); ++i) {
                const std::optional<Decimal>& value = result_.derived[t][i];
                if (!value) continue;
                if (*value == Decimal(0)) {
                    ++noughts;
                } else if (named++ < kMostDerived) {
                    if (!said.empty()) said += catalogue_.say("list.separator");
                    const CellRef place = result_.report.form->tables[t].place(static_cast<int>(t),
                                                                               static_cast<int>(i));
                    said += catalogue_.say("derived.cell", {{"place", words_.cell(place)},
                                                            {"value", value->to_string()}});
                }
            }
        if (named > kMostDerived)
            said = catalogue_.say("list.cells", {{"list", said}, {"count", std::to_string(named)}});
        if (noughts > 0) {
            if (!said.empty()) said += catalogue_.say("list.separator");
            said += catalogue_.say("derived.noughts", {{"count", std::to_string(noughts)}});
        }
        if (!said.empty()) out_ += catalogue_.say("summary.derived", {{"list", said}}) + "\n";
    }

    // Behind the file's name; empty where the file has no such place.
    std::string position(SourceSpan span) const {
        if (span.empty() || result_.flattened) return "";
        const LinePlace place = lines_.place(span.begin);
        return ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }

    std::string quote(SourceSpan span) const {
        std::u16string_view text = result_.quote(span);
        const bool cut = text.size() > kLongestQuote;
        return one_line(to_utf8(text.substr(0, kLongestQuote))) + (cut ? "…" : "");
    }

    const Result& result_;
    const Catalogue& catalogue_;
    Phrasing words_;
    std::string file_;
    Lines lines_;
    std::string out_;
};

}  // namespace

std::string to_text(const Result& result, const Catalogue& catalogue, std::string_view name) {
    return Printer(result, catalogue, name).print();
}

}  // namespace gouji

#include "output/csv.h"

#include <algorithm>

#include "output/fingerprint.h"
#include "output/lines.h"
#include "output/names.h"
#include "output/one_line.h"
#include "text/utf.h"

namespace gouji {

namespace {

constexpr std::string_view kHeader =
    "\xEF\xBB\xBF"
    "file,severity,rule,table,row,column,section,quantity,line,character,"
    "expected,found,quote,message,cause,fingerprint\r\n";

// A spreadsheet runs a text that begins so; an apostrophe keeps it a text.
bool looks_like_formula(std::string_view text) {
    constexpr std::string_view kFormula = "=+-@\t\r";
    return text.size() > 1 && kFormula.find(text.front()) != kFormula.npos;
}

class CsvLine {
   public:
    void number(const std::string& value) { field(value); }
    void text(std::string_view value) {
        field(looks_like_formula(value) ? "'" + one_line(value) : one_line(value));
    }
    std::string end() && { return std::move(out_) + "\r\n"; }

   private:
    void field(std::string_view value) {
        if (std::exchange(begun_, true)) out_ += ',';
        if (value.find_first_of(",\"") == value.npos) {
            out_ += value;
            return;
        }
        out_ += '"';
        for (char c : value) out_ += c == '"' ? std::string(2, c) : std::string(1, c);
        out_ += '"';
    }

    bool begun_ = false;
    std::string out_;
};

std::string amount(const std::optional<Interval>& value) {
    if (!value) return "";
    if (value->is_point()) return value->low.to_string();
    return value->low.to_string() + ".." +
           (value->high.is_infinite() ? "" : value->high.to_string());
}

// What the first root cause that explains it says.
std::string cause_of(const Result& result, size_t finding) {
    for (const Diagnosis& diagnosis : result.diagnoses)
        if (std::count(diagnosis.explains.begin(), diagnosis.explains.end(), finding) > 0)
            return diagnosis.message;
    return "";
}

void put_place(const Form& form, const Finding& finding, CsvLine& line) {
    const PlaceIds ids = ids_of(form, finding);
    for (std::string_view id : {ids.table, ids.row, ids.column}) line.text(id);
    line.text(finding.section);
    line.text(ids.quantity);
}

}  // namespace

std::string csv_header() { return std::string(kHeader); }

std::string to_csv(const Result& result, std::string_view file) {
    const Lines lines(result.text);
    const std::vector<std::string> names = fingerprints(result);
    std::string out;
    for (size_t i = 0; i < result.checked.findings.size(); ++i) {
        const Finding& finding = result.checked.findings[i];
        const LinePlace place = lines.place(finding.span.begin);
        CsvLine line;
        line.text(file);
        line.text(name(finding.severity));
        line.text(finding.rule);
        put_place(*result.report.form, finding, line);
        const bool placed = !finding.span.empty() && !result.flattened;
        line.number(placed ? std::to_string(place.line) : "");
        line.number(placed ? std::to_string(place.column) : "");
        line.number(amount(finding.expected));
        line.number(amount(finding.found));
        line.text(to_utf8(result.quote(finding.span)));
        line.text(finding.message);
        line.text(cause_of(result, i));
        line.text(names[i]);
        out += std::move(line).end();
    }
    return out;
}

}  // namespace gouji

#include "support/reading.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "check/run.h"
#include "form/builtin.h"
#include "output/names.h"
#include "text/utf.h"

namespace gouji {

namespace {

std::string show(const Cell& cell) {
    switch (cell.state) {
        case CellState::kRead:
            return cell.value.to_string() + (cell.assumed_column ? "~" : "");
        case CellState::kBlank:
            return "_";
        case CellState::kLost:
            return "?";
        case CellState::kUnreadable:
            break;
    }
    return "!";
}

Cell cell_from(const std::string& shown) {
    Cell cell;
    cell.state = shown == "_"   ? CellState::kBlank
                 : shown == "?" ? CellState::kLost
                 : shown == "!" ? CellState::kUnreadable
                                : CellState::kRead;
    if (cell.state != CellState::kRead) return cell;
    cell.assumed_column = shown.back() == '~';
    const std::u16string digits(shown.begin(), shown.end() - (cell.assumed_column ? 1 : 0));
    cell.value = Decimal::from_digits(digits).value_or(Decimal::infinity());
    return cell;
}

std::string place_of(const Form& form, const CellRef& place) {
    if (place.table < 0) return {};
    const Table& table = form.tables[static_cast<size_t>(place.table)];
    if (place.row >= 0) return table.rows[static_cast<size_t>(place.row)].id;
    return place.column >= 0 ? table.columns[static_cast<size_t>(place.column)].id : std::string();
}

}  // namespace

const FormSet& builtin_forms() {
    static const FormSet kForms = index_forms(load_builtin_forms());
    return kForms;
}

const Form& builtin_form(std::string_view id) {
    for (const Form& form : builtin_forms().forms)
        if (form.id == id) return form;
    return builtin_forms().forms.back();
}

std::string form_source(const std::string& id) {
    std::ifstream file(GOUJI_SOURCE_DIR "/src/form/form_" + id + ".json");
    return {std::istreambuf_iterator<char>(file), {}};
}

const Checker& checker(Language language) {
    static const Checker kChinese(Language::kChinese);
    static const Checker kEnglish(Language::kEnglish);
    return language == Language::kChinese ? kChinese : kEnglish;
}

Report read_text(std::u16string_view text) {
    return read_report(read_plain_text(text), builtin_forms());
}

Result check_text(std::u16string_view text) { return checker().check(std::u16string(text)); }

std::string row_of(const Report& report, std::string_view table, std::string_view row) {
    const int t = report.form->find_table(table);
    const int r = t < 0 ? -1 : report.form->tables[static_cast<size_t>(t)].find_row(row);
    if (r < 0) return "no such row";
    const Row& form_row = report.form->tables[static_cast<size_t>(t)].rows[static_cast<size_t>(r)];
    std::string shown;
    for (int i = 0; i < form_row.width(); ++i) {
        if (i > 0) shown += ' ';
        shown += show(report.tables[static_cast<size_t>(t)]
                          .cells[static_cast<size_t>(form_row.first_cell + i)]);
    }
    return shown;
}

std::string cells_of(const Report& report, std::string_view table) {
    std::string shown;
    const int t = report.form->find_table(table);
    if (t < 0) return "no such table";
    for (const Row& row : report.form->tables[static_cast<size_t>(t)].rows)
        shown += (shown.empty() ? "" : " | ") + row_of(report, table, row.id);
    return shown;
}

void fill(Report& report, int table, const std::vector<std::string>& rows) {
    TableReading& reading = report.tables[static_cast<size_t>(table)];
    size_t index = 0;
    for (const std::string& row : rows) {
        std::istringstream words(row);
        for (std::string word; words >> word && index < reading.cells.size(); ++index) {
            Cell& cell = reading.cells[index] = cell_from(word);
            const auto at = static_cast<uint32_t>(index);
            if (cell.state != CellState::kLost) cell.span = {at, at + 1};
        }
    }
    const bool lost = std::any_of(reading.cells.begin(), reading.cells.end(),
                                  [](const Cell& cell) { return cell.state == CellState::kLost; });
    reading.state = lost ? TableState::kPartial : TableState::kRead;
}

Report empty_report(const Form& form) {
    Report report;
    report.form = &form;
    report.form_known = true;
    report.is_report = true;
    report.sections.resize(form.sections.size());
    for (const Table& table : form.tables) {
        report.tables.emplace_back();
        report.tables.back().cells.resize(static_cast<size_t>(table.cell_count));
    }
    return report;
}

std::string quote(std::u16string_view text, SourceSpan span) {
    return to_utf8(text.substr(span.begin, span.size()));
}

std::vector<std::string> failed_relations(const Form& form, const Checked& checked) {
    std::vector<std::string> failed;
    for (const Check& check : checked.checks)
        for (const Table& table : form.tables)
            for (const Relation& relation : table.relations)
                if (relation.rule == check.rule && check.verdict == Verdict::kFail)
                    failed.push_back(std::string(check.rule) + " " + place_of(form, check.place));
    return failed;
}

std::string verdict_of(const Form& form, const Checked& checked, std::string_view rule,
                       std::string_view table, std::string_view place) {
    for (const Check& check : checked.checks) {
        if (check.rule != rule) continue;
        const std::string_view at = check.place.table < 0
                                        ? check.section
                                        : form.tables[static_cast<size_t>(check.place.table)].id;
        if (at != table || place_of(form, check.place) != place) continue;
        return std::string(name(check.verdict)) + (check.reason == Reason::kNone ? "" : " ") +
               name(check.reason);
    }
    return "none";
}

std::vector<std::string> rules_found(const Checked& checked) {
    std::vector<std::string> rules;
    for (const Finding& finding : checked.findings) rules.push_back(finding.rule);
    return rules;
}

const Finding& finding_at(const Checked& checked, size_t index) {
    static const Finding kNone;
    return index < checked.findings.size() ? checked.findings[index] : kNone;
}

const Finding& finding_of(const Checked& checked, std::string_view rule) {
    const auto at = std::find_if(checked.findings.begin(), checked.findings.end(),
                                 [rule](const Finding& finding) { return finding.rule == rule; });
    return finding_at(checked, static_cast<size_t>(at - checked.findings.begin()));
}

}  // namespace gouji

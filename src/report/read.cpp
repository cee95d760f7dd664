#include "report/read.h"

#include <algorithm>
#include <optional>

#include "report/outline/headings.h"
#include "report/prose/claims.h"
#include "report/tables/ahead.h"
#include "report/tables/align.h"
#include "report/tables/bare_rows.h"
#include "report/tables/bind.h"
#include "report/tables/columns.h"
#include "report/tables/copies.h"
#include "report/tables/in_step.h"
#include "report/tables/pictures.h"
#include "report/tables/whole_table.h"
#include "text/nth.h"

namespace gouji {

namespace {

// A column label of a form found in the text speaks for that form.
constexpr float kColumnLabel = 1;
// So many pieces of text before figures may be their column labels.
constexpr uint32_t kHeaderWindow = 16;
// Between forms that fit alike, the report's year decides.
constexpr float kYear = 2;

const Form& form_of_year(const FormSet& forms, int year) {
    for (const Form& form : forms.forms)
        if (form.covers(year)) return form;
    return forms.forms.back();
}

bool same_sections(const Form& a, const Form& b) {
    return std::equal(
        a.sections.begin(), a.sections.end(), b.sections.begin(), b.sections.end(),
        [](const SectionTitle& one, const SectionTitle& other) { return one.id == other.id; });
}

// Column labels near figures that only this form has.
float column_evidence(const Pieces& pieces, std::vector<Glossary>& forms, size_t index) {
    float found = 0;
    uint32_t begin = 0;
    for (const Group& group : pieces.groups) {
        const uint32_t end = group.fragments_before;
        for (uint32_t i = std::max(begin, end - std::min(end, kHeaderWindow)); i < end; ++i) {
            const Span words = pieces.fragments[i].span;
            bool only_here = forms[index].look_up(words).header;
            for (size_t other = 0; only_here && other < forms.size(); ++other)
                only_here = other == index || !forms[other].look_up(words).header;
            if (only_here) found += kColumnLabel;
        }
        begin = end;
    }
    return found;
}

// A form and how well the text fits it.
struct Choice {
    size_t form;
    Alignment alignment;
    float score = 0;
};

// Every row of the form was found by its label: no other form can fit better.
bool is_complete(const Alignment& alignment, const LabelIndex& labels) {
    return std::any_of(alignment.runs.begin(), alignment.runs.end(), [&](const Run& run) {
        size_t rows = 0;
        for (const Placement& placement : run)
            if (placement.evidence >= LabelIndex::kWhole / 2)
                rows += static_cast<size_t>(placement.row_count);
        return rows == labels.rows().size();
    });
}

// The form whose rows the text fits best, if any row was found at all. The form of the
// report's year is tried first.
std::optional<Choice> choose_form(const Document& document, const Pieces& pieces,
                                  const FormSet& forms, std::vector<Glossary>& glossaries,
                                  int year) {
    std::optional<Choice> best;
    std::vector<size_t> order;
    for (size_t i = 0; i < forms.forms.size(); ++i)
        order.insert(forms.forms[i].covers(year) ? order.begin() : order.end(), i);
    for (size_t i : order) {
        Choice choice{i, align(document, pieces, forms.forms[i], glossaries[i]), 0};
        if (is_complete(choice.alignment, forms.labels[i])) return choice;
        if (choice.alignment.runs.empty()) continue;
        choice.score = choice.alignment.score + column_evidence(pieces, glossaries, i) +
                       (forms.forms[i].covers(year) ? kYear : 0);
        const bool newer =
            !best || (choice.score == best->score && !forms.forms[best->form].covers(year));
        if (newer || choice.score > best->score) best = std::move(choice);
    }
    return best;
}

Run rows_of_table(const Run& run, int table, const LabelIndex& labels) {
    Run rows;
    for (const Placement& placement : run)
        if (nth(labels.rows(), placement.first_row).table == table) rows.push_back(placement);
    return rows;
}

// The rows of a table as the report means them. What is there a second time is said, unless it
// is another year's.
Run own_rows(const Document& document, const Pieces& pieces, const LabelIndex& labels, int table,
             const Alignment& alignment, const Binder& binder, Report& report) {
    std::vector<Copy> copies;
    for (const Run& run : alignment.runs) {
        Run rows = rows_of_table(run, table, labels);
        if (!rows.empty())
            copies.push_back(weigh_copy(document, pieces, std::move(rows),
                                        report.year_certain ? report.year : 0));
    }
    if (copies.empty()) return {};
    const size_t own = own_copy(copies);
    for (size_t i = 0; i < copies.size(); ++i)
        if (i != own && copies[i].rows.size() >= kCopyRows && !copies[i].other_year)
            report.repetitions.push_back({binder.span_of(copies[i].rows.front())});
    return std::move(copies[own].rows);
}

void read_tables(const Document& document, const Pieces& pieces, const Alignment& alignment,
                 Glossary& glossary, Report& report) {
    const Form& form = *report.form;
    const LabelIndex& labels = glossary.labels();
    const Binder binder(document, pieces, form, glossary);
    for (size_t t = 0; t < form.tables.size(); ++t) {
        const Run most =
            own_rows(document, pieces, labels, static_cast<int>(t), alignment, binder, report);
        binder.bind(most, report.tables);
        // Rows of figures within the table; those elsewhere are of another.
        const SourceSpan whole = report.tables[t].span;
        for (const Placement& placement :
             rows_of_table(alignment.unplaced, static_cast<int>(t), labels)) {
            const SourceSpan row = binder.span_of(placement);
            if (row.begin >= whole.begin && row.end <= whole.end)
                report.tables[t].unplaced.push_back(row);
        }
        find_bare_rows(document, pieces, labels, static_cast<int>(t), most, alignment, report);
    }
}

void set_states(Report& report) {
    for (TableReading& table : report.tables) {
        const auto lost =
            std::count_if(table.cells.begin(), table.cells.end(),
                          [](const Cell& cell) { return cell.state == CellState::kLost; });
        if (lost == 0)
            table.state = TableState::kRead;
        else if (static_cast<size_t>(lost) < table.cells.size())
            table.state = TableState::kPartial;
    }
}

// A report of which the sections of a form have been looked for, and nothing else.
Report headed(const Document& document, const Form& form) {
    Report report;
    report.form = &form;
    read_headings(document, report);
    return report;
}

}  // namespace

FormSet index_forms(std::vector<Form> forms) {
    FormSet set;
    set.forms = std::move(forms);
    for (const Form& form : set.forms) {
        set.labels.emplace_back(form);
        set.lexicons.emplace_back(form);
    }
    return set;
}

Report read_report(const Document& document, const FormSet& forms) {
    Report report = headed(document, forms.forms.back());
    std::vector<Glossary> glossaries = make_glossaries(document, forms.labels);
    const Form& expected = form_of_year(forms, report.year);
    Glossary& glossary = nth(glossaries, &expected - forms.forms.data());
    Pieces pieces = cut_pieces(document, glossaries, glossary);
    take_whole_tables(document, expected, glossary, pieces);
    put_in_step(document, glossary, pieces);
    put_behind_labels(document, glossary, pieces);
    doubt_columns(document, expected, glossary, pieces);
    const std::optional<Choice> choice =
        choose_form(document, pieces, forms, glossaries, report.year);
    const Form& form = choice ? forms.forms[choice->form] : expected;
    if (!same_sections(form, forms.forms.back())) report = headed(document, form);
    report.form = &form;
    report.form_known = choice.has_value();
    for (const Table& table : form.tables) {
        report.tables.emplace_back();
        report.tables.back().cells.resize(static_cast<size_t>(table.cell_count));
    }
    if (choice) read_tables(document, pieces, choice->alignment, glossaries[choice->form], report);
    set_states(report);
    find_pictures(document, report);
    read_claims(document, nth(forms.lexicons, &form - forms.forms.data()), report);
    report.is_report = report.form_known || !report.title.empty() ||
                       std::any_of(report.sections.begin(), report.sections.end(),
                                   [](const SectionReading& s) { return s.present; });
    return report;
}

}  // namespace gouji

#include "check/structure.h"

#include <algorithm>
#include <string>

#include "check/phrasing.h"
#include "text/utf.h"

namespace gouji {

namespace {

// The first year that had an official form.
constexpr int kFirstFormYear = 2019;
// Of many lost rows only the first are named.
constexpr size_t kNamedRows = 4;

class StructureChecker {
   public:
    StructureChecker(const Report& report, std::u16string_view text, const Catalogue& catalogue,
                     Checked& checked)
        : report_(report), text_(text), catalogue_(catalogue), words_(*report.form, catalogue),
          checked_(checked) {}

    void run() {
        if (!check_text()) return;
        check_sections();
        for (size_t t = 0; t < report_.tables.size(); ++t) check_table(static_cast<int>(t));
        check_edition();
    }

   private:
    // False where there is no report to speak of.
    bool check_text() {
        const bool empty = text_.find_first_not_of(u" \t\r\n\u3000\u00a0\ufeff") == text_.npos;
        if (empty) {
            add("text.empty", {}, Verdict::kFail, Severity::kNote, {});
        } else if (!report_.is_report) {
            add("text.not_report", {}, Verdict::kFail, Severity::kNote, {});
        } else {
            add("text.repeated", {}, report_.repetitions.empty() ? Verdict::kPass : Verdict::kFail,
                Severity::kWarning,
                report_.repetitions.empty() ? Span{} : report_.repetitions.front().span);
        }
        return report_.is_report && !empty;
    }

    void check_sections() {
        bool any = false;
        for (const SectionReading& section : report_.sections) any |= section.present;
        if (!any) return;  // tables alone, or a loose paragraph
        size_t previous = report_.sections.size();
        Span misplaced;
        std::string_view misplaced_id;
        for (size_t s = 0; s < report_.sections.size(); ++s) {
            const SectionReading& section = report_.sections[s];
            const SectionTitle& title = report_.form->sections[s];
            add("section.missing", {}, section.present ? Verdict::kPass : Verdict::kFail,
                Severity::kWarning, {}, title.id, to_utf8(title.heading));
            if (!section.present) continue;
            if (previous < s && misplaced.empty() &&
                section.heading.begin < report_.sections[previous].heading.begin) {
                misplaced = section.heading;
                misplaced_id = title.id;
            }
            previous = s;
        }
        add("section.order", {}, misplaced.empty() ? Verdict::kPass : Verdict::kFail,
            Severity::kWarning, misplaced, misplaced_id, quote(misplaced));
    }

    void check_table(int t) {
        const TableReading& table = report_.tables[static_cast<size_t>(t)];
        const CellRef place{t, -1, -1};
        const std::string name = words_.table(t);
        const auto verdict = [&](TableState state) {
            return table.state == state ? Verdict::kFail : Verdict::kPass;
        };
        add("table.missing", place, verdict(TableState::kMissing), Severity::kWarning, {}, {},
            name);
        add("table.picture", place, verdict(TableState::kPicture), Severity::kWarning, table.span,
            {}, name);
        check_damage(t, place, name);
    }

    // Rows that are lost are named; else the cells that are, or the rows that nobody owns, are
    // counted.
    void check_damage(int t, const CellRef& place, const std::string& name) {
        const TableReading& table = report_.tables[static_cast<size_t>(t)];
        if (table.state != TableState::kPartial && table.unplaced.empty())
            return add("table.damaged", place, Verdict::kPass, Severity::kWarning, {});
        const auto lost =
            std::count_if(table.cells.begin(), table.cells.end(),
                          [](const Cell& cell) { return cell.state == CellState::kLost; });
        std::string detail = lost_rows(t);
        const char* message = "table.damaged";
        if (detail.empty()) {
            message = lost > 0 ? "table.damaged.cells" : "table.damaged.figures";
            detail = std::to_string(lost > 0 ? static_cast<size_t>(lost) : table.unplaced.size());
        }
        add("table.damaged", place, Verdict::kFail, Severity::kWarning,
            table.unplaced.empty() ? table.span : table.unplaced.front(), {}, name, detail,
            message);
    }

    // The labels of rows of which not one cell was found.
    std::string lost_rows(int t) const {
        const Table& form = report_.form->tables[static_cast<size_t>(t)];
        std::string names;
        size_t count = 0;
        for (size_t r = 0; r < form.rows.size(); ++r) {
            const Row& row = form.rows[r];
            bool lost = true;
            for (int i = 0; i < row.width(); ++i)
                lost &= report_.tables[static_cast<size_t>(t)]
                            .cells[static_cast<size_t>(row.first_cell + i)]
                            .state == CellState::kLost;
            if (!lost || ++count > kNamedRows) continue;
            if (!names.empty()) names += catalogue_.say("list.separator");
            names += words_.row(t, static_cast<int>(r));
        }
        if (count <= kNamedRows) return names;
        return catalogue_.say("list.more", {{"list", names}, {"count", std::to_string(count)}});
    }

    void check_edition() {
        if (!report_.year_certain) return;
        if (!report_.form_known) {
            if (report_.year < kFirstFormYear)
                add("form.edition", {}, Verdict::kFail, Severity::kNote, report_.year_span, {},
                    std::to_string(report_.year), {}, "form.none");
            return;
        }
        const bool fits = report_.form->covers(report_.year);
        add("form.edition", {}, fits ? Verdict::kPass : Verdict::kFail, Severity::kWarning,
            report_.year_span, {}, std::to_string(report_.year), report_.form->id);
    }

    void add(const char* rule, const CellRef& place, Verdict verdict, Severity severity, Span span,
             std::string_view section = {}, const std::string& subject = {},
             const std::string& detail = {}, const char* message = nullptr) {
        checked_.checks.push_back({rule, place, verdict, Reason::kNone, section, -1});
        if (verdict != Verdict::kFail) return;
        Finding finding;
        finding.rule = rule;
        finding.severity = severity;
        finding.place = place;
        finding.section = section;
        finding.span = span;
        finding.message =
            catalogue_.say(message ? message : rule, {{"subject", subject}, {"detail", detail}});
        checked_.add(std::move(finding), catalogue_);
    }

    std::string quote(Span span) const { return to_utf8(text_.substr(span.begin, span.size())); }

    const Report& report_;
    std::u16string_view text_;
    const Catalogue& catalogue_;
    Phrasing words_;
    Checked& checked_;
};

}  // namespace

void check_structure(const Report& report, std::u16string_view text, const Catalogue& catalogue,
                     Checked& checked) {
    StructureChecker(report, text, catalogue, checked).run();
}

}  // namespace gouji

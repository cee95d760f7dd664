#include "check/structure.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/nth.h"
#include "text/utf.h"

namespace gouji {

namespace {

// The first year that had an official form.
constexpr int kFirstFormYear = 2019;

class StructureChecker {
   public:
    StructureChecker(const Report& report, std::u16string_view text, Record& record)
        : report_(report), text_(text), words_(record.words()), record_(record) {}

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
            record_.judge(false, {.rule = "text.empty", .severity = Severity::kNote});
        } else if (!report_.is_report) {
            record_.judge(false, {.rule = "text.not_report", .severity = Severity::kNote});
        } else {
            const bool once = report_.repetitions.empty();
            const SourceSpan again = once ? SourceSpan{} : report_.repetitions.front().span;
            record_.judge(once,
                          {.rule = "text.repeated", .span = again, .message = repeated(again)});
        }
        return report_.is_report && !empty;
    }

    // Of which of several reports the tables were read; nothing where of none, or of both.
    std::string_view repeated(SourceSpan again) const {
        bool former = false;
        bool latter = false;
        for (const TableReading& table : report_.tables)
            if (!table.unread()) (table.span.begin < again.begin ? former : latter) = true;
        if (former == latter) return {};
        return former ? "text.repeated.former" : "text.repeated.latter";
    }

    void check_sections() {
        bool any = false;
        for (const SectionReading& section : report_.sections) any |= section.present;
        if (!any) return;  // tables alone, or a loose paragraph
        size_t previous = report_.sections.size();
        SourceSpan misplaced;
        std::string_view misplaced_id;
        for (size_t s = 0; s < report_.sections.size(); ++s) {
            const SectionReading& section = report_.sections[s];
            const SectionTitle& title = report_.form->sections[s];
            record_.judge(section.present, {.rule = "section.missing",
                                            .section = title.id,
                                            .subject = to_utf8(title.heading)});
            if (!section.present) continue;
            if (previous < s && misplaced.empty() &&
                section.heading.begin < report_.sections[previous].heading.begin) {
                misplaced = section.heading;
                misplaced_id = title.id;
            }
            previous = s;
        }
        record_.judge(misplaced.empty(), {.rule = "section.order",
                                          .span = misplaced,
                                          .section = misplaced_id,
                                          .subject = quote(misplaced)});
    }

    void check_table(int t) {
        const TableReading& table = nth(report_.tables, t);
        const CellRef place{t, -1, -1};
        const std::string name = words_.table(t);
        record_.judge(table.state != TableState::kMissing,
                      {.rule = "table.missing", .place = place, .subject = name});
        record_.judge(
            table.state != TableState::kPicture,
            {.rule = "table.picture", .place = place, .span = table.span, .subject = name});
        check_damage(t, place, name);
    }

    // Rows that are lost are named; else the cells that are, or the rows that nobody owns, are
    // counted.
    void check_damage(int t, const CellRef& place, const std::string& name) {
        const TableReading& table = nth(report_.tables, t);
        if (table.state != TableState::kPartial && table.unplaced.empty())
            return record_.judge(true, {.rule = "table.damaged", .place = place});
        const auto lost =
            std::count_if(table.cells.begin(), table.cells.end(),
                          [](const Cell& cell) { return cell.state == CellState::kLost; });
        std::string detail = words_.rows(t, lost_rows(t));
        std::string_view message = "table.damaged";
        if (detail.empty()) {
            message = lost > 0 ? "table.damaged.cells" : "table.damaged.figures";
            detail = std::to_string(lost > 0 ? static_cast<size_t>(lost) : table.unplaced.size());
        }
        record_.judge(false, {.rule = "table.damaged",
                              .place = place,
                              .span = table.unplaced.empty() ? table.span : table.unplaced.front(),
                              .subject = name,
                              .detail = detail,
                              .message = message});
    }

    // Of which not one cell was found.
    std::vector<int> lost_rows(int t) const {
        const Table& form = nth(report_.form->tables, t);
        const auto first = nth(report_.tables, t).cells.begin();
        std::vector<int> rows;
        for (size_t r = 0; r < form.rows.size(); ++r) {
            const auto begin = first + form.rows[r].first_cell;
            if (std::all_of(begin, begin + form.rows[r].width(),
                            [](const Cell& cell) { return cell.state == CellState::kLost; }))
                rows.push_back(static_cast<int>(r));
        }
        return rows;
    }

    void check_edition() {
        if (!report_.year_certain) return;
        const std::string year = std::to_string(report_.year);
        if (report_.form_known)
            record_.judge(report_.form->covers(report_.year), {.rule = "form.edition",
                                                               .span = report_.year_span,
                                                               .subject = year,
                                                               .detail = report_.form->id});
        else if (report_.year < kFirstFormYear)
            record_.judge(false, {.rule = "form.edition",
                                  .severity = Severity::kNote,
                                  .span = report_.year_span,
                                  .subject = year,
                                  .message = "form.none"});
    }

    std::string quote(SourceSpan span) const {
        return to_utf8(text_.substr(span.begin, span.size()));
    }

    const Report& report_;
    std::u16string_view text_;
    const Phrasing& words_;
    Record& record_;
};

}  // namespace

void check_structure(const Report& report, std::u16string_view text, Record& record) {
    StructureChecker(report, text, record).run();
}

}  // namespace gouji

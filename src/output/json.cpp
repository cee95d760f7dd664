#include "output/json.h"

#include "output/fingerprint.h"
#include "output/json_room.h"
#include "output/names.h"
#include "text/json_writer.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr int64_t kVersion = 1;  // of the contract
// What is put of a cell of which there is nothing, as put_cell() would; of many texts most are so.
constexpr std::string_view kLostCell = R"("state":"lost","value":null,"text":"","span":[0,0])";

class ResultWriter {
   public:
    explicit ResultWriter(const Result& result)
        : result_(result), report_(result.report), form_(*result.report.form) {}

    std::string write() && {
        json_.reserve(room_for(result_));
        json_.object([&] {
            put("version", kVersion);
            put_report();
            put_sections();
            put_tables();
            put_each("claims", report_.claims, [&](const Claim& claim) { put_claim(claim); });
            put_each("checks", result_.checked.checks,
                     [&](const Check& check) { put_check(check); });
            put_findings();
            put_each("diagnoses", result_.diagnoses,
                     [&](const Diagnosis& diagnosis) { put_diagnosis(diagnosis); });
        });
        return std::move(json_).take();
    }

   private:
    void put_report() {
        json_.object("report", [&] {
            put("title", result_.quote(report_.title));
            put("agency", result_.quote(report_.agency));
            if (report_.year > 0)
                put("year", int64_t{report_.year});
            else
                put_null("year");
            if (report_.form_known)
                put("form", form_.id);
            else
                put_null("form");
        });
    }

    void put_sections() {
        auto title = form_.sections.begin();
        put_each("sections", report_.sections, [&](const SectionReading& section) {
            json_.object([&] {
                put("id", title++->id);
                put("state", section.present ? "present" : "missing");
                put("heading", result_.quote(section.heading));
                put("span", section.heading);
            });
        });
    }

    void put_tables() {
        size_t index = 0;
        put_each("tables", report_.tables, [&](const TableReading& table) {
            put_table(form_.tables[index], table, result_.derived[index]);
            ++index;
        });
    }

    void put_table(const Table& form, const TableReading& table, const DerivedCells& derived) {
        json_.object([&] {
            put("id", form.id);
            put("state", name(table.state));
            put("span", table.span);
            size_t index = 0;
            put_each("cells", table.cells, [&](const Cell& cell) {
                json_.object([&] {
                    json_.written(form.cell_names[index]);
                    if (cell.state == CellState::kLost && cell.span == SourceSpan{})
                        json_.written(kLostCell);
                    else
                        put_cell(cell);
                    if (!derived.empty() && derived[index]) put("derived", *derived[index]);
                });
                ++index;
            });
        });
    }

    void put_cell(const Cell& cell) {
        put("state", name(cell.state));
        put_value(cell.state, cell.value);
        put("text", result_.quote(cell.span));
        put("span", cell.span);
    }

    // A percentage is no claim of the contract's.
    void put_claim(const Claim& claim) {
        if (claim.percent) return;
        json_.object([&] {
            if (claim.previous && claim.quantity >= 0)
                put("quantity", "previous." + quantity(claim.quantity));
            else
                put_quantity("quantity", claim.quantity);
            put("relation", name(claim.relation));
            put("low", claim.value.low);
            put("high", claim.value.high);
            put("unit", form_.unit(claim.unit));
            put("text", result_.quote(claim.span));
            put("span", claim.span);
        });
    }

    void put_check(const Check& check) {
        json_.object([&] {
            put("rule", check.rule);
            put_about(check);
            if (check.borne_out >= 0 && check.borne_out != check.quantity)
                put_quantity("reading", check.borne_out);
            put("verdict", name(check.verdict));
            if (check.reason != Reason::kNone) put("reason", name(check.reason));
            if (!check.numbers.empty())
                put_each("spans", check.numbers, [&](SourceSpan span) { put(span); });
        });
    }

    void put_findings() {
        const std::vector<std::string> names = fingerprints(result_);
        auto fingerprint = names.begin();
        put_each("findings", result_.checked.findings,
                 [&](const Finding& finding) { put_finding(finding, *fingerprint++); });
    }

    void put_finding(const Finding& finding, const std::string& fingerprint) {
        json_.object([&] {
            put("rule", finding.rule);
            put("severity", name(finding.severity));
            put_about(finding);
            put("message", finding.message);
            put("expected", finding.expected);
            put("found", finding.found);
            put("span", finding.span);
            put("quote", result_.quote(finding.span));
            put_each("operands", finding.operands,
                     [&](const Operand& operand) { put_operand(operand); });
            put("fingerprint", fingerprint);
        });
    }

    // What a check or a finding is about, as far as that can be said.
    template <typename Item>
    void put_about(const Item& item) {
        if (item.place.table >= 0) {
            const Table& table = nth(form_.tables, item.place.table);
            put("table", table.id);
            if (item.place.row >= 0) put("row", row(table, item.place.row));
            if (item.place.column >= 0) put("column", column(table, item.place.column));
        }
        if (!item.section.empty()) put("section", item.section);
        if (item.quantity >= 0) put("quantity", quantity(item.quantity));
    }

    void put_operand(const Operand& operand) {
        json_.object([&] {
            if (operand.is_cell())
                put("cell", operand.cell);
            else
                put_quantity("claim", operand.quantity);
            put("sign", int64_t{operand.sign});
            put_value(operand.state, operand.value);
            put("state", name(operand.state));
            put("span", operand.span);
        });
    }

    void put_diagnosis(const Diagnosis& diagnosis) {
        json_.object([&] {
            put_each("explains", diagnosis.explains,
                     [&](size_t finding) { json_.value(static_cast<int64_t>(finding)); });
            put_each("changes", diagnosis.changes, [&](const DiagnosedChange& change) {
                json_.object([&] {
                    put("cell", change.cell);
                    put("from", change.from);
                    put("to", change.to);
                    put("span", change.span);
                });
            });
            put("confidence", name(diagnosis.confidence));
            if (diagnosis.slip != Slip::kNone) put("slip", name(diagnosis.slip));
            if (!diagnosis.effect.empty()) put("effect", diagnosis.effect);
            put("message", diagnosis.message);
        });
    }

    static const std::string& row(const Table& table, int index) {
        return nth(table.rows, index).id;
    }
    static const std::string& column(const Table& table, int index) {
        return nth(table.columns, index).id;
    }
    const std::string& quantity(int index) const { return nth(form_.quantities, index).id; }
    void put_quantity(std::string_view key, int index) {
        if (index < 0)
            put_null(key);
        else
            put(key, quantity(index));
    }
    // Null unless it was read.
    void put_value(CellState state, Decimal value) {
        if (state == CellState::kRead)
            put("value", value);
        else
            put_null("value");
    }

    void put(SourceSpan span) {
        json_.array([&] {
            json_.value(int64_t{span.begin});
            json_.value(int64_t{span.end});
        });
    }
    // An amount, or the ends it lies between.
    void put(const std::optional<Interval>& value) {
        if (!value) return json_.null();
        if (value->is_point()) return json_.value(value->low);
        json_.object([&] {
            put("low", value->low);
            put("high", value->high);
        });
    }
    void put(const std::optional<Decimal>& value) {
        if (!value) return json_.null();
        json_.value(*value);
    }
    void put(const CellRef& cell) {
        const Table& table = nth(form_.tables, cell.table);
        json_.array([&] {
            json_.value(table.id);
            json_.value(row(table, cell.row));
            json_.value(column(table, cell.column));
        });
    }
    template <typename Value>
    void put(const Value& value) {
        json_.value(value);
    }
    template <typename Value>
    void put(std::string_view key, const Value& value) {
        json_.key(key);
        put(value);
    }
    void put_null(std::string_view key) {
        json_.key(key);
        json_.null();
    }
    template <typename Items, typename Put>
    void put_each(std::string_view key, const Items& items, Put put_item) {
        json_.array(key, [&] {
            for (const auto& item : items) put_item(item);
        });
    }

    const Result& result_;
    const Report& report_;
    const Form& form_;
    JsonWriter json_;
};

}  // namespace

std::string to_json(const Result& result) { return ResultWriter(result).write(); }

}  // namespace gouji

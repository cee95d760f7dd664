#include "output/json.h"

#include <nlohmann/json.hpp>

#include "output/fingerprint.h"
#include "output/names.h"
#include "text/utf.h"

namespace gouji {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

Json json(Span span) { return Json::array({span.begin, span.end}); }

// Whole numbers as integers, others as the shortest decimal; nothing for infinity.
Json json(Decimal value) {
    if (value.is_infinite()) return nullptr;
    if (value.is_whole()) return value.to_int64();
    return value.to_double();
}

Json json(const std::optional<Interval>& value) {
    if (!value) return nullptr;
    if (value->is_point()) return json(value->low);
    return Json{{"low", json(value->low)}, {"high", json(value->high)}};
}

class Writer {
   public:
    explicit Writer(const Result& result)
        : result_(result), report_(result.report), form_(*result.report.form) {}

    Json write() const {
        Json out;
        out["version"] = kVersion;
        out["report"] = report();
        out["sections"] = sections();
        out["tables"] = tables();
        out["claims"] = claims();
        out["checks"] = checks();
        out["findings"] = findings();
        out["diagnoses"] = diagnoses();
        return out;
    }

   private:
    std::string quote(Span span) const { return to_utf8(result_.quote(span)); }

    Json report() const {
        Json out;
        out["title"] = quote(report_.title);
        out["agency"] = quote(report_.agency);
        out["year"] = report_.year > 0 ? Json(report_.year) : Json(nullptr);
        out["form"] = report_.form_known ? Json(form_.id) : Json(nullptr);
        return out;
    }

    Json sections() const {
        Json out = Json::array();
        for (size_t s = 0; s < report_.sections.size(); ++s) {
            const SectionReading& section = report_.sections[s];
            out.push_back({{"id", form_.sections[s].id},
                           {"state", section.present ? "present" : "missing"},
                           {"heading", quote(section.heading)},
                           {"span", json(section.heading)}});
        }
        return out;
    }

    Json tables() const {
        Json out = Json::array();
        for (size_t t = 0; t < report_.tables.size(); ++t) {
            const TableReading& table = report_.tables[t];
            Json cells = Json::array();
            for (const Row& row : form_.tables[t].rows)
                for (int i = 0; i < row.width(); ++i) cells.push_back(cell(t, row, i));
            out.push_back({{"id", form_.tables[t].id},
                           {"state", name(table.state)},
                           {"span", json(table.span)},
                           {"cells", std::move(cells)}});
        }
        return out;
    }

    Json cell(size_t table, const Row& row, int i) const {
        const size_t index = static_cast<size_t>(row.first_cell + i);
        const Cell& cell = report_.tables[table].cells[index];
        Json out{{"row", row.id},
                 {"column", form_.tables[table]
                                .columns[static_cast<size_t>(row.columns[static_cast<size_t>(i)])]
                                .id},
                 {"state", name(cell.state)},
                 {"value", cell.state == CellState::kRead ? json(cell.value) : Json(nullptr)},
                 {"text", quote(cell.span)},
                 {"span", json(cell.span)}};
        const DerivedCells& derived = result_.derived[table];
        if (!derived.empty() && derived[index]) out["derived"] = json(*derived[index]);
        return out;
    }

    // table, row, column: as far as the place has them.
    void put_place(const CellRef& place, Json& out) const {
        if (place.table < 0) return;
        const Table& table = form_.tables[static_cast<size_t>(place.table)];
        out["table"] = table.id;
        if (place.row >= 0) out["row"] = table.rows[static_cast<size_t>(place.row)].id;
        if (place.column >= 0) out["column"] = table.columns[static_cast<size_t>(place.column)].id;
    }

    Json claims() const {
        Json out = Json::array();
        for (const Claim& claim : report_.claims) {
            if (claim.percent) continue;
            Json quantity = quantity_id(claim.quantity);
            if (claim.previous && claim.quantity >= 0)
                quantity = "previous." + quantity.get<std::string>();
            out.push_back({{"quantity", std::move(quantity)},
                           {"relation", name(claim.relation)},
                           {"low", json(claim.value.low)},
                           {"high", json(claim.value.high)},
                           {"unit", to_utf8(claim.unit)},
                           {"text", quote(claim.span)},
                           {"span", json(claim.span)}});
        }
        return out;
    }

    Json checks() const {
        Json out = Json::array();
        for (const Check& check : result_.checked.checks) {
            Json item{{"rule", check.rule}};
            put_place(check.place, item);
            if (!check.section.empty()) item["section"] = check.section;
            if (check.quantity >= 0)
                item["quantity"] = form_.quantities[static_cast<size_t>(check.quantity)].id;
            item["verdict"] = name(check.verdict);
            if (check.reason != Reason::kNone) item["reason"] = name(check.reason);
            if (!check.numbers.empty()) item["spans"] = spans(check.numbers);
            out.push_back(std::move(item));
        }
        return out;
    }

    static Json spans(const std::vector<Span>& spans) {
        Json out = Json::array();
        for (Span span : spans) out.push_back(json(span));
        return out;
    }

    Json findings() const {
        Json out = Json::array();
        for (const Finding& finding : result_.checked.findings) {
            Json item{{"rule", finding.rule}, {"severity", name(finding.severity)}};
            put_place(finding.place, item);
            if (!finding.section.empty()) item["section"] = finding.section;
            if (finding.quantity >= 0)
                item["quantity"] = form_.quantities[static_cast<size_t>(finding.quantity)].id;
            item["message"] = finding.message;
            item["expected"] = json(finding.expected);
            item["found"] = json(finding.found);
            item["span"] = json(finding.span);
            item["quote"] = quote(finding.span);
            item["operands"] = operands(finding);
            item["fingerprint"] = fingerprint(result_, finding);
            out.push_back(std::move(item));
        }
        return out;
    }

    Json operands(const Finding& finding) const {
        Json out = Json::array();
        for (const Operand& operand : finding.operands) {
            Json item = operand.is_cell() ? Json{{"cell", cell_id(operand.cell)}}
                                          : Json{{"claim", quantity_id(operand.quantity)}};
            item["sign"] = operand.sign;
            item["value"] = operand.state == CellState::kRead ? json(operand.value) : Json(nullptr);
            item["state"] = name(operand.state);
            item["span"] = json(operand.span);
            out.push_back(std::move(item));
        }
        return out;
    }

    Json diagnoses() const {
        Json out = Json::array();
        for (const Diagnosis& diagnosis : result_.diagnoses) {
            Json changes = Json::array();
            for (const DiagnosedChange& change : diagnosis.changes)
                changes.push_back({{"cell", cell_id(change.cell)},
                                   {"from", json(change.from)},
                                   {"to", json(change.to)},
                                   {"span", json(change.span)}});
            Json item{{"explains", diagnosis.explains},
                      {"changes", std::move(changes)},
                      {"confidence", name(diagnosis.confidence)}};
            if (diagnosis.slip != Slip::kNone) item["slip"] = name(diagnosis.slip);
            item["message"] = diagnosis.message;
            out.push_back(std::move(item));
        }
        return out;
    }

    Json cell_id(const CellRef& cell) const {
        const Table& table = form_.tables[static_cast<size_t>(cell.table)];
        return {table.id, table.rows[static_cast<size_t>(cell.row)].id,
                table.columns[static_cast<size_t>(cell.column)].id};
    }

    Json quantity_id(int quantity) const {
        return quantity < 0 ? Json(nullptr)
                            : Json(form_.quantities[static_cast<size_t>(quantity)].id);
    }

    const Result& result_;
    const Report& report_;
    const Form& form_;
};

}  // namespace

std::string to_json(const Result& result) { return Writer(result).write().dump(); }

}  // namespace gouji

#include "form/load_prose.h"

#include <algorithm>

#include "form/json_reader.h"
#include "text/nth.h"
#include "text/utf.h"

namespace gouji {

namespace {

using Json = JsonReader::Json;

// As Topic lists them; what has none is of any.
constexpr std::string_view kTopics[] = {"any", "requests", "review"};
// As Reach lists them.
constexpr std::string_view kReaches[] = {"next", "two", "run", "list", "clause", "sentence"};

// No cue speaks louder.
constexpr int kMostRank = 99;

class ProseReader : public JsonReader {
   public:
    ProseReader(const Json& json, Form& form) : json_(json), form_(form) {}

    std::string read() {
        for (const Json& item : list(json_, "quantities", kOptional)) add_sum(item);
        for (const KnownQuantity& known : kKnownQuantities)
            form_.known.*known.at = form_.find_quantity(known.id);
        if (const Json* matters = member(json_, "matters", Json::value_t::object, kOptional))
            for (const auto& [section, items] : matters->items()) add_matters(section, items);
        add_readings("readings", &Quantity::readings);
        add_readings("loosely", &Quantity::loosely);
        if (json_.contains("prose")) read_prose(json_["prose"]);
        return error();
    }

   private:
    void add_matters(const std::string& section, const Json& items) {
        for (const Json& item : items)
            form_.matters.push_back({text(item, "rule"), section, flag(item, "required", false),
                                     text(item, "label"), folded_list(item, "words")});
    }

    void add_sum(const Json& json) {
        Quantity sum;
        sum.id = text(json, "id");
        sum.table = form_.find_table(text(json, "table"));
        if (sum.table < 0) return fail("quantity " + sum.id + " is of no table");
        const Table& table = nth(form_.tables, sum.table);
        sum.cells = cells(table, texts(json, "rows"), texts(json, "columns"));
        sum.less = cells(table, texts(json, "less", kOptional), texts(json, "columns"));
        if (sum.cells.empty()) return fail("quantity " + sum.id + " has no cell");
        form_.quantities.push_back(std::move(sum));
    }

    static std::vector<int> cells(const Table& table, const std::vector<std::string>& rows,
                                  const std::vector<std::string>& columns) {
        std::vector<int> found;
        for (const std::string& name : rows)
            for (const int row : table.rows_called(name))
                for (const std::string& column : columns)
                    if (const int cell = table.cell(row, table.find_column(column)); cell >= 0)
                        found.push_back(cell);
        return found;
    }

    void add_readings(const char* key, std::vector<int> Quantity::*readings) {
        if (!json_.contains(key)) return;
        if (!json_[key].is_object()) return fail(std::string(key) + " is no object");
        for (const auto& [id, others] : json_[key].items()) {
            const int at = form_.find_quantity(id);
            for (const Json& other : others) {
                const int reading =
                    form_.find_quantity(other.is_string() ? other.get<std::string>() : "");
                if (at < 0 || reading < 0)
                    return fail(std::string(key) + " of " + id + ": no such quantity");
                (nth(form_.quantities, at).*readings).push_back(reading);
            }
        }
    }

    void read_prose(const Json& json) {
        Prose& prose = form_.prose;
        prose.units = folded_list(json, "units", kOptional);
        for (const std::u16string& money : folded_list(json, "money", kOptional))
            prose.money = unit_called(money);
        prose.requests = folded_list(json, "requests", kOptional);
        prose.reviews = folded_list(json, "reviews", kOptional);
        prose.objects = folded_list(json, "objects", kOptional);
        prose.fillers = folded_list(json, "fillers", kOptional);
        prose.channels = folded_list(json, "channels", kOptional);
        prose.every_channel = folded_list(json, "every_channel", kOptional);
        prose.plain = folded_list(json, "plain", kOptional);
        prose.narrow = folded_list(json, "narrow", kOptional);
        prose.leads = folded_list(json, "leads", kOptional);
        prose.disclaimers = folded_list(json, "disclaimers", kOptional);
        prose.whole = folded_list(json, "whole", kOptional);
        for (const Json& item : list(json, "cues", kOptional)) read_cue(item);
        for (const Json& item : list(json, "neighbours", kOptional)) read_neighbours(item);
    }

    void read_cue(const Json& json) {
        Cue cue;
        cue.quantity = form_.find_quantity(text(json, "quantity"));
        // The other name is for a form that calls the cell otherwise.
        if (cue.quantity < 0 && json.contains("or"))
            cue.quantity = form_.find_quantity(text(json, "or"));
        if (cue.quantity < 0) return;  // cues are shared by forms that have not the same rows
        cue.amount = is_amount(nth(form_.quantities, cue.quantity));
        cue.rank = number(json, "rank", 0, kMostRank);
        cue.topic = static_cast<Topic>(choice(json, "topic", kTopics, kOptional));
        cue.words = folded_list(json, "words");
        cue.loose = folded_list(json, "loose", kOptional);
        cue.unless = folded_list(json, "unless", kOptional);
        cue.needs = folded_list(json, "needs", kOptional);
        cue.yields = folded_list(json, "yields", kOptional);
        cue.object = flag(json, "object", false);
        cue.after = flag(json, "after", false);
        cue.own_clause = flag(json, "own_clause", false);
        cue.channel = flag(json, "channel", true);
        cue.loosely = flag(json, "loosely", false);
        cue.named = flag(json, "named", false);
        form_.prose.cues.push_back(std::move(cue));
    }

    bool is_amount(const Quantity& quantity) const {
        const Table& table = nth(form_.tables, quantity.table);
        const CellRef cell = table.place(quantity.table, quantity.cells.front());
        return nth(table.columns, cell.column).kind == ColumnKind::kAmount;
    }

    void read_neighbours(const Json& json) {
        Neighbours row;
        const Json* const claim = member(json, "claim", Json::value_t::object);
        bool known = claim != nullptr && read_shape(*claim, row.claim);
        for (const Json& item : list(json, "beside", kOptional))
            known &= read_shape(item, row.beside.emplace_back());
        row.reach = static_cast<Reach>(choice(json, "reach", kReaches, kOptional));
        row.unless_before = quantities(json, "unless_before");
        known &= read_change(json, "claim_becomes", row.claim_becomes) &&
                 read_change(json, "beside_becomes", row.beside_becomes);
        if (known) form_.prose.neighbours.push_back(std::move(row));
    }

    // False where it is of quantities that the form has not.
    bool read_shape(const Json& json, ClaimShape& shape) {
        shape.of = quantities(json, "of");
        shape.same = flag(json, "same", false);
        shape.less = flag(json, "less", false);
        shape.other = flag(json, "other", false);
        shape.behind = flag(json, "behind", false);
        if (json.contains("listed")) shape.listed = flag(json, "listed", false);
        for (const std::u16string& unit : folded_list(json, "units", kOptional))
            shape.units.push_back(unit_called(unit));
        shape.opens = folded_list(json, "opens", kOptional);
        shape.lead = folded_list(json, "lead", kOptional);
        shape.also = folded_list(json, "also", kOptional);
        shape.lacks = folded_list(json, "lacks", kOptional);
        shape.own = folded_list(json, "own", kOptional);
        shape.just = folded_list(json, "just", kOptional);
        return !shape.of.empty() || list(json, "of", kOptional).empty();
    }

    int16_t unit_called(const std::u16string& name) {
        const auto& units = form_.prose.units;
        const auto at = std::find(units.begin(), units.end(), name);
        if (at == units.end()) fail("no unit is called " + to_utf8(name));
        return static_cast<int16_t>(at - units.begin());
    }

    bool read_change(const Json& json, const char* key, std::optional<int>& becomes) {
        if (!json.contains(key)) return true;
        becomes = quantity(text(json, key));
        return becomes && (*becomes >= ClaimShape::kNone || *becomes == ClaimShape::kElse);
    }

    std::vector<int> quantities(const Json& json, const char* key) {
        std::vector<int> found;
        for (const std::string& id : texts(json, key, kOptional))
            if (const std::optional<int> at = quantity(id)) found.push_back(*at);
        return found;
    }

    // As ClaimShape::of names them.
    std::optional<int> quantity(const std::string& id) const {
        if (id == "none") return ClaimShape::kNone;
        if (id == "any") return ClaimShape::kAny;
        if (id == "outcome") return ClaimShape::kOutcome;
        if (id == "else") return ClaimShape::kElse;
        const int at = form_.find_quantity(id);
        return at < 0 ? std::nullopt : std::optional(at);
    }

    const Json& json_;
    Form& form_;
};

}  // namespace

std::string load_prose(const nlohmann::ordered_json& json, Form& form) {
    return ProseReader(json, form).read();
}

}  // namespace gouji

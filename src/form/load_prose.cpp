#include "form/load_prose.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "text/fold.h"
#include "text/utf.h"

namespace gouji {

namespace {

using Json = nlohmann::ordered_json;

// As Reach lists them.
constexpr std::string_view kReaches[] = {"next", "two", "run", "list", "clause", "sentence"};

class ProseReader {
   public:
    ProseReader(const Json& json, Form& form) : json_(json), form_(form) {}

    std::string read() {
        for (const Json& item : list(json_, "quantities")) add_sum(item);
        form_.known = known_quantities();
        for (const Json& item : list(json_, "matters"))
            form_.matters.push_back({text(item, "rule"), text(item, "section"), text(item, "label"),
                                     words(item, "words")});
        add_readings("readings", &Quantity::readings);
        add_readings("loosely", &Quantity::loosely);
        if (json_.contains("prose")) read_prose(json_["prose"]);
        return error_;
    }

   private:
    void add_sum(const Json& json) {
        Quantity sum;
        sum.id = text(json, "id");
        sum.table = form_.find_table(text(json, "table"));
        if (sum.table < 0) return fail("quantity " + sum.id + " is of no table");
        const Table& table = form_.tables[static_cast<size_t>(sum.table)];
        sum.cells = cells(table, texts(json, "rows"), texts(json, "columns"));
        sum.less = cells(table, texts(json, "less"), texts(json, "columns"));
        if (sum.cells.empty()) return fail("quantity " + sum.id + " has no cell");
        form_.quantities.push_back(std::move(sum));
    }

    static std::vector<int> cells(const Table& table, const std::vector<std::string>& rows,
                                  const std::vector<std::string>& columns) {
        std::vector<int> found;
        for (const std::string& name : rows)
            for (size_t row = 0; row < table.rows.size(); ++row)
                if (table.rows[row].id == name || table.rows[row].id.rfind(name + ".", 0) == 0)
                    for (const std::string& column : columns)
                        if (const int cell =
                                table.cell(static_cast<int>(row), table.find_column(column));
                            cell >= 0)
                            found.push_back(cell);
        return found;
    }

    KnownQuantities known_quantities() const {
        KnownQuantities known;
        known.received = form_.find_quantity("requests.new.total");
        known.received_with_carried_in = form_.find_quantity("requests.new_and_carried_in");
        known.received_from_persons = form_.find_quantity("requests.new.natural");
        known.carried_in = form_.find_quantity("requests.carried_in.total");
        known.carried_out = form_.find_quantity("requests.carried_out.total");
        known.closed = form_.find_quantity("requests.closed.total");
        known.granted = form_.find_quantity("requests.granted");
        known.partial = form_.find_quantity("requests.partial");
        known.refused = form_.find_quantity("requests.refused");
        known.unable = form_.find_quantity("requests.unable");
        known.unprocessed = form_.find_quantity("requests.unprocessed");
        known.other = form_.find_quantity("requests.other");
        known.reconsideration = form_.find_quantity("review.reconsideration.total");
        known.reconsideration_upheld = form_.find_quantity("review.reconsideration.upheld");
        known.litigation = form_.find_quantity("review.litigation");
        return known;
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
                (form_.quantities[static_cast<size_t>(at)].*readings).push_back(reading);
            }
        }
    }

    void read_prose(const Json& json) {
        Prose& prose = form_.prose;
        prose.units = words(json, "units");
        prose.requests = words(json, "requests");
        prose.reviews = words(json, "reviews");
        prose.objects = words(json, "objects");
        prose.fillers = words(json, "fillers");
        prose.channels = words(json, "channels");
        prose.plain = words(json, "plain");
        prose.narrow = words(json, "narrow");
        prose.disclaimers = words(json, "disclaimers");
        prose.whole = words(json, "whole");
        for (const Json& item : list(json, "cues")) read_cue(item);
        for (const Json& item : list(json, "neighbours")) read_neighbours(item);
    }

    void read_cue(const Json& json) {
        Cue cue;
        cue.quantity = form_.find_quantity(text(json, "quantity"));
        // The other name is for a form that calls the cell otherwise.
        if (cue.quantity < 0 && json.contains("or"))
            cue.quantity = form_.find_quantity(text(json, "or"));
        if (cue.quantity < 0) return;  // cues are shared by forms that have not the same rows
        const Json& rank = item(json, "rank");
        cue.rank = rank.is_number_integer() ? rank.get<int>() : 0;
        const std::string topic = json.contains("topic") ? text(json, "topic") : "";
        cue.topic = topic == "requests" ? Topic::kRequests
                    : topic == "review" ? Topic::kReview
                                        : Topic::kAny;
        cue.words = words(json, "words");
        cue.loose = words(json, "loose");
        cue.unless = words(json, "unless");
        cue.needs = words(json, "needs");
        cue.yields = words(json, "yields");
        cue.object = flag(json, "object", false);
        cue.after = flag(json, "after", false);
        cue.own_clause = flag(json, "own_clause", false);
        cue.channel = flag(json, "channel", true);
        cue.loosely = flag(json, "loosely", false);
        form_.prose.cues.push_back(std::move(cue));
    }

    void read_neighbours(const Json& json) {
        if (!json.is_object()) return fail("a row of neighbours is no object");
        Neighbours row;
        bool known = read_shape(item(json, "claim"), row.claim);
        for (const Json& item : list(json, "beside"))
            known &= read_shape(item, row.beside.emplace_back());
        const std::string reach = json.contains("reach") ? text(json, "reach") : "next";
        const auto at = std::find(std::begin(kReaches), std::end(kReaches), reach);
        if (at == std::end(kReaches)) return fail("no reach is called " + reach);
        row.reach = static_cast<Reach>(at - kReaches);
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
        if (json.contains("listed")) shape.listed = flag(json, "listed", false);
        const auto& units = form_.prose.units;
        for (const std::u16string& unit : words(json, "units"))
            shape.units.push_back(
                static_cast<int16_t>(std::find(units.begin(), units.end(), unit) - units.begin()));
        shape.opens = words(json, "opens");
        shape.lead = words(json, "lead");
        shape.also = words(json, "also");
        shape.lacks = words(json, "lacks");
        shape.own = words(json, "own");
        shape.just = words(json, "just");
        return !shape.of.empty() || list(json, "of").empty();
    }

    bool read_change(const Json& json, const char* key, std::optional<int>& becomes) {
        if (!json.contains(key)) return true;
        becomes = quantity(text(json, key));
        return becomes && *becomes >= ClaimShape::kNone;
    }

    std::vector<int> quantities(const Json& json, const char* key) {
        std::vector<int> found;
        for (const std::string& id : texts(json, key))
            if (const std::optional<int> at = quantity(id)) found.push_back(*at);
        return found;
    }

    // As ClaimShape::of names them.
    std::optional<int> quantity(const std::string& id) const {
        if (id == "none") return ClaimShape::kNone;
        if (id == "any") return ClaimShape::kAny;
        if (id == "outcome") return ClaimShape::kOutcome;
        const int at = form_.find_quantity(id);
        return at < 0 ? std::nullopt : std::optional(at);
    }

    // Null where there is none; whatever `json` is, nothing is thrown.
    static const Json& item(const Json& json, const char* key) {
        static const Json kNone;
        const auto at = json.find(key);
        return at == json.end() ? kNone : *at;
    }
    const Json& list(const Json& json, const char* key) {
        static const Json kEmpty = Json::array();
        const Json& found = item(json, key);
        if (found.is_array()) return found;
        if (!found.is_null()) fail(std::string(key) + " is no list");
        return kEmpty;
    }
    std::string text(const Json& json, const char* key) {
        const Json& found = item(json, key);
        if (found.is_string()) return found.get<std::string>();
        fail(std::string(key) + " is missing or no text");
        return {};
    }
    std::vector<std::string> texts(const Json& json, const char* key) {
        std::vector<std::string> found;
        for (const Json& item : list(json, key))
            if (item.is_string()) found.push_back(item.get<std::string>());
        return found;
    }
    std::vector<std::u16string> words(const Json& json, const char* key) {
        std::vector<std::u16string> found;
        for (const std::string& word : texts(json, key))
            found.emplace_back(fold(to_utf16(word)).text());
        return found;
    }
    bool flag(const Json& json, const char* key, bool fallback) {
        const Json& found = item(json, key);
        return found.is_boolean() ? found.get<bool>() : fallback;
    }
    void fail(const std::string& what) {
        if (error_.empty()) error_ = "form " + form_.id + ": " + what;
    }

    const Json& json_;
    Form& form_;
    std::string error_;
};

}  // namespace

std::string load_prose(const nlohmann::ordered_json& json, Form& form) {
    return ProseReader(json, form).read();
}

}  // namespace gouji

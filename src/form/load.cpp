#include "form/load.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "form/cells.h"
#include "form/json_reader.h"
#include "form/labels.h"
#include "form/load_prose.h"
#include "text/fold.h"
#include "text/utf.h"

namespace gouji {

namespace {

using Json = JsonReader::Json;

// Nothing of a form lies deeper; writing JSON takes stack for each level.
constexpr int kDeepest = 32;
constexpr int kLastYear = 9999;

constexpr std::string_view kLayouts[] = {"rows", "line"};
constexpr int kInOneLine = 1;
constexpr std::string_view kAlong[] = {"column", "row"};
constexpr int kAlongRow = 1;
// As ColumnKind lists them.
constexpr std::string_view kKinds[] = {"count", "change", "amount"};

std::string name_of(const Json& form) {
    const auto id = form.find("id");
    return "form " + (id != form.end() && id->is_string() ? id->get<std::string>() : "?");
}

class FormReader : public JsonReader {
   public:
    explicit FormReader(const Json& json) : json_(json) {}

    Form read() {
        Form form;
        form.id = text(json_, "id");
        if (const Json* names = member(json_, "name", Json::value_t::object))
            form.name = text(*names, "zh");
        if (const Json* years = member(json_, "years", Json::value_t::object)) {
            form.first_year = number(*years, "from", form.first_year, kLastYear);
            form.last_year = number(*years, "to", form.last_year, kLastYear);
        }
        for (const Json& section : list(json_, "sections"))
            form.sections.push_back({text(section, "id"), words(section, "heading"),
                                     folded_list(section, "titles"),
                                     word_list(section, "keywords", kOptional)});
        if (const Json* tables = member(json_, "tables", Json::value_t::object))
            for (const auto& [id, table] : tables->items())
                form.tables.push_back(read_table(id, table));
        check_ids(form.sections, "sections");
        check_places(form);
        check_size(form);
        if (error().empty()) set_cells(form);
        if (error().empty()) fail(load_prose(json_, form));
        return form;
    }

   private:
    Table read_table(const std::string& id, const Json& json) {
        Table table;
        table.id = id;
        table.section = text(json, "section");
        table.caption = words(json, "caption", kOptional);
        table.in_one_line = choice(json, "layout", kLayouts, kOptional) == kInOneLine;
        for (const Json& column : list(json, "columns"))
            table.columns.push_back({text(column, "id"), words(column, "label"),
                                     text(column, "en", kOptional),
                                     words(column, "group", kOptional),
                                     static_cast<ColumnKind>(choice(column, "kind", kKinds)),
                                     word_list(column, "spellings", kOptional)});
        check_ids(table.columns, "columns of " + id);
        for (const Json& block : list(json, "blocks")) read_block(block, table);
        check_ids(table.rows, "rows of " + id);
        for (const Json& relation : list(json, "relations", kOptional))
            table.relations.push_back(read_relation(relation, table));
        return table;
    }

    void read_block(const Json& json, Table& table) {
        Block block;
        block.title = words(json, "title", kOptional);
        for (const Json& column : list(json, "columns")) {
            int index = table.find_column(as_text(column));
            if (index < 0) fail("block of " + table.id + ": no column " + as_text(column));
            block.columns.push_back(index < 0 ? 0 : index);
        }
        block.first_row = static_cast<int>(table.rows.size());
        for (const Json& row : list(json, "rows")) {
            table.rows.push_back({text(row, "id"), words(row, "label"), text(row, "en", kOptional),
                                  word_list(row, "path", kOptional),
                                  word_list(row, "spellings", kOptional), block.columns,
                                  table.cell_count});
            table.cell_count += table.rows.back().width();
        }
        block.row_count = static_cast<int>(table.rows.size()) - block.first_row;
        table.blocks.push_back(std::move(block));
    }

    Relation read_relation(const Json& json, const Table& table) {
        Relation relation;
        relation.rule = text(json, "rule");
        relation.along_row = choice(json, "along", kAlong) == kAlongRow;
        relation.left = terms(json, "left", relation, table);
        relation.right = terms(json, "right", relation, table);
        std::vector<int> focus;
        add_term(text(json, "focus"), relation, table, focus);
        relation.focus = focus.empty() ? 0 : focus.front();
        return relation;
    }

    std::vector<int> terms(const Json& json, const char* key, const Relation& relation,
                           const Table& table) {
        std::vector<int> found;
        for (const Json& item : list(json, key)) add_term(as_text(item), relation, table, found);
        if (found.empty()) {
            fail(relation.rule + ": " + key + " is empty");
            found.push_back(0);
        }
        return found;
    }

    void add_term(const std::string& id, const Relation& relation, const Table& table,
                  std::vector<int>& found) {
        const size_t before = found.size();
        if (!relation.along_row)
            for (const int row : table.rows_called(id)) found.push_back(row);
        else if (const int column = table.find_column(id); column >= 0)
            found.push_back(column);
        if (found.size() == before) fail(relation.rule + ": nothing is called " + id);
    }

    // Of a list of ids.
    std::string as_text(const Json& json) {
        if (json.is_string()) return json.get<std::string>();
        fail("a list of ids holds something else");
        return {};
    }

    template <typename Items>
    void check_ids(const Items& items, const std::string& where) {
        std::unordered_set<std::string> ids;
        for (const auto& item : items)
            if (!ids.insert(item.id).second) fail(where + ": " + item.id + " stands there twice");
    }
    void check_places(const Form& form) {
        for (const Table& table : form.tables)
            if (std::none_of(form.sections.begin(), form.sections.end(),
                             [&](const SectionTitle& s) { return s.id == table.section; }))
                fail("table " + table.id + ": no section " + table.section);
    }

    void check_size(const Form& form) {
        size_t rows = 0;
        for (const Table& table : form.tables) rows += table.rows.size();
        const auto most = static_cast<size_t>(LabelIndex::kMaxRows);
        if (rows > most) fail("more than " + std::to_string(most) + " rows in all");
    }

    const Json& json_;
};

// Fills in what a form extends; a chain longer than the list of forms is a circle. A form
// may extend another of its own id, whose place it then takes.
Json resolve(const std::vector<Json>& all, size_t self, std::string& error) {
    Json form = all[self];
    for (size_t steps = 0; form.contains("extends"); ++steps) {
        const Json base_id = form["extends"];
        const Json* base = nullptr;
        for (size_t i = all.size(); i-- > 0;)
            if (i != self && base_id.is_string() && all[i].contains("id") &&
                all[i]["id"] == base_id)
                base = &all[i];
        if (base == nullptr || steps == all.size()) {
            error = name_of(form) + ": cannot extend " +
                    (base_id.is_string() ? base_id.get<std::string>() : "what is no id");
            break;
        }
        form.erase("extends");
        Json merged = *base;
        merged.merge_patch(form);
        form = std::move(merged);
    }
    return form;
}

Json parse(std::string_view source) {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= kDeepest; };
    return Json::parse(source, shallow, false);
}

std::vector<Json> parse_all(const std::vector<std::string_view>& sources) {
    std::vector<Json> all;
    std::transform(sources.begin(), sources.end(), std::back_inserter(all), parse);
    return all;
}

LoadedForms load_trees(const std::vector<Json>& all) {
    LoadedForms loaded;
    for (size_t i = 0; i < all.size(); ++i) {
        const Json resolved = resolve(all, i, loaded.error);
        if (!loaded.error.empty()) return loaded;
        FormReader reader(resolved);
        Form form = reader.read();
        if (!reader.error().empty()) {
            loaded.error = name_of(resolved) + ": " + reader.error();
            return loaded;
        }
        const auto same = std::find_if(loaded.forms.begin(), loaded.forms.end(),
                                       [&](const Form& other) { return other.id == form.id; });
        if (same != loaded.forms.end())
            *same = std::move(form);
        else
            loaded.forms.push_back(std::move(form));
    }
    return loaded;
}

}  // namespace

LoadedForms load_forms(const std::vector<std::string_view>& sources,
                       const std::vector<std::string_view>& behind) {
    std::vector<Json> all = parse_all(behind);
    for (size_t i = 0; i < sources.size(); ++i) {
        all.push_back(parse(sources[i]));
        if (all.back().is_object()) continue;
        return {{}, "form " + std::to_string(i + 1) + " is not a JSON object"};
    }
    return load_trees(all);
}

std::string forms_to_json(const std::vector<std::string_view>& sources) {
    const std::vector<Json> all = parse_all(sources);
    Json forms = Json::array();
    std::string error;
    for (size_t i = 0; i < all.size(); ++i) {
        Json& form = forms.emplace_back(resolve(all, i, error));
        for (const char* key : {"matters", "prose"}) form.erase(key);
    }
    return forms.dump();
}

}  // namespace gouji

#include "form/write_json.h"

#include "text/json_writer.h"

namespace gouji {

namespace {

bool write(const Json& json, JsonWriter& out);

bool write_object(const Json& json, JsonWriter& out) {
    bool whole = true;
    out.object([&] {
        for (const auto& [key, value] : json.members()) {
            out.key(key);
            whole = write(value, out) && whole;
        }
    });
    return whole;
}

bool write_array(const Json& json, JsonWriter& out) {
    bool whole = true;
    out.array([&] {
        for (const Json& item : json.items()) whole = write(item, out) && whole;
    });
    return whole;
}

bool write(const Json& json, JsonWriter& out) {
    switch (json.type()) {
        case Json::Type::kObject:
            return write_object(json, out);
        case Json::Type::kArray:
            return write_array(json, out);
        case Json::Type::kString:
            out.value(json.text());
            return true;
        case Json::Type::kBoolean:
            out.written(json.boolean() ? "true" : "false");
            return true;
        case Json::Type::kWhole:
            out.value(json.whole());
            return true;
        case Json::Type::kNumber:
            out.null();
            return false;
        case Json::Type::kNull:
            out.null();
            return true;
    }
    return true;
}

}  // namespace

std::optional<std::string> write_json(const Json& json) {
    JsonWriter out;
    if (!write(json, out)) return std::nullopt;
    return std::move(out).take();
}

}  // namespace gouji

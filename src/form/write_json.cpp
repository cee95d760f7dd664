#include "form/write_json.h"

#include "text/json_writer.h"

namespace gouji {

namespace {

using Json = nlohmann::ordered_json;

bool write(const Json& json, JsonWriter& out);

bool write_object(const Json& json, JsonWriter& out) {
    bool whole = true;
    out.object([&] {
        for (const auto& [key, value] : json.items()) {
            out.key(key);
            whole = write(value, out) && whole;
        }
    });
    return whole;
}

bool write_array(const Json& json, JsonWriter& out) {
    bool whole = true;
    out.array([&] {
        for (const Json& item : json) whole = write(item, out) && whole;
    });
    return whole;
}

bool write(const Json& json, JsonWriter& out) {
    constexpr int64_t kLargest = 999'999'999'999'999'999;
    switch (json.type()) {
        case Json::value_t::object:
            return write_object(json, out);
        case Json::value_t::array:
            return write_array(json, out);
        case Json::value_t::string:
            out.value(json.get_ref<const std::string&>());
            return true;
        case Json::value_t::boolean:
            out.written(json.get<bool>() ? "true" : "false");
            return true;
        case Json::value_t::number_integer:
            out.value(json.get<int64_t>());
            return json.get<int64_t>() >= -kLargest;
        case Json::value_t::number_unsigned:
            out.value(json.get<int64_t>());
            return json.get<uint64_t>() <= uint64_t{kLargest};
        case Json::value_t::number_float:
            out.null();
            return false;
        default:
            out.null();
            return true;
    }
}

}  // namespace

std::optional<std::string> write_json(const Json& json) {
    JsonWriter out;
    if (!write(json, out)) return std::nullopt;
    return std::move(out).take();
}

}  // namespace gouji

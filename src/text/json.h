// JSON as it is read: a tree whose objects keep their order. For forms and catalogues, which
// are small; results are only ever written (json_writer.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

class Json {
   public:
    enum class Type : uint8_t {
        kNull,
        kBoolean,
        kWhole,   // a whole number of at most 18 digits
        kNumber,  // any other: nobody here needs its value
        kString,
        kArray,
        kObject,
    };
    struct Member;

    // Deeper ones are none.
    static constexpr int kDeepest = 32;

    explicit Json(Type type = Type::kNull) : type_(type) {}

    // RFC 8259, with a byte order mark or without; nothing where it is anything else. Of
    // members with the same name the last one's value counts, at the place of the first.
    static std::optional<Json> parse(std::string_view utf8);

    Type type() const { return type_; }
    bool is(Type type) const { return type_ == type; }
    bool boolean() const { return whole_ != 0; }
    int64_t whole() const { return whole_; }
    const std::string& text() const { return text_; }                // of a string, UTF-8
    const std::vector<Json>& items() const { return items_; }        // of an array
    const std::vector<Member>& members() const { return members_; }  // of an object
    // A member's value; null where this is no object or has no such member.
    const Json* find(std::string_view name) const;

    void remove(std::string_view name);
    // RFC 7396.
    void merge(const Json& patch);

   private:
    friend class JsonReader;
    Json& member(std::string_view name);

    Type type_;
    int64_t whole_ = 0;
    std::string text_;
    std::vector<Json> items_;
    std::vector<Member> members_;
};

struct Json::Member {
    std::string name;
    Json value;
};

}  // namespace gouji

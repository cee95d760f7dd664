#include "text/json.h"

#include <algorithm>

#include "text/utf.h"

namespace gouji {

// Reads a text of well-formed UTF-8.
class JsonReader {
   public:
    explicit JsonReader(std::string_view text) : text_(text) {}

    std::optional<Json> read() {
        take("\xEF\xBB\xBF");
        Json json;
        if (!read_value(json, 0)) return std::nullopt;
        skip_spaces();
        if (at_ < text_.size()) return std::nullopt;
        return json;
    }

   private:
    static constexpr int kMostDigits = 18;

    char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void skip_spaces() { at_ = std::min(text_.find_first_not_of(" \t\n\r", at_), text_.size()); }
    bool take(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }

    bool read_value(Json& json, int depth) {
        skip_spaces();
        switch (next()) {
            case '{':
                return depth < Json::kDeepest && read_object(json, depth + 1);
            case '[':
                return depth < Json::kDeepest && read_array(json, depth + 1);
            case '"':
                json = Json(Json::Type::kString);
                return read_string(json.text_);
            case 't':
                json = Json(Json::Type::kBoolean);
                json.whole_ = 1;
                return take("true");
            case 'f':
                json = Json(Json::Type::kBoolean);
                return take("false");
            case 'n':
                json = Json();
                return take("null");
            default:
                return read_number(json);
        }
    }

    // What stands between brackets, with commas between.
    template <typename Read>
    bool read_list(char closing, Read read) {
        ++at_;
        skip_spaces();
        if (next() == closing) return ++at_, true;
        for (;;) {
            if (!read()) return false;
            skip_spaces();
            if (next() == closing) return ++at_, true;
            if (!take(",")) return false;
        }
    }

    bool read_array(Json& json, int depth) {
        json = Json(Json::Type::kArray);
        return read_list(']', [&] { return read_value(json.items_.emplace_back(), depth); });
    }

    bool read_object(Json& json, int depth) {
        json = Json(Json::Type::kObject);
        return read_list('}', [&] {
            skip_spaces();
            std::string name;
            if (next() != '"' || !read_string(name)) return false;
            skip_spaces();
            return take(":") && read_value(json.member(name), depth);
        });
    }

    bool read_string(std::string& text) {
        for (++at_; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"') return ++at_, true;
            if (static_cast<unsigned char>(c) < 0x20) return false;
            if (c != '\\')
                text += c;
            else if (!read_escape(text))
                return false;
        }
        return false;
    }

    // Leaves at_ on the last character of the escape.
    bool read_escape(std::string& text) {
        constexpr std::string_view kNames = "\"\\/bfnrt";
        constexpr std::string_view kNamed = "\"\\/\b\f\n\r\t";
        ++at_;
        if (const size_t named = kNames.find(next()); next() != '\0' && named != kNames.npos) {
            text += kNamed[named];
            return true;
        }
        // A surrogate needs the other one behind it.
        std::u16string units;
        if (!read_unit(units) || (units[0] & 0xFC00) == 0xDC00) return false;
        if ((units[0] & 0xFC00) == 0xD800) {
            ++at_;
            if (!take("\\") || !read_unit(units) || (units[1] & 0xFC00) != 0xDC00) return false;
        }
        text += to_utf8(units);
        return true;
    }

    // "u12ab"; leaves at_ on its last digit.
    bool read_unit(std::u16string& units) {
        if (next() != 'u') return false;
        constexpr std::string_view kDigits = "0123456789abcdef";
        unsigned unit = 0;
        for (int i = 0; i < 4; ++i) {
            ++at_;
            const char c = next() >= 'A' && next() <= 'F' ? static_cast<char>(next() + 32) : next();
            const size_t digit = kDigits.find(c);
            if (c == '\0' || digit == kDigits.npos) return false;
            unit = unit << 4 | static_cast<unsigned>(digit);
        }
        units += static_cast<char16_t>(unit);
        return true;
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    bool read_number(Json& json) {
        const bool negative = take("-");
        const size_t begin = at_;
        int64_t value = 0;
        for (; is_digit(next()); ++at_)
            if (at_ - begin < kMostDigits) value = value * 10 + (next() - '0');
        const size_t digits = at_ - begin;
        if (digits == 0 || (digits > 1 && text_[begin] == '0')) return false;
        const bool fraction = take(".");
        if (fraction && !skip_digits()) return false;
        const bool power = take("e") || take("E");
        if (power && (take("+") || take("-"), !skip_digits())) return false;
        const bool whole = !fraction && !power && digits <= kMostDigits;
        json = Json(whole ? Json::Type::kWhole : Json::Type::kNumber);
        json.whole_ = negative ? -value : value;
        return true;
    }

    bool skip_digits() {
        const size_t begin = at_;
        while (is_digit(next())) ++at_;
        return at_ > begin;
    }

    std::string_view text_;
    size_t at_ = 0;
};

std::optional<Json> Json::parse(std::string_view utf8) {
    size_t wrong = 0;
    to_utf16(utf8, &wrong);
    return wrong > 0 ? std::nullopt : JsonReader(utf8).read();
}

const Json* Json::find(std::string_view name) const {
    const auto at = std::find_if(members_.begin(), members_.end(),
                                 [&](const Member& member) { return member.name == name; });
    return at == members_.end() ? nullptr : &at->value;
}

Json& Json::member(std::string_view name) {
    if (const Json* found = find(name)) return const_cast<Json&>(*found);
    return members_.emplace_back(Member{std::string(name), Json()}).value;
}

void Json::remove(std::string_view name) {
    members_.erase(std::remove_if(members_.begin(), members_.end(),
                                  [&](const Member& member) { return member.name == name; }),
                   members_.end());
}

void Json::merge(const Json& patch) {
    if (!patch.is(Type::kObject)) {
        *this = patch;
        return;
    }
    if (!is(Type::kObject)) *this = Json(Type::kObject);
    for (const Member& change : patch.members_) {
        if (change.value.is(Type::kNull))
            remove(change.name);
        else
            member(change.name).merge(change.value);
    }
}

}  // namespace gouji

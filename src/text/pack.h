// Values as bytes, and back. What the build works out need only be copied where it is used:
// nothing is parsed there, and nothing can be wrong.
//
// Both ways go over the same members in the same order. A struct names its own in a function
//
//   template <typename Io>
//   void members(Io& io, Point& point) {
//       auto& [x, y] = point;    // does not compile where one is left out
//       io(x, y);
//   }
//
// A text that came before, in either encoding, is a number: forms say most things twice.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/utf.h"

namespace gouji {

class Packer {
   public:
    template <typename... Values>
    void operator()(Values&... values) {
        (put(values), ...);
    }
    std::string take() && { return std::move(bytes_); }

   private:
    // Seven bits a byte, the lowest first; all but the last have the eighth.
    void put_number(uint32_t number) {
        for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>(number | 0x80);
        bytes_ += static_cast<char>(number);
    }
    // -1 is 1, 1 is 2, -2 is 3: small numbers take one byte.
    void put_signed(int32_t number) {
        put_number(static_cast<uint32_t>(number) << 1 ^ static_cast<uint32_t>(number >> 31));
    }
    void put_text(std::string text) {
        const auto number = static_cast<uint32_t>(known_.size());
        const auto [known, is_new] = known_.emplace(std::move(text), number);
        put_number(known->second);
        if (!is_new) return;
        put_number(static_cast<uint32_t>(known->first.size()));
        bytes_ += known->first;
    }
    void put(std::string& text) { put_text(text); }
    void put(std::u16string& text) { put_text(to_utf8(text)); }
    template <typename T>
    void put(std::vector<T>& values) {
        put_number(static_cast<uint32_t>(values.size()));
        for (T& value : values) put(value);
    }
    template <typename T>
    void put(std::optional<T>& value) {
        put_number(value ? 1 : 0);
        if (value) put(*value);
    }
    template <typename T>
    void put(T& value) {
        if constexpr (std::is_class_v<T>)
            members(*this, value);
        else
            put_signed(static_cast<int32_t>(value));
    }

    std::string bytes_;
    std::unordered_map<std::string, uint32_t> known_;
};

// Reads what a Packer wrote, and nothing else: a byte that is not as it was is not noticed.
class Unpacker {
   public:
    explicit Unpacker(std::string_view bytes) : at_(bytes.data()) {}

    template <typename... Values>
    void operator()(Values&... values) {
        (take(values), ...);
    }

   private:
    uint32_t take_number() {
        uint32_t number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<uint8_t>(*at_++);
            number |= (byte & 0x7FU) << shift;
            if (byte < 0x80) return number;
        }
    }
    std::string_view take_text() {
        const uint32_t index = take_number();
        if (index == known_.size()) {
            const uint32_t size = take_number();
            known_.emplace_back(at_, size);
            at_ += size;
        }
        return known_[index];
    }
    void take(std::string& text) { text = take_text(); }
    void take(std::u16string& text) { text = to_utf16(take_text()); }
    template <typename T>
    void take(std::vector<T>& values) {
        values = std::vector<T>(take_number());
        for (T& value : values) take(value);
    }
    template <typename T>
    void take(std::optional<T>& value) {
        if (take_number() != 0) take(value.emplace());
    }
    template <typename T>
    void take(T& value) {
        if constexpr (std::is_class_v<T>) {
            members(*this, value);
        } else {
            const uint32_t number = take_number();
            value = static_cast<T>(static_cast<int32_t>(number >> 1 ^ (0 - (number & 1))));
        }
    }

    const char* at_;
    std::vector<std::string_view> known_;
};

}  // namespace gouji

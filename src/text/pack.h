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
// First come all texts, each once in whatever encoding and ended by NUL, which none has within;
// then the numbers, some of which tell of a text. Where the next text in turn is told of, it is 0:
// so values that are alike are so as bytes, too, and bytes that are alike, and beside their like,
// are compressed best.
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

// Which text is next in turn. Passing over a few goes on behind them; going back, or far ahead, is
// an exception, after which the turn is where it was.
class Turn {
   public:
    // Of a text by its index the number that tells of it, and back.
    uint32_t tell(uint32_t index) {
        const uint32_t number = index == next_ ? 0 : index + 1;
        pass(index);
        return number;
    }
    uint32_t hear(uint32_t number) {
        const uint32_t index = number == 0 ? next_ : number - 1;
        pass(index);
        return index;
    }
    void restart() { next_ = 0; }

   private:
    void pass(uint32_t index) {
        if (index - next_ < kAFew) next_ = index + 1;
    }

    static constexpr uint32_t kAFew = 32;
    uint32_t next_ = 0;
};

class Packer {
   public:
    template <typename... Values>
    void operator()(Values&... values) {
        (put(values), ...);
    }
    // What follows says much the same as what was before it: the first text is in turn again.
    void restart() { turn_.restart(); }
    std::string take() && {
        std::string bytes;
        put_number(static_cast<uint32_t>(known_.size()), bytes);
        return bytes + texts_ + numbers_;
    }

   private:
    // Seven bits a byte, the lowest first; all but the last have the eighth.
    static void put_number(uint32_t number, std::string& bytes) {
        for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
        bytes += static_cast<char>(number);
    }
    void put_number(uint32_t number) { put_number(number, numbers_); }
    // -1 is 1, 1 is 2, -2 is 3: small numbers take one byte.
    void put_signed(int32_t number) {
        put_number(static_cast<uint32_t>(number) << 1 ^ static_cast<uint32_t>(number >> 31));
    }
    void put_text(std::string text) {
        const auto number = static_cast<uint32_t>(known_.size());
        const auto [known, is_new] = known_.emplace(std::move(text), number);
        put_number(turn_.tell(known->second));
        if (is_new) texts_.append(known->first) += '\0';
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

    std::string texts_;
    std::string numbers_;
    Turn turn_;
    std::unordered_map<std::string, uint32_t> known_;
};

// Reads what a Packer wrote, and nothing else: a byte that is not as it was is not noticed.
class Unpacker {
   public:
    explicit Unpacker(std::string_view bytes) : at_(bytes.data()) {
        texts_.resize(take_number());
        for (std::string_view& text : texts_) {
            text = at_;
            at_ += text.size() + 1;
        }
    }

    template <typename... Values>
    void operator()(Values&... values) {
        (take(values), ...);
    }
    void restart() { turn_.restart(); }

   private:
    uint32_t take_number() {
        uint32_t number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<uint8_t>(*at_++);
            number |= (byte & 0x7FU) << shift;
            if (byte < 0x80) return number;
        }
    }
    std::string_view take_text() { return texts_[turn_.hear(take_number())]; }
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
    std::vector<std::string_view> texts_;
    Turn turn_;
};

}  // namespace gouji

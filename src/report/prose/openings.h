// What each character of a passage may begin, or be: looked up once, then asked for by all who
// read the passage, eight characters at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace gouji {

// Of most characters it is nothing.
enum class Opening : uint8_t {
    kFigure = 1,
    kGap = 2,
    kDenial = 4,
    kCue = 8,
    kYear = 16,
    kSpace = 32,
    kMark = 64
};

class Openings {
   public:
    // `known` has an entry for each character that there is.
    void read(std::u16string_view text, const std::vector<uint8_t>& known) {
        size_ = text.size();
        each_.resize(size_ + kAtOnce);
        const uint8_t* const openings = known.data();
        uint8_t* each = each_.data();
        uint8_t any = 0;
        for (char16_t c : text) any |= * each++ = openings[c];
        std::memset(each, 0xFF, kAtOnce);  // where any search ends
        any_ = any;
    }
    bool any(Opening what) const { return (any_ & static_cast<uint8_t>(what)) != 0; }
    // The next character that may, from `at` on; or the text's end.
    size_t next(size_t at, Opening what) const {
        static_assert(std::endian::native == std::endian::little);
        for (; at < size_; at += kAtOnce) {
            uint64_t eight = 0;
            std::memcpy(&eight, each_.data() + at, kAtOnce);
            eight &= 0x0101'0101'0101'0101 * static_cast<uint8_t>(what);
            if (eight == 0) continue;
            at += static_cast<size_t>(std::countr_zero(eight)) / 8;
            break;
        }
        return at < size_ ? at : size_;
    }

   private:
    static constexpr size_t kAtOnce = sizeof(uint64_t);

    std::vector<uint8_t> each_;
    size_t size_ = 0;
    uint8_t any_ = 0;
};

}  // namespace gouji

// A label without what varies from print to print, so that labels can be compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji {

// Only letters and digits, the leading number set apart. Made for every cell of a text that
// may be a label, and so without memory of its own.
class Skeleton {
   public:
    // Letters beyond these are left out; no label is as long.
    static constexpr size_t kMostLetters = 96;

    // Of folded text, which must outlive it.
    explicit Skeleton(std::u16string_view folded);

    std::u16string_view folded() const { return folded_; }
    std::u16string_view text() const { return {letters_, size_}; }
    // Of the letters: equal ones have the same.
    uint32_t hash() const { return hash_; }
    int ordinal() const { return ordinal_; }  // 3 of "（三）不予公开", "3.其他", "三、…"; or 0
    bool bracketed() const { return bracketed_; }  // "（三）" rather than "3." or "三、"

   private:
    size_t read_ordinal();
    size_t behind_spaces(size_t at) const;

    std::u16string_view folded_;
    size_t size_ = 0;
    uint32_t hash_ = 0;
    int ordinal_ = 0;
    bool bracketed_ = false;
    char16_t letters_[kMostLetters];
};

// The number that opens a folded label; its letters are not looked at.
inline int leading_ordinal(std::u16string_view folded) {
    return Skeleton(folded.substr(0, 4)).ordinal();
}

}  // namespace gouji

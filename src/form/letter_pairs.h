// What is known of pairs of letters that stand beside each other in labels.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

class LetterPairs {
   public:
    struct Pair {
        uint64_t rows = 0;  // a bit for each whose label has it
        bool in_header = false;
        bool known = false;
        uint32_t letters = 0;
        uint32_t next = 0;  // of those that have the same place
    };

    // The pair at `at`, which another letter follows; new where it is in no label so far.
    Pair& add(std::u16string_view text, size_t at) {
        const uint32_t letters = letters_at(text, at);
        uint32_t& first = first_[place_of(letters)];
        const uint32_t found = index_of(letters);
        if (found != 0) return pairs_[found];
        pairs_.push_back({0, false, true, letters, first});
        first = static_cast<uint32_t>(pairs_.size() - 1);
        return pairs_.back();
    }
    // The same; one that is not known where it is in no label.
    const Pair& find(std::u16string_view text, size_t at) const {
        return pairs_[index_of(letters_at(text, at))];
    }

   private:
    static constexpr int kPlaceBits = 10;
    static uint32_t letters_at(std::u16string_view text, size_t at) {
        return static_cast<uint32_t>(text[at]) << 16 | text[at + 1];
    }
    static size_t place_of(uint32_t letters) { return letters * 0x9E3779B1U >> (32 - kPlaceBits); }
    uint32_t index_of(uint32_t letters) const {
        uint32_t at = first_[place_of(letters)];
        while (at != 0 && pairs_[at].letters != letters) at = pairs_[at].next;
        return at;
    }

    std::vector<Pair> pairs_{1};                     // the first is that of all that are not known
    std::array<uint32_t, 1 << kPlaceBits> first_{};  // of each place, an index into pairs_
};

}  // namespace gouji

// Many fixed words sought in a text at once.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

// Words with a number each. Built once, then read by any number of threads.
class WordList {
   public:
    struct Match {
        uint32_t begin = 0;
        uint32_t end = 0;
        uint32_t id = 0;
    };

    void add(std::u16string_view word, uint32_t id);
    // Of the words that start exactly at `at`: the longest, or nothing (end == begin).
    Match longest(std::u16string_view text, size_t at) const;
    // All words that start exactly at `at`, longer ones first, are put behind `matches`.
    void find_all(std::u16string_view text, size_t at, std::vector<Match>& matches) const {
        if (const Opening* opening = opening_at(text, at)) add_matches(*opening, text, at, matches);
    }

   private:
    struct Entry {
        std::u16string word;
        uint32_t id;
    };
    // The words that begin with one character, and a bit for each that may come second.
    struct Opening {
        uint64_t seconds = 0;
        std::vector<Entry> words;  // longest first
    };
    static constexpr uint64_t bit_of(char16_t c) { return uint64_t{1} << (c & 63); }
    // The words that may stand at `at`; null where none can.
    const Opening* opening_at(std::u16string_view text, size_t at) const {
        const char16_t first = text[at];
        const uint16_t index = pages_[page_of_[first >> 8]][first & 0xFF];
        if (index == 0) return nullptr;
        const Opening& opening = openings_[index];
        const uint64_t second = at + 1 < text.size() ? bit_of(text[at + 1]) : ~uint64_t{0};
        return (opening.seconds & second) != 0 ? &opening : nullptr;
    }
    // Those of them that do.
    static void add_matches(const Opening& opening, std::u16string_view text, size_t at,
                            std::vector<Match>& matches);

    std::vector<Opening> openings_{1};  // the first is that of characters that begin no word
    // By a character's high byte, then by its low byte, where in openings_ its words are. Most
    // high bytes share the first page, which says that there are none.
    std::vector<std::array<uint16_t, 256>> pages_{1};
    std::array<uint8_t, 256> page_of_ = {};
};

}  // namespace gouji

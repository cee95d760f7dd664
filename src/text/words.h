// Many fixed words sought in a text at once.
#pragma once

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
    // All words anywhere in the text, by their beginning, longer ones first.
    void find_all(std::u16string_view text, std::vector<Match>& matches) const;

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
    bool is_seen(char16_t c) const { return (seen_[c >> 6] & bit_of(c)) != 0; }
    // Where the words that begin with a character stand, or would stand.
    size_t index_of(char16_t c) const;
    // Those of them that may stand at `at`; null where none can.
    const Opening* opening_at(std::u16string_view text, size_t at) const;

    std::vector<Opening> openings_;  // by first character
    uint64_t seen_[1024] = {};       // a bit for each first character
    uint16_t before_[1024] = {};     // how many bits are set in the words before
};

}  // namespace gouji

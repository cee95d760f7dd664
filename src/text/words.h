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
    static constexpr uint64_t bit_of(char16_t c) { return uint64_t{1} << (c & 63); }
    bool is_seen(char16_t c) const { return (seen_[c >> 6] & bit_of(c)) != 0; }
    // Where the words that begin with a character stand, or would stand.
    size_t index_of(char16_t c) const;

    std::vector<std::vector<Entry>> entries_;  // by first character, then longest first
    uint64_t seen_[1024] = {};                 // a bit for each first character
    uint16_t before_[1024] = {};               // how many bits are set in the words before
};

}  // namespace gouji

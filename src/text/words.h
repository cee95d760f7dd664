// Many fixed words sought in a text at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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
    const std::vector<Entry>* starting_with(char16_t c) const;

    std::unordered_map<char16_t, std::vector<Entry>> entries_;  // longest first
    uint64_t seen_[1024] = {};                                  // a bit for each first character
};

}  // namespace gouji

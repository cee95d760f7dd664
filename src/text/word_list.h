// Many fixed words sought in a text at once.
#pragma once

#include <array>
#include <cstdint>
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
    // Of the words that start exactly at `at`, which may be the end of the text: the longest, or
    // nothing (end == begin).
    Match longest(std::u16string_view text, size_t at) const;
    // Visits all words that start exactly at `at`, shorter ones first; a word that has several
    // numbers in the order in which it got them.
    template <typename Visit>
    void find_all(std::u16string_view text, size_t at, Visit visit) const {
        const auto begin = static_cast<uint32_t>(at);
        for (uint32_t node = opening(text[at]); node != kNone; node = after(node, text[at])) {
            ++at;
            for (uint32_t word = nodes_[node].word; word != kNone; word = words_[word].next)
                visit(Match{begin, static_cast<uint32_t>(at), words_[word].id});
            if (at == text.size()) break;
        }
    }

   private:
    static constexpr uint32_t kNone = 0;

    // Characters with which some words begin. The first of all is that of none.
    struct Node {
        uint64_t followers = 0;  // a bit for each character that may come next
        uint32_t word = kNone;   // that ends here
    };
    struct Word {
        uint32_t id;
        uint32_t next;  // the same with another number
    };
    // What one more character makes of a node.
    struct Edge {
        uint32_t from;
        uint32_t to;
        char16_t by;
    };

    static constexpr int kPageBits = 5;
    using Page = std::array<uint32_t, 1 << kPageBits>;

    static constexpr size_t page(char16_t c) { return c >> kPageBits; }
    static constexpr size_t place_on_page(char16_t c) { return c & ((1U << kPageBits) - 1); }
    static constexpr uint64_t bit_of(char16_t c) { return uint64_t{1} << (c & 63); }
    uint32_t opening(char16_t c) const { return pages_[page_of_[page(c)]][place_on_page(c)]; }
    uint32_t after(uint32_t node, char16_t c) const {
        return (nodes_[node].followers & bit_of(c)) == 0 ? kNone : edges_[place(node, c)].to;
    }
    // Where in edges_ the edge from a node stands, or would stand.
    size_t place(uint32_t node, char16_t c) const {
        const size_t mask = edges_.size() - 1;
        size_t at = (node * 0x9E3779B1U ^ c * 0x85EBCA6BU) >> 7 & mask;
        while (edges_[at].to != kNone && (edges_[at].from != node || edges_[at].by != c))
            at = (at + 1) & mask;
        return at;
    }
    uint32_t make_opening(char16_t c);
    uint32_t make_after(uint32_t node, char16_t c);
    uint32_t make_node();

    std::vector<Node> nodes_{1};
    std::vector<Word> words_{1};
    // By place(): a table of 2^n, at most half full.
    std::vector<Edge> edges_{1};
    size_t edge_count_ = 0;
    // By a character's page, then by its place there, the node it makes by itself. Most pages are
    // the first, which says that there is none. Words begin with few characters far apart: were
    // pages of 256, a list would take twice the memory, and longer to make.
    std::vector<Page> pages_{1};
    std::array<uint16_t, (0x10000 >> kPageBits)> page_of_ = {};
};

}  // namespace gouji

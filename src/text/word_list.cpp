#include "text/word_list.h"

#include <utility>

namespace gouji {

void WordList::add(std::u16string_view word, uint32_t id) {
    if (word.empty()) return;
    uint32_t node = make_opening(word[0]);
    for (char16_t c : word.substr(1)) node = make_after(node, c);
    uint32_t* last = &nodes_[node].word;
    while (*last != kNone) last = &words_[*last].next;
    *last = static_cast<uint32_t>(words_.size());
    words_.push_back({id, kNone});
}

WordList::Match WordList::longest(std::u16string_view text, size_t at) const {
    Match found{static_cast<uint32_t>(at), static_cast<uint32_t>(at), 0};
    if (at == text.size()) return found;
    find_all(text, at, [&](const Match& match) {
        if (match.end > found.end) found = match;
    });
    return found;
}

uint32_t WordList::make_opening(char16_t c) {
    uint16_t& index = page_of_[page(c)];
    if (index == 0) {
        index = static_cast<uint16_t>(pages_.size());
        pages_.emplace_back();
    }
    uint32_t& node = pages_[index][place_on_page(c)];
    if (node == kNone) node = make_node();
    return node;
}

uint32_t WordList::make_after(uint32_t node, char16_t c) {
    if (const uint32_t known = edges_[place(node, c)].to; known != kNone) return known;
    if (2 * ++edge_count_ > edges_.size()) {
        const std::vector<Edge> edges = std::exchange(edges_, std::vector<Edge>(4 * edges_.size()));
        for (const Edge& edge : edges)
            if (edge.to != kNone) edges_[place(edge.from, edge.by)] = edge;
    }
    nodes_[node].followers |= bit_of(c);
    const uint32_t made = make_node();
    edges_[place(node, c)] = {node, made, c};
    return made;
}

uint32_t WordList::make_node() {
    nodes_.emplace_back();
    return static_cast<uint32_t>(nodes_.size() - 1);
}

}  // namespace gouji

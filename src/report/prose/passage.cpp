#include "report/prose/passage.h"

#include <algorithm>
#include <utility>

namespace gouji {

void Passage::clear() {
    text.clear();
    runs_.clear();
}

void Passage::add(std::u16string_view piece, uint32_t place) {
    runs_.push_back({static_cast<uint32_t>(text.size()), place});
    text += piece;
}

void Passage::cut(const std::vector<Span>& pieces) {
    if (pieces.empty()) return;
    std::vector<Run> runs;
    auto run = runs_.cbegin();
    uint32_t from = 0;
    uint32_t kept = 0;
    const auto keep_to = [&](uint32_t end) {
        if (from < end) runs.push_back({kept, place(from)});
        for (; run != runs_.cend() && run->begin < end; ++run)
            if (run->begin > from) runs.push_back({kept + run->begin - from, run->place});
        std::copy(text.begin() + from, text.begin() + end, text.begin() + kept);
        kept += end - from;
    };
    for (Span piece : pieces) {
        keep_to(piece.begin);
        from = piece.end;
    }
    keep_to(static_cast<uint32_t>(text.size()));
    text.resize(kept);
    runs_ = std::move(runs);
}

uint32_t Passage::place(uint32_t at) const {
    const auto next =
        std::upper_bound(runs_.begin(), runs_.end(), at,
                         [](uint32_t end, const Run& run) { return end < run.begin; });
    const Run& run = *std::prev(next);
    return run.place + at - run.begin;
}

Span Passage::folded(uint32_t begin, uint32_t end) const {
    return begin == end ? Span{place(begin), place(begin)} : Span{place(begin), place(end - 1) + 1};
}

}  // namespace gouji

#include "report/tables/glossary.h"

#include <cstring>

namespace gouji {

namespace {

// So many letters at either end, and how many there are, tell most labels from each other.
constexpr size_t kEnd = sizeof(uint64_t) / sizeof(char16_t);

uint64_t letters_at(const char16_t* words) {
    uint64_t letters = 0;
    std::memcpy(&letters, words, sizeof letters);
    return letters;
}

}  // namespace

size_t Glossary::place_of(std::u16string_view words) {
    uint64_t ends = 0;
    if (words.size() < kEnd)
        for (const char16_t c : words) ends = ends << 16 | c;
    else
        ends = letters_at(words.data()) * 0x9E3779B97F4A7C15 ^
               letters_at(words.data() + words.size() - kEnd);
    return static_cast<size_t>(((ends ^ words.size()) * 0xC2B2AE3D27D4EB4F) >> (64 - kPlaceBits));
}

uint16_t Glossary::add(std::u16string_view words) {
    if (entries_.size() == kMostEntries) {
        entries_.clear();
        std::fill(places_.begin(), places_.end(), 0);
    }
    entries_.push_back({words, meaning_of(Skeleton(words))});
    return static_cast<uint16_t>(entries_.size());
}

Meaning Glossary::meaning_of(const Skeleton& bones) const {
    Meaning meaning;
    labels_.find(bones, meaning.hits);
    for (const LabelHit& hit : meaning.hits) {
        meaning.rows |= uint64_t{1} << hit.row;
        if (hit.score >= LabelIndex::kWhole / 2) meaning.named |= uint64_t{1} << hit.row;
    }
    meaning.whole = names_row(meaning.hits);
    meaning.header = labels_.is_header(bones);
    meaning.strange = labels_.is_strange(bones);
    meaning.end_of_header = labels_.is_end_of_header(bones);
    meaning.bracketed = bones.bracketed();
    meaning.ordinal = bones.ordinal();
    meaning.letters = bones.text().size();
    return meaning;
}

std::vector<Glossary> make_glossaries(const Document& document,
                                      const std::vector<LabelIndex>& labels) {
    std::vector<Glossary> glossaries;
    glossaries.reserve(labels.size());
    for (const LabelIndex& form : labels) glossaries.emplace_back(document, form);
    return glossaries;
}

}  // namespace gouji

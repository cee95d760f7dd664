// What words of a text are to the labels of a form.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "form/labels.h"

namespace gouji {

struct Meaning {
    std::vector<LabelHit> hits;
    uint64_t rows = 0;   // a bit for each row that they may be the label of
    uint64_t named = 0;  // and for those that they name: all of a label, or half of it
    bool whole = false;  // one of these by all of its letters
    bool header = false;
    bool strange = false;  // as LabelIndex::is_strange()
    bool end_of_header = false;
    // As a Skeleton has them.
    bool bracketed = false;
    int ordinal = 0;
    size_t letters = 0;
};

// Looks words up once for all that read tables, and for each copy of a table: what was looked up
// last is kept. Its memory is bounded, whatever the text.
class Glossary {
   public:
    Glossary(const Document& document, const LabelIndex& labels)
        : document_(document), labels_(labels), places_(size_t{1} << kPlaceBits) {}

    const LabelIndex& labels() const { return labels_; }
    // Of words of the folded text that are not empty; until the next call.
    const Meaning& look_up(Span words) {
        const std::u16string_view text = document_.text(words);
        uint16_t& place = places_[place_of(text)];
        if (place == 0 || !entries_[place - 1u].is(text)) place = add(text);
        return entries_[place - 1u].meaning;
    }

   private:
    // More than the words of a report's tables, and so many places that hardly two share one.
    static constexpr size_t kMostEntries = 512;
    static constexpr int kPlaceBits = 12;
    struct Entry {
        std::u16string_view words;
        Meaning meaning;

        // Most are asked for several times where they stand.
        bool is(std::u16string_view text) {
            if (words.size() != text.size()) return false;
            if (words.data() == text.data()) return true;
            const bool same = std::equal(words.begin(), words.end(), text.begin());
            if (same) words = text;
            return same;
        }
    };
    static size_t place_of(std::u16string_view words);
    uint16_t add(std::u16string_view words);
    Meaning meaning_of(const Skeleton& bones) const;

    const Document& document_;
    const LabelIndex& labels_;
    std::vector<Entry> entries_;
    std::vector<uint16_t> places_;  // behind an entry's index, by place_of(); 0 where none is
};

// One for each form, in their order.
std::vector<Glossary> make_glossaries(const Document& document,
                                      const std::vector<LabelIndex>& labels);

}  // namespace gouji

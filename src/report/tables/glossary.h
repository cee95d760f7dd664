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
// last is kept, of any text alike.
class Glossary {
   public:
    Glossary(const Document& document, const LabelIndex& labels)
        : document_(document), labels_(labels), entries_(size_t{1} << kPlaceBits) {}

    const LabelIndex& labels() const { return labels_; }
    // Of words of the folded text that are not empty; until the next call.
    const Meaning& look_up(Span words) {
        const std::u16string_view text = document_.text(words);
        Entry& entry = entries_[place_of(text)];
        if (!entry.is(text)) set(entry, text);
        return entry.meaning;
    }

   private:
    // Room for all words of a report's tables and more.
    static constexpr int kPlaceBits = 9;
    struct Entry {
        std::u16string_view words;
        Meaning meaning;

        // Most are asked for again at their own place.
        bool is(std::u16string_view text) const {
            return words.size() == text.size() &&
                   (words.data() == text.data() ||
                    std::equal(words.begin(), words.end(), text.begin()));
        }
    };
    static size_t place_of(std::u16string_view words);
    void set(Entry& entry, std::u16string_view words) const;

    const Document& document_;
    const LabelIndex& labels_;
    std::vector<Entry> entries_;
};

// One for each form, in their order.
std::vector<Glossary> make_glossaries(const Document& document,
                                      const std::vector<LabelIndex>& labels);

}  // namespace gouji

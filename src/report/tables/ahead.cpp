#include "report/tables/ahead.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

// Letters of a piece of a name.
constexpr size_t kShortPiece = 4;
// Names of a head, and pieces of names.
constexpr uint32_t kMostNames = 16;

class AheadFinder {
   public:
    AheadFinder(const Document& document, Glossary& glossary, Pieces& pieces)
        : document_(document), glossary_(glossary), labels_(glossary.labels()), pieces_(pieces) {}

    void run() {
        for (size_t first = 0; first < pieces_.groups.size();) {
            size_t last = first;
            if (follows_head(pieces_.groups[first]))
                while (last < pieces_.groups.size() && is_ahead(last, first)) ++last;
            if (last > first && !has_label_in_front(last)) {
                doubt_before_others(first, last);
                move(first, last);
            }
            first = std::max(first + 1, last);
        }
    }

   private:
    Span words(uint32_t fragment) const {
        const Span all = pieces_.fragments[fragment].span;
        const size_t size = without_remark(document_.text(all)).size();
        return {all.begin, all.begin + static_cast<uint32_t>(size)};
    }
    const Meaning& meaning(uint32_t fragment) const { return glossary_.look_up(words(fragment)); }

    // Below the head of a block, and not of a single row.
    bool follows_head(const Group& group) const {
        if (group.filled == 0 || group.fragments_before == 0) return false;
        uint32_t above = group.fragments_before - 1;
        if (columns_of(above) > 0 || !meaning(above).end_of_header) return false;
        const uint32_t end = above - std::min(above, kMostNames);
        while (above > end && is_name(above)) --above;
        return columns_of(above) == 0;
    }

    // Of a column, or a piece of it; titles of blocks are longer.
    bool is_name(uint32_t fragment) const {
        const Skeleton bones(document_.text(words(fragment)));
        return !bones.text().empty() && columns_of(fragment) == 0 &&
               (bones.text().size() <= kShortPiece || labels_.names_column(bones.text())) &&
               meaning(fragment).end_of_header;
    }

    // Of the row without a number that a fragment names; 0 where it names none.
    uint32_t columns_of(uint32_t fragment) const {
        for (const LabelHit& hit : meaning(fragment).hits)
            if (hit.score >= LabelIndex::kWhole && labels_.ordinal(hit.row) == 0)
                return static_cast<uint32_t>(nth(labels_.rows(), hit.row).columns);
        return 0;
    }

    // Figures on lines of their own between two labels, and no more than the lower one has. Those
    // that it lacks leave the row unread.
    bool is_ahead(size_t index, size_t first) const {
        const Group& group = pieces_.groups[index];
        const uint32_t label = group.fragments_before;
        if (group.labelled || group.owner >= 0 || label == pieces_.fragments.size()) return false;
        if (index > first && label != pieces_.groups[index - 1].fragments_before + 1) return false;
        return group.filled <= columns_of(label) && pieces_.fragments[label].line > group.line;
    }

    // Of the figures behind the last that were moved.
    bool has_label_in_front(size_t index) const {
        return index < pieces_.groups.size() && pieces_.groups[index].filled > 0 &&
               pieces_.groups[index].fragments_before ==
                   pieces_.groups[index - 1].fragments_before + 1;
    }

    // With a second label behind the last, they may as well be that one's.
    void doubt_before_others(size_t first, size_t last) {
        const uint32_t other = pieces_.groups[last - 1].fragments_before + 1;
        if (other == pieces_.fragments.size() || columns_of(other) == 0) return;
        for (; first < last; ++first) pieces_.groups[first].doubtful = true;
    }

    // As if they stood behind the label, on its line.
    void move(size_t first, size_t last) {
        for (; first < last; ++first) {
            Group& group = pieces_.groups[first];
            group.line = pieces_.fragments[group.fragments_before].line;
            group.labelled = true;
            ++group.fragments_before;
        }
    }

    const Document& document_;
    Glossary& glossary_;
    const LabelIndex& labels_;
    Pieces& pieces_;
};

}  // namespace

void put_behind_labels(const Document& document, Glossary& glossary, Pieces& pieces) {
    AheadFinder(document, glossary, pieces).run();
}

}  // namespace gouji

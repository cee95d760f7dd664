#include "report/tables/wrapped.h"

#include <algorithm>
#include <string>

namespace gouji {

namespace {

// No cell of a table has more lines above its figures, or below.
constexpr size_t kMostLines = 3;
// But where its first line is beside them, of a letter or a number alone.
constexpr size_t kMostBelow = 7;
// Lines from one piece of a label to the next; a vertical label may stand between them.
constexpr uint32_t kNearLines = 2;
// Of a label beside the figures that is not theirs, so many letters may be left.
constexpr size_t kScrap = 2;

class WrappedLabel {
   public:
    WrappedLabel(const Document& document, const Pieces& pieces, Glossary& glossary)
        : document_(document), pieces_(pieces), glossary_(glossary) {}

    void find(const Group& group, uint32_t begin, uint32_t end, std::vector<LabelHit>& hits) {
        collect_above(group, begin);
        const std::u16string_view opening = opening_of(group);
        if (above_.empty() && opening.empty()) return;
        const bool hangs = !opening.empty() && meaning(group.fragments_before - 1).letters <= 1;
        collect_below(group, end, hangs ? kMostBelow : kMostLines);
        if (!opening.empty()) add_hanging(opening, hits);
        below_.resize(std::min(below_.size(), kMostLines));
        std::u16string upper;
        for (const std::u16string_view above : above_) {
            upper.insert(0, above);
            std::u16string whole = upper + std::u16string(beside_);
            if (!letter_.empty()) add_whole(whole + std::u16string(letter_), hits);
            if (!beside_.empty()) add_whole(whole, hits);
            for (const std::u16string_view below : below_) add_whole(whole += below, hits);
        }
    }

   private:
    // "行" of "行政许可", "7.", "行政许": a label's first line, whose others hang below the
    // figures.
    std::u16string_view opening_of(const Group& group) const {
        const uint32_t last = group.fragments_before - 1;
        return line(last) == group.line ? text(last) : std::u16string_view();
    }

    void add_hanging(std::u16string_view opening, std::vector<LabelHit>& hits) const {
        std::u16string whole(opening);
        for (const std::u16string_view below : below_) add_whole(whole += below, hits);
    }

    std::u16string_view text(uint32_t fragment) const {
        return document_.text(pieces_.fragments[fragment].span);
    }
    uint32_t line(uint32_t fragment) const { return pieces_.fragments[fragment].line; }
    // Which opens a label.
    bool is_numbered(uint32_t fragment) const { return leading_ordinal(text(fragment)) > 0; }
    const Meaning& meaning(uint32_t fragment) const {
        return glossary_.look_up(pieces_.fragments[fragment].span);
    }
    // Of a label set vertically, or the last of a label's own.
    bool is_letter(uint32_t fragment) const { return text(fragment).size() == 1; }
    bool is_groups(uint32_t fragment) const {
        return is_letter(fragment) || meaning(fragment).header;
    }
    // Beside the figures, a piece of a group's label.
    bool is_scrap(uint32_t fragment) const {
        return meaning(fragment).letters <= kScrap || meaning(fragment).end_of_header;
    }

    // Of several fragments on a line the last is the row's; a group's stand to the left.
    void collect_above(const Group& group, uint32_t begin) {
        uint32_t last = group.line;
        for (uint32_t i = group.fragments_before; i-- > begin && above_.size() < kMostLines;) {
            const bool beside = line(i) == last && !above_.empty();
            if (beside || (line(i) == group.line ? is_scrap(i) : is_groups(i))) continue;
            if (line(i) == group.line && i + 1 == group.fragments_before) {
                beside_ = text(i);
                if (is_numbered(i)) return;
                continue;
            }
            if (line(i) == group.line || line(i) + kNearLines < last || meaning(i).whole) return;
            above_.push_back(text(i));
            last = line(i);
            if (is_numbered(i)) return;
        }
    }

    void collect_below(const Group& group, uint32_t end, size_t most) {
        uint32_t last = group.line;
        for (uint32_t i = group.fragments_before; i < end && below_.size() < most; ++i) {
            if (line(i) == group.line) continue;
            if (line(i) > last + kNearLines) return;
            if (is_letter(i) && letter_.empty() && below_.empty()) letter_ = text(i);
            if (is_groups(i)) continue;
            if (i + 1 < end && line(i + 1) == line(i)) continue;
            if (is_numbered(i) || meaning(i).whole) return;
            below_.push_back(text(i));
            last = line(i);
        }
    }

    void add_whole(const std::u16string& label, std::vector<LabelHit>& hits) const {
        const size_t first = hits.size();
        glossary_.labels().find(Skeleton(label), hits);
        hits.erase(std::remove_if(
                       hits.begin() + static_cast<std::ptrdiff_t>(first), hits.end(),
                       [](const LabelHit& hit) { return hit.score < LabelIndex::kNearlyWhole; }),
                   hits.end());
    }

    const Document& document_;
    const Pieces& pieces_;
    Glossary& glossary_;
    std::u16string_view beside_;              // the figures, between the two
    std::vector<std::u16string_view> above_;  // upwards
    std::vector<std::u16string_view> below_;
    std::u16string_view letter_;  // the first below that stands alone
};

}  // namespace

void find_wrapped(const Document& document, const Pieces& pieces, Glossary& glossary,
                  const Group& group, uint32_t begin, uint32_t end, std::vector<LabelHit>& hits) {
    WrappedLabel(document, pieces, glossary).find(group, begin, end, hits);
}

}  // namespace gouji

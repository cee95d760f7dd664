#include "report/tables/columns.h"

#include <algorithm>

#include "text/nth.h"

namespace gouji {

namespace {

// Pieces of text from the labels to their figures, and no more.
constexpr uint32_t kFarPieces = 24;

class ColumnFinder {
   public:
    ColumnFinder(const Document& document, const Form& form, Glossary& glossary, Pieces& pieces)
        : document_(document), form_(form), glossary_(glossary), labels_(glossary.labels()),
          pieces_(pieces) {}

    void run() {
        bool column = false;
        uint32_t begin = 0;
        for (Group& group : pieces_.groups) {
            const uint32_t end = group.fragments_before;
            column = !group.labelled && end > begin && is_column_name(end - 1) &&
                     (is_column(begin, end, column) || is_lone_name(begin, end, group));
            group.doubtful |= group.owner < 0 && (column || lacks_numbers(begin, end));
            begin = end;
        }
    }

   private:
    const Meaning& meaning(uint32_t fragment) const {
        return glossary_.look_up(pieces_.fragments[fragment].span);
    }

    bool is_column_name(uint32_t fragment) const {
        const Skeleton words(without_remark(document_.text(pieces_.fragments[fragment].span)));
        return labels_.names_column(words.text());
    }

    // Several rows are named, or none since the column before.
    bool is_column(uint32_t begin, uint32_t end, bool next) const {
        uint64_t rows = 0;
        for (uint32_t i = end; i-- > std::max(begin, end - std::min(end, kFarPieces));) {
            for (const LabelHit& hit : meaning(i).hits) {
                if (hit.score < LabelIndex::kNearlyWhole) continue;
                if (is_in_one_line(hit.row)) return false;
                rows |= uint64_t{1} << hit.row;
            }
        }
        return rows == 0 ? next : (rows & (rows - 1)) != 0;
    }

    // "、属于四类过程性信息": the numbers of several labels stand among the figures.
    bool lacks_numbers(uint32_t begin, uint32_t end) const {
        int lacking = 0;
        for (uint32_t i = std::max(begin, end - std::min(end, kFarPieces)); i < end; ++i) {
            const char16_t first = document_.text(pieces_.fragments[i].span)[0];
            lacking += first == u'、' || first == u'.';
        }
        return lacking > 1;
    }

    // Between a label and figures the name of one column, and it is no head of theirs.
    bool is_lone_name(uint32_t begin, uint32_t end, const Group& group) const {
        if (end - begin < 2 || group.filled < 2 || is_column_name(end - 2)) return false;
        if (meaning(end - 1).ordinal > 0) return false;
        const std::vector<LabelHit>& hits = meaning(end - 2).hits;
        return std::any_of(hits.begin(), hits.end(), [&](const LabelHit& hit) {
            return nth(labels_.rows(), hit.row).columns > 1 && !is_in_one_line(hit.row);
        });
    }

    bool is_in_one_line(int row) const {
        const int table = nth(labels_.rows(), row).table;
        return nth(form_.tables, table).in_one_line;
    }

    const Document& document_;
    const Form& form_;
    Glossary& glossary_;
    const LabelIndex& labels_;
    Pieces& pieces_;
};

}  // namespace

void doubt_columns(const Document& document, const Form& form, Glossary& glossary, Pieces& pieces) {
    ColumnFinder(document, form, glossary, pieces).run();
}

}  // namespace gouji

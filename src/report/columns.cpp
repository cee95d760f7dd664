#include "report/columns.h"

#include <algorithm>

namespace gouji {

namespace {

// Pieces of text from the labels to their figures, and no more.
constexpr uint32_t kFarPieces = 24;

class ColumnFinder {
   public:
    ColumnFinder(const Document& document, const Form& form, const LabelIndex& labels,
                 Pieces& pieces)
        : document_(document), form_(form), labels_(labels), pieces_(pieces) {}

    void run() {
        bool column = false;
        uint32_t begin = 0;
        for (Group& group : pieces_.groups) {
            const uint32_t end = group.fragments_before;
            column = !group.labelled && end > begin && is_column_name(end - 1) &&
                     is_column(begin, end, column);
            group.doubtful |= column;
            begin = end;
        }
    }

   private:
    bool is_column_name(uint32_t fragment) const {
        const Skeleton words(without_remark(document_.text(pieces_.fragments[fragment].span)));
        for (size_t t = 0; t < form_.tables.size(); ++t)
            for (const ColumnName& name : labels_.names(static_cast<int>(t)))
                if (name.text == words.text()) return true;
        return false;
    }

    // Several rows are named, or none since the column before.
    bool is_column(uint32_t begin, uint32_t end, bool next) {
        uint64_t rows = 0;
        for (uint32_t i = end; i-- > std::max(begin, end - std::min(end, kFarPieces));) {
            hits_.clear();
            labels_.find(Skeleton(document_.text(pieces_.fragments[i].span)), hits_);
            for (const LabelHit& hit : hits_) {
                if (hit.score < LabelIndex::kNearlyWhole) continue;
                if (is_in_one_line(hit.row)) return false;
                rows |= uint64_t{1} << hit.row;
            }
        }
        return rows == 0 ? next : (rows & (rows - 1)) != 0;
    }

    bool is_in_one_line(int row) const {
        const int table = labels_.rows()[static_cast<size_t>(row)].table;
        return form_.tables[static_cast<size_t>(table)].in_one_line;
    }

    const Document& document_;
    const Form& form_;
    const LabelIndex& labels_;
    Pieces& pieces_;
    std::vector<LabelHit> hits_;
};

}  // namespace

void doubt_columns(const Document& document, const Form& form, const LabelIndex& labels,
                   Pieces& pieces) {
    ColumnFinder(document, form, labels, pieces).run();
}

}  // namespace gouji

// Which rows of a form a group of figures may be, and how well it fits them.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "report/tables/align.h"
#include "report/tables/evidence.h"
#include "text/nth.h"

namespace gouji {

// Thousandths of the unit of label evidence (LabelIndex::kWhole for a whole label), so that ways
// which are worth the same are found to be equal. Of those the one of the upper rows is taken.
using Score = int64_t;
constexpr float kThousandths = 1000;
constexpr Score kNever = std::numeric_limits<Score>::min() / 2;
constexpr Score kSkippedRow = -300;  // a row of the form that the text has lost

struct Fit {
    Placement placement;
    Score score;
};

// A row of the form as it is asked for again and again.
struct RowShape {
    int table;
    int row;
    int width;
    int rows_of_table;
    bool in_one_line;
};

class Fitting {
   public:
    Fitting(const Document& document, const Pieces& pieces, const Form& form, Glossary& glossary);

    // By the index into LabelIndex::rows().
    const RowShape& row(int index) const { return nth(rows_, index); }
    // The rows that the group may be, from the upper to the lower; until the next call. What
    // costs more than `skip`, to leave out the group, and them is never best. Groups in order.
    const std::vector<Fit>& find(uint32_t group, Score skip);

   private:
    bool names_line(int first) const;
    void find_owner(uint32_t index);
    void find_line(uint32_t index, int first);
    uint64_t rows_spoken_for() const;
    void find_among(uint64_t rows, uint32_t index, Score skip);
    bool is_hopeless(const Group& group, float label, uint32_t rows, Score skip) const;
    Score score_of(const Group& group, int first, int last, int total, float label) const;
    float label_of(int first, int last) const;
    int row_count() const { return static_cast<int>(rows_.size()); }

    const Pieces& pieces_;
    const LabelIndex& labels_;
    std::vector<RowShape> rows_;
    uint64_t all_rows_ = 0;        // a bit each
    std::vector<uint64_t> lines_;  // those of each table in one line
    Evidence evidence_;
    std::vector<Fit> fits_;  // of the group
};

}  // namespace gouji

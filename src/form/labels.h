// Which row of a form a piece of text may be the label of.
//
// Labels reach us cut, glued, spaced out, renumbered or abridged. Each form is indexed
// once by whole labels and by pairs of neighbouring characters; a piece of text is then
// scored against all rows in time linear in its length.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "form/form.h"

namespace gouji {

// A label without what varies: only letters and digits, its leading number set apart.
struct Skeleton {
    std::u16string text;
    int ordinal = 0;         // 3 of "（三）不予公开", "3.其他", "三、…"; 0 without one
    bool bracketed = false;  // "（三）" rather than "3." or "三、"
};
Skeleton skeleton(std::u16string_view folded);

// Rows of a form are numbered through all its tables.
struct FormRow {
    int table = 0;
    int row = 0;
};

struct LabelHit {
    int row = 0;      // index into LabelIndex::rows()
    float score = 0;  // 10: the whole label with its number; a part counts by its share
};

class LabelIndex {
   public:
    // At most 64 rows; load_forms() refuses a form with more.
    static constexpr int kMaxRows = 64;
    static constexpr float kWhole = 10;

    explicit LabelIndex(const Form& form);

    const std::vector<FormRow>& rows() const { return rows_; }
    // Hits are appended to `hits`. Headers and group labels hit nothing.
    void find(std::u16string_view folded, std::vector<LabelHit>& hits) const;
    // A column label, group label or block title of the form, whole. Folded text.
    bool is_header(std::u16string_view folded) const;
    // Of the pairs of letters, more are in no label and no header than in any.
    bool is_strange(std::u16string_view folded) const;

   private:
    struct Whole {
        int row;
        int ordinal;
        bool bracketed;
    };
    struct Pair {
        uint64_t rows = 0;
        bool in_header = false;
    };
    void add_row(int index, const std::u16string& label);
    void add_header(const std::u16string& label);
    bool find_whole(const Skeleton& bones, bool header, std::vector<LabelHit>& hits) const;
    void find_parts(const Skeleton& bones, std::vector<LabelHit>& hits) const;
    bool begins_row(const Skeleton& bones, size_t row) const;

    std::vector<FormRow> rows_;
    std::vector<Skeleton> labels_;  // of each row, as printed
    std::vector<int> pair_counts_;  // of those
    std::unordered_map<std::u16string, std::vector<Whole>> wholes_;
    std::unordered_set<std::u16string> headers_;
    std::unordered_map<uint32_t, Pair> pairs_;
};

}  // namespace gouji

// Which row of a form a piece of text may be the label of.
//
// Labels reach us cut, glued, spaced out, renumbered or abridged. Each form is indexed
// once by whole labels and by pairs of neighbouring characters; a piece of text is then
// scored against all rows in time linear in its length.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "form/form.h"
#include "form/letter_pairs.h"
#include "form/skeleton.h"
#include "text/nth.h"

namespace gouji {

// Rows of a form are numbered through all its tables.
struct FormRow {
    int table = 0;
    int row = 0;
    int columns = 0;
};

struct LabelHit {
    int row = 0;      // index into LabelIndex::rows()
    float score = 0;  // up to LabelIndex::kWhole; a part counts by its share
};

// What a column goes by, or a group of several: its letters, without a remark such as （件）.
struct ColumnName {
    std::u16string text;
    std::vector<int> columns;  // indices into Table::columns
};
// Of folded text: without what stands in brackets at its end.
std::u16string_view without_remark(std::u16string_view label);
// The block of a table that has this title, from 0; as many as it has where none does.
size_t block_called(const Table& table, std::u16string_view title);

class LabelIndex {
   public:
    // At most 64 rows; load_forms() refuses a form with more.
    static constexpr int kMaxRows = 64;
    // Scores of a whole label with its number; and of what names it nearly as well: the number
    // and the first letters, or all letters without the number.
    static constexpr float kWhole = 10;
    static constexpr float kNearlyWhole = 8;

    explicit LabelIndex(const Form& form);

    const std::vector<FormRow>& rows() const { return rows_; }
    // Of a table's columns, and of their groups.
    const std::vector<ColumnName>& names(int table) const { return nth(names_, table); }
    // The one of these letters; null where there is none.
    const ColumnName* find_name(int table, std::u16string_view letters) const;
    bool names_column(std::u16string_view letters) const;  // of any table
    // Of the label that the form prints; 0 where it has none.
    int ordinal(int row) const { return nth(labels_, row).ordinal; }
    // Hits are appended to `hits`. Headers and group labels hit nothing.
    void find(const Skeleton& bones, std::vector<LabelHit>& hits) const;
    // A column label, group label or block title of the form, whole.
    bool is_header(const Skeleton& bones) const;
    // The first letters of one, or the last.
    bool is_end_of_header(const Skeleton& bones) const;
    // Of the pairs of letters, more are in no label and no header than in any.
    bool is_strange(const Skeleton& bones) const;

   private:
    static constexpr int kHeader = -1;
    struct Whole {
        uint32_t hash;
        std::u16string text;
        int row;  // or kHeader
        int ordinal;
        bool bracketed;

        // std::equal compares many letters at once, a string's == one by one.
        bool is(const Skeleton& bones) const {
            const std::u16string_view letters = bones.text();
            return hash == bones.hash() &&
                   std::equal(text.begin(), text.end(), letters.begin(), letters.end());
        }
    };
    struct Printed {
        std::u16string text;
        int ordinal;
        bool bracketed;
        int pairs;  // of letters, those of its number with them
    };
    using Wholes =
        std::pair<std::vector<Whole>::const_iterator, std::vector<Whole>::const_iterator>;
    void add_row(int index, std::u16string_view label);
    void add_header(std::u16string_view label);
    void add_names(const Table& table);
    void add_whole(const Skeleton& bones, int row);
    void index_wholes();
    Wholes wholes_of(const Skeleton& bones) const;
    static bool has_header(const Wholes& wholes);
    bool take_rows(const Wholes& wholes, const Skeleton& bones, bool header,
                   std::vector<LabelHit>& hits) const;
    void find_pieces(const Skeleton& bones, std::vector<LabelHit>& hits) const;
    void find_beginnings(const Skeleton& bones, std::vector<LabelHit>& hits) const;
    void find_parts(const Skeleton& bones, std::vector<LabelHit>& hits) const;
    bool begins_row(const Skeleton& bones, size_t row) const;

    std::vector<FormRow> rows_;
    std::vector<std::vector<ColumnName>> names_;  // of each table
    std::vector<Printed> labels_;                 // of each row
    std::vector<Whole> wholes_;         // by hash and text; a header is the first of its like
    std::array<size_t, 257> begins_{};  // of them, by the first byte of the hash
    std::vector<size_t> headers_;       // among them, each once
    LetterPairs pairs_;
};

inline bool names_row(const std::vector<LabelHit>& hits, float least = LabelIndex::kWhole) {
    return std::any_of(hits.begin(), hits.end(),
                       [least](const LabelHit& hit) { return hit.score >= least; });
}

}  // namespace gouji

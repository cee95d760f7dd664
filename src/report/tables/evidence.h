// What the labels round a group of figures say for each row of a form.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "document/document.h"
#include "report/tables/pieces.h"
#include "text/nth.h"

namespace gouji {

// From this many values on a group is hardly one by chance, and may be a table by itself.
constexpr uint32_t kLongTable = 10;

class Evidence {
   public:
    // Label evidence by rows, LabelIndex::kWhole for a whole label.
    using Scores = std::array<float, LabelIndex::kMaxRows>;

    Evidence(const Document& document, const Pieces& pieces, Glossary& glossary);

    // Groups are gathered in their order, each once; what is asked then is of that one.
    void gather(uint32_t group);

    // Of all labels round the group; one on the figures' own line counts more.
    float of(int row) const { return nth(rows_, row); }
    // A bit for each row for which they say anything.
    uint64_t spoken_for() const { return spoken_for_; }
    // Of the labels in front of it alone, those of empty rows with them.
    float in_front(int row) const { return nth(front_, row); }
    // Rows that labels behind the row before name, whole or torn, and of these those that the
    // nearest label does.
    uint64_t named() const { return named_; }
    uint64_t nearest() const { return nearest_; }
    // The most that the group's own line says for any row.
    float strongest_own() const { return strongest_own_; }
    // Words stand on its line, and none of them of a label or a header.
    bool foreign() const { return words_ && !label_; }
    // Empty cells behind several words, as those of a head that were merged leave them.
    bool is_line_of_head(const Group& group) const;

   private:
    void look_in_front(const Group& group, uint32_t begin);
    void look_for_line(const Group& group);
    void look_behind(const Group& group, uint32_t end);
    void join_torn(const Group& group, uint32_t begin, uint32_t end);
    void join_wrapped(const Group& group, uint32_t begin, uint32_t end);
    void find_joined(uint32_t upper, uint32_t lower);
    void weigh_own_line(const Group& group);
    const Meaning& meaning(uint32_t fragment) const {
        return glossary_.look_up(pieces_.fragments[fragment].span);
    }
    void add(const Meaning& meaning, float weight, Scores& scores);
    bool is_numbered_label_of(const Group& group) const;
    bool names_empty_row(uint32_t fragment) const;
    bool is_empty_row_below(uint32_t line) const;
    uint32_t line_of(uint32_t fragment) const { return pieces_.fragments[fragment].line; }

    const Document& document_;
    const Pieces& pieces_;
    Glossary& glossary_;
    uint32_t group_ = 0;
    uint32_t after_filled_ = 0;  // behind the last group before it that holds a figure
    Scores rows_{}, own_line_{}, front_{};
    uint64_t named_ = 0, nearest_ = 0;
    uint64_t spoken_for_ = 0;
    uint64_t own_rows_ = 0;  // of which own_line_ says anything
    float strongest_own_ = 0;
    // Of the fragments on the group's line, up to read_: some are words strange to the form,
    // some have to do with a label; where one has, words are not looked at.
    uint32_t line_ = 0;
    uint32_t read_ = 0;
    bool words_ = false;
    bool label_ = false;
    std::vector<LabelHit> joined_;  // of two fragments read as one
};

}  // namespace gouji

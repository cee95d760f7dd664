// A numbered label of a table's text, and the figures from it to the next.
#pragma once

#include <algorithm>
#include <vector>

#include "document/document.h"
#include "report/tables/pieces.h"

namespace gouji {

struct Stanza {
    uint32_t label = 0;  // fragment; of figures ahead of a table, its first label's
    uint64_t rows = 0;   // that it may be the label of
    uint32_t width = 0;  // their columns
    std::vector<Group> figures;
    bool ahead = false;   // of a table's first label: has none of its own
    bool split = false;   // a row's figures were joined from several lines
    bool odd = false;     // they are not so many as rows have
    bool closed = false;  // nothing is moved from here or to here

    bool open() const { return !odd && !closed; }
    bool empty() const { return open() && !ahead && figures.empty(); }
    // Rows of figures beyond its own. Rows printed over each other are two at least.
    size_t surplus() const {
        size_t rows = 0;
        for (const Group& group : figures) rows += group.doubtful ? 2 : group.filled / width;
        return rows - std::min<size_t>(rows, ahead ? 0 : 1);
    }
    uint32_t figure_count() const {
        uint32_t count = 0;
        for (const Group& group : figures) count += group.filled;
        return count;
    }
    bool doubtful() const {
        return std::any_of(figures.begin(), figures.end(),
                           [](const Group& group) { return group.doubtful; });
    }
};

// Makes rows of the figures of a stanza: joins those of one row that lie on several lines, and
// closes the stanza where it cannot be told what they are. `last` is whether its table ends there.
class RowJoiner {
   public:
    RowJoiner(const Document& document, Glossary& glossary, const Pieces& pieces)
        : document_(document), glossary_(glossary), pieces_(pieces) {}

    void join(Stanza& stanza, bool last) const;

   private:
    bool is_torn(const std::vector<Group>& groups) const;
    void drop_no_cells(std::vector<Group>& groups, uint32_t width) const;
    bool is_by_columns(const Group& group, uint32_t width) const;
    bool is_by_turns(const Group& group, uint32_t width) const;
    bool is_set_out(const Group& group) const;
    uint32_t place_of(uint32_t value) const;
    bool is_left_of(const Group& below, const Group& above) const;
    bool is_stray(const Group& group, const Group& above) const;
    bool is_clean(const Group& group, bool torn) const;

    const Document& document_;
    Glossary& glossary_;
    const Pieces& pieces_;
};

}  // namespace gouji

// Which cells the figures of placed rows go to: those that the form prints, or those that the
// table's own head names.
#pragma once

#include <vector>

#include "report/tables/head.h"
#include "report/tables/placed.h"

namespace gouji {

// Where the figures of a placed group go, in their order.
struct Targets {
    struct Target {
        int cell = -1;  // of the table; -1 where to none
        bool money = false;
    };
    std::vector<Target> cells;
    bool own_head = false;  // as the table's own head says, which is not what the form prints
    bool in_order = true;   // of the form
    bool unsure = false;    // the head says otherwise, but not of so many figures
};

class TargetFinder {
   public:
    using Rows = Run::const_iterator;  // of one table

    TargetFinder(const Document& document, const Pieces& pieces, const Form& form,
                 Glossary& glossary)
        : document_(document), pieces_(pieces), glossary_(glossary),
          placed_(pieces, form, glossary.labels()) {}

    // For each placement.
    std::vector<Targets> find(Rows first, Rows last) const;
    // The first line that may be of a row's head: behind any figures, or the row before, whose
    // group is given, or -1.
    uint32_t head_begin(const Placement& placement, int row_before) const;

   private:
    void follow_head(const Head& head, Rows first, Rows last, Targets* targets) const;
    Targets of_form(const Placement& placement) const;
    Targets of_head(const Placement& placement, const Head& head) const;
    Head head_above(const Placement& placement, int row_before) const;
    uint32_t line_behind(const Group& group) const;
    bool fits(const Placement& placement, size_t width) const;

    const Document& document_;
    const Pieces& pieces_;
    Glossary& glossary_;
    Placed placed_;
};

}  // namespace gouji

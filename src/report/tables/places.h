// Under which column the figures of a row with empty places stand: in aligned text, or in a grid
// that has more cells than the form.
//
//                     自然人   商业企业   …   总计
//     （一）予以公开      12          1           13
//     （二）部分公开       4                       4
//
// Rows that are full, and the head where it names each column, tell how far a column reaches. It
// counts only where all columns lie apart and hardly a row stands otherwise; and where widths may
// be counted in two ways, only what both agree on or one of them rules out.
#pragma once

#include <vector>

#include "report/tables/placed.h"
#include "report/tables/targets.h"

namespace gouji {

// For each target of a row its value, an index into Pieces::values; kNoFigure where the place is
// empty. Nothing where places do not tell.
using RowPlaces = std::vector<int>;
constexpr int kNoFigure = -1;

class PlaceFinder {
   public:
    using Rows = TargetFinder::Rows;

    PlaceFinder(const Document& document, const Pieces& pieces, const Form& form,
                Glossary& glossary, const TargetFinder& targets)
        : document_(document), pieces_(pieces), glossary_(glossary),
          placed_(pieces, form, glossary.labels()), targets_(targets) {}

    // For each placement of one table, or nothing at all. Linear in their lines.
    std::vector<RowPlaces> find(Rows first, Rows last, const std::vector<Targets>& targets) const;

   private:
    struct Extent {
        uint32_t begin = UINT32_MAX;
        uint32_t end = 0;
    };
    // How far a place is from the beginning of its line: in cells, characters, or columns of a
    // terminal, of which ideographs take two.
    enum class Measure : uint8_t { kCells, kCharacters, kColumns };
    // Rows below one head, on one page, that have the same columns.
    struct Stretch {
        Rows first, last;
        const Targets* targets = nullptr;  // of the first
        std::vector<HeadName> head;
    };

    // All stretches of a table.
    struct Measured {
        std::vector<RowPlaces> places;  // of each row
        bool even = true;  // columns lie apart, and all figures keep to one edge of them
    };

    bool is_open(const Placement& placement, const Targets& targets) const;
    bool goes_on(const Stretch& stretch, Rows at, const Targets& targets) const;
    bool is_on_next_page(Rows at) const;
    bool is_on_one_line(const Group& group) const;
    std::vector<Stretch> stretches(Rows first, Rows last,
                                   const std::vector<Targets>& targets) const;
    Measured measure(const std::vector<Stretch>& stretches, Measure by) const;
    void measure(const Stretch& stretch, Measure by, Measured& measured) const;
    static bool lie_apart(const std::vector<Extent>& columns);
    bool is_even(const Stretch& stretch, Measure by, const std::vector<Extent>& columns) const;
    std::vector<Extent> columns(const Stretch& stretch, Measure by) const;
    bool add_head(const Stretch& stretch, Measure by, std::vector<Extent>& columns) const;
    RowPlaces place(const Group& group, Measure by, const std::vector<Extent>& columns) const;
    Extent extent(uint32_t line, Span span, Measure by) const;
    const Line& line_of(const Group& group) const { return document_.lines[group.line]; }

    const Document& document_;
    const Pieces& pieces_;
    Glossary& glossary_;
    Placed placed_;
    const TargetFinder& targets_;
};

}  // namespace gouji

// Which two numbers a change on the year is from and to.
#pragma once

#include <optional>

#include "report/report.h"

namespace gouji {

// Indices into Report::claims.
struct Years {
    size_t now = 0;
    size_t before = 0;
};

class ChangeYears {
   public:
    explicit ChangeYears(const Report& report) : report_(report), claims_(report.claims) {}

    // Of the change at `at`, in whichever of three ways a sentence says it.
    std::optional<Years> of(size_t at) const;
    // What may change by what is printed at `at`: by percentage points a percentage.
    bool is_amount(size_t at, size_t i) const;
    bool is_in_points(size_t at) const;

   private:
    struct Figures {
        size_t nearest;
        size_t second;
    };
    Figures figures_before(size_t at) const;
    std::optional<Years> last_year_behind(size_t at, size_t nearest) const;
    std::optional<Years> either_of(size_t at, Figures figures) const;
    std::optional<Years> last_year_in_next(size_t at, Figures figures) const;
    bool rises_to(size_t at) const;
    size_t list_in_brackets(size_t last) const;

    const Report& report_;
    const Claims& claims_;
};

}  // namespace gouji

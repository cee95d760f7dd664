// A year as a text names it: "2023年", "2023 年", "二〇二三年".
#pragma once

#include <cstdint>
#include <string_view>

#include "text/span.h"

namespace gouji {

struct NamedYear {
    int year = 0;      // 0 where there is none
    Span span;         // of its figures
    uint32_t end = 0;  // behind 年
};

// The first year within `place` of a folded text, from 2008, since when there are such reports.
NamedYear find_year(std::u16string_view text, Span place);

// The first that is neither the year of a date ("2023年1月9日") nor one long ago ("2021年以来").
NamedYear find_undated_year(std::u16string_view text, Span place);

// The year of which `place` names the first day and then the last, as a period is given:
// "自2023年1月1日起至2023年12月31日止".
NamedYear find_whole_year(std::u16string_view text, Span place);

// The year of 统计期限, however that is called.
NamedYear find_period(std::u16string_view text);

// The first year that opens a sentence or a paragraph soon behind `begin`, and is spoken of: the
// text comes back to another ("2023年为3件", "2023年报告").
NamedYear find_year_told(std::u16string_view text, uint32_t begin);

}  // namespace gouji

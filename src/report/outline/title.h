// What a report calls itself, above its first section.
#pragma once

#include <cstdint>

#include "document/document.h"
#include "report/outline/named_year.h"

namespace gouji {

// Spans in the folded text.
struct Title {
    Span span;    // empty where there is none
    Span agency;  // what stands before 政府信息公开, without the year
    NamedYear year;
};

// Of what stands before `end`, where the first section begins. A title may be on up to three lines,
// its office or its year on one of its own, and beside a menu. Of several the fullest is taken, one
// of `year` (0: unknown) before others, else the one nearest to the section.
Title read_title(const Document& document, uint32_t end, int year);

}  // namespace gouji

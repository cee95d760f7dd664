// Plain text with HTML in it: what turns PDF into Markdown writes tables so, a crawler the
// body of a page, and a heading may come in its tags alone.
//
// Its lines are its own, and so are line breaks; inside of tables everything is as in HTML,
// and of a Markdown table's row tags end no line.
#pragma once

#include <string_view>
#include <vector>

#include "document/flatten.h"
#include "text/copied.h"

namespace gouji {

struct TaggedText {
    bool tagged = false;  // else it is plain, and nothing else is said
    bool rows = false;    // it has tables: a line with a tab is a row of one, see flatten.h
    Flattened flat;
    std::vector<Copied> copied;  // what it was flattened from, from the text as given
};

// Any text of less than 2^31 units. Linear in it.
TaggedText read_tagged_text(std::u16string_view text);

}  // namespace gouji

// What an element's own attributes say about seeing it. Style sheets are not read.
#pragma once

#include <string_view>

namespace gouji {

struct HtmlLook {
    // Not there at all: display:none, or hidden without any display.
    bool gone = false;
    // Not seen, though a cell keeps its place: visibility:hidden or collapse.
    bool unseen = false;
    enum class Spaces { kInherited, kFolded, kKept } spaces = Spaces::kInherited;
};

// `style`: the value of the style attribute; bindings/dom.js reads it alike. Of several
// declarations the last counts; what is quoted or escaped in CSS's own ways is not understood.
HtmlLook read_look(std::string_view style, bool hidden);

}  // namespace gouji

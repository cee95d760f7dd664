// HTML read without a browser, by the gumbo parser; not in WebAssembly, where pages have a
// parser of their own (bindings/dom.js).
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// The page's events (html_events.h). Accepts anything of less than 1 GB. Nothing is run,
// nothing is loaded. Time is linear in the text, however deep its elements nest and however
// many attributes they have.
std::u16string read_html(std::u16string_view html);

}  // namespace gouji

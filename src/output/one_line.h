// Words of a report where they are printed for people, on a line of ours.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// A space for each control character (C0, DEL, C1), line ends among them: a terminal would obey
// it. The rest of the UTF-8 stays as it is.
std::string one_line(std::string_view utf8);

}  // namespace gouji

// UTF-8 and UTF-16, back and forth; no ICU, so that every build has it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji {

// For messages and JSON: unpaired surrogates become U+FFFD.
std::string to_utf8(std::u16string_view text);
// The same to a place with room for three bytes a unit; returns its end.
char* write_utf8(std::u16string_view text, char* out);

// What is not UTF-8 becomes U+FFFD, one for each longest piece that could have begun a
// character (as browsers do it); *replaced, when given, counts them.
std::u16string to_utf16(std::string_view utf8, size_t* replaced = nullptr);

}  // namespace gouji

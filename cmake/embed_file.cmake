# cmake -DSOURCE=file -DNAME=identifier -DOUTPUT=file.cpp -P embed_file.cmake
# Writes the bytes of one file of JSON as a character array, without its line breaks; see
# embed.cmake.

file(READ "${SOURCE}" bytes HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
# Line ends and what indents the next line: no string of JSON holds them.
string(REGEX REPLACE "'.x0a',('.x20',)*" "" bytes "${bytes}")
string(LENGTH "${bytes}" characters)
math(EXPR size "${characters} / 7")
# Eight characters to a line, each written in seven.
string(REGEX REPLACE "(.......)(.......)(.......)(.......)(.......)(.......)(.......)(.......)"
       "\\1\\2\\3\\4\\5\\6\\7\\8\n    " bytes "${bytes}")

# The final zero keeps an empty file a legal array; the view leaves it out.
file(WRITE "${OUTPUT}" "// Written by cmake/embed_file.cmake from ${NAME}.
#include \"embedded.h\"

namespace gouji::embedded {

static constexpr char kBytes[] = {
    ${bytes}0};

extern const std::string_view ${NAME};
const std::string_view ${NAME}{kBytes, ${size}};

}  // namespace gouji::embedded
")

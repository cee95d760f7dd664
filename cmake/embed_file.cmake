# cmake -DSOURCE=file -DNAME=identifier -DOUTPUT=file.cpp -P embed_file.cmake
# Writes one file's bytes as a character array; see embed.cmake.

file(READ "${SOURCE}" bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
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

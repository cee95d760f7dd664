# gumbo, the HTML parser of the command line, for src/document only: gumbo::gumbo.
# WebAssembly runs where a browser's own parser is.

if(EMSCRIPTEN)
    return()
endif()

find_path(GOUJI_GUMBO_INCLUDE gumbo.h REQUIRED)
find_library(GOUJI_GUMBO_LIBRARY gumbo REQUIRED)
add_library(gumbo::gumbo UNKNOWN IMPORTED)
set_target_properties(gumbo::gumbo PROPERTIES
    IMPORTED_LOCATION "${GOUJI_GUMBO_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${GOUJI_GUMBO_INCLUDE}")

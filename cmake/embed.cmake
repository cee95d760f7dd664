# Turns data files into C++, so that neither the command line nor the WebAssembly
# module opens a file at run time.
#
#   gouji_embed(TARGET FILE...)
#
# Adds to TARGET a source with the bytes of each FILE (relative to the calling
# folder), and a private header "embedded.h" that declares one
#
#   extern const std::string_view STEM;      in namespace gouji::embedded
#
# for each, named by the file's stem: form/form_2021.json is gouji::embedded::form_2021.
# The source is written again when a file changes.

set(GOUJI_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed_file.cmake")

function(gouji_embed target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded")
    set(declarations "")
    foreach(file IN LISTS ARGN)
        get_filename_component(source "${file}" ABSOLUTE)
        get_filename_component(stem "${file}" NAME_WE)
        string(APPEND declarations "extern const std::string_view ${stem};\n")
        add_custom_command(
            OUTPUT "${folder}/${stem}.cpp"
            COMMAND ${CMAKE_COMMAND} "-DSOURCE=${source}" "-DNAME=${stem}"
                    "-DOUTPUT=${folder}/${stem}.cpp" -P "${GOUJI_EMBED_SCRIPT}"
            DEPENDS "${source}" "${GOUJI_EMBED_SCRIPT}"
            COMMENT "Embedding ${file}"
            VERBATIM)
        target_sources(${target} PRIVATE "${folder}/${stem}.cpp")
    endforeach()

    # file(CONFIGURE) leaves the header alone when nothing changed.
    file(CONFIGURE OUTPUT "${folder}/embedded.h" @ONLY CONTENT
"// Written by cmake/embed.cmake.
#pragma once

#include <string_view>

namespace gouji::embedded {

// NOLINTBEGIN(readability-identifier-naming): named by their files
@declarations@// NOLINTEND(readability-identifier-naming)

}  // namespace gouji::embedded
")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

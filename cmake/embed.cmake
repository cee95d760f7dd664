# Turns files of JSON into C++, so that neither the command line nor the WebAssembly
# module opens a file at run time. They are kept as MessagePack: nlohmann/json reads it with
# half of the code that text takes, most of it for numbers with a point.
#
#   gouji_embed(TARGET FILE...)
#
# Adds to TARGET a source with the bytes of each FILE (relative to the calling
# folder), and a private header "embedded.h" that declares one
#
#   extern const Bytes STEM;      in namespace gouji::embedded
#
# for each, named by the file's stem: form/form_2021.json is gouji::embedded::form_2021.
# The source is written again when a file changes.

add_executable(gouji_embed_file "${CMAKE_CURRENT_LIST_DIR}/embed_file.cpp")
target_link_libraries(gouji_embed_file PRIVATE nlohmann_json::nlohmann_json)
target_compile_options(gouji_embed_file PRIVATE -O0)  # soon compiled, soon run
if(EMSCRIPTEN)
    gouji_node_program(gouji_embed_file)
endif()

function(gouji_embed target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded")
    set(declarations "")
    foreach(file IN LISTS ARGN)
        get_filename_component(source "${file}" ABSOLUTE)
        get_filename_component(stem "${file}" NAME_WE)
        string(APPEND declarations "extern const Bytes ${stem};\n")
        add_custom_command(
            OUTPUT "${folder}/${stem}.cpp"
            COMMAND gouji_embed_file ${stem} "${source}" "${folder}/${stem}.cpp"
            DEPENDS "${source}" gouji_embed_file
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

using Bytes = std::basic_string_view<unsigned char>;

// NOLINTBEGIN(readability-identifier-naming): named by their files
@declarations@// NOLINTEND(readability-identifier-naming)

}  // namespace gouji::embedded
")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

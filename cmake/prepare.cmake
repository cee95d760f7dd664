# Turns forms and messages into C++, so that neither the command line nor the WebAssembly
# module opens a file at run time, nor parses what the build can parse once and for all.
#
#   gouji_prepare(TARGET FORMS FILE... MESSAGES FILE...)
#
# Adds to TARGET a source with what prepare.cpp makes of the files (relative to the calling
# folder), and a private header "embedded.h" that declares it in namespace gouji::embedded:
#
#   forms           packed, see form/packed.h
#   forms_json      for those who set tables from them, see form/load.h
#   form_sources    the files as they are, for forms that extend them
#   STEM            for each file of messages, named by its stem; see message/catalogue.cpp
#
# The source is written again when a file changes. What writes it is made of gouji_form.

function(gouji_prepare target)
    cmake_parse_arguments(PARSE_ARGV 1 given "" "" "FORMS;MESSAGES")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded")
    list(TRANSFORM given_FORMS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    list(TRANSFORM given_MESSAGES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    list(LENGTH given_FORMS count)
    set(declarations "")
    foreach(file IN LISTS given_MESSAGES)
        get_filename_component(stem "${file}" NAME_WE)
        string(APPEND declarations "extern const std::string_view ${stem};\n")
    endforeach()

    add_executable(gouji_prepare "${PROJECT_SOURCE_DIR}/cmake/prepare.cpp")
    target_link_libraries(gouji_prepare PRIVATE gouji_form)
    target_compile_options(gouji_prepare PRIVATE -O0)  # soon compiled, soon run
    if(EMSCRIPTEN)
        gouji_node_program(gouji_prepare)
    endif()
    add_custom_command(
        OUTPUT "${folder}/embedded.cpp"
        COMMAND gouji_prepare "${folder}/embedded.cpp" ${given_FORMS} -- ${given_MESSAGES}
        DEPENDS ${given_FORMS} ${given_MESSAGES} gouji_prepare
        COMMENT "Preparing forms and messages"
        VERBATIM)
    target_sources(${target} PRIVATE "${folder}/embedded.cpp")

    # file(CONFIGURE) leaves the header alone when nothing changed.
    file(CONFIGURE OUTPUT "${folder}/embedded.h" @ONLY CONTENT
"// Written by cmake/prepare.cmake.
#pragma once

#include <string_view>

namespace gouji::embedded {

// NOLINTBEGIN(readability-identifier-naming): some are named by their files
extern const std::string_view forms;
extern const std::string_view forms_json;
extern const std::string_view form_sources[@count@];
@declarations@// NOLINTEND(readability-identifier-naming)

}  // namespace gouji::embedded
")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

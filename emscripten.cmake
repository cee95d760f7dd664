# Toolchain for WebAssembly: whichever emcc is on the PATH, an active SDK before
# Debian's own, with the platform file that comes with it.

find_program(GOUJI_EMCC emcc HINTS "$ENV{EMSDK}/upstream/emscripten")
if(NOT GOUJI_EMCC)
    message(FATAL_ERROR "emcc was not found: install Debian's package emscripten, "
                        "or activate an Emscripten SDK.")
endif()
get_filename_component(emcc "${GOUJI_EMCC}" REALPATH)
get_filename_component(EMSCRIPTEN_ROOT_PATH "${emcc}" DIRECTORY)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")

# Debian's emcc needs Debian's acorn, which only Debian's own node looks for.
if(EMSCRIPTEN_ROOT_PATH STREQUAL "/usr/share/emscripten" AND IS_DIRECTORY /usr/share/nodejs)
    set(ENV{NODE_PATH} /usr/share/nodejs)
    set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs")
endif()

# nlohmann/json 3.11 or later, headers only: nlohmann_json::nlohmann_json.
# An Emscripten build cannot take /usr/include whole (it holds glibc's headers too),
# so it sees the library through a link of its own.

if(NOT EMSCRIPTEN)
    find_package(nlohmann_json 3.11 REQUIRED)
    return()
endif()

find_path(GOUJI_JSON_INCLUDE nlohmann/json.hpp
    PATHS /usr/include /usr/local/include /opt/homebrew/include
    NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(STRINGS "${GOUJI_JSON_INCLUDE}/nlohmann/detail/abi_macros.hpp" found
     REGEX "define NLOHMANN_JSON_VERSION_M")
if(NOT found MATCHES "MAJOR 3.*MINOR (1[1-9]|[2-9][0-9])")
    message(FATAL_ERROR "nlohmann/json 3.11 or later is needed; "
                        "${GOUJI_JSON_INCLUDE} holds another.")
endif()
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/include")
file(CREATE_LINK "${GOUJI_JSON_INCLUDE}/nlohmann" "${PROJECT_BINARY_DIR}/include/nlohmann" SYMBOLIC)

add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${PROJECT_BINARY_DIR}/include"
    INTERFACE_COMPILE_DEFINITIONS JSON_NOEXCEPTION)

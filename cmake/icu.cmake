# ICU, for src/text only: ICU::uc (and ICU::i18n natively, to detect encodings).
# Native builds take the system's. For WebAssembly its common library is compiled
# here from Debian's source package, with NFKC as its only data.
#
#   GOUJI_ICU_SOURCE   ICU sources of one's own: a folder with common/ and data/in/
#   GOUJI_CACHE        (environment) where the fetched sources are kept, so that
#                      several work trees share them; build/icu-wasm otherwise

if(NOT EMSCRIPTEN)
    find_package(ICU COMPONENTS uc i18n data REQUIRED)
    return()
endif()

set(folder "${PROJECT_SOURCE_DIR}/build/icu-wasm")
if(DEFINED ENV{GOUJI_CACHE})
    set(folder "$ENV{GOUJI_CACHE}/icu-wasm")
endif()
set(GOUJI_ICU_SOURCE "" CACHE PATH "ICU's source folder; fetched from Debian when empty")
execute_process(
    COMMAND "${PROJECT_SOURCE_DIR}/cmake/icu_source.sh" "${folder}" "${GOUJI_ICU_SOURCE}"
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "ICU's sources could not be made ready in ${folder}; see above.")
endif()
set(source "${folder}/source")

file(GLOB sources "${source}/common/*.cpp")
file(GLOB data "${folder}/data/*.c")
# Its header needs char16_t, and does not ask for it.
set_source_files_properties(${data} PROPERTIES COMPILE_OPTIONS "-include;uchar.h")
add_library(gouji_icu STATIC EXCLUDE_FROM_ALL ${sources} ${data})
add_library(ICU::uc ALIAS gouji_icu)
target_include_directories(gouji_icu SYSTEM PUBLIC "${source}/common")
target_compile_definitions(gouji_icu
    PUBLIC U_STATIC_IMPLEMENTATION
           # There is no file system, and nothing to load at run time.
           UCONFIG_NO_FILE_IO=1 U_ENABLE_DYLOAD=0
           # The headers then leave the namespace to the name.
           U_USING_ICU_NAMESPACE=0
    PRIVATE U_COMMON_IMPLEMENTATION)
# For size: only what src/text/fold_table.cpp does not know comes here. The linker is let know
# that it sees every call, and leaves out the virtual functions that nobody calls: three
# fifths of ICU's code, for UTF-8, FCD and files.
target_compile_options(gouji_icu PRIVATE -w -Oz
    "$<$<CONFIG:Release>:-fvisibility=hidden;-fwhole-program-vtables;-fvirtual-function-elimination>")
# ICU compares types at run time and is written for C++11.
set_target_properties(gouji_icu PROPERTIES CXX_STANDARD 17)

# How everything is compiled, dependencies included.

# The same bytes on every machine: no multiplication joined with an addition where a processor can.
add_compile_options(-ffp-contract=off)

# With clang: the fuzz targets are of the same build, so that all is compiled once. Of what they
# could follow, only the ways taken: to follow comparisons, too, took half of their time, and the
# dictionary knows the words that are compared.
if(GOUJI_SANITIZE)
    add_compile_options(
        -O1 -gline-tables-only -fno-omit-frame-pointer -DNDEBUG -D_GLIBCXX_ASSERTIONS
        -fsanitize=address,undefined -fno-sanitize-recover=all
        -fsanitize-coverage=inline-8bit-counters,pc-table
        -fsanitize-coverage-ignorelist=${PROJECT_SOURCE_DIR}/tests/fuzz/uninteresting.txt)
    add_link_options(-fsanitize=address,undefined)
endif()

if(GOUJI_COVERAGE)
    add_compile_options(-O1 -gline-tables-only -fprofile-instr-generate -fcoverage-mapping)
    add_link_options(-fprofile-instr-generate)
endif()

if(NOT EMSCRIPTEN)
    return()
endif()

# Nothing throws; whatever would (a failed allocation) ends the module.
add_compile_options(-fno-exceptions)
# Instructions that browsers have had since 2021: 9 KB less, and 0.5 KB once compressed.
add_compile_options(-msign-ext -mnontrapping-fptoint)
add_link_options(-fno-exceptions)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    string(REPLACE "-O2" "-O3" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
    add_compile_options(-flto)
    add_link_options(-flto)
    # With -Os and -Oz emcc forbids clang to inline anything, a vector's size() included: the
    # code is then larger, and half as fast.
    add_compile_options(-finline-functions)
endif()

# The option that sets the stack's size was named TOTAL_STACK until 3.1.25.
set(stack STACK_SIZE)
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
    set(stack TOTAL_STACK)
endif()
add_link_options(-sALLOW_MEMORY_GROWTH -s${stack}=1MB)

# Makes an executable a program for node: one CommonJS file that sees the machine's files.
function(gouji_node_program target)
    target_link_options(${target} PRIVATE
        -sENVIRONMENT=node -sSINGLE_FILE -sEXIT_RUNTIME -sNODERAWFS)
    # The repository's own package.json would make it an ES module.
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/package.json" "{\"type\": \"commonjs\"}\n")
endfunction()

set(GOUJI_SQUEEZE squeeze_module.mjs join_data.mjs number_locals.mjs order_functions.mjs wasm_bytes.mjs)

# Makes an executable an ES module for pages and workers, which is handed its bytes; so it
# runs in Node, too.
function(gouji_web_module target)
    target_link_options(${target} PRIVATE
        -lembind
        -sMODULARIZE -sEXPORT_ES6 -sEXPORT_NAME=createModule
        -sENVIRONMENT=web,worker
        -sDYNAMIC_EXECUTION=0   # the page's policy forbids eval
        -sFILESYSTEM=0 -sTEXTDECODER=2
        -sMALLOC=dlmalloc       # a report takes a fiftieth less than with emmalloc, for 2 KB
        # Browsers compile a function when it is first called, and a large one takes longer than
        # its length: what compiling left apart stays so, also what is called from one place
        # alone, which LLVM favours by 15000. With a threshold of 75 here, and none where it is
        # compiled, reports were as quick as now, but reading, checking and diagnosing became
        # functions of 24 to 40 KB each: the offline file's first verdict came 90 ms later.
        -Wl,-mllvm,-inline-threshold=-20000
        # Binaryen once more over what it made: 0.9 KB less once compressed, and as quick. A third
        # time, or with -Oz, it is larger.
        -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=50,-O3
        # Address 0 can be written to here: a text too large for the memory must end the
        # module, not run on without it.
        -sABORTING_MALLOC=1
        # The module always comes from outside, so bundlers need not find their address twice.
        # Later releases write it in any case.
        -sINCOMING_MODULE_JS_API=instantiateWasm,wasmBinary
        $<$<VERSION_LESS:${EMSCRIPTEN_VERSION},4>:-sUSE_ES6_IMPORT_META=0>)
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/package.json" "{\"type\": \"module\"}\n")

    list(TRANSFORM GOUJI_SQUEEZE PREPEND "${PROJECT_SOURCE_DIR}/cmake/" OUTPUT_VARIABLE squeeze)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${squeeze})
    list(GET squeeze 0 squeeze)
    add_custom_command(TARGET ${target} POST_BUILD
        COMMAND ${CMAKE_CROSSCOMPILING_EMULATOR} "${squeeze}"
                "$<TARGET_FILE_DIR:${target}>/$<TARGET_FILE_BASE_NAME:${target}>.wasm"
        VERBATIM)
endfunction()

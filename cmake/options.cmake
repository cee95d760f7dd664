# How everything is compiled, dependencies included.

if(EMSCRIPTEN)
    # Nothing throws; whatever would (a failed allocation) ends the module.
    add_compile_options(-fno-exceptions)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        string(REPLACE "-O2" "-O3" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
        add_compile_options(-flto)
        add_link_options(-flto)
    endif()
endif()

if(GOUJI_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

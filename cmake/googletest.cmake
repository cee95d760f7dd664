# GoogleTest: GTest::gtest_main. The system's library natively; for WebAssembly
# it is compiled from the sources that Debian installs beside it.

if(EMSCRIPTEN)
    if(NOT EXISTS /usr/src/googletest/CMakeLists.txt)
        message(FATAL_ERROR "/usr/src/googletest was not found: install Debian's package "
                            "googletest, or configure with -DBUILD_TESTING=OFF.")
    endif()
    set(INSTALL_GTEST OFF)
    set(BUILD_GMOCK OFF)
    set(gtest_disable_pthreads ON)
    add_subdirectory(/usr/src/googletest "${PROJECT_BINARY_DIR}/googletest" EXCLUDE_FROM_ALL)
    if(NOT TARGET GTest::gtest_main)
        add_library(GTest::gtest_main ALIAS gtest_main)
    endif()
else()
    find_package(GTest REQUIRED)
endif()

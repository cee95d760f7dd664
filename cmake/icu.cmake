# ICU, for src/text only: ICU::uc, and ICU::i18n to detect encodings. WebAssembly runs where
# JavaScript has NFKC (src/text/nfkc.js) and has decoded the text.

if(NOT EMSCRIPTEN)
    find_package(ICU COMPONENTS uc i18n data REQUIRED)
endif()

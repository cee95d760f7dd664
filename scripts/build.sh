#!/usr/bin/env bash
# build.sh PART...     builds the parts, in this order
#
#   native   build/native/gouji
#   wasm     bindings/dist, the module of the npm package
#   element  bindings/dist/element.js and docx.js, the custom element and the .docx reader of the npm package
#   units    the unit tests of both
#   asan     the command line, the unit tests and the fuzz targets with sanitizers, in build/asan
#   coverage the command line and the unit tests, counting lines, in build/coverage
#   bench    the benchmarks of both
#   page     web/dist
#   bundle   build/gouji.html, the page in one file
set -euo pipefail
cd "$(dirname "$0")/.."
[ -z "${EMSDK:-}" ] || PATH=$EMSDK/upstream/emscripten:$PATH

# A build tree belongs to one Emscripten; another SDK begins anew.
leave_other_sdk() {
    local used
    used=$(sed -n 's/^GOUJI_EMCC:FILEPATH=//p' build/wasm/CMakeCache.txt 2>/dev/null) || return 0
    [ "$(realpath -m "$used")" = "$(realpath "$(command -v emcc)")" ] || rm -rf build/wasm
}

# preset NAME [OPTION...] -- [CMAKE BUILD OPTION...]
preset() {
    local name=$1 options=()
    shift
    while [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    cmake --preset "$name" "${options[@]}" --log-level=NOTICE >/dev/null
    nice cmake --build --preset "$name" "${@:2}"
}

for part in "$@"; do
    echo "build: $part"
    case $part in
        native) preset native -- --target gouji ;;
        wasm)
            leave_other_sdk
            preset wasm -- --target gouji_wasm
            ;;
        element) npm run --silent element -w bindings ;;
        units)
            preset native --
            preset wasm --
            ;;
        asan | coverage) preset "$part" -- ;;
        bench)
            preset native -DGOUJI_BENCH=ON -- --target gouji_bench
            preset wasm -DGOUJI_BENCH=ON -- --target gouji_bench
            ;;
        page) npm run --silent build -w web ;;
        bundle) npm run --silent bundle -w web ;;
        *)
            echo "build: no part named $part" >&2
            exit 2
            ;;
    esac
done

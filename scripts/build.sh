#!/usr/bin/env bash
# build.sh PART...     builds the parts, in this order
#
#   native   build/native/gouji
#   asan     build/asan/gouji, with sanitizers
#   wasm     bindings/dist, the module of the npm package
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

for part in "$@"; do
    echo "build: $part"
    case $part in
        native | asan | wasm)
            [ "$part" != wasm ] || leave_other_sdk
            cmake --preset "$part" "-DGOUJI_BENCH=${GOUJI_BENCH:-OFF}" --log-level=NOTICE >/dev/null
            nice cmake --build --preset "$part"
            ;;
        page) npm run --silent build -w web ;;
        bundle) npm run --silent bundle -w web ;;
        *)
            echo "build: no part named $part" >&2
            exit 2
            ;;
    esac
done

#!/usr/bin/env bash
# setup.sh GROUP...
#
# Installs what the groups need and this machine has not: Debian packages by apt, npm
# packages by npm. Says what it does, and nothing when nothing is missing.
#
#   page    the WebAssembly module and the page
#   build   the command line
#   test    browsers and fonts for the tests
#   check   clang's sanitizers, fuzzer, coverage, clang-format and clang-tidy
#   bench   the benchmark library
set -euo pipefail
cd "$(dirname "$0")/.."

# Each line: what must be there (a command or a file), and the Debian package that has it.
page="
    cmake cmake
    ninja ninja-build
    emcc emscripten
    /usr/include/nlohmann/json.hpp nlohmann-json3-dev
    /usr/src/googletest/CMakeLists.txt googletest"
build="
    cmake cmake
    ninja ninja-build
    c++ g++
    /usr/include/nlohmann/json.hpp nlohmann-json3-dev
    /usr/include/unicode/normalizer2.h libicu-dev
    /usr/include/CLI/CLI.hpp libcli11-dev
    /usr/include/gumbo.h libgumbo-dev
    /usr/include/gtest/gtest.h libgtest-dev"
test="
    chromium chromium
    firefox-esr firefox-esr
    WebKitWebDriver webkit2gtk-driver
    xvfb-run xvfb
    xauth xauth
    python3 python3
    /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc fonts-noto-cjk"
check="
    clang++-14 clang-14
    /usr/lib/llvm-14/lib/clang/14.0.6/include/fuzzer/FuzzedDataProvider.h libclang-rt-14-dev
    llvm-cov-14 llvm-14
    clang-format-14 clang-format-14
    clang-tidy-14 clang-tidy-14"
bench="
    /usr/include/benchmark/benchmark.h libbenchmark-dev"

[ -z "${EMSDK:-}" ] || PATH=$EMSDK/upstream/emscripten:$PATH

is_there() {
    case $1 in
        /*) [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing_packages() {
    local group need package
    for group in "$@"; do
        while read -r need package; do
            [ -z "$need" ] || is_there "$need" || echo "$package"
        done <<<"${!group}"
    done | sort -u
}

install_packages() {
    local as_root=()
    if ! command -v apt-get >/dev/null; then
        echo "setup: these Debian packages or their like are missing, and there is no apt-get here to install them: $*" >&2
        exit 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "setup: these packages are missing, and installing them needs root or sudo: apt-get install $*" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    echo "setup: installing by apt: $*"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@" |
        grep --line-buffered -E '^(Need to get|Setting up|E:)' || true
    local left
    left=$(missing_packages "${groups[@]}")
    if [ -n "$left" ]; then
        echo "setup: apt could not install" $left >&2
        exit 1
    fi
}

# npm writes its own copy of the lock when it has installed what the lock says.
npm_is_stale() {
    local done_file=$1/node_modules/.package-lock.json file
    for file in "$1"/package-lock.json "$1"/package.json "$1"/*/package.json; do
        [ "$done_file" -nt "$file" ] || return 0
    done
    return 1
}

# install_npm FOLDER WHAT
install_npm() {
    npm_is_stale "$1" || return 0
    echo "setup: installing $2"
    (cd "$1" && npm ci --loglevel=error)
    touch "$1/node_modules/.package-lock.json"
}

groups=("$@")
packages=$(missing_packages "${groups[@]}")
[ -z "$packages" ] || install_packages $packages
install_npm . "npm packages"
[[ " ${groups[*]} " != *" test "* ]] || install_npm web/examples "the editors of the examples"

#!/usr/bin/env bash
# icu_source.sh FOLDER [SOURCE]
#
# Makes FOLDER/source (ICU's sources, at least common/) and FOLDER/data/*.c (its data,
# cut down to NFKC, as a C array). SOURCE is a tree of ICU sources to use; without it
# Debian's source package is fetched, through an apt configuration that lives in
# FOLDER: the system's own is only read. Does nothing when FOLDER is complete.
set -euo pipefail

mkdir -p "$1"
folder=$(realpath "$1")
given=${2:-}
# A change of this script or of SOURCE makes the folder stale.
done_mark="$folder/complete.$( (cat "$0" && echo "$given") | cksum | cut -d ' ' -f 1)"
[ -e "$done_mark" ] && exit 0

say() { echo "-- ICU for WebAssembly: $*"; }
die() {
    echo "ICU for WebAssembly: $*" >&2
    exit 1
}
for tool in icupkg genccode; do
    command -v "$tool" >/dev/null || [ -x "/usr/sbin/$tool" ] ||
        die "$tool was not found; it is in Debian's package icu-devtools."
done
PATH=$PATH:/usr/sbin

# One deb-src line for each Debian repository that the system installs from, so that
# the mirror is the system's and security updates are seen.
source_list() {
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg lines
    lines=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' \
        'Created-By: Packages' 'Component: main' 'Origin: Debian' 2>/dev/null | sort -u -k 2)
    [ -n "$lines" ] || lines="http://deb.debian.org/debian $(. /etc/os-release && echo "$VERSION_CODENAME")"
    [ -e "$keys" ] && keys="[signed-by=$keys] " || keys=
    while read -r uri release; do
        echo "deb-src $keys$uri $release main"
    done <<<"$lines"
}

fetch_from_debian() {
    command -v apt-get >/dev/null ||
        die "there is no apt-get here; give ICU's sources with -DGOUJI_ICU_SOURCE=icu4c/source."
    command -v dpkg-source >/dev/null ||
        die "dpkg-source was not found; it is in Debian's package dpkg-dev."
    local apt="$folder/apt"
    mkdir -p "$apt/sources" "$apt/lists/partial" "$apt/cache/archives/partial"
    source_list >"$apt/sources/icu.list"
    local options=(-q -o "Dir::Etc::SourceList=-" -o "Dir::Etc::SourceParts=$apt/sources"
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o "APT::Sandbox::User=")
    say "reading the lists of Debian's source packages"
    apt-get "${options[@]}" update >"$apt/log" 2>&1 || die "$(tail -n 3 "$apt/log")"
    say "fetching the source package (25 MB)"
    (cd "$apt" && apt-get "${options[@]}" source --download-only icu >>"$apt/log" 2>&1) ||
        die "$(tail -n 3 "$apt/log")"
    say "unpacking"
    rm -rf "$apt/icu"
    (cd "$apt" && dpkg-source --no-check -x icu_*.dsc icu >>"$apt/log" 2>&1) ||
        die "$(tail -n 3 "$apt/log")"
    mkdir -p "$folder/source/data"
    mv "$apt/icu/source/common" "$folder/source/common"
    mv "$apt/icu/source/data/in" "$folder/source/data/in"
    cp "$apt/icu/LICENSE" "$folder/source/LICENSE" 2>/dev/null || cp "$apt/icu/debian/copyright" "$folder/source/LICENSE"
    rm -rf "$apt"
}

# The data's name carries ICU's version, and so does the symbol that common/ asks for.
make_data() {
    local common="$folder/source/common" major name
    major=$(sed -n 's/^#define U_ICU_VERSION_MAJOR_NUM //p' "$common/unicode/uvernum.h")
    name="icudt$major"
    local full="$folder/source/data/in/${name}l.dat"
    [ -e "$full" ] || die "$full is not there."
    say "cutting the data of ICU $major down to NFKC"
    mkdir -p "$folder/data"
    cd "$folder/data"
    icupkg -d . -x nfkc.nrm "$full"
    echo nfkc.nrm >items.txt
    icupkg -tl -s . -a items.txt new "${name}l.dat"
    # genccode names the symbol after the file; the l (little-endian) is not part of it.
    mv "${name}l.dat" "$name.dat"
    genccode -d . "$name.dat" >/dev/null
    rm -f nfkc.nrm items.txt "$name.dat"
}

rm -rf "$folder/source" "$folder/data" "$folder"/complete*
if [ -n "$given" ]; then
    ln -s "$(realpath "$given")" "$folder/source"
else
    fetch_from_debian
fi
make_data
touch "$done_mark"

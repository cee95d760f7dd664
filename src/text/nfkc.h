// NFKC, by whoever has it: natively ICU, in the WebAssembly module the JavaScript around it
// (nfkc.js). What Unicode has once assigned it never normalises otherwise, so they can differ
// only in characters that are younger than one of them.
#pragma once

#include <cstdint>

extern "C" {

// Whether normalising what stands before a code point (no surrogate) has nothing to do with it.
bool gouji_begins_run(uint32_t c);

// The NFKC form of `length` units is put to `to`, where there must be room for 18 units for
// each; they make up whole characters. Returns how many units it has.
int32_t gouji_nfkc(const char16_t* text, int32_t length, char16_t* to);
}

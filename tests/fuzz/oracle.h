// What must be true of any input whatever, beyond that nothing crashes. A target that finds
// it untrue ends the program with a sentence.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "check.h"

namespace gouji::fuzz {

// Ends the program where `holds` is false.
void require(bool holds, const char* what);

// With the built-in forms and Chinese messages.
const Checker& checker();

std::string_view bytes_of(const uint8_t* data, size_t size);

// Does a check. Every span of the result lies in the text and parts no pair of surrogates; of
// some texts, the JSON can be read and is the same when the check is done again. Gives the most
// bytes that were held at once.
size_t require_sound(const std::function<Result()>& check);

// What may be held for each byte: of a text, and of a page, the most of it the parser's own tree.
constexpr size_t kBytesOfText = 64;
constexpr size_t kBytesOfHtml = 128;

// No more was held than may be for an input of so many bytes of UTF-8, so much for each.
void require_bounded(size_t held, size_t bytes, size_t each = kBytesOfText);

}  // namespace gouji::fuzz

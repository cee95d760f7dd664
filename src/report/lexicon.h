// The words of a form's prose, indexed to be found in a text at once.
#pragma once

#include <cstdint>
#include <vector>

#include "form/form.h"
#include "text/words.h"

namespace gouji {

struct Lexicon {
    explicit Lexicon(const Form& form);

    const Form* form;
    KnownQuantities known;
    WordList units;  // ids are indices into Prose::units
    WordList requests;
    WordList channels;
    WordList fillers;
    // Cues, their ids indices into Prose::cues; and the words of requests once more, with
    // kRequest, so that one pass over a text finds both.
    WordList cues;
    static constexpr uint32_t kRequest = static_cast<uint32_t>(-1);

    // What a character may begin; of most it is nothing, and one look tells.
    enum Opening : uint8_t { kFigure = 1, kGap = 2, kDenial = 4, kCue = 8 };
    bool opens(char16_t c, Opening what) const { return (openings[c] & what) != 0; }
    std::vector<uint8_t> openings;  // of each character

    // Nothing but fillers and punctuation that keeps words together.
    bool only_fillers(std::u16string_view text) const;
    bool mentions(const WordList& words, std::u16string_view text) const;
};

}  // namespace gouji

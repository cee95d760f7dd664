// The words of a form's prose, indexed to be found in a text at once.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "form/form.h"
#include "text/word_list.h"

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

    std::vector<uint8_t> openings;  // of each character, see report/prose/openings.h

    // What leaves a claim as it is: words with kPlain and kWhole, not those with kNarrow, and those
    // of cues, each with the quantity that it is a word of.
    WordList plain;
    static constexpr uint32_t kPlain = static_cast<uint32_t>(-1);
    static constexpr uint32_t kWhole = static_cast<uint32_t>(-2);
    static constexpr uint32_t kNarrow = static_cast<uint32_t>(-3);

    // Nothing but fillers and punctuation that keeps words together.
    bool only_fillers(std::u16string_view text) const;
    // Behind the plain word, or the word of the quantity, that stands at `at`; `at` where none
    // does, and nothing where one stands there that narrows.
    std::optional<size_t> known_end(std::u16string_view text, size_t at, int quantity) const;
    // It names the whole year, or the whole office.
    bool says_whole(std::u16string_view text) const;
    bool mentions(const WordList& words, std::u16string_view text) const;
};

}  // namespace gouji

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
    WordList channels;  // and the words that mean all of them, with kEveryChannel
    static constexpr uint32_t kChannel = 0;
    static constexpr uint32_t kEveryChannel = 1;
    WordList fillers;
    // Cues, their ids indices into Prose::cues; and under ids of their own the words of requests
    // once more, of reviews, and those that join numbers, so that one pass over a text finds all.
    WordList cues;
    static constexpr uint32_t kRequest = static_cast<uint32_t>(-1);
    static constexpr uint32_t kReview = static_cast<uint32_t>(-2);
    static constexpr uint32_t kAmong = static_cast<uint32_t>(-3);
    static constexpr uint32_t kTotal = static_cast<uint32_t>(-4);
    static constexpr uint32_t kComparison = static_cast<uint32_t>(-5);

    std::vector<uint8_t> openings;  // of each character, see report/prose/openings.h

    // What leaves a claim as it is: words with kPlain and kWhole, not those with kNarrow, and those
    // of cues, each with the quantity that it is a word of; those with kLead before one of these.
    WordList plain;
    static constexpr uint32_t kPlain = static_cast<uint32_t>(-1);
    static constexpr uint32_t kWhole = static_cast<uint32_t>(-2);
    static constexpr uint32_t kNarrow = static_cast<uint32_t>(-3);
    static constexpr uint32_t kLead = static_cast<uint32_t>(-4);

    bool is_cue(uint32_t id) const { return id < form->prose.cues.size(); }

    // Nothing but fillers and punctuation that keeps words together.
    bool only_fillers(std::u16string_view text) const;
    // Behind the plain word, or the word of the quantity, that stands at `at`; `at` where none
    // does, and nothing where one stands there that narrows.
    std::optional<size_t> known_end(std::u16string_view text, size_t at, int quantity) const;
    // It names the whole year, or the whole office, in words without `but`.
    bool says_whole(std::u16string_view text, std::u16string_view but = {}) const;
    bool mentions(const WordList& words, std::u16string_view text) const;
    // One of them, not all.
    bool names_channel(std::u16string_view text) const;
    // Its name says by itself what it is of: one of its cues asks for no topic.
    bool needs_no_topic(uint32_t quantity) const {
        return quantity < topicless_.size() && topicless_[quantity];
    }

   private:
    bool is_word_of(uint32_t id, int quantity) const;
    // Behind the longest word of the quantity at `at`; `at` without one.
    size_t own_end(std::u16string_view text, size_t at, int quantity) const;

    std::vector<bool> topicless_;  // by quantity
};

}  // namespace gouji

// Whether, and where, a text holds a character, a word, or one of several words.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji {

// As text.find(c, at), eight characters at a time: most of what is sought is not there.
size_t find_char(std::u16string_view text, char16_t c, size_t at = 0);

// As text.find(word, at), of a word that is not empty.
inline size_t find_word(std::u16string_view text, std::u16string_view word, size_t at = 0) {
    for (; (at = find_char(text, word[0], at)) != text.npos; ++at)
        if (text.substr(at).starts_with(word)) return at;
    return text.npos;
}

inline bool contains(std::u16string_view text, std::u16string_view word) {
    return word.empty() || find_word(text, word) != text.npos;
}

template <typename Words>
bool is_any(std::u16string_view text, const Words& words) {
    for (std::u16string_view word : words)
        if (text == word) return true;
    return false;
}
// Of bytes: names of HTML.
template <typename Words>
bool is_any(std::string_view text, const Words& words) {
    for (std::string_view word : words)
        if (text == word) return true;
    return false;
}

// As text.substr(at).starts_with(word): of most the first character tells.
inline bool stands_at(std::u16string_view text, size_t at, std::u16string_view word) {
    return word.empty() ||
           (at < text.size() && text[at] == word[0] && text.substr(at).starts_with(word));
}

template <typename Words>
bool starts_with_any(std::u16string_view text, const Words& words) {
    for (std::u16string_view word : words)
        if (stands_at(text, 0, word)) return true;
    return false;
}

template <typename Words>
bool ends_with_any(std::u16string_view text, const Words& words) {
    for (std::u16string_view word : words)
        if (text.ends_with(word)) return true;
    return false;
}

// The words between the "*" of a pattern, in order: "*" stands for any words.
inline bool contains_in_order(std::u16string_view text, std::u16string_view pattern) {
    for (size_t at = 0;;) {
        const size_t star = pattern.find(u'*');
        const std::u16string_view word = pattern.substr(0, star);
        const size_t found = word.empty() ? at : find_word(text, word, at);
        if (found == text.npos) return false;
        if (star == pattern.npos) return true;
        at = found + word.size();
        pattern.remove_prefix(star + 1);
    }
}

// Words that are sought in many texts, one pass over each: they are compared only where the
// low byte of a character opens one of them. Made by the compiler; a literal each.
template <size_t N>
class WordSet {
   public:
    template <typename... Words>
    constexpr explicit WordSet(const Words&... words) : words_{std::u16string_view(words)...} {
        for (std::u16string_view word : words_)
            openings_[word[0] >> 6 & 3] |= uint64_t{1} << (word[0] & 63);
    }
    const std::u16string_view* begin() const { return words_; }
    const std::u16string_view* end() const { return words_ + N; }
    const uint64_t* openings() const { return openings_; }
    bool may_open(char16_t c) const { return (openings_[c >> 6 & 3] >> (c & 63) & 1) != 0; }

   private:
    std::u16string_view words_[N];
    uint64_t openings_[4] = {};
};
template <typename... Words>
WordSet(const Words&...) -> WordSet<sizeof...(Words)>;

// Of words that a form gives.
template <typename Words>
bool contains_any(std::u16string_view text, const Words& words) {
    for (std::u16string_view word : words)
        if (contains(text, word)) return true;
    return false;
}

template <size_t N>
bool starts_with_any(std::u16string_view text, const WordSet<N>& words) {
    return !text.empty() && words.may_open(text[0]) &&
           std::any_of(words.begin(), words.end(),
                       [text](std::u16string_view word) { return text.starts_with(word); });
}

bool contains_any(std::u16string_view text, const std::u16string_view* begin,
                  const std::u16string_view* end, const uint64_t* openings);

template <size_t N>
bool contains_any(std::u16string_view text, const WordSet<N>& words) {
    return contains_any(text, words.begin(), words.end(), words.openings());
}

}  // namespace gouji

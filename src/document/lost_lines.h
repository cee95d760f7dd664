// Where lines ended and where not, in a text that a program took out of a page: it parted with
// spaces what had been lines and cells ("规章 0 0 0 行政规范性文件 4 1 12"), or with line ends what
// had been one word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

// White space of a folded text that is of the wrong kind.
struct WrongSpace {
    uint32_t at;
    char16_t right;  // a line end, or a space
};

// Spaces in whose place a line may have ended, of lines that are too long for a row and have rows
// of figures in them: in front of words and of a row's number, and between words and a row of
// figures; not within a sentence that only sets its numbers apart ("信息 376 条,"). And the line
// ends between the number of a row, alone on its line, and its label ("2" / "、属于国家秘密").
// Linear in the text.
std::vector<WrongSpace> find_wrong_spaces(std::u16string_view text);

}  // namespace gouji

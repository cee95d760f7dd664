#include "document/spaced_cells.h"

#include "document/text_lines.h"
#include "text/cell.h"
#include "text/char_kind.h"

namespace gouji {

namespace {

// Fewer figures and empty cells may be anything.
constexpr int kFewestCells = 6;

enum class Kind { kGap, kBlank, kFigure, kWords, kOther };

Kind kind_of(std::u16string_view text, Span line) {
    if (line.empty()) return Kind::kGap;
    if (line.size() > kLongestCell) return Kind::kOther;
    const std::u16string_view content = text.substr(line.begin, line.size());
    if (content.find_first_of(u"\t|") != content.npos) return Kind::kOther;
    const Span inner = trim(text, line);
    if (inner.empty()) return Kind::kBlank;
    // 无 stands for a figure.
    const bool words = std::any_of(content.begin(), content.end(), is_ideograph) &&
                       read_cell(content).kind == CellText::kOther;
    return words || inner.size() > kLongestFigure ? Kind::kWords : Kind::kFigure;
}

// Words may be broken within their cell; figures and blanks are a paragraph each.
bool may_follow(Kind a, Kind b) {
    if (a == Kind::kOther || b == Kind::kOther) return false;
    if (a == Kind::kGap || b == Kind::kGap) return a != b;
    return a == Kind::kWords && b == Kind::kWords;
}

}  // namespace

bool is_spaced_blank(std::u16string_view text, Span line) {
    // The same as of kind kBlank, and told by the first character of most lines.
    const std::u16string_view content = text.substr(line.begin, line.size());
    if (line.size() > kLongestCell || content.find_first_not_of(u' ') != content.npos) return false;
    const bool second = line.begin > 2 && text[line.begin - 3] != u'\n';
    return (!line.empty() || second) && is_set_apart(text, line);
}

SpacedCells find_spaced_cells(std::u16string_view text, Span blank, uint32_t floor) {
    const bool bare = blank.empty();
    int figures = 0, cells = 1;  // to be filled in, the blank one among them
    bool crowded = false;        // a figure follows another at once
    Kind kind = Kind::kBlank;
    // Whether a line may stand beside the one before.
    const auto take = [&](Span line) {
        Kind next = kind_of(text, line);
        if (bare && next == Kind::kGap && kind == Kind::kGap) next = Kind::kBlank;
        if (!may_follow(next, kind)) {
            crowded |= next == Kind::kFigure && kind == Kind::kFigure;
            return false;
        }
        kind = next;
        figures += kind == Kind::kFigure;
        cells += kind == Kind::kFigure || kind == Kind::kBlank;
        return true;
    };
    Span lines = blank;
    for (Span line; lines.begin > floor; lines.begin = line.begin)
        if (line = line_before(text, lines.begin); !take(line)) break;
    kind = Kind::kBlank;
    for (Span line; lines.end < text.size(); lines.end = line.end)
        if (line = line_from(text, lines.end + 1); !take(line)) break;
    const bool enough = cells >= kFewestCells && (!bare || (figures > 0 && !crowded));
    return {enough ? lines : Span{}, lines.end, bare};
}

}  // namespace gouji

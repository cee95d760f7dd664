#include "document/spaced_cells.h"

#include "document/text_lines.h"
#include "text/cell.h"
#include "text/char_kind.h"

namespace gouji {

namespace {

// Fewer figures and empty cells may be anything.
constexpr int kFewestFigures = 6;

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
    return !line.empty() && line.size() <= kLongestCell &&
           content.find_first_not_of(u' ') == content.npos && is_set_apart(text, line);
}

SpacedCells find_spaced_cells(std::u16string_view text, Span blank, uint32_t floor) {
    int figures = 1;
    const auto count = [&](Kind kind) { figures += kind == Kind::kFigure || kind == Kind::kBlank; };
    Span lines = blank;
    for (Kind kind = Kind::kBlank; lines.begin > floor;) {
        const Span line = line_before(text, lines.begin);
        const Kind above = kind_of(text, line);
        if (!may_follow(above, kind)) break;
        count(kind = above);
        lines.begin = line.begin;
    }
    for (Kind kind = Kind::kBlank; lines.end < text.size();) {
        const Span line = line_from(text, lines.end + 1);
        const Kind below = kind_of(text, line);
        if (!may_follow(kind, below)) break;
        count(kind = below);
        lines.end = line.end;
    }
    return {figures < kFewestFigures ? Span{} : lines, lines.end};
}

}  // namespace gouji

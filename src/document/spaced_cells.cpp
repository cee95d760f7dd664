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

// Walks from the blank line to either side, and tells whether what it meets speaks for it.
class Spaced {
   public:
    Spaced(std::u16string_view text, Span blank) : text_(text), blank_(blank), lines_(blank) {}

    SpacedCells find(const SpacedCells& above) {
        const uint32_t floor = above.end;
        for (Span line; lines_.begin > floor; lines_.begin = line.begin)
            if (line = line_before(text_, lines_.begin); !take(line)) break;
        crowded_ |= above.crowded && lines_.begin <= floor;
        kind_ = Kind::kBlank;
        last_ = nearest_;
        for (Span line; lines_.end < text_.size(); lines_.end = line.end)
            if (line = line_from(text_, lines_.end + 1); !take(line)) break;
        const bool enough = cells_ >= kFewestCells;
        const bool sure = !bare() || (figures_ > 0 && broken_ <= 0 && !crowded_);
        return {enough && sure ? lines_ : Span{}, lines_.end, bare(), crowded_};
    }

   private:
    bool bare() const { return blank_.empty(); }
    static bool is_printed(Kind kind) { return kind == Kind::kFigure || kind == Kind::kWords; }

    // Whether a line may stand beside the one before.
    bool take(Span line) {
        Kind next = kind_of(text_, line);
        if (bare() && next == Kind::kGap && kind_ == Kind::kGap) next = Kind::kBlank;
        if (!may_follow(next, kind_)) {
            const bool above = line.end < blank_.begin;
            crowded_ |= (above ? last_ : next) == Kind::kFigure && is_printed(above ? next : last_);
            return false;
        }
        if (next == Kind::kWords) broken_ += kind_ == Kind::kWords ? 1 : -1;
        kind_ = next;
        if (is_printed(kind_)) last_ = kind_;
        if (nearest_ == Kind::kBlank) nearest_ = last_;
        figures_ += kind_ == Kind::kFigure;
        cells_ += kind_ == Kind::kFigure || kind_ == Kind::kBlank;
        return true;
    }

    std::u16string_view text_;
    Span blank_;
    Span lines_;
    Kind kind_ = Kind::kBlank;     // of the line before
    Kind last_ = Kind::kBlank;     // of the last that is printed
    Kind nearest_ = Kind::kBlank;  // of the first above the blank one
    int figures_ = 0;
    int cells_ = 1;         // to be filled in, the blank one among them
    int broken_ = 0;        // lines of words within their cell, more than cells of words
    bool crowded_ = false;  // no empty line above a figure, or an even number
};

}  // namespace

bool is_spaced_blank(std::u16string_view text, Span line) {
    // The same as of kind kBlank, and told by the first character of most lines.
    const std::u16string_view content = text.substr(line.begin, line.size());
    if (line.size() > kLongestCell || content.find_first_not_of(u' ') != content.npos) return false;
    const bool second = line.begin > 2 && text[line.begin - 3] != u'\n';
    return (!line.empty() || second) && is_set_apart(text, line);
}

SpacedCells find_spaced_cells(std::u16string_view text, Span blank, const SpacedCells& above) {
    return Spaced(text, blank).find(above);
}

}  // namespace gouji

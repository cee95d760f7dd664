#include "report/outline/title.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestLine = 60;  // of several that are a title
constexpr uint32_t kLongestTitle = 120;
constexpr size_t kMostLines = 3;
// Of the page above the first section, so many lines are looked at, the nearest; without one, so
// many at the top.
constexpr std::ptrdiff_t kTitleLines = 120;
// Between the columns of a page; letters set apart have less between them.
constexpr uint32_t kWideGap = 4;

// What a report is called; by the latter only with its year.
constexpr std::u16string_view kKind = u"年度报告";
constexpr std::u16string_view kOtherKinds[] = {u"年报", u"工作报告", u"情况报告", u"情况的报告",
                                               u"工作总结"};

// Spaces and line ends inside titles mean nothing ("政府信息 公开").
std::u16string dense(std::u16string_view text) {
    std::u16string found;
    for (const char16_t c : text)
        if (c != u' ' && c != u'\t' && c != u'\n') found += c;
    return found;
}

bool is_name(std::u16string_view text) {
    constexpr std::u16string_view kEndings = u"局府委办厅院会处心队所室司部署道镇乡区县市旗州省";
    return text.size() >= 3 && is_one_of(text.back(), kEndings) &&
           std::all_of(text.begin(), text.end(), is_ideograph);
}

// "(2023年度)", "2023年".
bool is_year_alone(std::u16string_view text) {
    const NamedYear year = find_year(text, {0, static_cast<uint32_t>(text.size())});
    if (year.year == 0) return false;
    const auto marks = [](std::u16string_view piece) {
        return piece.find_first_not_of(u" ()〔〕[]度\n") == piece.npos;
    };
    return marks(text.substr(0, year.span.begin)) && marks(text.substr(year.end));
}

using Lines = std::vector<Line>::const_iterator;

class TitleReader {
   public:
    TitleReader(const Document& document, uint32_t end, int year)
        : document_(document), end_(end), year_(year) {}

    Title read(Lines first, Lines last) {
        for (auto line = first; line != last; ++line) {
            if (line->span.empty()) continue;
            consider({line->span.begin, std::min(line->span.end, end_)}, 1);
            consider(part_of(*line), 1);
            join_lines(line, last);
        }
        return best_;
    }

   private:
    // Titles that begin on this line and go on.
    void join_lines(Lines line, Lines last) {
        Span title = line->span;
        if (!may_be_part(*line)) return;
        size_t lines = 1;
        while (++line != last && line->span.end <= end_ && lines < kMostLines) {
            if (line->span.empty()) continue;
            if (!may_be_part(*line)) return;
            title = join(title, line->span);
            ++lines;
            if (ends_title(title, line->span)) consider(title, lines);
        }
    }

    bool may_be_part(const Line& line) const {
        return line.kind != Line::Kind::kGrid && line.span.size() <= kLongestLine &&
               document_.text(line.span).find_first_of(u"。,;:!>»[《》") ==
                   std::u16string_view::npos;
    }

    // The one cell of a row that is not empty, or the longest of the pieces that wide gaps part.
    Span part_of(const Line& line) const {
        if (line.kind == Line::Kind::kGrid) {
            const Span only = document_.only_cell(line);
            return only.end <= end_ ? only : Span{};
        }
        Span longest;
        const uint32_t stop = line.first_cell + line.cell_count;
        for (uint32_t cell = line.first_cell; cell < stop;) {
            Span part = document_.cells[cell++];
            while (cell < stop && document_.cells[cell].begin - part.end < kWideGap)
                part = join(part, document_.cells[cell++]);
            if (part.size() > longest.size() && part.end <= end_) longest = part;
        }
        return longest;
    }

    // The name of what it is reaches into the last line, or that is the year.
    bool ends_title(Span title, Span last) const {
        const std::u16string above =
            dense(document_.text({title.begin, std::max(title.begin, last.begin)}));
        return !names_kind(above) || is_year_alone(document_.text(last));
    }

    static bool names_kind(std::u16string_view letters) {
        return contains(letters, kKind) || ends_in_other_kind(letters);
    }

    // "政府信息公开年报", "政府信息公开工作报告(2023年)"
    static bool ends_in_other_kind(std::u16string_view letters) {
        return std::any_of(std::begin(kOtherKinds), std::end(kOtherKinds), [&](auto kind) {
            const size_t at = letters.rfind(kind);
            return at != letters.npos &&
                   (at + kind.size() == letters.size() || !is_ideograph(letters[at + kind.size()]));
        });
    }

    void consider(Span span, size_t lines) {
        if (span.empty() || span.size() > kLongestTitle) return;
        const std::u16string letters = dense(document_.text(span));
        if (!names_kind(letters) || !contains(letters, u"公开") ||
            letters.find_first_of(u"。,;《》<>»") != letters.npos || contains(letters, u"当前位置"))
            return;
        Title title{span, {}, find_undated_year(document_.folded.text(), span)};
        if (title.year.year == 0 && !contains(letters, kKind)) return;
        title.agency = find_agency(span, title.year.span);
        const bool named = is_name(dense(document_.text(title.agency)));
        if (lines > 1 && !title.agency.empty() && !named) return;
        const int worth = 4 * (title.year.year != 0) + 2 * !title.agency.empty() + named;
        const int worth_with_year = 2 * worth + (year_ != 0 && title.year.year == year_);
        if (worth_with_year < worth_ || (worth_with_year == worth_ && lines > lines_)) return;
        best_ = title;
        worth_ = worth_with_year;
        lines_ = lines;
    }

    // The year may stand on either side of it.
    Span find_agency(Span title, Span year) const {
        const std::u16string_view text = document_.folded.text();
        size_t begin = title.begin;
        size_t end = title.end;
        for (std::u16string_view stop : {u"政府信息", u"信息公开", u"政务公开", u"关于"})
            end = std::min(end, find_word(text.substr(0, end), stop, begin));
        if (!year.empty() && year.begin < end) {
            if (text.find_first_not_of(u" \n", begin) < year.begin)
                end = year.begin;
            else
                begin = std::min(end, text.find_first_not_of(u" \n年度", year.end));
        }
        while (end > begin && (text[end - 1] == u' ' || text[end - 1] == u'\n')) --end;
        return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    }

    const Document& document_;
    uint32_t end_;
    int year_;
    Title best_;
    int worth_ = -1;
    size_t lines_ = 0;
};

}  // namespace

Title read_title(const Document& document, uint32_t end, int year) {
    const auto begin = document.lines.begin();
    const auto stop = std::find_if(begin, document.lines.end(),
                                   [&](const Line& line) { return line.span.begin >= end; });
    const auto lines = std::min(stop - begin, kTitleLines);
    const auto first = stop == document.lines.end() ? begin : stop - lines;
    return TitleReader(document, end, year).read(first, first + lines);
}

}  // namespace gouji

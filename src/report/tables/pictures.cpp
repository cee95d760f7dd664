#include "report/tables/pictures.h"

#include <algorithm>

#include "document/picture_type.h"
#include "text/char_kind.h"
#include "text/contains.h"

namespace gouji {

namespace {

constexpr uint32_t kLongestFileName = 200;
// ".webp" and all that closes it.
constexpr size_t kLongestEnding = 16;

// Markdown says so, whatever the picture is called.
bool is_marked(std::u16string_view line) { return line.starts_with(u"![") && line.back() == u')'; }

// From the last point of a line on: at the end of the line, or closed by a bracket or quote:
// ![](02.png)
bool is_ending(std::u16string_view text) {
    size_t end = 1;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    return is_picture_type(text.substr(1, end - 1)) &&
           text.find_first_not_of(u")\"'>]。 ", end) == text.npos;
}

bool is_picture(std::u16string_view line) {
    if (is_marked(line)) return true;
    if (line.size() > kLongestFileName) return false;
    const std::u16string_view end =
        line.substr(line.size() - std::min(line.size(), kLongestEnding));
    if (const size_t point = end.rfind(u'.'); point != end.npos)
        return is_ending(end.substr(point));
    constexpr std::u16string_view kNames[] = {u"[图片]",  u"图片",    u"(图片)", u"【图片】",
                                              u"[image]", u"[Image]", u"[IMAGE]"};
    return is_any(line, kNames);
}

}  // namespace

void find_pictures(const Document& document, Report& report) {
    const auto missing = [](const TableReading& table) {
        return table.state == TableState::kMissing;
    };
    if (std::none_of(report.tables.begin(), report.tables.end(), missing)) return;
    std::vector<SourceSpan> pictures;
    for (const Line& line : document.lines)
        if (!line.span.empty() && is_picture(document.text(line.span)))
            pictures.push_back(document.folded.source(line.span));
    for (size_t t = 0; t < report.tables.size(); ++t) {
        TableReading& table = report.tables[t];
        if (!missing(table)) continue;
        for (size_t s = 0; s < report.sections.size(); ++s) {
            if (report.form->sections[s].id != report.form->tables[t].section) continue;
            const SourceSpan body = report.sections[s].body;
            const auto at = std::find_if(pictures.begin(), pictures.end(), [&](SourceSpan picture) {
                return picture.begin >= body.begin && picture.end <= body.end;
            });
            if (at == pictures.end()) continue;
            table.state = TableState::kPicture;
            table.span = *at;
        }
    }
}

}  // namespace gouji

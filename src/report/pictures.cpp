#include "report/pictures.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr uint32_t kLongestFileName = 200;
// ".webp" and all that closes it.
constexpr size_t kLongestEnding = 16;

// Markdown and HTML say so, whatever the picture is called.
bool is_marked(std::u16string_view line) {
    const bool markdown = line.substr(0, 2) == u"![" && line.back() == u')';
    return markdown || (line.substr(0, 5) == u"<img " && line.back() == u'>');
}

char16_t lower(char16_t c) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c; }

bool starts_with(std::u16string_view text, std::u16string_view lower_case) {
    return text.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                      [](char16_t a, char16_t b) { return a == lower(b); });
}

// From the last point of a line on: at the end of the line, or closed by a bracket or quote:
// ![](02.png)
bool is_ending(std::u16string_view text) {
    for (std::u16string_view ending : {u".png", u".jpg", u".jpeg", u".gif", u".bmp", u".webp",
                                       u".tif", u".tiff", u".emf", u".wmf"})
        if (starts_with(text, ending) &&
            text.find_first_not_of(u")\"'>]。 ", ending.size()) == text.npos)
            return true;
    return false;
}

bool is_picture(std::u16string_view line) {
    if (is_marked(line)) return true;
    if (line.size() > kLongestFileName) return false;
    const std::u16string_view end =
        line.substr(line.size() - std::min(line.size(), kLongestEnding));
    if (const size_t point = end.rfind(u'.'); point != end.npos)
        return is_ending(end.substr(point));
    for (std::u16string_view name : {u"[图片]", u"图片", u"[image]", u"(图片)", u"【图片】"})
        if (line.size() == name.size() && starts_with(line, name)) return true;
    return false;
}

}  // namespace

void find_pictures(const Document& document, Report& report) {
    const auto missing = [](const TableReading& table) {
        return table.state == TableState::kMissing;
    };
    if (std::none_of(report.tables.begin(), report.tables.end(), missing)) return;
    std::vector<Span> pictures;
    for (const Line& line : document.lines)
        if (!line.span.empty() && is_picture(document.text(line.span)))
            pictures.push_back(document.folded.source(line.span));
    for (size_t t = 0; t < report.tables.size(); ++t) {
        TableReading& table = report.tables[t];
        if (!missing(table)) continue;
        for (size_t s = 0; s < report.sections.size(); ++s) {
            if (report.form->sections[s].id != report.form->tables[t].section) continue;
            const Span body = report.sections[s].body;
            const auto at = std::find_if(pictures.begin(), pictures.end(), [&](Span picture) {
                return picture.begin >= body.begin && picture.end <= body.end;
            });
            if (at == pictures.end()) continue;
            table.state = TableState::kPicture;
            table.span = *at;
        }
    }
}

}  // namespace gouji

#include "report/pictures.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr uint32_t kLongestFileName = 200;

// Markdown and HTML say so, whatever the picture is called.
bool is_marked(std::u16string_view line) {
    const bool markdown = line.substr(0, 2) == u"![" && line.back() == u')';
    return markdown || (line.substr(0, 5) == u"<img " && line.back() == u'>');
}

bool is_picture(std::u16string_view line) {
    if (is_marked(line)) return true;
    if (line.size() > kLongestFileName) return false;
    if (line.find(u'.') == line.npos && line.size() > 9) return false;
    std::u16string lower;
    for (char16_t c : line) lower += c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    for (std::u16string_view ending : {u".png", u".jpg", u".jpeg", u".gif", u".bmp", u".webp",
                                       u".tif", u".tiff", u".emf", u".wmf"}) {
        const size_t at = lower.rfind(ending);
        if (at == lower.npos) continue;
        // At the end of the line, or closed by a bracket or quote: ![](02.png)
        const size_t after = at + ending.size();
        if (after == lower.size() || lower.find_first_not_of(u")\"'>]。 ", after) == lower.npos)
            return true;
    }
    return lower == u"[图片]" || lower == u"图片" || lower == u"[image]" || lower == u"(图片)" ||
           lower == u"【图片】";
}

}  // namespace

void find_pictures(const Document& document, Report& report) {
    std::vector<Span> pictures;
    for (const Line& line : document.lines)
        if (!line.span.empty() && is_picture(document.text(line.span)))
            pictures.push_back(document.folded.source(line.span));
    for (size_t t = 0; t < report.tables.size(); ++t) {
        TableReading& table = report.tables[t];
        if (table.state != TableState::kMissing) continue;
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

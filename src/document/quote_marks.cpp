#include "document/quote_marks.h"

#include "document/text_lines.h"

namespace gouji {

std::vector<uint32_t> find_quote_marks(std::u16string_view text) {
    std::vector<uint32_t> marks;
    if (find_char(text, u'>') >= text.size()) return marks;
    size_t quoted = 0;
    size_t others = 0;
    for (size_t begin = 0; begin < text.size();) {
        const Span line = line_from(text, begin);
        begin = line.end + 1;
        if (line.empty()) continue;
        ++(text[line.begin] == u'>' ? quoted : others);
        for (uint32_t at = line.begin; at < line.end && (text[at] == u'>' || text[at] == u' ');
             ++at)
            if (text[at] == u'>') marks.push_back(at);
    }
    if (quoted <= others) marks.clear();
    return marks;
}

}  // namespace gouji

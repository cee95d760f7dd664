#include "document/piped_frame.h"

#include "document/text_lines.h"
#include "text/contains.h"

namespace gouji {

bool has_pipes(std::u16string_view line) {
    const size_t first = find_char(line, u'|');
    return first != line.npos && find_char(line, u'|', first + 1) != line.npos;
}

PipedFrame find_piped_frame(std::u16string_view text, size_t begin) {
    PipedFrame frame{true, true, begin};
    while (frame.end < text.size()) {
        const Span whole = line_from(text, frame.end);
        const Span line = trim(text, whole);
        const std::u16string_view content = text.substr(line.begin, line.size());
        if (!has_pipes(content)) break;
        frame.closed &= content.front() == u'|' && content.back() == u'|';
        frame.hollow &= content.find_first_not_of(u"|-: ") == content.npos;
        frame.end = whole.end + 1;
    }
    return frame;
}

}  // namespace gouji

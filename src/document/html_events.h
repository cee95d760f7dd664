// What a reader of HTML says about a page, as one string: the same from the browser's DOM
// (bindings/dom.js) and from the parser of the command line (document/html.h).
//
// Each code below is one unit of the string; everything else is text as the page has it,
// white space included. The codes are control characters that are not white space: readers
// put U+200B in the place of any that stands in the page's own text. What is hidden is not
// in the string: subtrees that are display:none, visibility:hidden or hidden; scripts,
// styles, templates, and the head.
//
//   block        begins or ends here
//   break        <br>
//   row group    a thead, tbody or tfoot begins or ends here
//   cell         then two units: how many columns it spans (1 to 1000), and how many rows
//                (0 to 65534; 0: all that are left of its group)
//   picture      then its address, up to the picture's end; an address of more than 2000
//                units may be left out
//   keep spaces  from here on white space counts as it stands, as in <pre>; until
//   fold spaces
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace gouji {

enum class HtmlEvent : char16_t {
    kBlock = 0x01,
    kBreak = 0x02,
    kTable = 0x03,
    kTableEnd = 0x04,
    kRowGroup = 0x05,
    kRow = 0x06,
    kRowEnd = 0x07,
    kCell = 0x08,
    kCellEnd = 0x0E,
    kPicture = 0x0F,
    kPictureEnd = 0x10,
    kKeepSpaces = 0x11,
    kFoldSpaces = 0x12,
    kText = 0xFFFF,  // not in the string: what stands between codes
};

// White space in HTML; other controls have no business in its text.
constexpr bool is_html_space(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}
constexpr bool is_html_control(char16_t c) { return c < u' ' && !is_html_space(c); }

// Walks a string of events. Accepts any string: a code that is none is skipped, what a cell
// or a picture lacks at the string's end is taken for 1 or nothing.
class HtmlEvents {
   public:
    explicit HtmlEvents(std::u16string_view events) : events_(events) {}

    // Goes to the next event; false at the end.
    bool next() {
        begin_ = end_;
        if (end_ == events_.size()) return false;
        const char16_t code = events_[end_++];
        kind_ = static_cast<HtmlEvent>(code);
        if (!is_html_control(code)) {
            kind_ = HtmlEvent::kText;
            while (end_ < events_.size() && !is_html_control(events_[end_])) ++end_;
        } else if (kind_ == HtmlEvent::kCell) {
            columns_ = unit();
            rows_ = unit();
        } else if (kind_ == HtmlEvent::kPicture) {
            end_ = std::min(events_.find(static_cast<char16_t>(HtmlEvent::kPictureEnd), end_),
                            events_.size());
        }
        return true;
    }

    HtmlEvent kind() const { return kind_; }
    // Of a text, or of a picture's address: where it begins in the string, and what it is.
    size_t begin() const { return kind_ == HtmlEvent::kText ? begin_ : begin_ + 1; }
    std::u16string_view text() const { return events_.substr(begin(), end_ - begin()); }
    // Of a cell.
    uint32_t columns() const { return columns_; }
    uint32_t rows() const { return rows_; }

   private:
    uint32_t unit() { return end_ < events_.size() ? events_[end_++] : 1u; }

    std::u16string_view events_;
    size_t begin_ = 0;
    size_t end_ = 0;
    HtmlEvent kind_ = HtmlEvent::kText;
    uint32_t columns_ = 1;
    uint32_t rows_ = 1;
};

}  // namespace gouji

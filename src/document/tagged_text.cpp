#include "document/tagged_text.h"

#include <algorithm>
#include <utility>

#include "document/flatten.h"
#include "document/html_events.h"
#include "document/html_spans.h"
#include "document/text_lines.h"
#include "document/text_tags.h"
#include "text/contains.h"
#include "text/utf.h"

namespace gouji {

namespace {

constexpr std::pair<std::u16string_view, char16_t> kEntities[] = {
    {u"&nbsp;", u'\u00A0'}, {u"&ensp;", u' '},       {u"&emsp;", u'\u3000'}, {u"&lt;", u'<'},
    {u"&gt;", u'>'},        {u"&amp;", u'&'},        {u"&quot;", u'"'},      {u"&ldquo;", u'“'},
    {u"&rdquo;", u'”'},     {u"&mdash;", u'—'},      {u"&middot;", u'·'},    {u"&hellip;", u'…'},
    {u"&#160;", u'\u00A0'}, {u"&#12288;", u'\u3000'}};

// Writes down what HTML says about its tables and blocks (html_events.h).
class TaggedReader {
   public:
    explicit TaggedReader(std::u16string_view text) : text_(text), tags_(text), open_(1) {}

    TaggedText read() && {
        TaggedText read;
        add(HtmlEvent::kKeepSpaces);
        for (; tags_.next(); read.tagged = true) {
            add_text(tags_.before());
            add_tag();
        }
        if (!read.tagged) return read;
        add_text(tags_.before());
        read.rows = rows_;
        read.flat = flatten(events_);
        read.copied = std::move(copied_);
        return read;
    }

   private:
    void add_text(Span words) {
        const std::u16string_view text = text_.substr(0, words.end);
        uint32_t begin = words.begin;
        for (size_t at = begin; (at = find_char(text, u'&', at)) != text.npos; ++at)
            for (const auto& [entity, c] : kEntities)
                if (text.substr(at).starts_with(entity)) {
                    copy({begin, static_cast<uint32_t>(at)});
                    copy({static_cast<uint32_t>(at), static_cast<uint32_t>(at + 1)});
                    events_.back() = c;
                    begin = static_cast<uint32_t>(at + entity.size());
                }
        copy({begin, words.end});
    }

    void copy(Span words) {
        if (words.empty()) return;
        const size_t begin = events_.size();
        copied_.push_back({static_cast<uint32_t>(begin), words.begin, words.size()});
        events_ += text_.substr(words.begin, words.size());
        std::replace_if(events_.begin() + static_cast<std::ptrdiff_t>(begin), events_.end(),
                        is_html_control, u'\u200B');
    }

    void add_tag() {
        switch (tags_.kind()) {
            case HtmlKind::kTable:
                return tags_.is_end() ? end_table() : begin_table();
            case HtmlKind::kPart:
                return add_part();
            case HtmlKind::kVoid:
                if (tags_.name() == "br") return break_line(HtmlEvent::kBreak);
                if (tags_.name() == "img") return add_picture();
                return break_line(HtmlEvent::kBlock);
            case HtmlKind::kBlock:
            case HtmlKind::kSpaced:
            case HtmlKind::kItem:
                return break_line(HtmlEvent::kBlock);
            default:
                return;
        }
    }

    void break_line(HtmlEvent event) {
        if (is_in_markdown_row())
            events_ += u' ';
        else
            add(event);
    }

    bool is_in_markdown_row() {
        const uint32_t at = tags_.place().begin;
        if (at >= line_.end) line_ = {line_before(text_, at + 1).begin, line_from(text_, at).end};
        return text_[line_.begin] == u'|';
    }

    void begin_table() {
        if (open_.size() == 1) add(HtmlEvent::kFoldSpaces);
        add(HtmlEvent::kTable);
        open_.emplace_back();
    }

    void end_table() {
        end_row();
        if (open_.size() == 1) return;
        open_.pop_back();
        add(HtmlEvent::kTableEnd);
        if (open_.size() == 1) add(HtmlEvent::kKeepSpaces);
    }

    // What begins ends what was left open before it.
    void add_part() {
        const std::string& name = tags_.name();
        if (name == "td" || name == "th") return tags_.is_end() ? end_cell() : begin_cell();
        if (name == "caption") return add(HtmlEvent::kBlock);
        end_row();
        if (name != "tr") return add(HtmlEvent::kRowGroup);
        if (!tags_.is_end()) begin_row();
    }

    void begin_row() {
        add(HtmlEvent::kRow);
        open_.back().row = rows_ = true;
    }
    void end_row() {
        end_cell();
        if (std::exchange(open_.back().row, false)) add(HtmlEvent::kRowEnd);
    }

    void begin_cell() {
        end_cell();
        if (!open_.back().row) begin_row();
        add(HtmlEvent::kCell);
        events_ += static_cast<char16_t>(html_columns(tags_.value(HtmlAttribute::kColspan)));
        events_ += static_cast<char16_t>(html_rows(tags_.value(HtmlAttribute::kRowspan)));
        open_.back().cell = true;
    }
    void end_cell() {
        if (std::exchange(open_.back().cell, false)) add(HtmlEvent::kCellEnd);
    }

    void add_picture() {
        const std::u16string address = to_utf16(tags_.value(HtmlAttribute::kSrc));
        const Span tag = tags_.place();
        // What has no file's name is the tag's beginning.
        copied_.push_back({static_cast<uint32_t>(events_.size()), tag.begin, 1});
        add(HtmlEvent::kPicture);
        const size_t at = text_.substr(tag.begin, tag.size()).find(address);
        if (at != text_.npos) {
            const auto begin = static_cast<uint32_t>(tag.begin + at);
            copy({begin, begin + static_cast<uint32_t>(address.size())});
        }
        add(HtmlEvent::kPictureEnd);
    }

    void add(HtmlEvent event) { events_ += static_cast<char16_t>(event); }

    struct Open {
        bool row = false;
        bool cell = false;
    };

    std::u16string_view text_;
    TextTags tags_;
    std::u16string events_;
    std::vector<Copied> copied_;  // the events, from the text
    std::vector<Open> open_;      // tables; the first stands for what is outside of them
    bool rows_ = false;
    Span line_;  // that a tag was on
};

}  // namespace

TaggedText read_tagged_text(std::u16string_view text) { return TaggedReader(text).read(); }

}  // namespace gouji

#include "document/html.h"

#include <gumbo.h>

#include <memory>
#include <vector>

#include "document/html_events.h"
#include "document/html_guard.h"
#include "document/html_spans.h"
#include "document/html_style.h"
#include "text/utf.h"

namespace gouji {

namespace {

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool is_cell(GumboTag tag) { return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH; }

// Walks the parser's tree, without recursion, and writes down what it meets.
class EventWriter {
   public:
    std::u16string write(const GumboNode* root) && {
        const GumboNode* node = root;
        root_ = root;
        while (true) {
            if (enter(node) && children(node).length > 0) {
                node = child(node, 0);
                continue;
            }
            while (node != root && node->index_within_parent + 1 == children(node->parent).length) {
                node = node->parent;
                leave(node);
            }
            if (node == root) return std::move(events_);
            node = child(node->parent, node->index_within_parent + 1);
        }
    }

   private:
    static const GumboVector& children(const GumboNode* node) { return node->v.element.children; }
    static const GumboNode* child(const GumboNode* node, size_t index) {
        return static_cast<const GumboNode*>(children(node).data[index]);
    }

    // Whether its children are to be read. If so and there are any, leave() follows.
    bool enter(const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            add_text(node->v.text.text);
        if (node->type != GUMBO_NODE_ELEMENT) return false;
        const GumboElement& element = node->v.element;
        const HtmlLook look = read_look(attribute(element, "style"),
                                        gumbo_get_attribute(&element.attributes, "hidden"));
        // A page that hides its body means to show it when its scripts have run.
        if (node != root_ && look.gone) return false;
        if (node != root_ && look.unseen) {
            if (is_cell(element.tag)) begin(element), end(element.tag);
            return false;
        }
        spaces_.push_back(keep_);
        begin(element);
        if (look.spaces != HtmlLook::Spaces::kInherited)
            keep(look.spaces == HtmlLook::Spaces::kKept);
        else if (element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_LISTING)
            keep(true);
        if (children(node).length == 0) leave(node);
        return true;
    }

    void leave(const GumboNode* node) {
        keep(spaces_.back());
        spaces_.pop_back();
        end(node->v.element.tag);
    }

    void begin(const GumboElement& element) {
        switch (element.tag) {
            case GUMBO_TAG_TABLE:
                return add(HtmlEvent::kTable);
            case GUMBO_TAG_TR:
                return add(HtmlEvent::kRow);
            case GUMBO_TAG_TD:
            case GUMBO_TAG_TH:
                add(HtmlEvent::kCell);
                events_ += static_cast<char16_t>(html_columns(attribute(element, "colspan")));
                events_ += static_cast<char16_t>(html_rows(attribute(element, "rowspan")));
                return;
            case GUMBO_TAG_BR:
                return add(HtmlEvent::kBreak);
            case GUMBO_TAG_IMG:
                add(HtmlEvent::kPicture);
                add_text(attribute(element, "src"));
                return add(HtmlEvent::kPictureEnd);
            default:
                return edge(element.tag);
        }
    }

    void end(GumboTag tag) {
        switch (tag) {
            case GUMBO_TAG_TABLE:
                return add(HtmlEvent::kTableEnd);
            case GUMBO_TAG_TR:
                return add(HtmlEvent::kRowEnd);
            case GUMBO_TAG_TD:
            case GUMBO_TAG_TH:
                return add(HtmlEvent::kCellEnd);
            case GUMBO_TAG_BR:
            case GUMBO_TAG_HR:
            case GUMBO_TAG_IMG:
                return;
            default:
                return edge(tag);
        }
    }

    // Of other elements only blocks are left by the guard.
    void edge(GumboTag tag) {
        switch (tag) {
            case GUMBO_TAG_SPAN:
                return;
            case GUMBO_TAG_THEAD:
            case GUMBO_TAG_TBODY:
            case GUMBO_TAG_TFOOT:
                return add(HtmlEvent::kRowGroup);
            default:
                return add(HtmlEvent::kBlock);
        }
    }

    void keep(bool spaces) {
        if (spaces == keep_) return;
        keep_ = spaces;
        add(spaces ? HtmlEvent::kKeepSpaces : HtmlEvent::kFoldSpaces);
    }

    void add_text(std::string_view utf8) {
        const size_t begin = events_.size();
        events_ += to_utf16(utf8);
        for (size_t at = begin; at < events_.size(); ++at)
            if (is_html_control(events_[at])) events_[at] = u'\u200B';
    }

    void add(HtmlEvent event) { events_ += static_cast<char16_t>(event); }

    const GumboNode* root_ = nullptr;
    std::u16string events_;
    std::vector<bool> spaces_;  // whether they were kept outside each open element
    bool keep_ = false;
};

}  // namespace

std::u16string read_html(std::u16string_view html) {
    const std::string guarded = guard_html(to_utf8(html));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> page(
        gumbo_parse_with_options(&options, guarded.data(), guarded.size()), destroy);
    const GumboNode* body = page->root;
    for (unsigned i = 0; i < page->root->v.element.children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(page->root->v.element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            body = child;
    }
    return EventWriter().write(body);
}

}  // namespace gouji

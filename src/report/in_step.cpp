#include "report/in_step.h"

#include <algorithm>

#include "form/skeleton.h"
#include "report/stanza.h"
#include "text/char_set.h"

namespace gouji {

namespace {

// A label that names its row: whole, or its number and first letters.
constexpr float kNames = LabelIndex::kWhole / 2;
// "三、本年度办理结果"; a numbered line of more letters that is no row's ends the table.
constexpr size_t kLongestGroupLabel = 7;
// Pieces of a label, and of its group's, from one label to the next.
constexpr uint32_t kMostPieces = 24;
// Rows between a label without figures and one with too many, where both are in doubt.
constexpr size_t kFarInDoubt = 3;

class Stepper {
   public:
    Stepper(const Document& document, const LabelIndex& labels, Pieces& pieces)
        : document_(document), labels_(labels), pieces_(pieces), joiner_(document, labels, pieces) {
        for (const FormRow& row : labels.rows())
            widest_ = std::max(widest_, static_cast<uint32_t>(row.columns));
    }

    void run() {
        if (!is_amiss()) return;
        const auto count = static_cast<uint32_t>(pieces_.fragments.size());
        for (uint32_t i = 0; i < count; ++i) {
            take_groups(i);
            visit(i);
        }
        take_groups(count);
        end_table();
        pieces_.groups = std::move(done_);
    }

   private:
    std::u16string_view text(Span span) const { return document_.text(span); }
    uint32_t line_of(uint32_t fragment) const { return pieces_.fragments[fragment].line; }

    // Behind each numbered label one row of figures, in most texts: then nothing is looked up.
    bool is_amiss() {
        const auto count = static_cast<uint32_t>(pieces_.fragments.size());
        uint32_t label = count;  // none yet
        size_t rows = 0, group = 0;
        bool usual = true, ahead = false, behind = false;  // of labels, the first figures
        for (uint32_t i = 0; i <= count; ++i) {
            for (; group < pieces_.groups.size() && pieces_.groups[group].fragments_before <= i;
                 ++group) {
                const Group& at = pieces_.groups[group];
                if (at.filled == 0) continue;
                ++rows;
                usual &= at.value_count >= widest_ && at.filled <= widest_ && !at.doubtful;
                ahead = !at.labelled && at.fragments_before == i;
            }
            if (i < count && !is_numbered(i)) continue;
            const bool odd = rows > 1 || !usual;
            ahead &= usual && !behind;
            if (odd || ahead) {
                const bool named = label < count && rows_named(label) != 0;
                if (named ? odd : ahead) return true;
                behind |= named;
            }
            label = i;
            rows = 0;
            usual = true;
            ahead = false;
        }
        return false;
    }

    bool is_numbered(uint32_t fragment) const {
        constexpr CharSet kNumerals(u"(0123456789一二三四五六七八九十");
        const std::u16string_view words = text(pieces_.fragments[fragment].span);
        return kNumerals.has(words[0]) && Skeleton(words.substr(0, 4)).ordinal() > 0;
    }

    // The rows that a label names.
    uint64_t rows_named(uint32_t fragment) {
        hits_.clear();
        labels_.find(Skeleton(text(pieces_.fragments[fragment].span)), hits_);
        uint64_t rows = 0;
        for (const LabelHit& hit : hits_)
            if (hit.score >= kNames && labels_.rows()[static_cast<size_t>(hit.row)].columns > 0)
                rows |= uint64_t{1} << hit.row;
        return rows;
    }

    // The groups that stand before a fragment.
    void take_groups(uint32_t fragment) {
        for (; next_ < pieces_.groups.size() && pieces_.groups[next_].fragments_before <= fragment;
             ++next_) {
            const Group& group = pieces_.groups[next_];
            if (!stanzas_.empty())
                stanzas_.back().figures.push_back(group);
            else
                done_.push_back(group);
            last_piece_ = fragment;
        }
    }

    void visit(uint32_t fragment) {
        if (!stanzas_.empty() && fragment - last_piece_ > kMostPieces) end_table();
        if (!is_numbered(fragment)) return;
        if (const uint64_t rows = rows_named(fragment); rows != 0)
            return begin_stanza(fragment, rows);
        const Skeleton bones(text(pieces_.fragments[fragment].span));
        if (bones.text().size() > kLongestGroupLabel)
            end_table();
        else if (!stanzas_.empty() && !bones.bracketed() && bones.folded()[0] < u'一')
            begin_unknown(fragment);
    }

    void begin_stanza(uint32_t fragment, uint64_t rows) {
        // A label of a row above, or of the same one, begins another copy.
        const uint64_t above = (uint64_t{1} << (63 - __builtin_clzll(rows))) - 1;
        if (!stanzas_.empty() && (reached_ & above) == 0) end_table();
        reached_ = rows;
        Stanza stanza;
        stanza.label = last_piece_ = fragment;
        stanza.rows = rows;
        stanza.width = static_cast<uint32_t>(row_at(rows).columns);
        if (stanzas_.empty() && row_at(rows).row == 0) take_ahead(stanza);
        stanzas_.push_back(std::move(stanza));
    }

    // A label that lacks its first letters.
    void begin_unknown(uint32_t fragment) {
        Stanza stanza;
        stanza.label = last_piece_ = fragment;
        stanza.width = stanzas_.back().width;
        stanzas_.push_back(std::move(stanza));
    }

    const FormRow& row_at(uint64_t rows) const {
        return labels_.rows()[static_cast<size_t>(__builtin_ctzll(rows))];
    }

    // Figures with nothing between them and the first label of a table.
    void take_ahead(const Stanza& first) {
        size_t from = done_.size();
        while (from > 0 && done_[from - 1].fragments_before == first.label &&
               !done_[from - 1].labelled)
            --from;
        if (from == done_.size()) return;
        Stanza ahead = first;
        ahead.rows >>= 1;
        ahead.ahead = true;
        ahead.figures.assign(done_.begin() + static_cast<std::ptrdiff_t>(from), done_.end());
        done_.resize(from);
        stanzas_.push_back(std::move(ahead));
    }

    void end_table() {
        for (Stanza& stanza : stanzas_) joiner_.join(stanza, &stanza == &stanzas_.back());
        for (size_t at = 0; at < stanzas_.size(); ++at)
            if (stanzas_[at].odd) doubt_with_neighbours(at);
        for (size_t at = 0; at < stanzas_.size(); ++at) balance(at);
        for (const Stanza& stanza : stanzas_)
            done_.insert(done_.end(), stanza.figures.begin(), stanza.figures.end());
        stanzas_.clear();
    }

    static void doubt(Stanza& stanza) {
        for (Group& group : stanza.figures) group.doubtful = true;
    }

    // Rows joined of pieces are none where a piece is left over beside them.
    void doubt_with_neighbours(size_t at) {
        doubt(stanzas_[at]);
        for (size_t i = at; i-- > 0 && stanzas_[i].split;) doubt(stanzas_[i]);
        for (size_t i = at + 1; i < stanzas_.size() && stanzas_[i].split; ++i) doubt(stanzas_[i]);
    }

    // The form has no row between this label and the next.
    bool is_followed(size_t at) const {
        if (at + 1 < stanzas_.size()) return (stanzas_[at + 1].rows & stanzas_[at].rows << 1) != 0;
        if (stanzas_[at].rows == 0) return false;
        const size_t last = static_cast<size_t>(63 - __builtin_clzll(stanzas_[at].rows));
        return last + 1 == labels_.rows().size() ||
               labels_.rows()[last + 1].table != labels_.rows()[last].table;
    }

    void balance(size_t at) {
        Stanza& stanza = stanzas_[at];
        if (!stanza.open() || stanza.surplus() == 0 || !is_followed(at)) return;
        if (stanza.doubtful()) return doubt_since_empty(at);
        size_t first = at;
        while (first > 0 && stanzas_[first - 1].empty() && is_followed(first - 1)) --first;
        if (first == at)
            move_down(at);
        else if (at - first == stanza.surplus())
            move_up(first, at);
        else
            doubt(stanza);
    }

    // Rows printed over each other: one of them may be that of a label above.
    void doubt_since_empty(size_t at) {
        for (size_t i = at; i-- > 0 && i + kFarInDoubt >= at && is_followed(i);) {
            if (!stanzas_[i].empty()) continue;
            for (; i < at; ++i) doubt(stanzas_[i]);
            return;
        }
    }

    // Labels first..at and as many rows of figures behind the last.
    void move_up(size_t first, size_t at) {
        const std::vector<Group> groups = std::move(stanzas_[at].figures);
        stanzas_[at].figures.clear();
        for (const Group& group : groups) {
            uint32_t value = group.first_value;
            while (value < group.first_value + group.value_count)
                take(stanzas_[first++], cut_row(group, stanzas_[at].width, value));
        }
    }

    // As many values from `value` on as a row has figures, empty lines with them.
    Group cut_row(const Group& group, uint32_t width, uint32_t& value) const {
        Group row = group;
        row.first_value = value;
        row.filled = 0;
        const uint32_t end = group.first_value + group.value_count;
        for (; value < end && (row.filled < width || pieces_.values[value].empty()); ++value) {
            if (pieces_.values[value].empty()) continue;
            row.last_filled = value;
            if (row.filled++ == 0) row.first_filled = value;
        }
        row.value_count = value - row.first_value;
        return row;
    }

    // Figures ahead of their labels: behind one label there are none.
    void move_down(size_t at) {
        if (stanzas_[at].surplus() != 1 || stanzas_[at].figures.back().filled > stanzas_[at].width)
            return;
        size_t last = at + 1;
        while (last < stanzas_.size() && is_movable(stanzas_[last]) && is_followed(last)) ++last;
        if (last == stanzas_.size() || !stanzas_[last].empty()) return;
        for (; last > at; --last) {
            const Group row = stanzas_[last - 1].figures.back();
            stanzas_[last - 1].figures.pop_back();
            take(stanzas_[last], row);
        }
    }

    bool is_movable(const Stanza& stanza) const {
        return stanza.open() && stanza.figures.size() == 1 && stanza.surplus() == 0 &&
               stanza.figures.front().line != line_of(stanza.label);
    }

    // As if they stood behind the label, on its line.
    void take(Stanza& stanza, Group row) const {
        row.fragments_before = stanza.label + 1;
        row.line = line_of(stanza.label);
        row.labelled = true;
        stanza.figures.push_back(row);
    }

    const Document& document_;
    const LabelIndex& labels_;
    Pieces& pieces_;
    RowJoiner joiner_;
    uint32_t widest_ = 0;  // columns of any row
    std::vector<Group> done_;
    std::vector<Stanza> stanzas_;  // of the table at hand
    uint64_t reached_ = 0;         // rows that its last label may be of
    std::vector<LabelHit> hits_;
    size_t next_ = 0;          // group
    uint32_t last_piece_ = 0;  // fragment of the last label, or behind the last figures
};

}  // namespace

void put_in_step(const Document& document, const LabelIndex& labels, Pieces& pieces) {
    Stepper(document, labels, pieces).run();
}

}  // namespace gouji

#include "report/tables/in_step.h"

#include <algorithm>

#include "form/skeleton.h"
#include "report/tables/balance.h"
#include "report/tables/order.h"
#include "report/tables/stanza.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/nth.h"

namespace gouji {

namespace {

// A label that names its row: whole, or its number and first letters.
constexpr float kNames = LabelIndex::kWhole / 2;
// "三、本年度办理结果"; a numbered line of more letters that is no row's ends the table.
constexpr size_t kLongestGroupLabel = 7;
// Pieces of a label, and of its group's, from one label to the next.
constexpr uint32_t kMostPieces = 24;

class Stepper {
   public:
    Stepper(const Document& document, Glossary& glossary, Pieces& pieces)
        : document_(document), glossary_(glossary), labels_(glossary.labels()), pieces_(pieces),
          joiner_(document, glossary, pieces) {
        for (const FormRow& row : labels_.rows())
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

    // What stands between a numbered label and the next.
    struct Between {
        size_t groups = 0;   // that hold figures
        bool usual = true;   // each of them those of one row
        bool loose = false;  // the last of them have no words beside them
        bool odd() const { return groups > 1 || !usual; }
    };

    Between figures_before(uint32_t fragment, size_t& group) const {
        Between between;
        for (; group < pieces_.groups.size() && pieces_.groups[group].fragments_before <= fragment;
             ++group) {
            const Group& at = pieces_.groups[group];
            if (at.filled == 0 || at.owner >= 0) continue;
            ++between.groups;
            between.usual &= at.value_count >= widest_ && at.filled <= widest_ && !at.doubtful;
            between.loose = !at.labelled;
        }
        return between;
    }

    // Behind each numbered label one row of figures, and none ahead of the first, in most texts:
    // then hardly a label is looked up.
    bool is_amiss() {
        const auto count = static_cast<uint32_t>(pieces_.fragments.size());
        uint32_t label = count;  // none yet
        bool behind_row = false;
        size_t group = 0;
        for (uint32_t next = 0; next <= count; ++next) {
            if (next < count && !is_numbered(next)) continue;
            const Between between = figures_before(next, group);
            const bool ahead = between.loose && between.usual && !behind_row;
            if (between.odd() || ahead) {
                const bool of_row = label < count && rows_named(label) != 0;
                if (of_row ? between.odd() : ahead) return true;
                behind_row |= of_row;
            }
            label = next;
        }
        return false;
    }

    bool is_numbered(uint32_t fragment) const {
        constexpr CharSet kOpens(kNumerals);
        const std::u16string_view words = text(pieces_.fragments[fragment].span);
        return (words[0] == u'(' || kOpens.has(words[0])) && leading_ordinal(words) > 0;
    }

    // The rows that a label names. "8 件" of prose has a number, and rows' words may follow.
    uint64_t rows_named(uint32_t fragment) {
        const Meaning& meaning = glossary_.look_up(pieces_.fragments[fragment].span);
        uint64_t rows = 0;
        for (const LabelHit& hit : meaning.hits)
            if (hit.score >= kNames && labels_.ordinal(hit.row) == meaning.ordinal &&
                nth(labels_.rows(), hit.row).columns > 0)
                rows |= uint64_t{1} << hit.row;
        return rows;
    }

    // The groups that stand before a fragment.
    void take_groups(uint32_t fragment) {
        for (; next_ < pieces_.groups.size() && pieces_.groups[next_].fragments_before <= fragment;
             ++next_) {
            const Group& group = pieces_.groups[next_];
            if (!stanzas_.empty() && group.owner < 0)
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
        const Span words = pieces_.fragments[fragment].span;
        const Meaning& meaning = glossary_.look_up(words);
        if (meaning.letters > kLongestGroupLabel && !is_misnumbered(meaning))
            end_table();
        else if (!stanzas_.empty() && !meaning.bracketed && text(words)[0] < u'一')
            begin_unknown(fragment);
    }

    // "1.2.没有现成信息需要另行制作": a row's label with another number, of the table at hand.
    bool is_misnumbered(const Meaning& meaning) const {
        return !stanzas_.empty() &&
               std::any_of(meaning.hits.begin(), meaning.hits.end(), [&](const LabelHit& hit) {
                   return hit.score >= kLabelled &&
                          row_at(reached_).table == nth(labels_.rows(), hit.row).table;
               });
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
        return nth(labels_.rows(), __builtin_ctzll(rows));
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
        balance(pieces_, labels_, stanzas_);
        for (const Stanza& stanza : stanzas_)
            done_.insert(done_.end(), stanza.figures.begin(), stanza.figures.end());
        stanzas_.clear();
    }

    const Document& document_;
    Glossary& glossary_;
    const LabelIndex& labels_;
    Pieces& pieces_;
    RowJoiner joiner_;
    uint32_t widest_ = 0;  // columns of any row
    std::vector<Group> done_;
    std::vector<Stanza> stanzas_;  // of the table at hand
    uint64_t reached_ = 0;         // rows that its last label may be of
    size_t next_ = 0;              // group
    uint32_t last_piece_ = 0;      // fragment of the last label, or behind the last figures
};

}  // namespace

void put_in_step(const Document& document, Glossary& glossary, Pieces& pieces) {
    Stepper(document, glossary, pieces).run();
}

}  // namespace gouji

#include "report/tables/balance.h"

namespace gouji {

namespace {

// Rows between a label without figures and one with too many, where both are in doubt.
constexpr size_t kFarInDoubt = 3;

class Balancer {
   public:
    Balancer(const Pieces& pieces, const LabelIndex& labels, std::vector<Stanza>& stanzas)
        : pieces_(pieces), labels_(labels), stanzas_(stanzas) {}

    void run() {
        for (size_t at = 0; at < stanzas_.size(); ++at)
            if (stanzas_[at].odd) doubt_with_neighbours(at);
        for (size_t at = 1; at < stanzas_.size(); ++at)
            if (is_beside_short(at)) doubt(stanzas_[at]);
        for (size_t at = 0; at < stanzas_.size(); ++at) balance_one(at);
        doubt_shifted();
    }

   private:
    static void doubt(Stanza& stanza) {
        for (Group& group : stanza.figures) group.doubtful = true;
    }

    // Joined of pieces, behind a row of which the rest is not there: it may be this one's.
    bool is_beside_short(size_t at) const {
        if (!stanzas_[at].split) return false;
        const uint32_t above = stanzas_[at - 1].figure_count();
        return above > 0 && above < stanzas_[at - 1].width;
    }

    // Where figures stand before the first label, those below another may be of the label behind
    // them, if that or the last of them leaves room.
    void doubt_shifted() {
        if (stanzas_.empty() || !stanzas_.front().ahead) return;
        for (size_t at = 1, end = at; at < stanzas_.size(); at = ++end) {
            while (end < stanzas_.size() && is_loose(stanzas_[end])) ++end;
            if (end == at) continue;
            if (stanzas_[at - 1].empty() || (end < stanzas_.size() && stanzas_[end].empty()))
                doubt(at, end - 1);
        }
    }

    bool is_loose(const Stanza& stanza) const {
        const uint32_t line = pieces_.fragments[stanza.label].line;
        return !stanza.figures.empty() &&
               std::none_of(stanza.figures.begin(), stanza.figures.end(),
                            [&](const Group& group) { return group.line == line; });
    }

    // Rows joined of pieces are none where a piece is left over beside them; and of more figures
    // than a row has, some may be those of a label above.
    void doubt_with_neighbours(size_t at) {
        doubt(stanzas_[at]);
        if (stanzas_[at].figure_count() > stanzas_[at].width) doubt_since_empty(at);
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

    // Where a label has too many rows of figures, one near it that has none lacks them; those
    // between have each its neighbour's.
    void balance_one(size_t at) {
        const Stanza& stanza = stanzas_[at];
        if (!stanza.open() || stanza.surplus() == 0 || !is_followed(at)) return;
        if (stanza.doubtful()) return doubt_since_empty(at);
        size_t moved = at;
        while (moved > 0 && is_movable(stanzas_[moved - 1]) && is_followed(moved - 1)) --moved;
        size_t first = moved;
        while (first > 0 && stanzas_[first - 1].empty() && is_followed(first - 1)) --first;
        if (moved - first == stanza.surplus()) return move_up(first, at);
        if (first < moved) return doubt(moved, at);
        const size_t below = lacking_below(at);
        if (below > at) return move_down(at, below);
        doubt_since_empty(at);
        doubt_below(at);
    }

    // Not told whose one row too many is, nor how far below labels have each their neighbour's.
    void doubt_below(size_t at) {
        const Stanza& stanza = stanzas_[at];
        if (at + 1 == stanzas_.size() || stanza.surplus() != 1) return;
        if (stanza.figures.back().filled != stanza.width) return;
        doubt(stanzas_[at]);
        while (++at < stanzas_.size() && !is_beside(stanzas_[at])) doubt(stanzas_[at]);
    }

    // Not told whose: one of these rows may be that of a label above. Behind a table anything may
    // stand.
    void doubt_since_empty(size_t at) {
        if (at + 1 == stanzas_.size()) return;
        for (size_t i = at; i-- > 0 && i + kFarInDoubt >= at && is_followed(i);)
            if (stanzas_[i].empty()) return doubt(i, at);
    }

    void doubt(size_t first, size_t last) {
        for (size_t i = first; i <= last; ++i) doubt(stanzas_[i]);
    }

    // Labels first..at and as many rows of figures behind the last, or behind some of them.
    void move_up(size_t first, size_t at) {
        std::vector<Group> groups;
        for (size_t i = first; i <= at; ++i) {
            groups.insert(groups.end(), stanzas_[i].figures.begin(), stanzas_[i].figures.end());
            stanzas_[i].figures.clear();
        }
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

    // Figures ahead of their labels: behind which there are none; `at` itself where there is no
    // such label.
    size_t lacking_below(size_t at) const {
        if (stanzas_[at].surplus() != 1 || stanzas_[at].figures.back().filled > stanzas_[at].width)
            return at;
        size_t last = at + 1;
        while (last < stanzas_.size() && is_movable(stanzas_[last]) && is_followed(last)) ++last;
        return last < stanzas_.size() && stanzas_[last].empty() ? last : at;
    }

    void move_down(size_t at, size_t last) {
        for (; last > at; --last) {
            const Group row = stanzas_[last - 1].figures.back();
            stanzas_[last - 1].figures.pop_back();
            take(stanzas_[last], row);
        }
    }

    bool is_movable(const Stanza& stanza) const {
        return stanza.open() && stanza.figures.size() == 1 && stanza.surplus() == 0 &&
               !is_beside(stanza);
    }
    // Its figures begin on its line.
    bool is_beside(const Stanza& stanza) const {
        return !stanza.figures.empty() &&
               stanza.figures.front().line == pieces_.fragments[stanza.label].line;
    }

    // As if they stood behind the label, on its line.
    void take(Stanza& stanza, Group row) const {
        row.fragments_before = stanza.label + 1;
        row.line = pieces_.fragments[stanza.label].line;
        row.labelled = true;
        stanza.figures.push_back(row);
    }

    const Pieces& pieces_;
    const LabelIndex& labels_;
    std::vector<Stanza>& stanzas_;
};

}  // namespace

void balance(const Pieces& pieces, const LabelIndex& labels, std::vector<Stanza>& stanzas) {
    Balancer(pieces, labels, stanzas).run();
}

}  // namespace gouji

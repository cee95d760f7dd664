#include "report/tables/bare_rows.h"

#include <algorithm>

#include "report/tables/placed.h"
#include "text/nth.h"

namespace gouji {

namespace {

// From one row's label to the next, so many lines at most: pieces of both, and of a group's; the
// foot of a page, and the head once more.
constexpr uint32_t kFarLines = 16;
// Of one label without a number; an empty line may stand between two.
constexpr uint32_t kMostLines = 3;
constexpr uint32_t kNearLines = 2;

class BareRows {
   public:
    BareRows(const Document& document, const Pieces& pieces, const LabelIndex& labels, int t,
             const Run& run, const Alignment& alignment, Report& report)
        : document_(document), pieces_(pieces), labels_(labels), t_(t), run_(run),
          alignment_(alignment), report_(report), table_(nth(report.form->tables, t)),
          placed_(pieces, *report.form, labels), reading_(nth(report.tables, t)) {}

    void find() {
        if (table_.in_one_line && !run_.empty()) return;
        if (!set_out()) return;
        if (table_.in_one_line) return find_line();
        for (const FormRow& row : labels_.rows())
            if (row.table == t_) visit(static_cast<int>(&row - labels_.rows().data()));
        if (run_.empty() && found_.size() * 2 <= table_.rows.size()) return;
        settle();
    }

   private:
    struct Bare {
        int row;
        uint32_t fragment;  // the last of its label
    };

    // Of a table in one line: the head, with the names of all rows and columns, and no figure.
    void find_line() {
        for (const FormRow& row : labels_.rows()) {
            if (row.table != t_) continue;
            const int index = static_cast<int>(&row - labels_.rows().data());
            uint32_t at = next_;
            while (at < end_ && !is_label(at, index)) ++at;
            if (at < end_) found_.push_back({index, at});
        }
        bool headed = true;
        for (size_t c = 0; c < table_.columns.size(); ++c) headed &= is_named(static_cast<int>(c));
        if (found_.size() == table_.rows.size() && headed) settle();
    }

    bool names(const Skeleton& words, int row, float least) {
        hits_.clear();
        labels_.find(words, hits_);
        return std::any_of(hits_.begin(), hits_.end(), [&](const LabelHit& hit) {
            return hit.row == row && hit.score >= least;
        });
    }

    // Alone, or beside another: "未经复议直接起诉 复议后起诉".
    bool is_label(uint32_t fragment, int row) {
        std::u16string_view words = document_.text(pieces_.fragments[fragment].span);
        if (names(Skeleton(words), row, LabelIndex::kWhole)) return true;
        while (!words.empty()) {
            const size_t end = std::min(words.size(), words.find(u' '));
            if (names(Skeleton(words.substr(0, end)), row, LabelIndex::kWhole)) return true;
            words.remove_prefix(std::min(words.size(), end + 1));
        }
        return false;
    }

    // In one piece, or cut in two by the end of a line ("结果" / "纠正").
    bool is_named(int column) const {
        std::u16string above;
        for (uint32_t i = next_; i < end_; ++i) {
            const std::u16string_view words = document_.text(pieces_.fragments[i].span);
            if (is_name(words, column) || is_name(above.append(words), column)) return true;
            above = words;
        }
        return false;
    }
    bool is_name(std::u16string_view words, int column) const {
        const Skeleton letters(words);
        const ColumnName* const name = labels_.find_name(t_, letters.text());
        return name != nullptr && name->columns == std::vector<int>{column};
    }

    // Where the labels may begin; false where the text has no place for the table.
    bool set_out() {
        if (!run_.empty()) {
            const uint32_t first = group_of(run_.front()).fragments_before;
            const auto before = static_cast<uint32_t>(row_of(run_.front())) * kFarLines;
            const uint32_t line = group_of(run_.front()).line;
            next_ = std::min(first, fragment_on(line - std::min(line, before)));
            far_ = first;
            return true;
        }
        // A heading may stand below its table: then that is in the section before.
        const SectionReading& section = report_.sections[section_of_table()];
        if (!section.present) return false;
        uint32_t begin = 0;
        for (const SectionReading& other : report_.sections)
            if (other.present && other.body.begin < section.body.begin)
                begin = std::max(begin, other.body.begin);
        next_ = fragment_at(begin);
        far_ = end_ = fragment_at(section.body.end);
        return true;
    }

    void settle() {
        apart_ |= !reading_.unplaced.empty();
        const CellState state =
            apart_ || are_figures_apart() ? CellState::kUnreadable : CellState::kBlank;
        for (const Bare& bare : found_) set(bare, state);
    }

    // Figures among the labels, or behind them with no words of their own, may be the table's, as
    // may those that a row has too many: printed apart from their labels.
    bool are_figures_apart() const {
        if (found_.empty()) return false;
        const uint32_t first =
            run_.empty() ? found_.front().fragment + 1 : group_of(run_.front()).fragments_before;
        const uint32_t last = found_.back().fragment + 1;
        const uint32_t end = run_.empty() ? end_ : std::max(last, behind_run());
        const auto begin = std::partition_point(
            pieces_.groups.begin(), pieces_.groups.end(),
            [&](const Group& group) { return group.fragments_before < first; });
        const std::vector<bool> foreign = rows_of_others();
        for (auto at = begin; at != pieces_.groups.end() && at->fragments_before <= end; ++at) {
            const bool of_prose = at->labelled && at->fragments_before > last;
            if (!of_prose && !foreign[static_cast<size_t>(at - pieces_.groups.begin())] &&
                pieces_.holds_figure(*at) && is_apart(*at))
                return true;
        }
        return false;
    }
    // By group: whether it is a row of another table.
    std::vector<bool> rows_of_others() const {
        std::vector<bool> found(pieces_.groups.size());
        for (const Run& run : alignment_.runs)
            for (const Placement& p : run)
                if (placed_.table_index(p) != t_) found[static_cast<size_t>(p.group)] = true;
        return found;
    }
    uint32_t behind_run() const { return group_of(run_.back()).fragments_before; }

    bool is_apart(const Group& group) const {
        const int index = static_cast<int>(&group - pieces_.groups.data());
        const auto placed = std::find_if(run_.begin(), run_.end(),
                                         [&](const Placement& p) { return p.group == index; });
        return placed == run_.end() || group.filled > placed_.width(*placed);
    }

    void visit(int index) {
        const auto placed = std::find_if(run_.begin(), run_.end(), [&](const Placement& p) {
            return index >= p.first_row && index < p.first_row + p.row_count;
        });
        if (placed != run_.end()) {
            next_ = group_of(*placed).fragments_before;
            const auto below = placed + 1;
            far_ = below != run_.end() ? group_of(*below).fragments_before
                                       : std::min(far_from(next_), count());
            return;
        }
        apart_ |= is_beside_doubt(index);
        for (uint32_t i = next_; i < far_; ++i) {
            const uint32_t named = label_size(i, index);
            if (named == 0 || has_figures(i + named - 1)) continue;
            next_ = i + named;
            found_.push_back({index, next_ - 1});
            // Behind the last row that has figures.
            if (run_.empty() || next_ > group_of(run_.back()).fragments_before)
                far_ = std::min(far_from(next_ - 1), run_.empty() ? end_ : count());
            return;
        }
    }

    // Where a neighbour's whole row of figures may be another's, or those below its label could not
    // be told to be its own, a label alone may have lost them.
    bool is_beside_doubt(int index) const {
        const auto in_doubt = [&](const Placement& p) {
            const FormRow& row = nth(labels_.rows(), p.first_row);
            const Group& group = group_of(p);
            const bool unread = row.columns > 0 &&
                                nth(reading_.cells, nth(table_.rows, row.row).first_cell).state ==
                                    CellState::kUnreadable;
            return (unread && !group.labelled) ||
                   (group.doubtful && group.filled >= static_cast<uint32_t>(row.columns));
        };
        const auto below = std::find_if(run_.begin(), run_.end(),
                                        [&](const Placement& p) { return p.first_row > index; });
        return (below != run_.end() && in_doubt(*below)) ||
               (below != run_.begin() && in_doubt(*(below - 1)));
    }

    // How many fragments, from this one on, hold the label, with its number if it has one; 0 if
    // they do not. It is in the last of each line, beside its group's.
    uint32_t label_size(uint32_t fragment, int row) {
        std::u16string label;
        uint32_t above = line_of(fragment);
        for (uint32_t i = fragment, lines = 0; i < far_ && lines < kMostLines; ++i) {
            const bool last = i + 1 == count() || line_of(i + 1) != line_of(i);
            if (!last && i > fragment) continue;
            if (!last || line_of(i) > above + kNearLines) return 0;
            above = line_of(i);
            ++lines;
            label += document_.text(pieces_.fragments[i].span);
            const Skeleton bones(label);
            const bool numbered = bones.ordinal() > 0;
            const float least = numbered ? LabelIndex::kNearlyWhole : LabelIndex::kWhole;
            if (names(bones, row, least)) return i + 1 - fragment;
        }
        return 0;
    }

    // Figures behind it that were given to no row.
    bool has_figures(uint32_t fragment) const {
        const auto at = std::upper_bound(
            pieces_.groups.begin(), pieces_.groups.end(), fragment,
            [](uint32_t i, const Group& group) { return i < group.fragments_before; });
        if (at == pieces_.groups.end() || at->fragments_before != fragment + 1 ||
            !pieces_.holds_figure(*at))
            return false;
        const int group = static_cast<int>(at - pieces_.groups.begin());
        return std::none_of(run_.begin(), run_.end(),
                            [&](const Placement& p) { return p.group == group; });
    }

    void set(const Bare& bare, CellState state) {
        const FormRow at = nth(labels_.rows(), bare.row);
        const Row& row = nth(table_.rows, at.row);
        const SourceSpan label = document_.folded.source(pieces_.fragments[bare.fragment].span);
        for (int i = 0; i < row.width(); ++i) {
            Cell& cell = nth(reading_.cells, row.first_cell + i);
            cell.state = state;
            cell.span = {label.end, label.end};
        }
        reading_.span = join(reading_.span, label);
    }

    size_t section_of_table() const {
        const auto& titles = report_.form->sections;
        const auto at = std::find_if(titles.begin(), titles.end(), [&](const SectionTitle& title) {
            return title.id == table_.section;
        });
        return static_cast<size_t>(at - titles.begin());
    }

    // The first fragment behind a place of the original text.
    uint32_t fragment_at(uint32_t source) const {
        const auto at = std::partition_point(
            pieces_.fragments.begin(), pieces_.fragments.end(), [&](const Fragment& fragment) {
                return document_.folded.source(fragment.span).begin < source;
            });
        return static_cast<uint32_t>(at - pieces_.fragments.begin());
    }

    // The first on a line, or behind it.
    uint32_t fragment_on(uint32_t line) const {
        const auto at =
            std::partition_point(pieces_.fragments.begin(), pieces_.fragments.end(),
                                 [&](const Fragment& fragment) { return fragment.line < line; });
        return static_cast<uint32_t>(at - pieces_.fragments.begin());
    }
    // The first too far behind a label.
    uint32_t far_from(uint32_t fragment) const {
        return fragment < count() ? fragment_on(line_of(fragment) + kFarLines) : count();
    }
    uint32_t line_of(uint32_t fragment) const { return pieces_.fragments[fragment].line; }
    uint32_t count() const { return static_cast<uint32_t>(pieces_.fragments.size()); }
    int row_of(const Placement& placement) const {
        return nth(labels_.rows(), placement.first_row).row;
    }
    const Group& group_of(const Placement& placement) const { return placed_.group(placement); }

    const Document& document_;
    const Pieces& pieces_;
    const LabelIndex& labels_;
    int t_;
    const Run& run_;
    const Alignment& alignment_;
    Report& report_;
    const Table& table_;
    Placed placed_;
    TableReading& reading_;
    uint32_t next_ = 0;  // fragments [next_, far_) may be the label of the next row
    uint32_t far_ = 0;
    uint32_t end_ = 0;  // of where a table without any row may stand
    std::vector<Bare> found_;
    bool apart_ = false;  // figures may be those of rows found here
    std::vector<LabelHit> hits_;
};

}  // namespace

void find_bare_rows(const Document& document, const Pieces& pieces, const LabelIndex& labels, int t,
                    const Run& run, const Alignment& alignment, Report& report) {
    BareRows(document, pieces, labels, t, run, alignment, report).find();
}

}  // namespace gouji

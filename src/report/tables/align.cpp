#include "report/tables/align.h"

#include <algorithm>
#include <limits>

#include "report/tables/evidence.h"
#include "report/tables/order.h"

namespace gouji {

namespace {

// How well a group fits rows, in the unit of label evidence (LabelIndex::kWhole for a whole
// label).
constexpr float kFullWidth = 2;     // the group has as many figures as the row has columns
constexpr float kWholeTable = 4;    // and is a table by itself, too long to be chance
constexpr float kBlankRow = -6.5F;  // and not one of them is a figure
constexpr float kBlankAlone = -4;   // but the cells are as many as a row has that stands alone
constexpr float kSeveralRows = -1;  // several rows run together are rarer than one
constexpr float kWrongWidth = -3;   // it has not
constexpr float kLeastForWrongWidth = 5;
constexpr float kPartOfLine = 3;      // it has not, and is a line below the names of all its rows
constexpr float kContradiction = -8;  // the label on the group's own line is another row's
constexpr float kContradicts = 1.5F * kLabelled;
constexpr float kForeign = -12;       // it is no row's at all
constexpr uint32_t kLeastOfLine = 2;  // figures: one and its total

// What a way through the groups is worth: thousandths of that unit, so that ways which are
// worth the same are found to be equal. Of those the one of the upper rows is taken.
using Score = int64_t;
constexpr float kThousandths = 1000;
constexpr Score kSkippedRow = -300;    // a row of the form that the text has lost
constexpr Score kSkippedTable = -500;  // the rows between two tables, however many
constexpr int kCountedLoss = 3;        // of rows lost at the end of a table, so many count
constexpr Score kSkippedGroup = -500;  // a group of three figures or more that is no row
constexpr Score kRestart = -14'000;    // the form begins again: a second copy
constexpr Score kBeam = 40'000;
constexpr Score kNever = std::numeric_limits<Score>::min() / 2;

constexpr size_t kStepLimit = 1 << 14;

// Not one label: figures of something else.
bool nameless(const Run& run) {
    return std::none_of(run.begin(), run.end(),
                        [](const Placement& p) { return p.evidence >= kLabelled; });
}

class Aligner {
   public:
    Aligner(const Document& document, const Pieces& pieces, const Form& form,
            const LabelIndex& labels)
        : pieces_(pieces), form_(form), labels_(labels),
          row_count_(static_cast<int>(labels.rows().size())), evidence_(document, pieces, labels) {
        for (const FormRow& at : labels.rows()) {
            const Table& table = form.tables[static_cast<size_t>(at.table)];
            all_rows_ |= uint64_t{1} << rows_.size();
            if (table.in_one_line) in_one_line_ |= uint64_t{1} << rows_.size();
            rows_.push_back({at.table, at.row, table.rows[static_cast<size_t>(at.row)].width(),
                             static_cast<int>(table.rows.size()), table.in_one_line});
        }
        for (States* states : {&states_, &onto_, &again_}) states->resize(rows_.size());
    }

    Alignment run() {
        for (uint32_t group = 0; group < pieces_.groups.size(); ++group) step(group);
        return trace();
    }

   private:
    // A way through the groups so far, by the row that it came to last or would come to next.
    struct State {
        Score score = kNever;
        int step = -1;  // the last placement, index into steps_
    };
    using States = std::vector<State>;
    struct Step {
        Placement placement;
        int before = -1;
        bool restart = false;
    };

    struct Fit {
        Placement placement;
        Score score;
    };

    // A row of the form as it is asked for again and again.
    struct RowShape {
        int table;
        int row;
        int width;
        int rows_of_table;
        bool in_one_line;
    };
    const RowShape& row(int index) const { return rows_[static_cast<size_t>(index)]; }

    static void keep_better(State& state, const State& other) {
        if (other.score > state.score) state = other;
    }

    void step(uint32_t index) {
        const Group& group = pieces_.groups[index];
        evidence_.gather(index);
        const Score skip = group.filled >= 3 ? kSkippedGroup : 0;
        find_fits(index, skip);
        if (!fits_.empty()) {
            best_ = std::max(nothing_, top_);
            go_on(fits_.back().placement.first_row);
            begin_again(fits_.front().placement.first_row);
        }
        for (const Fit& fit : fits_) place(fit, skip);
        nothing_ -= skip;
        if (steps_.size() > step_limit_) forget_dead_steps();
    }

    // The rows that the group may be. What costs more than to leave out the group and them is
    // never best.
    void find_fits(uint32_t index, Score skip) {
        const Group& group = pieces_.groups[index];
        fits_.clear();
        for (int first = 0; first < row_count_; first += row(first).rows_of_table)
            if (names_line(first)) return find_line(index, first);
        // Those that no label speaks for are told of all together.
        const bool unnamed = !is_hopeless(group, 0, group.value_count, skip);
        uint64_t rows = unnamed ? all_rows_ : evidence_.spoken_for() | in_one_line_;
        for (; rows != 0; rows &= rows - 1) {
            const int first = __builtin_ctzll(rows);
            if (!row(first).in_one_line &&
                is_hopeless(group, evidence_.of(first),
                            static_cast<uint32_t>(row(first).rows_of_table), skip))
                continue;
            int total = 0;
            for (int last = first; last < row_count_ && row(last).table == row(first).table;
                 ++last) {
                total += row(last).width;
                if (last > first && total > static_cast<int>(group.value_count)) break;
                const int count = last - first + 1;
                const float label = label_of(first, last);
                const Score score = score_of(group, first, last, total, label);
                if (score >= skip + kSkippedRow * count)
                    fits_.push_back({{static_cast<int>(index), first, count, label}, score});
            }
        }
    }

    // Of a table in one line all rows are named in front of the group, and none of another nearer.
    bool names_line(int first) const {
        if (!row(first).in_one_line || evidence_.nearest() == 0) return false;
        const uint64_t rows = ~uint64_t{0} >> (64 - row(first).rows_of_table) << first;
        return (evidence_.named() & rows) == rows && (evidence_.nearest() & ~rows) == 0;
    }

    // Then it is all of the table: where figures are missing, nobody knows which.
    void find_line(uint32_t index, int first) {
        const Group& group = pieces_.groups[index];
        const int count = row(first).rows_of_table;
        int total = 0;
        for (int r = first; r < first + count; ++r) total += row(r).width;
        const float label = label_of(first, first + count - 1);
        Score score = score_of(group, first, first + count - 1, total, label);
        if (score == kNever && group.filled >= kLeastOfLine && !evidence_.foreign())
            score = in_thousandths(kPartOfLine);
        if (score != kNever)
            fits_.push_back({{static_cast<int>(index), first, count, label}, score});
    }

    // Told at once of most rows: the group's own line names another. `label` is the evidence for
    // them, `rows` is how many their table has.
    bool is_hopeless(const Group& group, float label, uint32_t rows, Score skip) const {
        if (evidence_.strongest_own() - label < kContradicts) return false;
        const bool whole = group.value_count >= kLongTable;
        const float most = label + kFullWidth + (whole ? kWholeTable : 0) + kContradiction;
        return in_thousandths(most) < skip + kSkippedRow * std::min(rows, group.value_count);
    }

    static Score in_thousandths(float worth) { return static_cast<Score>(worth * kThousandths); }

    bool is_alive(const State& state) const { return state.score >= best_ - kBeam; }

    // The best way to come to each row, up to one, from one before it: of its own table each row
    // left out between costs, of another the table does.
    void go_on(int last) {
        int r = 0;
        for (; r <= last && !is_alive(states_[static_cast<size_t>(r)]); ++r)
            onto_[static_cast<size_t>(r)] = {};
        State within, beyond, leaving;
        for (; r <= last; ++r) {
            if (row(r).row == 0) {
                keep_better(beyond, leaving);
                within = leaving = {};
            }
            State& onto = onto_[static_cast<size_t>(r)];
            onto = {beyond.score + start_cost(r), beyond.step};
            keep_better(onto, within);
            within.score += kSkippedRow;
            const State& state = states_[static_cast<size_t>(r)];
            if (!is_alive(state)) continue;
            keep_better(within, state);
            keep_better(leaving, {state.score + leave_cost(r), state.step});
        }
    }

    // The best way to come to each row, from one on, from itself or one behind it.
    void begin_again(int first) {
        State behind;
        for (int r = row_count_; r-- > first;) {
            const State& state = states_[static_cast<size_t>(r)];
            if (is_alive(state) && state.score >= behind.score) behind = state;
            again_[static_cast<size_t>(r)] = {behind.score + kRestart + start_cost(r), behind.step};
        }
    }

    // Steps that no state leads back to are dropped, so that memory follows what is kept.
    void forget_dead_steps() {
        std::vector<int> moved(steps_.size(), -1);
        for (const State& state : states_)
            for (int at = state.step; at >= 0 && moved[static_cast<size_t>(at)] < 0;
                 at = steps_[static_cast<size_t>(at)].before)
                moved[static_cast<size_t>(at)] = 0;
        int kept = 0;
        for (size_t at = 0; at < steps_.size(); ++at) {
            if (moved[at] < 0) continue;
            moved[at] = kept;
            Step step = steps_[at];
            if (step.before >= 0) step.before = moved[static_cast<size_t>(step.before)];
            steps_[static_cast<size_t>(kept++)] = step;
        }
        steps_.resize(static_cast<size_t>(kept));
        for (State& state : states_)
            if (state.step >= 0) state.step = moved[static_cast<size_t>(state.step)];
        step_limit_ = std::max(kStepLimit, 2 * steps_.size());
    }

    // How well the group fits rows first..last, of `total` columns, by count and label.
    Score score_of(const Group& group, int first, int last, int total, float label) const {
        const bool full = group.filled == static_cast<uint32_t>(total) ||
                          group.value_count == static_cast<uint32_t>(total);
        const bool padded = !full && group.reach() <= static_cast<uint32_t>(total) &&
                            group.value_count > static_cast<uint32_t>(total);
        if (first != last && !full && !padded) return kNever;
        const bool all = last - first + 1 == row(first).rows_of_table;
        // A row of a table in one line may stand by itself, its label above it.
        const bool alone = row(first).in_one_line && !all && full && !group.labelled &&
                           !pieces_.values[group.first_value].empty_line;
        if (group.filled == 0 && (label < kLabelled || !(full || padded))) return kNever;
        if (group.filled == 0 && row(first).in_one_line && !all && !alone) return kNever;
        // One stroke ("六、其他需要报告的事项" / "无") is no row of several columns.
        const bool stroke =
            group.filled == 1 && pieces_.values[group.first_filled].kind == CellText::kBlank;
        if (!full && !padded && (stroke || label < kLeastForWrongWidth)) return kNever;
        if (first == last && label < kLabelled && total < 3) return kNever;
        const float contradiction =
            evidence_.strongest_own() - label >= kContradicts ? kContradiction : 0;
        const float foreign = evidence_.foreign() ? kForeign : 0;
        const bool whole = (full || padded) && all && group.value_count >= kLongTable;
        const float blank = alone ? kBlankAlone : kBlankRow;
        const float width = full || padded ? (group.filled > 0 ? kFullWidth : blank) : kWrongWidth;
        const float several = first != last && !all ? kSeveralRows : 0;
        return in_thousandths(label + width + several + (whole ? kWholeTable : 0) + contradiction +
                              foreign);
    }

    // Of several rows in one group the first is named; where rows are printed side by
    // side, all labels stand in front and any of them speaks for the line.
    float label_of(int first, int last) const {
        float label = evidence_.of(first);
        if (row(first).in_one_line)
            for (int r = first + 1; r <= last; ++r) label = std::max(label, evidence_.in_front(r));
        return label;
    }

    // The group need not be skipped.
    void place(const Fit& fit, Score skip) {
        const Placement& placement = fit.placement;
        const auto first = static_cast<size_t>(placement.first_row);
        // Without a label, only the first row of a table may open a run.
        const bool named = placement.evidence >= kLabelled;
        State way;
        if (named || row(placement.first_row).row == 0)
            way.score = nothing_ + start_cost(placement.first_row);
        keep_better(way, onto_[first]);
        const bool restart = named && again_[first].score > way.score;
        if (restart) way = again_[first];
        const Score score = way.score + fit.score - skip;
        State& state = states_[first + static_cast<size_t>(placement.row_count) - 1];
        if (score <= state.score || score < best_ - skip - kBeam) return;
        state = {score, static_cast<int>(steps_.size())};
        top_ = std::max(top_, score);
        steps_.push_back({placement, way.step, restart});
    }

    Score start_cost(int first) const { return kSkippedRow * row(first).row; }

    // Of a table, behind one of its rows, for another.
    Score leave_cost(int last) const {
        const int lost_at_end = row(last).rows_of_table - row(last).row - 1;
        return kSkippedTable + kSkippedRow * std::min(lost_at_end, kCountedLoss);
    }

    Alignment trace() {
        Alignment found;
        const auto end =
            std::max_element(states_.begin(), states_.end(),
                             [](const State& a, const State& b) { return a.score < b.score; });
        if (end == states_.end() || end->step < 0) return found;
        found.score = static_cast<float>(end->score - nothing_) / kThousandths;
        found.runs.emplace_back();
        for (int at = end->step; at >= 0; at = steps_[static_cast<size_t>(at)].before) {
            found.runs.back().push_back(steps_[static_cast<size_t>(at)].placement);
            if (steps_[static_cast<size_t>(at)].restart) found.runs.emplace_back();
        }
        std::reverse(found.runs.begin(), found.runs.end());
        for (Run& run : found.runs) {
            std::reverse(run.begin(), run.end());
            keep_certain(form_, labels_, pieces_, run, found.unplaced);
        }
        found.runs.erase(std::remove_if(found.runs.begin(), found.runs.end(), nameless),
                         found.runs.end());
        const auto foreign = [&](const Placement& p) {
            return !has_rows_of(row(p.first_row).table, found.runs);
        };
        found.unplaced.erase(std::remove_if(found.unplaced.begin(), found.unplaced.end(), foreign),
                             found.unplaced.end());
        return found;
    }

    // Without one row of its table, a group of figures is some other table's.
    bool has_rows_of(int table, const std::vector<Run>& runs) const {
        const auto is_of_table = [&](const Placement& p) {
            return row(p.first_row).table == table;
        };
        return std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
            return std::any_of(run.begin(), run.end(), is_of_table);
        });
    }

    const Pieces& pieces_;
    const Form& form_;
    const LabelIndex& labels_;
    int row_count_;
    std::vector<RowShape> rows_;
    uint64_t all_rows_ = 0;     // a bit each
    uint64_t in_one_line_ = 0;  // those of tables in one line
    Evidence evidence_;
    States states_;        // by the row that was placed last
    States onto_, again_;  // by the row that may be placed next
    // To skip a group costs all ways the same: what changes is not their scores, but what it is
    // worth to have placed nothing.
    Score nothing_ = 0;
    Score top_ = kNever;     // of the scores of states_
    Score best_ = 0;         // of both, before the group
    std::vector<Fit> fits_;  // of the group
    std::vector<Step> steps_;
    size_t step_limit_ = kStepLimit;
};

}  // namespace

Alignment align(const Document& document, const Pieces& pieces, const Form& form,
                const LabelIndex& labels) {
    return Aligner(document, pieces, form, labels).run();
}

}  // namespace gouji

#include "report/align.h"

#include <algorithm>
#include <array>
#include <limits>

#include "report/order.h"

namespace gouji {

namespace {

// Weights, in the same unit as label evidence (LabelIndex::kWhole for a whole label).
constexpr float kFullWidth = 2;   // the group has as many figures as the row has columns
constexpr float kWholeTable = 4;  // and is a table by itself, too long to be chance
constexpr uint32_t kLongTable = 10;
constexpr float kBlankRow = -6.5F;  // and not one of them is a figure
constexpr float kBlankAlone = -4;   // but the cells are as many as a row has that stands alone
constexpr float kSeveralRows = -1;  // several rows run together are rarer than one
constexpr float kWrongWidth = -3;   // it has not
constexpr float kLeastForWrongWidth = 5;
constexpr float kBehind = 0.5F;     // labels stand before their figures, or are wrapped round them
constexpr float kDistance = 0.03F;  // of two labels in front of a group, the nearer is its own
constexpr float kFarthest = 0.5F;
constexpr float kBeyondOther = 0.6F;  // a label beyond another row's
constexpr float kTorn = 0.6F;
constexpr float kWholeAgain = 8;        // two pieces of a label that make nearly all of it
constexpr float kOwnLine = 0.4F;        // a label on the figures' own line counts so much more
constexpr float kSkippedRow = -0.3F;    // a row of the form that the text has lost
constexpr float kSkippedTable = -0.5F;  // the rows between two tables, however many
constexpr int kCountedLoss = 3;         // of rows lost at the end of a table, so many count
constexpr float kSkippedGroup = -0.5F;  // a group of three figures or more that is no row
constexpr float kContradiction = -8;    // the label on the group's own line is another row's
constexpr float kForeign = -12;         // it is no row's at all
constexpr uint32_t kForeignWord = 3;    // letters; shorter ones may be torn off a label
constexpr float kRestart = -14;         // the form begins again: a second copy
constexpr float kBeam = 40;
constexpr uint32_t kTornOver = 2;     // lines from one piece of a torn label to the other
constexpr uint32_t kWindow = 16;      // fragments before or after a group that may be its label
constexpr uint32_t kLongWindow = 48;  // and before a whole table on one line

constexpr size_t kStepLimit = 1 << 14;

constexpr float kNever = -std::numeric_limits<float>::infinity();

using Scores = std::array<float, LabelIndex::kMaxRows>;

// Not one label: figures of something else.
bool nameless(const Run& run) {
    return std::none_of(run.begin(), run.end(),
                        [](const Placement& p) { return p.evidence >= kLabelled; });
}

class Aligner {
   public:
    Aligner(const Document& document, const Pieces& pieces, const Form& form,
            const LabelIndex& labels)
        : document_(document), pieces_(pieces), form_(form), labels_(labels),
          row_count_(static_cast<int>(labels.rows().size())) {
        states_.fill({kNever, -1});
        for (const FormRow& at : labels.rows()) {
            const Table& table = form.tables[static_cast<size_t>(at.table)];
            rows_.push_back({at.table, at.row, table.rows[static_cast<size_t>(at.row)].width(),
                             static_cast<int>(table.rows.size()), table.in_one_line});
        }
    }

    Alignment run() {
        for (size_t group = 0; group < pieces_.groups.size(); ++group)
            step(static_cast<int>(group));
        return trace();
    }

   private:
    struct State {
        float score = kNever;
        int step = -1;  // the last placement, index into steps_
    };
    struct Step {
        Placement placement;
        int before = -1;
        bool restart = false;
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

    // What the labels around a group say for each row, and what its own line says.
    void gather(int index) {
        const Group& group = pieces_.groups[static_cast<size_t>(index)];
        int previous = index - 1;
        while (previous >= 0 && pieces_.groups[static_cast<size_t>(previous)].filled == 0)
            --previous;
        const uint32_t begin =
            previous >= 0 ? pieces_.groups[static_cast<size_t>(previous)].fragments_before : 0;
        const bool last = static_cast<size_t>(index) + 1 == pieces_.groups.size();
        const Group* next = last ? nullptr : &pieces_.groups[static_cast<size_t>(index) + 1];
        const auto end =
            next ? next->fragments_before : static_cast<uint32_t>(pieces_.fragments.size());
        evidence_.fill(0);
        own_line_.fill(0);
        heading_.fill(0);
        const uint32_t middle = group.fragments_before;
        const uint32_t window = group.value_count >= kLongTable ? kLongWindow : kWindow;
        uint64_t nearer = 0;  // rows that fragments nearer to the group name
        for (uint32_t i = middle; i-- > middle - std::min(middle - begin, window);) {
            const bool own = pieces_.fragments[i].line == group.line;
            float near = std::max(kFarthest, 1 - kDistance * static_cast<float>(middle - 1 - i));
            add(i, heading_, near);
            const uint64_t named = named_rows(i);
            if (nearer != 0 && (nearer & named) == 0) near *= kBeyondOther;
            nearer |= named;
            // The label of an empty row names that row; of figures below it only where it was
            // torn in two.
            if (!names_other(i, previous, index))
                add(i, evidence_, near);
            else if (group.filled > 0)
                add(i, evidence_, near * kTorn);
            if (own) add(i, own_line_, near);
        }
        if (group.filled > 0) join_torn(begin, end, previous, index);
        nearer = 0;
        for (uint32_t i = middle; i < std::min(end, middle + kWindow); ++i) {
            if (next != nullptr && next->filled > 0 && pieces_.fragments[i].line == next->line)
                break;
            add(i, evidence_, nearer == 0 ? kBehind : kBehind * kBeyondOther);
            nearer |= named_rows(i);
        }
    }

    // A label torn over the row of its figures and an empty row above or below is whole again
    // when both pieces are read as one.
    void join_torn(uint32_t begin, uint32_t end, int previous, int index) {
        const Group& group = pieces_.groups[static_cast<size_t>(index)];
        std::vector<LabelHit> hits;
        for (uint32_t own = group.fragments_before;
             own-- > begin && pieces_.fragments[own].line == group.line;) {
            for (uint32_t above = own;
                 above-- > begin && pieces_.fragments[above].line + kTornOver >= group.line;)
                if (names_other(above, previous, index)) find_joined(above, own, hits);
            for (uint32_t below = group.fragments_before;
                 below < end && pieces_.fragments[below].line <= group.line + kTornOver; ++below)
                if (is_empty_row(pieces_.fragments[below].line, index + 1) && !is_whole(below))
                    find_joined(own, below, hits);
        }
        for (const LabelHit& hit : hits)
            if (hit.score >= kWholeAgain)
                evidence_[static_cast<size_t>(hit.row)] =
                    std::max(evidence_[static_cast<size_t>(hit.row)], hit.score);
    }

    bool is_whole(uint32_t fragment) {
        const std::vector<LabelHit>& hits = hits_of(fragment);
        return std::any_of(hits.begin(), hits.end(),
                           [](const LabelHit& hit) { return hit.score >= LabelIndex::kWhole; });
    }

    void find_joined(uint32_t upper, uint32_t lower, std::vector<LabelHit>& hits) const {
        labels_.find(std::u16string(document_.text(pieces_.fragments[upper].span))
                         .append(document_.text(pieces_.fragments[lower].span)),
                     hits);
    }

    // The line of the group, which holds no figure.
    bool is_empty_row(uint32_t line, int group) const {
        return static_cast<size_t>(group) < pieces_.groups.size() &&
               pieces_.groups[static_cast<size_t>(group)].line == line &&
               pieces_.groups[static_cast<size_t>(group)].filled == 0;
    }

    // Each fragment is looked up once, whichever groups it stands between.
    const std::vector<LabelHit>& hits_of(uint32_t fragment) {
        FoundHits& found = found_[fragment % found_.size()];
        if (found.fragment == fragment) return found.hits;
        found.fragment = fragment;
        found.hits.clear();
        labels_.find(document_.text(pieces_.fragments[fragment].span), found.hits);
        return found.hits;
    }

    // The rows that a fragment names for certain.
    uint64_t named_rows(uint32_t fragment) {
        uint64_t rows = 0;
        for (const LabelHit& hit : hits_of(fragment))
            if (hit.score >= LabelIndex::kWhole / 2) rows |= uint64_t{1} << hit.row;
        return rows;
    }

    bool names_other(uint32_t fragment, int previous, int index) const {
        for (int group = previous + 1; group < index; ++group)
            if (pieces_.groups[static_cast<size_t>(group)].line == pieces_.fragments[fragment].line)
                return true;
        return false;
    }

    void add(uint32_t fragment, Scores& scores, float weight) {
        for (const LabelHit& hit : hits_of(fragment)) {
            float& score = scores[static_cast<size_t>(hit.row)];
            score = std::min(LabelIndex::kWhole, score + weight * hit.score);
        }
    }

    void step(int index) {
        const Group& group = pieces_.groups[static_cast<size_t>(index)];
        gather(index);
        strongest_own_ = *std::max_element(own_line_.begin(), own_line_.end());
        foreign_ = has_foreign_label(group);
        std::array<State, LabelIndex::kMaxRows> next;
        const float skip = group.filled >= 3 ? kSkippedGroup : 0;
        for (int r = 0; r < row_count_; ++r) {
            next[static_cast<size_t>(r)] = states_[static_cast<size_t>(r)];
            next[static_cast<size_t>(r)].score += skip;
        }
        float best = 0;
        for (const State& state : states_) best = std::max(best, state.score);
        alive_.clear();
        for (int s = 0; s < row_count_; ++s)
            if (states_[static_cast<size_t>(s)].score >= best - kBeam) alive_.push_back(s);
        for (int first = 0; first < row_count_; ++first) {
            int total = 0;
            for (int last = first; last < row_count_ && row(last).table == row(first).table;
                 ++last) {
                total += row(last).width;
                if (last > first && total > static_cast<int>(group.value_count)) break;
                const float fit = fit_of(group, first, last, total);
                // What costs more than to leave out the group and these rows is never best.
                const float least = skip + kSkippedRow * static_cast<float>(last - first + 1);
                if (fit >= least) place(index, first, last, fit, best, next);
            }
        }
        states_ = next;
        if (steps_.size() > step_limit_) forget_dead_steps();
    }

    // Words on its own line, and none of them of a label or a header.
    bool has_foreign_label(const Group& group) {
        bool words = false;
        for (uint32_t i = group.fragments_before;
             i-- > 0 && pieces_.fragments[i].line == group.line;) {
            const std::u16string_view text = document_.text(pieces_.fragments[i].span);
            if (!hits_of(i).empty()) return false;
            words |= text.size() >= kForeignWord && labels_.is_strange(text);
        }
        return words;
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
    float fit_of(const Group& group, int first, int last, int total) const {
        const bool full = group.filled == static_cast<uint32_t>(total) ||
                          group.value_count == static_cast<uint32_t>(total);
        const bool padded = !full && group.reach() <= static_cast<uint32_t>(total) &&
                            group.value_count > static_cast<uint32_t>(total);
        const float label = label_of(first, last);
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
            strongest_own_ - label_of(first, last) >= kLabelled * 1.5F ? kContradiction : 0;
        const float foreign = foreign_ ? kForeign : 0;
        const bool whole = (full || padded) && all && group.value_count >= kLongTable;
        const float blank = alone ? kBlankAlone : kBlankRow;
        const float width = full || padded ? (group.filled > 0 ? kFullWidth : blank) : kWrongWidth;
        const float several = first != last && !all ? kSeveralRows : 0;
        return label + width + several + (whole ? kWholeTable : 0) + contradiction + foreign;
    }

    // Of several rows in one group the first is named; where rows are printed side by
    // side, all labels stand in front and any of them speaks for the line.
    float label_of(int first, int last) const {
        float sum = evidence_[static_cast<size_t>(first)] +
                    kOwnLine * own_line_[static_cast<size_t>(first)];
        if (row(first).in_one_line)
            for (int r = first + 1; r <= last; ++r)
                sum = std::max(sum, heading_[static_cast<size_t>(r)]);
        return sum;
    }

    void place(int index, int first, int last, float fit, float best,
               std::array<State, LabelIndex::kMaxRows>& next) {
        // Without a label, only the first row of a table may open a run.
        const bool named = label_of(first, last) >= kLabelled;
        float score = named || row(first).row == 0 ? start_cost(first) + fit : kNever;
        int before = -1;
        bool restart = false;
        for (int s : alive_) {
            const State& state = states_[static_cast<size_t>(s)];
            const bool again = s >= first;
            if (again && !named) break;
            const float reached =
                state.score + fit + (again ? kRestart + start_cost(first) : gap_cost(s, first));
            if (reached <= score) continue;
            score = reached;
            before = state.step;
            restart = again;
        }
        State& state = next[static_cast<size_t>(last)];
        if (score <= state.score || score < best - kBeam) return;
        state = {score, static_cast<int>(steps_.size())};
        steps_.push_back(
            {{index, first, last - first + 1, label_of(first, last)}, before, restart});
    }

    float start_cost(int first) const { return kSkippedRow * static_cast<float>(row(first).row); }

    float gap_cost(int from, int to) const {
        if (row(from).table == row(to).table)
            return kSkippedRow * static_cast<float>(to - from - 1);
        const int lost_at_end = row(from).rows_of_table - row(from).row - 1;
        return kSkippedTable +
               kSkippedRow * static_cast<float>(std::min(lost_at_end, kCountedLoss)) +
               start_cost(to);
    }

    Alignment trace() {
        Alignment found;
        const State* end = &states_[0];
        for (const State& state : states_)
            if (state.score > end->score) end = &state;
        if (end->step < 0) return found;
        found.score = end->score;
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

    const Document& document_;
    const Pieces& pieces_;
    const Form& form_;
    const LabelIndex& labels_;
    int row_count_;
    std::vector<RowShape> rows_;
    std::array<State, LabelIndex::kMaxRows> states_;
    std::vector<Step> steps_;
    size_t step_limit_ = kStepLimit;
    struct FoundHits {
        uint32_t fragment = static_cast<uint32_t>(-1);
        std::vector<LabelHit> hits;
    };
    std::array<FoundHits, 4 * kWindow> found_;  // of the fragments looked up last
    std::vector<int> alive_;                    // states worth going on from
    Scores evidence_{}, own_line_{}, heading_{};
    float strongest_own_ = 0;
    bool foreign_ = false;
};

}  // namespace

Alignment align(const Document& document, const Pieces& pieces, const Form& form,
                const LabelIndex& labels) {
    return Aligner(document, pieces, form, labels).run();
}

}  // namespace gouji

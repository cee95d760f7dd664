#include "report/tables/align.h"

#include <algorithm>

#include "report/tables/fitting.h"
#include "report/tables/order.h"
#include "text/nth.h"

namespace gouji {

namespace {

// What a way through the groups is worth, as Score.
constexpr Score kSkippedTable = -500;  // the rows between two tables, however many
constexpr int kCountedLoss = 3;        // of rows lost at the end of a table, so many count
constexpr Score kSkippedGroup = -500;  // a group of three figures or more that is no row
constexpr Score kRestart = -14'000;    // the form begins again: a second copy
constexpr Score kBeam = 40'000;

constexpr size_t kStepLimit = 1 << 14;

// Not one label: figures of something else.
bool nameless(const Run& run) {
    return std::none_of(run.begin(), run.end(),
                        [](const Placement& p) { return p.evidence >= kLabelled; });
}

class Aligner {
   public:
    Aligner(const Document& document, const Pieces& pieces, const Form& form, Glossary& glossary)
        : pieces_(pieces), form_(form), labels_(glossary.labels()),
          fitting_(document, pieces, form, glossary) {
        for (States* states : {&states_, &onto_, &again_}) states->resize(labels_.rows().size());
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

    const RowShape& row(int index) const { return fitting_.row(index); }

    static void keep_better(State& state, const State& other) {
        if (other.score > state.score) state = other;
    }

    void step(uint32_t index) {
        const Score skip = pieces_.groups[index].filled >= 3 ? kSkippedGroup : 0;
        const std::vector<Fit>& fits = fitting_.find(index, skip);
        if (!fits.empty()) {
            best_ = std::max(nothing_, top_);
            forget_dead_ways();
            uint64_t wanted = 0;
            for (const Fit& fit : fits) wanted |= bit(fit.placement.first_row);
            go_on(wanted);
            begin_again(wanted);
        }
        for (const Fit& fit : fits) place(fit, skip);
        nothing_ -= skip;
        if (steps_.size() > step_limit_) forget_dead_steps();
    }

    static uint64_t bit(int row) { return uint64_t{1} << row; }

    // What lies too far behind the best comes to nothing.
    void forget_dead_ways() {
        for (uint64_t left = alive_; left != 0; left &= left - 1) {
            const int r = __builtin_ctzll(left);
            if (nth(states_, r).score < best_ - kBeam) alive_ &= ~bit(r);
        }
    }

    // The best way to come to each wanted row from one before it: of its own table each row left
    // out between costs, of another the table does.
    void go_on(uint64_t wanted) {
        State within, beyond, leaving;
        int last = -1;  // the row before, of those looked at
        for (uint64_t left = alive_ | wanted; left != 0; left &= left - 1) {
            const int r = __builtin_ctzll(left);
            if (last >= 0 && row(last).table == row(r).table) {
                within.score += kSkippedRow * (r - last - 1);
            } else {
                keep_better(beyond, leaving);
                within = leaving = {};
            }
            State& onto = nth(onto_, r);
            onto = {beyond.score + start_cost(r), beyond.step};
            keep_better(onto, within);
            within.score += kSkippedRow;
            last = r;
            if ((alive_ & bit(r)) == 0) continue;
            const State& state = nth(states_, r);
            keep_better(within, state);
            keep_better(leaving, {state.score + leave_cost(r), state.step});
        }
    }

    // The best way to come to each wanted row from itself or one behind it.
    void begin_again(uint64_t wanted) {
        State behind;
        for (uint64_t left = alive_ | wanted; left != 0;) {
            const int r = 63 - __builtin_clzll(left);
            left &= ~bit(r);
            const State& state = nth(states_, r);
            if ((alive_ & bit(r)) != 0 && state.score >= behind.score) behind = state;
            nth(again_, r) = {behind.score + kRestart + start_cost(r), behind.step};
        }
    }

    // Steps that no state leads back to are dropped, so that memory follows what is kept.
    void forget_dead_steps() {
        std::vector<int> moved(steps_.size(), -1);
        for (const State& state : states_)
            for (int at = state.step; at >= 0 && nth(moved, at) < 0; at = nth(steps_, at).before)
                nth(moved, at) = 0;
        int kept = 0;
        for (size_t at = 0; at < steps_.size(); ++at) {
            if (moved[at] < 0) continue;
            moved[at] = kept;
            Step step = steps_[at];
            if (step.before >= 0) step.before = nth(moved, step.before);
            nth(steps_, kept++) = step;
        }
        steps_.resize(static_cast<size_t>(kept));
        for (State& state : states_)
            if (state.step >= 0) state.step = nth(moved, state.step);
        step_limit_ = std::max(kStepLimit, 2 * steps_.size());
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
        const int last = placement.first_row + placement.row_count - 1;
        State& state = nth(states_, last);
        if (score <= state.score || score < best_ - skip - kBeam) return;
        alive_ |= bit(last);
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
        for (int at = end->step; at >= 0; at = nth(steps_, at).before) {
            found.runs.back().push_back(nth(steps_, at).placement);
            if (nth(steps_, at).restart) found.runs.emplace_back();
        }
        std::reverse(found.runs.begin(), found.runs.end());
        for (Run& run : found.runs) {
            std::reverse(run.begin(), run.end());
            keep_certain(form_, labels_, pieces_, run, found.unplaced);
        }
        std::erase_if(found.runs, nameless);
        const auto foreign = [&](const Placement& p) {
            return !has_rows_of(row(p.first_row).table, found.runs);
        };
        std::erase_if(found.unplaced, foreign);
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
    Fitting fitting_;
    States states_;        // by the row that was placed last
    uint64_t alive_ = 0;   // a bit for each of these rows to which a way leads that may yet be best
    States onto_, again_;  // by the row that may be placed next
    // To skip a group costs all ways the same: what changes is not their scores, but what it is
    // worth to have placed nothing.
    Score nothing_ = 0;
    Score top_ = kNever;  // of the scores of states_
    Score best_ = 0;      // of both, before the group
    std::vector<Step> steps_;
    size_t step_limit_ = kStepLimit;
};

}  // namespace

Alignment align(const Document& document, const Pieces& pieces, const Form& form,
                Glossary& glossary) {
    return Aligner(document, pieces, form, glossary).run();
}

}  // namespace gouji

#include "diagnosis/repair.h"

#include <algorithm>
#include <queue>
#include <set>

#include "text/nth.h"

namespace gouji {

namespace {

constexpr int kCell = 2;
constexpr int kCompound = 3;  // less than two cells, more than one
constexpr int kMostSize = 5 * kCell;
constexpr int kMostWork = 10000;
constexpr size_t kMostSmallest = 64;  // equal repairs beyond that say nothing

struct Node {
    Repair repair;
    int bound = 0;  // no repair that begins so is smaller
};

bool earlier(const Change& a, const Change& b) {
    return a.cell != b.cell ? a.cell < b.cell : a.to < b.to;
}

// What may become a smaller repair first, then the likelier; the rest of the order only makes
// it the same everywhere.
bool before(const Node& a, const Node& b) {
    if (a.bound != b.bound) return a.bound < b.bound;
    if (a.repair.cost != b.repair.cost) return a.repair.cost < b.repair.cost;
    return std::lexicographical_compare(a.repair.changes.begin(), a.repair.changes.end(),
                                        b.repair.changes.begin(), b.repair.changes.end(), earlier);
}

struct Later {
    bool operator()(const Node& a, const Node& b) const { return before(b, a); }
};

bool changed(const Repair& repair, int cell) {
    return std::any_of(repair.changes.begin(), repair.changes.end(),
                       [cell](const Change& c) { return c.cell == cell; });
}

// How many relations of each rule fail. The lines of a rule share no cells (but for unread
// ones), so that each failing one needs a change of its own.
class Failing {
   public:
    Failing(const Ledger& ledger, const std::vector<int>& group)
        : ledger_(ledger), rule_of_(ledger.equations().size(), -1) {
        std::vector<int> rules;
        for (int equation : group) {
            const int relation = nth(ledger.equations(), equation).relation;
            const auto at = std::find(rules.begin(), rules.end(), relation);
            nth(rule_of_, equation) = static_cast<int>(at - rules.begin());
            if (at == rules.end()) rules.push_back(relation);
        }
        counts_.assign(rules.size(), 0);
        shared_.assign(rules.size(), 1);
        for (int equation : group)
            for (const RelationSystem::Term& term : ledger.terms(equation)) share(term.cell);
    }

    void count(const std::vector<int>& group, const Differences& differences) {
        std::fill(counts_.begin(), counts_.end(), 0);
        for (int equation : group) counts_[rule(equation)] += nth(differences, equation).fails();
    }

    // Cells that must be changed at least.
    int least() const { return least(counts_); }
    // The same once a cell is changed by so much.
    int least_after(const Differences& differences, int cell, Decimal more) {
        moved_ = counts_;
        for (const Ledger::Part& part : ledger_.parts(cell)) {
            const Difference& difference = nth(differences, part.equation);
            moved_[rule(part.equation)] +=
                difference.moved(part.sign > 0 ? more : -more).fails() - difference.fails();
        }
        return least(moved_);
    }

   private:
    size_t rule(int equation) const { return static_cast<size_t>(nth(rule_of_, equation)); }

    void share(int cell) {
        std::vector<int> lines(counts_.size(), 0);
        for (const Ledger::Part& part : ledger_.parts(cell)) {
            int& most = shared_[rule(part.equation)];
            most = std::max(most, ++lines[rule(part.equation)]);
        }
    }

    int least(const std::vector<int>& counts) const {
        int least = 0;
        for (size_t i = 0; i < counts.size(); ++i)
            least = std::max(least, (counts[i] + shared_[i] - 1) / shared_[i]);
        return least;
    }

    const Ledger& ledger_;
    std::vector<int> rule_of_;  // by equation
    std::vector<int> counts_;   // by rule
    std::vector<int> shared_;   // by rule: of how many of its lines one cell is part
    std::vector<int> moved_;
};

class Search {
   public:
    Search(const Ledger& ledger, const Likelihood& likelihood, const std::vector<int>& group)
        : ledger_(ledger), likelihood_(likelihood), group_(group), failing_(ledger, group) {}

    Repairs run(const std::vector<Compound>& compounds) {
        start(compounds);
        while (!queue_.empty() && found_.complete) {
            const Node node = queue_.top();
            queue_.pop();
            if (!found_.smallest.empty() && node.bound > found_.smallest.front().size) break;
            const Differences differences =
                ledger_.after(ledger_.differences(), node.repair.changes);
            failing_.count(group_, differences);
            if (failing_.least() == 0)
                accept(node.repair);
            else
                expand(node.repair, differences);
        }
        found_.complete &= !found_.smallest.empty();
        return found_;
    }

   private:
    // Nothing changed, each slip of several cells, each two of them.
    void start(const std::vector<Compound>& compounds) {
        push({});
        for (size_t a = 0; a < compounds.size(); ++a) {
            const Repair one = with({}, compounds[a]);
            push(one);
            for (size_t b = a + 1; b < compounds.size(); ++b)
                if (const Repair two = with(one, compounds[b]); !two.changes.empty()) push(two);
        }
    }

    // Nothing where the two touch the same cell.
    Repair with(Repair repair, const Compound& compound) const {
        for (const Change& change : compound.changes) {
            if (changed(repair, change.cell)) return {};
            insert(repair, change);
        }
        repair.compounds.push_back(compound);
        repair.size += kCompound;
        repair.cost += likelihood_.cost(compound.changes);
        return repair;
    }

    static void insert(Repair& repair, const Change& change) {
        auto& changes = repair.changes;
        changes.insert(std::lower_bound(changes.begin(), changes.end(), change, earlier), change);
    }

    void push(Repair repair) {
        failing_.count(group_, ledger_.after(ledger_.differences(), repair.changes));
        ++found_.work;
        push(std::move(repair), failing_.least());
    }

    void push(Repair repair, int least) {
        Node node{std::move(repair), 0};
        node.bound = node.repair.size + least * kCell;
        if (node.bound > kMostSize) return;
        std::vector<std::pair<int, Decimal>> key;
        for (const Change& change : node.repair.changes) key.emplace_back(change.cell, change.to);
        if (seen_.insert(std::move(key)).second) queue_.push(std::move(node));
    }

    void accept(const Repair& repair) {
        if (repair.changes.empty() || !ledger_.hold(repair.changes, group_)) return;
        found_.smallest.push_back(repair);
        found_.complete = found_.smallest.size() < kMostSmallest;
    }

    // Some cell of a failing relation must be changed, by what that one or another failing
    // relation of the cell demands.
    void expand(const Repair& repair, const Differences& differences) {
        for (const RelationSystem::Term& term : ledger_.terms(pick(repair, differences))) {
            if (!may_change(repair, term.cell)) continue;
            Decimal tried = 0;
            for (const Ledger::Part& part : ledger_.parts(term.cell)) {
                const Difference& difference = nth(differences, part.equation);
                const Decimal more = part.sign > 0 ? -difference.excess() : difference.excess();
                if (!difference.fails() || more == tried) continue;
                tried = more;
                try_change(repair, differences, term.cell, more);
            }
        }
    }

    // Of the relations that fail, the one with the fewest cells to try.
    int pick(const Repair& repair, const Differences& differences) const {
        int best = -1;
        std::ptrdiff_t fewest = 0;
        for (int equation : group_) {
            if (!nth(differences, equation).fails()) continue;
            const auto& terms = ledger_.terms(equation);
            const auto count = std::count_if(terms.begin(), terms.end(), [&](const auto& term) {
                return may_change(repair, term.cell);
            });
            if (best >= 0 && count >= fewest) continue;
            best = equation;
            fewest = count;
        }
        return best;
    }

    bool may_change(const Repair& repair, int cell) const {
        return ledger_.may_be_wrong(cell) && !changed(repair, cell);
    }

    void try_change(const Repair& repair, const Differences& differences, int cell, Decimal more) {
        found_.complete = ++found_.work < kMostWork;
        const Change change{cell, ledger_.value(cell), ledger_.value(cell) + more};
        if (!likelihood_.possible(cell, change.to)) return;
        const int least = failing_.least_after(differences, cell, more);
        const int size = repair.size + kCell;
        if (size + least * kCell > limit()) return;
        Repair next = repair;
        insert(next, change);
        next.size = size;
        next.cost += likelihood_.cost(change);
        push(std::move(next), least);
    }

    int limit() const { return found_.smallest.empty() ? kMostSize : found_.smallest.front().size; }

    const Ledger& ledger_;
    const Likelihood& likelihood_;
    const std::vector<int>& group_;
    Failing failing_;
    std::priority_queue<Node, std::vector<Node>, Later> queue_;
    std::set<std::vector<std::pair<int, Decimal>>> seen_;
    Repairs found_;
};

}  // namespace

Repairs find_repairs(const Ledger& ledger, const Likelihood& likelihood,
                     const std::vector<Compound>& compounds, const std::vector<int>& group) {
    return Search(ledger, likelihood, group).run(compounds);
}

}  // namespace gouji

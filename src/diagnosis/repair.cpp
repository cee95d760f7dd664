#include "diagnosis/repair.h"

#include <algorithm>
#include <queue>
#include <set>

namespace gouji {

namespace {

constexpr int kMostMoves = 5;
constexpr int kMostNodes = 4000;      // of the search; a node evaluates the table once
constexpr size_t kMostSmallest = 12;  // equal repairs beyond that say nothing
constexpr int kMove = 100;
constexpr int kTotal = -20;  // a total is likelier wrong than what it adds up
constexpr int kNamedSlip = -10;
constexpr int kCompound = 30;  // a slip of several cells is rarer than one of one

// Cells changed so far, and what still fails.
struct Node {
    Repair repair;
    std::vector<Cell> cells;
};

// Fewer moves first, then the likelier; the rest of the order only makes it the same
// everywhere.
bool before(const Repair& a, const Repair& b) {
    if (a.moves != b.moves) return a.moves < b.moves;
    if (a.cost != b.cost) return a.cost < b.cost;
    return std::lexicographical_compare(a.changes.begin(), a.changes.end(), b.changes.begin(),
                                        b.changes.end(), [](const Change& x, const Change& y) {
                                            return x.cell != y.cell ? x.cell < y.cell : x.to < y.to;
                                        });
}

struct Later {
    bool operator()(const Node& a, const Node& b) const { return before(b.repair, a.repair); }
};

class Search {
   public:
    Search(const Table& form, const RelationSystem& system, const std::vector<Cell>& cells,
           const Trust& trust)
        : form_(form), system_(system), original_(cells), trust_(trust) {
        totals_.assign(cells.size(), false);
        for (const Equation& equation : system.equations())
            if (equation.right.size() == 1)
                totals_[static_cast<size_t>(equation.right.front())] = true;
    }

    Repairs run() {
        Node root{{}, original_};
        add_shifts(root);
        add_swaps(root);
        add_cell_swaps(root);
        queue_.push(std::move(root));
        Repairs found;
        for (int nodes = 0; !queue_.empty(); ++nodes) {
            if (nodes == kMostNodes) {
                found.too_many = found.smallest.empty();
                break;
            }
            Node node = queue_.top();
            queue_.pop();
            if (!found.smallest.empty() && node.repair.moves > found.smallest.front().moves) break;
            const std::vector<Evaluated> evaluated = system_.evaluate(node.cells);
            const int failing = pick(evaluated, node.cells);
            if (failing < 0) {
                if (!node.repair.changes.empty()) found.smallest.push_back(std::move(node.repair));
                if (found.smallest.size() == kMostSmallest) break;
            } else if (node.repair.moves < kMostMoves) {
                expand(node, evaluated[static_cast<size_t>(failing)], static_cast<size_t>(failing));
            } else {
                found.too_many = found.smallest.empty();
                break;
            }
        }
        return found;
    }

   private:
    // Of the equations that fail, the one with the fewest cells to try.
    int pick(const std::vector<Evaluated>& evaluated, const std::vector<Cell>& cells) const {
        int best = -1;
        size_t fewest = 0;
        for (size_t i = 0; i < evaluated.size(); ++i) {
            if (evaluated[i].verdict != Verdict::kFail) continue;
            const Equation& equation = system_.equations()[i];
            size_t size = equation.left.size() + equation.right.size();
            for (int cell : equation.right)
                size += cells[static_cast<size_t>(cell)].state == CellState::kRead ? 0 : kMostNodes;
            if (best < 0 || size < fewest) best = static_cast<int>(i), fewest = size;
        }
        return best;
    }

    // One cell of the failing equation, changed so that the equation holds.
    void expand(const Node& node, const Evaluated& evaluated, size_t equation) {
        const bool left_over = evaluated.left.low > evaluated.right.high;
        const Decimal gap = left_over ? evaluated.left.low - evaluated.right.high
                                      : evaluated.right.low - evaluated.left.high;
        for (const RelationSystem::Term& term : system_.terms(equation, node.cells)) {
            const auto cell = static_cast<size_t>(term.cell);
            if (node.cells[cell].state != CellState::kRead || changed(node.repair, term.cell))
                continue;
            const bool less = (term.sign > 0) == left_over;
            const Decimal value =
                less ? node.cells[cell].value - gap : node.cells[cell].value + gap;
            if (value < Decimal(0)) continue;
            Node next = node;
            change(next, term.cell, value);
            next.repair.moves = node.repair.moves + 1;
            next.repair.cost += cost(term.cell, value);
            push(std::move(next));
        }
    }

    static bool changed(const Repair& repair, int cell) {
        return std::any_of(repair.changes.begin(), repair.changes.end(),
                           [cell](const Change& c) { return c.cell == cell; });
    }

    int cost(int cell, Decimal value) const {
        int cost = kMove + trust_[static_cast<size_t>(cell)];
        if (totals_[static_cast<size_t>(cell)]) cost += kTotal;
        if (slip_of(original_[static_cast<size_t>(cell)].value, value) != Slip::kNone)
            cost += kNamedSlip;
        return cost;
    }

    void change(Node& node, int cell, Decimal value) const {
        if (value == original_[static_cast<size_t>(cell)].value) return;
        const Change change{cell, original_[static_cast<size_t>(cell)].value, value};
        auto& changes = node.repair.changes;
        changes.insert(
            std::lower_bound(changes.begin(), changes.end(), change,
                             [](const Change& a, const Change& b) { return a.cell < b.cell; }),
            change);
        node.cells[static_cast<size_t>(cell)].value = value;
    }

    // The same cells in another order are the same repair.
    void push(Node node) {
        std::vector<int> cells;
        for (const Change& change : node.repair.changes) cells.push_back(change.cell);
        if (seen_.insert(std::move(cells)).second) queue_.push(std::move(node));
    }

    // A row whose figures stand one column off. The figure that fell out at the end is
    // what the row's own sum makes it.
    void add_shifts(const Node& root) {
        for (const Equation& equation : system_.equations()) {
            if (!equation.relation->along_row) continue;
            const Row& row = form_.rows[static_cast<size_t>(equation.line)];
            for (int by : {-1, 1}) {
                Node node = root;
                for (int i = 0; i < row.width() && all_read(row); ++i) {
                    const bool inside = i + by >= 0 && i + by < row.width();
                    if (inside)
                        change(node, row.first_cell + i,
                               original_[static_cast<size_t>(row.first_cell + i + by)].value);
                }
                settle(node, equation, by < 0 ? row.first_cell : row.first_cell + row.width() - 1);
                finish_compound(std::move(node), Slip::kShifted);
            }
        }
    }

    // Gives a cell the value with which an equation of read cells holds.
    void settle(Node& node, const Equation& equation, int cell) const {
        Decimal rest = 0;
        const bool on_left =
            std::find(equation.left.begin(), equation.left.end(), cell) != equation.left.end();
        for (int other : equation.left)
            if (other != cell) rest = rest + node.cells[static_cast<size_t>(other)].value;
        for (int other : equation.right)
            if (other != cell) rest = rest - node.cells[static_cast<size_t>(other)].value;
        const Decimal value = on_left ? -rest : rest;
        if (value >= Decimal(0)) change(node, cell, value);
    }

    // Two cells of a row that fails, or of a column between two such rows.
    void add_cell_swaps(const Node& root) {
        const std::vector<Evaluated> evaluated = system_.evaluate(original_);
        std::vector<const Row*> failing;
        for (size_t i = 0; i < evaluated.size(); ++i)
            if (evaluated[i].verdict == Verdict::kFail &&
                system_.equations()[i].relation->along_row)
                failing.push_back(&form_.rows[static_cast<size_t>(system_.equations()[i].line)]);
        for (const Row* row : failing)
            for (int a = 0; a < row->width(); ++a)
                for (int b = a + 1; b < row->width(); ++b)
                    exchange(root, row->first_cell + a, row->first_cell + b);
        for (size_t i = 0; i < failing.size(); ++i)
            for (size_t j = i + 1; j < failing.size(); ++j)
                for (int c = 0; c < std::min(failing[i]->width(), failing[j]->width()); ++c)
                    exchange(root, failing[i]->first_cell + c, failing[j]->first_cell + c);
    }

    void exchange(const Node& root, int a, int b) {
        const Cell& one = original_[static_cast<size_t>(a)];
        const Cell& other = original_[static_cast<size_t>(b)];
        if (one.state != CellState::kRead || other.state != CellState::kRead) return;
        Node node = root;
        change(node, a, other.value);
        change(node, b, one.value);
        finish_compound(std::move(node), Slip::kSwapped);
    }

    // Two rows, or two cells of a column, that stand in each other's place.
    void add_swaps(const Node& root) {
        for (const Equation& equation : system_.equations()) {
            if (equation.relation->along_row || equation.right.size() < 2) continue;
            std::vector<int> terms = equation.relation->left;
            terms.insert(terms.end(), equation.relation->right.begin(),
                         equation.relation->right.end());
            for (size_t a = 0; a < terms.size(); ++a)
                for (size_t b = a + 1; b < terms.size(); ++b) add_swap(root, terms[a], terms[b]);
            return;  // the same rows for every column
        }
    }

    void add_swap(const Node& root, int a, int b) {
        const Row& one = form_.rows[static_cast<size_t>(a)];
        const Row& other = form_.rows[static_cast<size_t>(b)];
        if (!all_read(one) || !all_read(other) || one.columns != other.columns) return;
        Node node = root;
        for (int i = 0; i < one.width(); ++i) {
            change(node, one.first_cell + i,
                   original_[static_cast<size_t>(other.first_cell + i)].value);
            change(node, other.first_cell + i,
                   original_[static_cast<size_t>(one.first_cell + i)].value);
        }
        finish_compound(std::move(node), Slip::kSwapped);
    }

    bool all_read(const Row& row) const {
        for (int i = 0; i < row.width(); ++i)
            if (original_[static_cast<size_t>(row.first_cell + i)].state != CellState::kRead)
                return false;
        return true;
    }

    // Worth trying only where it mends everything: it is one move, however many cells.
    void finish_compound(Node node, Slip slip) {
        if (node.repair.changes.size() < 2) return;
        for (const Evaluated& evaluated : system_.evaluate(node.cells))
            if (evaluated.verdict == Verdict::kFail) return;
        node.repair.slip = slip;
        node.repair.moves = 1;
        node.repair.cost = kMove + kCompound;
        push(std::move(node));
    }

    const Table& form_;
    const RelationSystem& system_;
    const std::vector<Cell>& original_;
    const Trust& trust_;
    std::vector<bool> totals_;
    std::priority_queue<Node, std::vector<Node>, Later> queue_;
    std::set<std::vector<int>> seen_;
};

// Two changes that exchange two figures are one slip.
void name_slip(Repair& repair) {
    if (repair.slip != Slip::kNone) return;
    if (repair.changes.size() == 1)
        repair.slip = slip_of(repair.changes[0].from, repair.changes[0].to);
    if (repair.changes.size() == 2 && repair.changes[0].from == repair.changes[1].to &&
        repair.changes[1].from == repair.changes[0].to)
        repair.slip = Slip::kSwapped;
}

}  // namespace

Repairs find_repairs(const Table& form, const RelationSystem& system,
                     const std::vector<Cell>& cells, const Trust& trust) {
    Repairs repairs = Search(form, system, cells, trust).run();
    for (Repair& repair : repairs.smallest) name_slip(repair);
    std::sort(repairs.smallest.begin(), repairs.smallest.end(), before);
    return repairs;
}

}  // namespace gouji

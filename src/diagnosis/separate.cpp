#include "diagnosis/separate.h"

#include <algorithm>

#include "text/insert_in_order.h"

namespace gouji {

namespace {

bool same(const std::vector<Change>& a, const std::vector<Change>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Change& x, const Change& y) {
        return x.cell == y.cell && x.to == y.to;
    });
}

class Separator {
   public:
    Separator(const Ledger& ledger, const Likelihood& likelihood)
        : ledger_(ledger), likelihood_(likelihood) {}

    // The changes of a repair in sets that no relation links.
    std::vector<Remedy> parts(const Repair& repair) const {
        std::vector<Remedy> parts;
        std::vector<Change> single = repair.changes;
        for (const Compound& compound : repair.compounds) {
            join(parts, {compound.changes, compound.slip, likelihood_.cost(compound.changes)});
            std::erase_if(single, [&](const Change& change) {
                return std::binary_search(compound.changes.begin(), compound.changes.end(), change,
                                          before);
            });
        }
        for (const Change& change : single)
            join(parts, {{change}, likelihood_.slip(change), likelihood_.cost(change)});
        return parts;
    }

    Remedy whole(std::vector<Remedy> parts) const {
        Remedy whole = std::move(parts.front());
        for (size_t i = 1; i < parts.size(); ++i) add(whole, parts[i]);
        return whole;
    }

   private:
    void join(std::vector<Remedy>& parts, Remedy remedy) const {
        for (size_t i = parts.size(); i-- > 0;) {
            if (!linked(parts[i], remedy)) continue;
            add(remedy, parts[i]);
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
        }
        parts.push_back(std::move(remedy));
    }

    bool linked(const Remedy& a, const Remedy& b) const {
        for (const Change& one : a.changes)
            for (const Change& other : b.changes)
                for (const Ledger::Part& part : ledger_.parts(one.cell))
                    for (const Ledger::Part& same : ledger_.parts(other.cell))
                        if (part.equation == same.equation) return true;
        return false;
    }

    // Two figures that take each other's place are one slip; others together have no name.
    static void add(Remedy& remedy, const Remedy& more) {
        for (const Change& change : more.changes) insert_in_order(remedy.changes, change, before);
        const std::vector<Change>& changes = remedy.changes;
        const bool exchanged = changes.size() == 2 && changes[0].from == changes[1].to &&
                               changes[1].from == changes[0].to;
        remedy.slip = exchanged ? Slip::kSwapped : Slip::kNone;
        remedy.cost += more.cost;
    }

    const Ledger& ledger_;
    const Likelihood& likelihood_;
};

bool contains(const std::vector<Remedy>& parts, const Remedy& part) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Remedy& one) { return same(one.changes, part.changes); });
}

}  // namespace

std::vector<Fault> separate(const Repairs& repairs, const Ledger& ledger,
                            const Likelihood& likelihood) {
    const Separator separator(ledger, likelihood);
    std::vector<std::vector<Remedy>> parts;
    for (const Repair& repair : repairs.smallest) parts.push_back(separator.parts(repair));
    std::vector<Fault> faults;
    std::vector<Remedy> agreed;
    for (const Remedy& part : parts.front()) {
        if (!repairs.complete || !std::all_of(parts.begin(), parts.end(),
                                              [&](const auto& p) { return contains(p, part); }))
            continue;
        agreed.push_back(part);
        faults.push_back({{part}, true});
    }
    Fault open{{}, repairs.complete};
    for (std::vector<Remedy>& own : parts) {
        std::erase_if(own, [&](const Remedy& part) { return contains(agreed, part); });
        if (!own.empty()) open.remedies.push_back(separator.whole(std::move(own)));
    }
    if (!open.remedies.empty()) faults.push_back(std::move(open));
    return faults;
}

}  // namespace gouji

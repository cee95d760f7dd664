// What prose can claim a number of: a cell of the form, or a sum of cells that the form
// names. Ids are those of the contract: "requests.new.total", "requests.granted".
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct Quantity {
    std::string id;
    int table = 0;
    std::vector<int> cells;     // their sum is the quantity: indices of Table::cell()
    std::vector<int> less;      // without these
    std::vector<int> readings;  // other quantities the same words may mean: either is right
    std::vector<int> loosely;   // those that only some of its words may mean: Cue::loosely

    // Every cell of `part` is one of its own.
    bool includes(const Quantity& part) const;
};

// Those that the grammar of claims itself speaks of: indices into Form::quantities, -1 where
// the form has none.
struct KnownQuantities {
    int received = -1;
    int received_with_carried_in = -1;
    int received_from_persons = -1;
    int carried_in = -1;
    int carried_out = -1;
    int closed = -1;
    int granted = -1;
    int partial = -1;
    int refused = -1;
    int unable = -1;
    int unprocessed = -1;
    int other = -1;
    int reconsideration = -1;
    int reconsideration_upheld = -1;
    int litigation = -1;

    // What may become of a request, each apart; all of them make `closed`.
    std::array<int, 6> outcomes() const {
        return {granted, partial, refused, unable, unprocessed, other};
    }
    bool is_outcome(int quantity) const {
        const std::array<int, 6> all = outcomes();
        return std::find(all.begin(), all.end(), quantity) != all.end();
    }
};

// The id of each.
struct KnownQuantity {
    std::string_view id;
    int KnownQuantities::*at;
};
constexpr KnownQuantity kKnownQuantities[] = {
    {"requests.new.total", &KnownQuantities::received},
    {"requests.new_and_carried_in", &KnownQuantities::received_with_carried_in},
    {"requests.new.natural", &KnownQuantities::received_from_persons},
    {"requests.carried_in.total", &KnownQuantities::carried_in},
    {"requests.carried_out.total", &KnownQuantities::carried_out},
    {"requests.closed.total", &KnownQuantities::closed},
    {"requests.granted", &KnownQuantities::granted},
    {"requests.partial", &KnownQuantities::partial},
    {"requests.refused", &KnownQuantities::refused},
    {"requests.unable", &KnownQuantities::unable},
    {"requests.unprocessed", &KnownQuantities::unprocessed},
    {"requests.other", &KnownQuantities::other},
    {"review.reconsideration.total", &KnownQuantities::reconsideration},
    {"review.reconsideration.upheld", &KnownQuantities::reconsideration_upheld},
    {"review.litigation", &KnownQuantities::litigation},
};
static_assert(sizeof(KnownQuantities) == std::size(kKnownQuantities) * sizeof(int));

}  // namespace gouji

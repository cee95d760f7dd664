#include "check/claim_readings.h"

#include <algorithm>

#include "check/admits.h"
#include "text/nth.h"

namespace gouji {

Interval in_tables(const Form& form, const std::vector<TableReading>& tables, int quantity,
                   bool blanks_open) {
    const Quantity& q = nth(form.quantities, quantity);
    const std::vector<Cell>& cells = nth(tables, q.table).cells;
    const auto value = [&](int index) {
        const Cell& cell = nth(cells, index);
        const bool nought = cell.state == CellState::kBlank && !blanks_open;
        return nought ? Interval::point(0) : cell.interval();
    };
    Interval sum = Interval::point(0);
    for (int cell : q.cells) sum = sum + value(cell);
    for (int cell : q.less) sum = sum - value(cell);
    return sum;
}

ClaimReadings::ClaimReadings(const Report& report) : form_(*report.form) {
    for (const Claim& claim : report.claims) {
        if (claim.quantity < 0) continue;
        if (claim.quantity == form_.known.carried_in) carrying_.push_back(claim.sentence);
        if (claim.quantity == form_.known.received) receiving_.push_back(claim.passage);
    }
}

int ClaimReadings::borne_out(const Claim& claim, const std::vector<TableReading>& tables) const {
    const auto fits = [&](int q) { return admits(claim, in_tables(form_, tables, q)); };
    if (fits(claim.quantity)) return claim.quantity;
    const Quantity& claimed = nth(form_.quantities, claim.quantity);
    for (int reading : claimed.readings)
        if (may_mean(claim, reading) && fits(reading)) return reading;
    if (!claim.loosely) return -1;
    for (int reading : claimed.loosely)
        if (may_mean(claim, reading) && fits(reading)) return reading;
    return -1;
}

// "上年结转3件,新收45件,办结45件" leaves nothing out; "收到45件,实际办理43件" tells the two apart.
bool ClaimReadings::may_mean(const Claim& claim, int reading) const {
    if (reading == form_.known.received &&
        std::binary_search(receiving_.begin(), receiving_.end(), claim.passage))
        return false;
    return nth(form_.quantities, reading).less.empty() ||
           !std::binary_search(carrying_.begin(), carrying_.end(), claim.sentence);
}

}  // namespace gouji

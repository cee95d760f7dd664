#include "output/json_room.h"

#include "text/nth.h"

namespace gouji {

namespace {

// What most take at most, tables included; more is made where it is too little.
constexpr size_t kBytes = 32'000;
constexpr size_t kBytesOfClaim = 110;
constexpr size_t kBytesOfCheck = 75;
constexpr size_t kBytesOfPlace = 90;
constexpr size_t kBytesOfNumber = 20;
constexpr size_t kBytesOfFinding = 250;
constexpr size_t kBytesOfOperand = 110;

size_t room(SourceSpan quoted) { return 3 * size_t{quoted.size()}; }

size_t room(const Result& result, int quantity, const CellRef& place = {}) {
    const auto& quantities = result.report.form->quantities;
    return (quantity < 0 ? 0 : 20 + nth(quantities, quantity).id.size()) +
           (place.table < 0 ? 0 : kBytesOfPlace);
}

}  // namespace

size_t room_for(const Result& result) {
    size_t bytes = kBytes;
    for (const Claim& claim : result.report.claims)
        if (!claim.percent)
            bytes += kBytesOfClaim + room(claim.span) + room(result, claim.quantity);
    for (const Check& check : result.checked.checks)
        bytes += kBytesOfCheck + room(result, check.quantity, check.place) +
                 kBytesOfNumber * check.numbers.size();
    for (const Finding& finding : result.checked.findings)
        bytes += kBytesOfFinding + finding.message.size() + room(finding.span) +
                 room(result, finding.quantity, finding.place) +
                 kBytesOfOperand * finding.operands.size();
    return bytes;
}

}  // namespace gouji

#include "check/ratio.h"

#include "check/admits.h"
#include "check/claim_readings.h"
#include "report/phrases.h"
#include "text/nth.h"

namespace gouji {

namespace {

// part / whole in per cent, half up at so many places.
std::string in_per_cent(Decimal part, Decimal whole, int places) {
    if (whole == Decimal(0)) return "∞";
    Decimal scale = 1;
    for (int i = 0; i < places; ++i) scale = scale * 10;
    const Decimal scaled = part * 100 * scale / whole + Decimal::scaled(5, 1);
    return Decimal::scaled(scaled.to_int64(), places).to_string();
}

// A figure of the prose, or one of the tables, where `quantity` says so.
Operand operand(const Report& report, size_t claim, int quantity) {
    if (quantity < 0) return Operand::of(report.claims[claim]);
    const Quantity& q = nth(report.form->quantities, quantity);
    const auto table = static_cast<size_t>(q.table);
    const auto first = static_cast<size_t>(q.cells.front());
    const CellRef place = report.form->tables[table].place(q.table, q.cells.front());
    Operand figure = Operand::of(place, report.tables[table].cells[first]);
    if (q.cells.size() > 1) {
        figure.cell = {};
        figure.quantity = quantity;
    }
    figure.value = in_tables(report, quantity).low;
    return figure;
}

std::string direction(bool falls, const Record& record) {
    return record.say(falls ? "change.fall" : "change.rise");
}

}  // namespace

Fit fit_ratio(Decimal part, Decimal whole, const Claim& printed) {
    if (whole == Decimal(0)) return Fit::kNone;
    if (!printed.is_exact())
        return admits(printed, Interval::point(part * 100 / whole)) ? Fit::kExact : Fit::kNone;
    // Compared as part * 100 against printed * whole, so that nothing is rounded on the way.
    const Decimal low = printed.value.low;
    const Decimal step = Decimal::scaled(1, printed.places);
    const Decimal half = step / 2;
    const Decimal share = part * 100;
    if (share >= (low - half) * whole && share < (low + half) * whole) return Fit::kExact;
    if (share >= low * whole && share < (low + step) * whole) return Fit::kTruncated;
    return Fit::kNone;
}

Fit fit_rounded(const Claim& now, const Claim& before, const Claim& printed) {
    if (printed.loose) return Fit::kExact;
    const bool falls = says_fall(printed.lead());
    Interval change = falls ? before.value - now.value : now.value - before.value;
    Interval told = printed.value;
    if (printed.percent) {
        const Decimal least = now.value.low * 100 / before.value.high - 100;
        const Decimal most = now.value.high * 100 / before.value.low - 100;
        change = falls ? Interval{-most, -least} : Interval{least, most};
        const Decimal half = Decimal::scaled(1, printed.places) / 2;
        told = {told.low - half, told.high + half};
    }
    return overlap(change, told) ? Fit::kExact : Fit::kNone;
}

void report_ratio(const RatioRule& rule, Fit fit, const Ratio& ratio, const Report& report,
                  Record& record) {
    const Claims& claims = report.claims;
    const Claim& part = claims[ratio.part];
    const Claim& printed = claims[ratio.printed];
    const Decimal whole = ratio.whole.value;
    const bool truncated = fit == Fit::kTruncated;
    // A change counts upwards where the words say so; below nought it goes the other way.
    const bool wrong_way = ratio.amount < Decimal(0);
    const bool said_falls = says_fall(printed.lead());
    const Decimal amount = wrong_way ? -ratio.amount : ratio.amount;
    const Phrasing& words = record.words();
    Finding finding;
    finding.rule = rule.id;
    finding.severity = truncated ? Severity::kNote : Severity::kWarning;
    finding.quantity = part.quantity;
    finding.span = join(part.span, printed.number());
    finding.operands = {operand(report, ratio.part, ratio.quantity),
                        operand(report, ratio.whole.claim, ratio.whole.quantity),
                        Operand::of(printed)};
    finding.operands[1].value = whole;
    finding.message = record.say(
        truncated ? rule.truncated : rule.wrong,
        {{"part", finding.operands[0].value.to_string()},
         {"whole", whole.to_string()},
         {"printed", is_rounded(printed) ? words.amount(Interval::point(printed.printed()))
                                         : words.claimed(printed)},
         {"direction", direction(said_falls != wrong_way, record)},
         {"said", direction(said_falls, record)},
         {"difference", amount.to_string()},
         {"share", in_per_cent(amount, whole, printed.places)}});
    record.add(std::move(finding));
}

}  // namespace gouji

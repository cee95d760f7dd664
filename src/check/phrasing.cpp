#include "check/phrasing.h"

#include <algorithm>

#include "form/labels.h"
#include "text/fold.h"
#include "text/nth.h"
#include "text/utf.h"

namespace gouji {

namespace {

constexpr size_t kLongSum = 4;
constexpr std::string_view kPlus = " + ";
// Of many rows only the first are named.
constexpr size_t kNamedRows = 4;

// "（二）部分公开（区分处理的…）" without its remark.
std::string plain(const std::u16string& label) {
    const Folded folded = fold(label);
    const std::u16string_view text = folded.text();
    const SourceSpan span =
        folded.source({0, static_cast<uint32_t>(std::min(text.find(u'(', 1), text.size()))});
    return to_utf8(std::u16string_view(label).substr(span.begin, span.size()));
}

// In English the form's own label stands in for one without a translation.
template <typename Item>
std::string label(const Item& item, const Catalogue& catalogue) {
    return catalogue.language() == Language::kEnglish && !item.english.empty() ? item.english
                                                                               : plain(item.label);
}

}  // namespace

std::string Phrasing::row(int table, int row) const {
    return label(nth(nth(form_.tables, table).rows, row), catalogue_);
}

std::string Phrasing::rows(int table, const std::vector<int>& rows) const {
    std::string names;
    for (size_t i = 0; i < std::min(rows.size(), kNamedRows); ++i) {
        if (i > 0) names += catalogue_.say("list.separator");
        names += row(table, rows[i]);
    }
    if (rows.size() <= kNamedRows) return names;
    return catalogue_.say("list.more", {{"list", names}, {"count", std::to_string(rows.size())}});
}

std::string Phrasing::column(int table, int column) const {
    return label(nth(nth(form_.tables, table).columns, column), catalogue_);
}

std::string Phrasing::table(int table) const {
    const std::string& id = nth(form_.tables, table).id;
    const std::string key = "table." + id;
    return catalogue_.has(key) ? catalogue_.say(key) : id;
}

std::string Phrasing::cell(const CellRef& cell) const {
    return catalogue_.say("place.cell", {{"row", row(cell.table, cell.row)},
                                         {"column", column(cell.table, cell.column)}});
}

std::string Phrasing::quantity(int quantity) const {
    const Quantity& q = nth(form_.quantities, quantity);
    const std::string key = "quantity." + q.id;
    if (catalogue_.has(key)) return catalogue_.say(key);
    return cell(nth(form_.tables, q.table).place(q.table, q.cells.front()));
}

std::string Phrasing::amount(const Interval& interval) const {
    const auto say = [&](std::string_view key, Decimal value) {
        return catalogue_.say(key, {{"value", value.to_string()}});
    };
    if (interval.is_point()) return say("amount.exact", interval.low);
    std::string low = say(interval.low_open ? "amount.more_than" : "amount.at_least", interval.low);
    if (interval.high.is_infinite()) return low;
    std::string high =
        say(interval.high_open ? "amount.less_than" : "amount.at_most", interval.high);
    if (interval.low == Decimal(0) && !interval.low_open) return high;
    return catalogue_.say("amount.between", {{"low", low}, {"high", high}});
}

std::string Phrasing::claimed(const Claim& claim) const {
    if (!claim.loose) return amount(claim.value);
    return catalogue_.say("amount.about", {{"value", claim.printed().to_string()}});
}

std::string Phrasing::terms(const std::vector<Operand>& operands, int sign,
                            const Interval& amount) const {
    size_t count = 0;
    for (const Operand& operand : operands) count += operand.sign == sign;
    std::string said;
    bool unknown = false;
    for (const Operand& operand : operands) {
        const bool nought = operand.state == CellState::kBlank
                                ? amount.is_point()
                                : operand.state == CellState::kRead && operand.value == Decimal(0);
        const bool known = nought || operand.state == CellState::kRead;
        if (operand.sign != sign || (nought && count > kLongSum) || (!known && unknown)) continue;
        if (!said.empty()) said += kPlus;
        said += !known ? "?" : nought ? "0" : operand.value.to_string();
        unknown |= !known;
    }
    return said.empty() ? "0" : said;
}

bool Phrasing::is_sum(std::string_view terms) { return terms.find(kPlus) != terms.npos; }

std::string Phrasing::sum(const Interval& amount, const std::vector<Operand>& operands,
                          int sign) const {
    std::string total = this->amount(amount);
    const std::string said = terms(operands, sign, amount);
    if (!is_sum(said)) return total;
    return catalogue_.say("amount.sum", {{"amount", total}, {"terms", said}});
}

}  // namespace gouji

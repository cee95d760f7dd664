#include "check/table_shares.h"

#include <algorithm>

#include "check/claim_readings.h"
#include "check/ratio.h"
#include "check/share_wholes.h"
#include "report/phrases.h"
#include "text/leading.h"
#include "text/nth.h"

namespace gouji {

namespace {

// What may stand between a share's word and its figure, and names no whole but all requests.
constexpr std::u16string_view kOfAll[] = {
    u"占",   u"比",   u"例",   u"重",   u"为",         u"达",          u"约",   u"到",
    u"了",   u"的",   u"仅",   u"均",   u"本年度",     u"全年",        u"全部", u"所有",
    u"申请", u"件",   u"数",   u"总量", u"总",         u"量",          u"收到", u"受理",
    u"已",   u"办结", u"答复", u"办理", u"依申请公开", u"政府信息公开"};

class TableShare {
   public:
    TableShare(size_t at, const Report& report)
        : report_(report), claims_(report.claims), share_(claims_[at]), at_(at),
          part_(in_tables(report, share_.share_of)) {}

    void check(Record& record) const {
        const std::vector<Whole> wholes = part_.is_point()
                                              ? wholes_in_tables(report_, part_.low, is_outcome())
                                              : std::vector<Whole>{};
        const bool open =
            wholes.empty() || share_.narrowed || is_among_share() || !is_of_all_requests(share_);
        const bool holds = !open && is_given();
        const Verdict verdict = open    ? Verdict::kUndecided
                                : holds ? Verdict::kPass
                                        : Verdict::kFail;
        record.judge(kShareRule.id, verdict, {share_.number()});
        if (verdict != Verdict::kFail) return;
        const Ratio ratio{at_, wholes.front(), at_, part_.low, share_.share_of};
        report_ratio(kShareRule, Fit::kNone, ratio, report_, record);
    }

   private:
    bool is_outcome() const { return report_.form->known.is_outcome(share_.share_of); }

    // "无法提供占25%,其中本机关不掌握的占83%": of that part.
    bool is_among_share() const {
        return at_ > 0 && opens_list(share_) && claims_[at_ - 1].percent;
    }

    // By a total of the tables, or a number of its passage, and what the words name or what holds
    // that: 企业 may be all that are no natural persons.
    bool is_given() const {
        const Form& form = *report_.form;
        const Quantity& named = nth(form.quantities, share_.share_of);
        const std::vector<Decimal> wholes = all_wholes();
        for (size_t q = 0; q < form.quantities.size(); ++q) {
            const Quantity& part = form.quantities[q];
            if (part.table != named.table || !part.includes(named)) continue;
            const Interval value = in_tables(report_, static_cast<int>(q));
            if (!value.is_point() || fits(part_.low, value.low)) return true;
            for (const Decimal whole : wholes)
                if (fits(value.low, whole)) return true;
        }
        return false;
    }

    bool fits(Decimal part, Decimal whole) const {
        return fit_ratio(part, whole, share_) != Fit::kNone;
    }

    std::vector<Decimal> all_wholes() const {
        std::vector<Decimal> wholes;
        for (const Whole& whole : wholes_in_tables(report_, 0, false))
            wholes.push_back(whole.value);
        const size_t end = std::min(claims_.size(), at_ + kBesideShare);
        for (size_t i = at_ - std::min(at_, kBesideShare); i < end; ++i)
            if (claims_[i].passage == share_.passage && is_addend(claims_[i]))
                wholes.push_back(claims_[i].value.low);
        return wholes;
    }

    const Report& report_;
    const Claims& claims_;
    const Claim& share_;
    size_t at_;
    Interval part_;
};

}  // namespace

std::vector<Whole> wholes_in_tables(const Report& report, Decimal part, bool outcome) {
    const KnownQuantities& known = report.form->known;
    std::vector<int> totals{known.received, known.received_with_carried_in, known.closed};
    if (outcome) std::reverse(totals.begin(), totals.end());
    std::vector<Whole> wholes;
    for (const int total : totals) {
        if (total < 0) continue;
        const Interval all = in_tables(report, total);
        if (all.is_point() && all.low > Decimal(0) && all.low >= part)
            wholes.push_back({all.low, 0, total});
    }
    return wholes;
}

bool is_of_all_requests(const Claim& share) {
    const std::u16string_view own = own_words(share);
    size_t at = 0;
    while (at < own.size() && !starts_with_any(own.substr(at), kShares)) ++at;
    return is_made_of(own.substr(at), kOfAll);
}

void check_table_share(size_t at, const Report& report, Record& record) {
    TableShare(at, report).check(record);
}

}  // namespace gouji

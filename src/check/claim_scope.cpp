#include "check/claim_scope.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

// A year is said of so many claims behind it at most.
constexpr size_t kSentenceReach = 12;
constexpr WordSet kParts{
    u"本级",   u"市直",   u"区直",   u"县直",     u"省直",  u"市级",   u"区级",   u"县级",
    u"省级",   u"局机关", u"厅机关", u"机关本部", u"各县",  u"各区",   u"区县",   u"县区",
    u"县市",   u"各街道", u"镇街",   u"乡镇",     u"下属",  u"委机关", u"部机关", u"院机关",
    u"所属",   u"直属",   u"各部门", u"各单位",   u"各镇",  u"各科室", u"上半年", u"下半年",
    u"一季度", u"二季度", u"三季度", u"四季度",   u"1季度", u"2季度",  u"3季度",  u"4季度"};
constexpr WordSet kLess{u"季度", u"截至",   u"截止",   u"累计", u"历年", u"新增", u"另",  u"再次",
                        u"平台", u"办公室", u"办公厅", u"实际", u"有效", u"无效", u"撤回"};
// Several years, as report/years.h names them.
constexpr WordSet kYears{u"历年",   u"年来",   u"某年至", u"某年到", u"某年-",  u"上年至",
                         u"近两年", u"近三年", u"近几年", u"近五年", u"三年间", u"五年间"};

}  // namespace

ClaimScope::ClaimScope(const Report& report) : report_(report), parts_(report.claims.size()) {
    const Claim* before = nullptr;
    size_t index = 0;
    for (const Claim& claim : report.claims) {
        const bool listed = claim.link == Link::kAmong || claim.link == Link::kInside;
        const bool goes_on = before != nullptr && before->sentence == claim.sentence &&
                             !claim.broken && (claim.link == Link::kNext || listed);
        const std::u16string_view lead = claim.lead();
        const bool subject = goes_on && before->link != Link::kAmong &&
                             before->link != Link::kInside && !contains(lead, u"全年");
        parts_[index] = (subject && parts_[index - 1]) || contains_any(lead, kParts) ||
                        contains_any(lead, kYears);
        before = &claim;
        ++index;
    }
}

bool ClaimScope::may_be_less(size_t index) const {
    if (parts_[index]) return true;
    const Claim& claim = report_.claims[index];
    const std::u16string_view unit = report_.form->unit(claim.unit);
    if (unit == u"人" || unit == u"人次") return true;
    const std::u16string_view lead = claim.lead();
    if (!contains_any(lead, kLess)) return false;
    // Up to the end of the year is the whole year.
    const bool whole_year =
        contains(lead, u"12月") || contains(lead, u"年底") || contains(lead, u"年末");
    return !whole_year || std::any_of(std::begin(kLess), std::end(kLess), [&](auto word) {
        return word[0] != u'截' && contains(lead, word);
    });
}

bool ClaimScope::may_be_of_other_year(size_t index) const {
    if (report_.year_certain) return false;
    const uint32_t sentence = report_.claims[index].sentence;
    for (size_t i = index + 1;
         i-- > 0 && index - i < kSentenceReach && report_.claims[i].sentence == sentence;)
        if (contains(report_.claims[i].lead(), u"某年")) return true;
    return false;
}

}  // namespace gouji

#include "check/claim_scope.h"

#include <algorithm>

#include "text/contains.h"

namespace gouji {

namespace {

constexpr std::u16string_view kParts[] = {
    u"本级", u"市直", u"区直",   u"县直",   u"省直",     u"市级", u"区级",
    u"县级", u"省级", u"局机关", u"厅机关", u"机关本部", u"各县", u"各区",
    u"区县", u"县区", u"县市",   u"各街道", u"镇街",     u"乡镇", u"下属"};
constexpr std::u16string_view kLess[] = {u"上半年", u"下半年", u"季度", u"截至", u"截止", u"累计",
                                         u"历年",   u"新增",   u"另",   u"再次", u"平台", u"办公室",
                                         u"办公厅", u"实际",   u"有效", u"无效", u"撤回"};

}  // namespace

std::vector<bool> claims_of_parts(const Report& report) {
    const std::vector<Claim>& claims = report.claims;
    std::vector<bool> parts(claims.size());
    for (size_t i = 0; i < claims.size(); ++i) {
        const Claim& claim = claims[i];
        const bool listed = claim.link == Link::kAmong || claim.link == Link::kInside;
        const bool goes_on = i > 0 && claims[i - 1].sentence == claim.sentence && !claim.broken &&
                             (claim.link == Link::kNext || listed);
        const bool subject =
            i > 0 && claims[i - 1].link != Link::kAmong && claims[i - 1].link != Link::kInside;
        parts[i] = contains_any(claim.lead, kParts) || (goes_on && subject && parts[i - 1]);
    }
    return parts;
}

bool is_narrower(const Claim& claim) {
    if (claim.unit == u"人" || claim.unit == u"人次") return true;
    // Up to the end of the year is the whole year.
    const bool whole_year = contains(claim.lead, u"12月") || contains(claim.lead, u"年底") ||
                            contains(claim.lead, u"年末");
    return std::any_of(std::begin(kLess), std::end(kLess), [&](std::u16string_view word) {
        return contains(claim.lead, word) && !(whole_year && word.substr(0, 1) == u"截");
    });
}

}  // namespace gouji

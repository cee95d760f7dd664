#include "report/prose/comparison.h"

#include "report/phrases.h"
#include "text/char_kind.h"
#include "text/leading.h"

namespace gouji {

namespace {

// "同比下降19%(上年203件)", "184件,上年203件"
constexpr std::u16string_view kJustLastYear[] = {u"(上年", u"(去年", u"(某年", u",上年", u",去年"};

// A year's number that its own words place: relate.cpp tells that it is last year's.
constexpr std::u16string_view kRisesFrom[] = {u"由上年的", u"从上年的", u"由去年的",
                                              u"从去年的", u"由上年",   u"从上年"};

// All that may stand before a difference from the number before it: "去年69件,多了8件".
constexpr std::u16string_view kWordsOfMore[] = {u" ",  u"净", u"多", u"少",
                                                u"增", u"减", u"了", u"出"};

// "其中网上多3件,信函少1件", with nothing beside them to compare; and what only ends so.
constexpr std::u16string_view kPlainly[] = {u"多", u"多了", u"多出", u"少", u"少了"};
constexpr std::u16string_view kNotPlainly[] = {u"最多", u"至多", u"最少", u"至少", u"缺少",
                                               u"许多", u"很多", u"不少", u"大多"};

// How the words of more and of less end: of most leads this tells that there are none.
constexpr std::u16string_view kEnds = u"多少增减了出";

bool is_plain_difference(std::u16string_view lead) {
    return ends_with_any(lead, kPlainly) && !ends_with_any(lead, kNotPlainly);
}

// "企业2件,与上年持平,自然人7件": what stands behind is compared with nothing.
bool is_compared_before(std::u16string_view lead) {
    constexpr std::u16string_view kAlike = u"持平,";
    const size_t alike = lead.rfind(kAlike);
    return alike != lead.npos && !contains_any(lead.substr(alike), kLastYear) &&
           !contains(lead.substr(alike), u"同比");
}

// Behind last year's number, by no other words.
bool follows_last_year(const Claim* before, const Claim& claim) {
    return before != nullptr && before->compared && !before->difference &&
           claim.link != Link::kSentence && is_made_of(own_words(claim), kWordsOfMore);
}

}  // namespace

void tell_comparison(const Claim* before, bool said, Claim& claim) {
    const std::u16string_view lead = claim.lead();
    const bool beside = (said && !is_compared_before(lead)) || ends_with_any(lead, kJustLastYear);
    const bool ends = !lead.empty() && is_one_of(lead.back(), kEnds);
    const bool more = ends && (ends_with_any(lead, kMore) || ends_with_any(lead, kLess));
    claim.difference = says_change(beside ? lead : own_words(claim)) ||
                       (ends && is_plain_difference(lead)) ||
                       (more && (beside || follows_last_year(before, claim)));
    claim.compared = claim.difference ||
                     (beside && !ends_with_any(lead, kRisesFrom) && !contains_any(lead, kReaches));
}

}  // namespace gouji

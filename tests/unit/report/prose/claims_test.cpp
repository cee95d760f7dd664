// How claims stand to each other; which wording claims what is in tests/spec.
#include "report/prose/claims.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

Claims claims(std::u16string_view text) { return read_text(text).claims; }

TEST(Claims, Links) {
    const auto found =
        claims(u"收到申请9件，其中网上5件，信函4件（邮寄3件、快递1件）。办结9件，合计18件。");
    ASSERT_EQ(found.size(), 7u);
    const Link links[] = {Link::kFirst, Link::kAmong,    Link::kNext, Link::kInside,
                          Link::kNext,  Link::kSentence, Link::kTotal};
    for (size_t i = 0; i < found.size(); ++i) EXPECT_EQ(found[i].link, links[i]) << i;
}

TEST(Claims, SpansAreInTheTextAsGiven) {
    constexpr std::u16string_view text = u"全年共收到　申请１２件，答复12件。";
    const auto found = claims(text);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(quote(text, found[0].number()), "１２件");
    EXPECT_EQ(quote(text, found[1].span), "答复12件");
}

TEST(Claims, ALineBreakDoesNotEndASentenceAPageDoesNotEither) {
    const auto found = claims(
        u"本机关全年收到公民、法人和其他组织提出的政府信息公开申请\n— 3 —\n12件，均已答复。");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_GE(found[0].quantity, 0);
}

TEST(Claims, DifferencesAndLastYear) {
    const auto found = claims(u"收到申请12件，比上年（10件）增加2件，增长20%。");
    ASSERT_EQ(found.size(), 4u);
    EXPECT_TRUE(found[1].previous);
    EXPECT_TRUE(found[2].difference);
    EXPECT_LT(found[2].quantity, 0);
    EXPECT_TRUE(found[3].percent);
}

TEST(Claims, Relations) {
    EXPECT_EQ(claims(u"收到申请超过30件。").at(0).relation, ClaimRelation::kAtLeast);
    EXPECT_EQ(claims(u"收到申请不足30件。").at(0).relation, ClaimRelation::kAtMost);
    EXPECT_EQ(claims(u"收到申请约30件。").at(0).relation, ClaimRelation::kAbout);
    EXPECT_EQ(claims(u"收到申请30件。").at(0).relation, ClaimRelation::kEqual);
}

TEST(Claims, NoughtInWordsIsNotPrinted) {
    const auto found = claims(u"未收到政府信息公开申请。");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_FALSE(found[0].stated);
    EXPECT_TRUE(found[0].value.is_point());
}

}  // namespace
}  // namespace gouji

// Claims without a number: nought in words, and what 均 says of the number before.
#include "report/prose/negations.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

// "requests.new.total=0 …" of the claims that have no number of their own.
std::string unstated(std::u16string_view text) {
    const Report report = read_text(text);
    std::string shown;
    for (const Claim& claim : report.claims)
        if (!claim.stated && claim.quantity >= 0)
            shown += (shown.empty() ? "" : " ") +
                     report.form->quantities[static_cast<size_t>(claim.quantity)].id + "=" +
                     claim.value.low.to_string();
    return shown;
}

TEST(Negations, NothingCameIn) {
    EXPECT_EQ(unstated(u"未收到政府信息公开申请。"), "requests.new.total=0");
    EXPECT_EQ(unstated(u"没有收到书面形式的政府信息公开申请。"), "requests.new.total=0");
    EXPECT_EQ(unstated(u"无依申请公开事项。"), "requests.new.total=0");
}

TEST(Negations, NoReview) {
    EXPECT_EQ(unstated(u"未发生因政府信息公开引起的行政复议、行政诉讼。"),
              "review.reconsideration.total=0 review.litigation=0");
    EXPECT_EQ(unstated(u"无政府信息公开行政诉讼案件。"), "review.litigation=0");
}

TEST(Negations, NothingCarriedOver) {
    EXPECT_EQ(unstated(u"信息公开申请无结转下年度办理。"), "requests.carried_out.total=0");
    EXPECT_EQ(unstated(u"信息公开申请无上年结转。"), "requests.carried_in.total=0");
}

TEST(Negations, AllOfThem) {
    EXPECT_EQ(unstated(u"收到申请6件，均予以公开。"), "requests.granted=6");
    EXPECT_EQ(unstated(u"因信息公开被申请行政复议2件，均被维持。"),
              "review.reconsideration.upheld=2");
    EXPECT_EQ(unstated(u"收到申请6件，均按时答复。"), "");
}

TEST(Negations, WhatIsNotDenied) {
    EXPECT_EQ(unstated(u"政府信息公开申请无法提供3件，无正当理由大量反复申请0件。"), "");
    EXPECT_EQ(unstated(u"未发生政府信息公开行政复议被纠错的情形。"), "");
    EXPECT_EQ(unstated(u"没有逾期答复的公开申请，未收取信息处理费。"), "");
}

}  // namespace
}  // namespace gouji

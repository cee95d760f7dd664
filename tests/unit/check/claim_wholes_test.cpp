#include "check/claim_wholes.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

// The whole numbers that the list beginning at the claim `head` may be parts of.
std::string wholes(std::u16string_view text, size_t head) {
    const Report report = read_text(text);
    std::string shown;
    for (const Whole& whole : wholes_before(report, list_head(report.claims, head)))
        shown += (shown.empty() ? "" : " ") + whole.value.to_string();
    return shown;
}

TEST(Wholes, TheNearestFirst) {
    EXPECT_EQ(wholes(u"收到申请9件，办结8件，其中予以公开5件，不予公开3件。", 3), "8 9");
}

TEST(Wholes, NewAndCarriedInTogether) {
    EXPECT_EQ(wholes(u"新收申请9件，上年结转2件。其中，予以公开5件，不予公开6件。", 2), "2 9 11");
}

TEST(Wholes, NoneBeforeTheFirst) {
    EXPECT_EQ(wholes(u"予以公开5件，不予公开6件。收到申请11件。", 0), "");
}

TEST(Wholes, NoPartBesideIt) {
    EXPECT_EQ(
        wholes(u"答复申请10件。予以公开5件，占50%；部分公开2件，占20%；无法提供3件，占30%。", 5),
        "10");
}

TEST(Wholes, AListEndsWithItsSentence) {
    const Report report = read_text(u"收到申请9件，其中网上5件，信函4件。办结申请9件，3件在办。");
    EXPECT_EQ(list_head(report.claims, 2), 1u);
    EXPECT_EQ(list_head(report.claims, 3), 3u);
}

TEST(Shares, WithAndWithoutTheirWord) {
    const Report report =
        read_text(u"处理申请10件，其中予以公开5件（50%）、无法提供5件，占50%，办结率100%。");
    EXPECT_TRUE(is_share(report.claims, 2));
    EXPECT_TRUE(is_share(report.claims, 4));
    EXPECT_FALSE(is_share(report.claims, 5));
    EXPECT_FALSE(is_share(report.claims, 0));
    EXPECT_FALSE(is_share(report.claims, 99));
}

}  // namespace
}  // namespace gouji

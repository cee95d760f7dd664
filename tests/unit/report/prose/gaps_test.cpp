#include "report/prose/gaps.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

// "blank 收到申请 件 | placeholder XX"
std::string gaps(std::u16string_view text) {
    std::string shown;
    for (const Gap& gap : read_text(text).gaps)
        shown += (shown.empty() ? "" : " | ") +
                 std::string(gap.kind == Gap::Kind::kBlank ? "blank " : "placeholder ") +
                 quote(text, gap.span);
    return shown;
}

TEST(Gaps, NumbersLeftOut) {
    EXPECT_EQ(gaps(u"共收到申请  件，已答复。"), "blank 共收到申请  件");
    EXPECT_EQ(gaps(u"不予公开2件，占总数的。"), "blank 占总数的");
    EXPECT_EQ(gaps(u"收到申请（ ）件。"), "blank 收到申请（ ）件");
}

TEST(Gaps, MarksLeftIn) {
    EXPECT_EQ(gaps(u"收到申请XX件。"), "placeholder 收到申请XX");
    EXPECT_EQ(gaps(u"××局收到申请3件。"), "placeholder ××");
}

TEST(Gaps, SeveralInOneClauseAreOne) {
    EXPECT_EQ(gaps(u"在XX县XX乡设点××处，受理申请XX件。"),
              "placeholder 在XX县XX乡设点×× | placeholder 受理申请XX");
    EXPECT_EQ(gaps(u"收到XX件，占比为%。"), "placeholder 收到XX | blank 占比为%");
}

TEST(Gaps, None) {
    EXPECT_EQ(gaps(u"全年无政府信息公开行政复议、行政诉讼案 件。"), "");
    EXPECT_EQ(gaps(u"全年未收到依申请公开事 项。告知申请 人，公开条 例。"), "");
    EXPECT_EQ(gaps(u"收到申请 3 件，件件有回音。"), "");
    EXPECT_EQ(gaps(u"收 到 申 请 件 。"), "");
    EXPECT_EQ(gaps(u"展板120×80，型号LX-20，二〇二三年。"), "");
}

}  // namespace
}  // namespace gouji

#include "check/wording.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

// The rules that a text breaks, of those about wording.
std::string broken(std::u16string_view text) {
    std::string shown;
    for (const Finding& finding : check_text(text).checked.findings)
        for (const char* rule :
             {"claim.blank", "claim.placeholder", "year.conflict", "section.topic", "section.fee"})
            if (finding.rule == rule) shown += (shown.empty() ? "" : " ") + finding.rule;
    return shown;
}

constexpr std::u16string_view kTitle = u"云溪县民政局2023年政府信息公开工作年度报告\n";

TEST(Wording, MessagesAreOfOneLine) {
    const auto result =
        check_text(std::u16string(kTitle) + u"全年 共受理政府信息\r\n\u3000公开申请XX件。");
    for (const Finding& finding : result.checked.findings) {
        if (finding.rule != "claim.placeholder") continue;
        EXPECT_EQ(finding.message, "“全年 共受理政府信息公开申请XX”处的占位符没有换成实际内容。");
        return;
    }
    FAIL() << "no placeholder was found";
}

TEST(Wording, YearsOfTitleAndPeriod) {
    const std::u16string title(kTitle);
    EXPECT_EQ(broken(title + u"统计期限为2022年1月1日至2022年12月31日。"), "year.conflict");
    EXPECT_EQ(broken(title + u"统计期限为2023年1月1日至2023年12月31日。"), "");
}

TEST(Wording, FeeOfSectionSix) {
    const std::u16string title(kTitle);
    EXPECT_EQ(broken(title + u"六、其他需要报告的事项\n无。\n"), "section.fee");
    EXPECT_EQ(broken(title + u"六、其他需要报告的事项\n未收取信息处理费。\n"), "");
}

TEST(Wording, EachGapIsOneFinding) {
    EXPECT_EQ(broken(u"收到申请 件，答复申请 件，不予公开XX件。"),
              "claim.blank claim.blank claim.placeholder");
}

}  // namespace
}  // namespace gouji

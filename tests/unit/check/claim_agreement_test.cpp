#include <gtest/gtest.h>

#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// The numbers that the checks of a rule are about, as they are printed: "12 3 14".
std::string numbers_of(std::u16string_view text, std::string_view rule) {
    const Result result = check_text(text);
    std::string shown;
    for (const Check& check : result.checked.checks)
        if (check.rule == rule)
            for (const SourceSpan number : check.numbers)
                shown += (shown.empty() ? "" : " ") + to_utf8(result.quote(number));
    return shown;
}

TEST(ClaimAgreement, ABalanceIsOfItsNumbersInTheOrderOfTheText) {
    EXPECT_EQ(
        numbers_of(u"上年结转3件，本年新收申请12件，办结14件，结转下年1件。", "claim.balance"),
        "3件 12件 14件 1件");
    for (const char16_t* granted : {u"9", u"19"})
        EXPECT_EQ(numbers_of(std::u16string(u"本年新收申请12件，上年结转3件。其中予以公开") +
                                 granted + u"件，不予公开5件，结转下年1件。",
                             "claim.balance"),
                  "12件 3件 " + to_utf8(granted) + "件 5件 1件");
}

}  // namespace
}  // namespace gouji

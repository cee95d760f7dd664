#include "output/fingerprint.h"

#include <gtest/gtest.h>

#include <set>

#include "support/reading.h"

namespace gouji {
namespace {

std::vector<std::string> names_in(const std::u16string& text) {
    return fingerprints(checker().check(text));
}

const std::u16string kWrong = u"一、总体情况\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n";

TEST(Fingerprints, TellFindingsApartThatAreAlike) {
    const std::vector<std::string> names = names_in(
        u"一、总体情况\n收到政府信息公开申请XX件。\n二、其他\n收到政府信息公开申请XX件。\n");
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
}

TEST(Fingerprints, AreOfTheIdsOfAFormNotOfItsOrder) {
    Result result = checker().check(kWrong);
    const std::vector<std::string> before = fingerprints(result);
    // A quantity more at the head of the form: every index is another.
    Form form = *result.report.form;
    Quantity another;
    another.id = "of.another";
    form.quantities.insert(form.quantities.begin(), another);
    for (Finding& finding : result.checked.findings)
        if (finding.quantity >= 0) ++finding.quantity;
    result.report.form = &form;
    EXPECT_EQ(fingerprints(result), before);
}

}  // namespace
}  // namespace gouji

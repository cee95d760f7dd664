#include <gtest/gtest.h>

#include <type_traits>

#include "output/json.h"
#include "support/reading.h"

namespace gouji {
namespace {

// Its indexes, and its results, point into its forms.
static_assert(!std::is_copy_constructible_v<Checker> && !std::is_copy_assignable_v<Checker>);

TEST(Checker, SaysTheSameWhereItIsMoved) {
    const std::u16string text =
        u"全年收到申请5件，办结5件。\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n";
    Checker first(Language::kEnglish);
    const Result before = first.check(text);
    const Checker moved(std::move(first));
    EXPECT_EQ(to_json(moved.check(text)), to_json(checker(Language::kEnglish).check(text)));
    EXPECT_EQ(to_json(before), to_json(moved.check(text))) << "what it said before is still its";
}

}  // namespace
}  // namespace gouji

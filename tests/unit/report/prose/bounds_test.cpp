#include "report/prose/bounds.h"

#include <gtest/gtest.h>

#include <iterator>

namespace gouji {
namespace {

struct Expected {
    Bound bound;
    std::u16string_view words[12];
};

constexpr Bound kMoreThan{ClaimRelation::kAtLeast, true};
constexpr Bound kAtLeast{ClaimRelation::kAtLeast, false};
constexpr Bound kLessThan{ClaimRelation::kAtMost, true};
constexpr Bound kAtMost{ClaimRelation::kAtMost, false};
constexpr Bound kAbout{ClaimRelation::kAbout, false};

void expect(const BoundWords& found, const Bound& bound, size_t place) {
    EXPECT_EQ(found.bound.relation, bound.relation);
    EXPECT_EQ(found.bound.open, bound.open);
    EXPECT_EQ(found.place, place);
}

TEST(Bounds, BeforeANumber) {
    const Expected rows[] = {
        {kMoreThan,
         {u"超过", u"超过了", u"突破", u"超出", u"多于", u"高于", u"大于", u"超", u"逾"}},
        {kAtLeast,
         {u"不少于", u"不低于", u"不小于", u"不下于", u"不下", u"至少", u"至少有", u"最少"}},
        {kLessThan,
         {u"没有达到", u"未达到", u"未达", u"不足", u"不到", u"不满", u"未满", u"少于", u"低于",
          u"小于"}},
        {kAtMost,
         {u"没有超过", u"没有突破", u"不超过", u"未超过", u"没超过", u"未突破", u"不多于",
          u"不高于", u"不大于", u"不超", u"至多", u"最多为"}},
        {kAbout,
         {u"约", u"约为", u"约有", u"约达", u"大约", u"大概", u"差不多", u"近", u"将近", u"接近"}}};
    for (const Expected& row : rows)
        for (std::u16string_view words : row.words) {
            if (words.empty()) continue;
            const std::u16string text = u"收到申请" + std::u16string(words) + u" ";
            SCOPED_TRACE(text.size());
            expect(bound_before(text, text.size()), row.bound, 4);
        }
}

TEST(Bounds, BehindANumber) {
    const Expected rows[] = {{kMoreThan, {u"有余"}},
                             {kAtLeast, {u"以上", u"及以上"}},
                             {kAtMost, {u"以下", u"及以下", u"以内", u"之内"}},
                             {kAbout, {u"左右", u"上下"}}};
    for (const Expected& row : rows)
        for (std::u16string_view words : row.words)
            if (!words.empty())
                expect(bound_behind(u"件" + std::u16string(words) + u",办结", 1), row.bound,
                       1 + words.size());
}

TEST(Bounds, NothingElseDoes) {
    for (std::u16string_view text :
         {u"", u"收到", u"达到", u"多达", u"超期收到", u"近期共有", u"不"}) {
        expect(bound_before(text, text.size()), {}, text.size());
        expect(bound_behind(text, 0), {}, 0);
    }
}

}  // namespace
}  // namespace gouji

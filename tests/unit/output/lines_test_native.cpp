#include "output/lines.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

std::pair<uint32_t, uint32_t> place(std::u16string_view text, uint32_t at) {
    const LinePlace found = Lines(text).place(at);
    return {found.line, found.column};
}

using At = std::pair<uint32_t, uint32_t>;

TEST(Lines, CountFromOne) {
    EXPECT_EQ(place(u"", 0), At(1, 1));
    EXPECT_EQ(place(u"一二", 1), At(1, 2));
    EXPECT_EQ(place(u"一\n二", 2), At(2, 1));
    EXPECT_EQ(place(u"一\n", 2), At(2, 1));
}

TEST(Lines, EndWithAnyOfTheThreeEndings) {
    EXPECT_EQ(place(u"一\r\n二", 3), At(2, 1));
    EXPECT_EQ(place(u"一\r二", 2), At(2, 1));
    EXPECT_EQ(place(u"\n\n\r\r\n三", 5), At(5, 1));
}

TEST(Lines, ColumnsAreUtf16Units) { EXPECT_EQ(place(u"😀二", 2), At(1, 3)); }

}  // namespace
}  // namespace gouji

#include "report/prose/passage.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace gouji {
namespace {

// Two lines of the folded text, at 100 and at 200.
Passage two_lines() {
    Passage passage;
    passage.add(u"abcde", 100);
    passage.add(u"fghij", 200);
    return passage;
}

TEST(Passage, KnowsWhereItsPiecesComeFrom) {
    const Passage passage = two_lines();
    EXPECT_EQ(passage.folded(0, 5), (Span{100, 105}));
    EXPECT_EQ(passage.folded(3, 7), (Span{103, 202}));
    EXPECT_EQ(passage.folded(5, 6), (Span{200, 201}));
    EXPECT_EQ(passage.folded(5, 5), (Span{200, 200}));
    EXPECT_EQ(passage.folded(10, 10), (Span{205, 205}));
}

TEST(Passage, AlsoWhenPiecesAreTakenOut) {
    Passage passage = two_lines();
    passage.cut({{0, 1}, {3, 6}, {6, 7}, {9, 10}});
    EXPECT_EQ(to_utf8(passage.text), "bchi");
    EXPECT_EQ(passage.folded(0, 2), (Span{101, 103}));
    EXPECT_EQ(passage.folded(2, 3), (Span{202, 203}));
    EXPECT_EQ(passage.folded(1, 4), (Span{102, 204}));
}

TEST(Passage, PiecesThatEndWhereALineDoes) {
    Passage passage = two_lines();
    passage.cut({{2, 5}});
    EXPECT_EQ(to_utf8(passage.text), "abfghij");
    EXPECT_EQ(passage.folded(1, 3), (Span{101, 201}));
    passage.cut({});
    passage.cut({{1, 2}});
    EXPECT_EQ(passage.folded(0, 2), (Span{100, 201}));
}

}  // namespace
}  // namespace gouji

#include "text/fold.h"

#include <gtest/gtest.h>
#include <random>

#include "text/fold_table.h"
#include "text/nfkc.h"
#include "unit/text/show.h"

namespace gouji {
namespace {

std::u16string folded(std::u16string_view text) { return std::u16string(fold(text).text()); }

std::u16string of(char32_t c) {
    if (c < 0x10000) return std::u16string(1, static_cast<char16_t>(c));
    return {static_cast<char16_t>(0xD7C0 + (c >> 10)), static_cast<char16_t>(0xDC00 + (c & 0x3FF))};
}

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

struct Example {
    std::u16string_view source;
    std::u16string_view folded;
};

void expect_all(std::initializer_list<Example> examples) {
    for (const Example& example : examples) {
        EXPECT_EQ(show(folded(example.source)), show(example.folded)) << show(example.source);
    }
}

// What the n-th occurrence of a piece of the folded text was in the source.
std::string source_of(std::u16string_view source, std::u16string_view piece) {
    const Folded result = fold(source);
    const size_t at = result.text().find(piece);
    EXPECT_NE(at, std::u16string_view::npos) << show(result.text());
    if (at == std::u16string_view::npos) return "";
    const auto begin = static_cast<uint32_t>(at);
    const SourceSpan span = result.source({begin, begin + static_cast<uint32_t>(piece.size())});
    return show(source.substr(span.begin, span.size()));
}

TEST(Fold, PlainTextStays) {
    expect_all(
        {{u"", u""},
         {u"a", u"a"},
         {u"一、总体情况\n收到 12 件\t0。", u"一、总体情况\n收到 12 件\t0。"},
         {u"《条例》“三安全一稳定”〔2021〕30号·※○●", u"《条例》“三安全一稳定”〔2021〕30号·※○●"}});
}

TEST(Fold, FullWidthFormsBecomeAscii) {
    expect_all({{u"１２３，４５６．７８％", u"123,456.78%"},
                {u"（一）ＡＢＣ：；！？～", u"(一)ABC:;!?~"},
                {u"｡｢｣､ｱ", u"。「」、ア"}});
}

TEST(Fold, CompatibilityFormsBecomeLetters) {
    expect_all({{u"⼆⼗⼈", u"二十人"},          // Kangxi radicals
                {u"⺠⻅⻓⻋", u"民见长车"},      // radicals of the supplement
                {u"\uF900\U0002F800", u"豈丽"},  // compatibility ideographs
                {u"㈠⑴№㎡…", u"(一)(1)Nom2..."},
                {u"ﬁ", u"fi"},
                {u"がぎ", u"がぎ"},
                {u"か\u3099ｶﾞ", u"がガ"},
                {u"\u1100\u1161\u11A8", u"각"}});
}

TEST(Fold, NumbersOfNotesDoNotRunIntoFigures) {
    expect_all({{u"12①", u"12(1)"},
                {u"⑫⑳3", u"(12)(20)3"},
                {u"12²", u"12(2)"},
                {u"3½", u"3(1⁄2)"},
                {u"㊀㉑㊿⓪", u"(一)(21)(50)(0)"},
                {u"❶", u"❶"}});
}

TEST(Fold, EverySpaceIsOneKind) {
    expect_all(
        {{u"a\u3000b\u00A0c\u2003d\u202Fe\u1680f", u"a b c d e f"}, {u"a\tb  c", u"a\tb  c"}});
}

TEST(Fold, EveryLineEndIsOneKind) {
    expect_all({{u"a\r\nb\rc\nd", u"a\nb\nc\nd"},
                {u"a\u000Bb\u000Cc\u0085d\u2028e\u2029f", u"a\nb\nc\nd\ne\nf"},
                {u"\r\r\n\n\r", u"\n\n\n\n"}});
}

TEST(Fold, NothingInvisibleIsLeft) {
    expect_all({{u"\uFEFF1\u200B2\u200D\u20603\u00AD", u"123"},
                {std::u16string_view(u"1\0\x01\x1F\x7F\u0081"
                                     u"2",
                                     7),
                 u"12"},
                {u"葛\uFE00\U000E0100市", u"葛市"},
                {u"\u200B", u""},
                {u"\u3164\uFFA0", u""}});
}

TEST(Fold, OneMinusAndDashesStay) {
    expect_all({{u"−5 ﹣5 －5 ‐5 ‑5 ⁻5", u"-5 -5 -5 -5 -5 -5"}, {u"—–―──", u"—–―──"}});
    expect_all({{u"│┃║┌┼╬╯", u"|||||||"}, {u"━═╌", u"───"}, {u"╱╳", u"╱╳"}});
}

TEST(Fold, UnpairedSurrogatesAreReplaced) {
    EXPECT_EQ(folded(std::u16string{u'a', 0xD800, u'b', 0xDC00}), u"a\uFFFDb\uFFFD");
    EXPECT_EQ(folded(std::u16string{0xD800}), u"\uFFFD");
    EXPECT_EQ(folded(std::u16string{0xD800, 0xD83D, 0xDE00}), u"\uFFFD😀");
}

TEST(Fold, MarksJoinTheLetterBefore) {
    expect_all({{u"e\u0301", u"é"},
                {u"Ａ\u0301", u"Á"},
                {u"e\u200B\u0301", u"é"},
                {u"xe\u0301\u0323y", u"xẹ́y"},
                {u"e\u0323\u0301", u"ẹ\u0301"},
                {u"\u0301", u"\u0301"},
                {u"\n\u0301", u"\n\u0301"},
                {u"1\u20DD", u"1\u20DD"}});
}

// Every code point alone: as NFKC says, where no rule of ours says otherwise.
TEST(Fold, EveryCharacterAsNfkcUnlessARuleSaysOtherwise) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (is_surrogate(c)) continue;
        const std::u16string source = of(c);
        char16_t form[36];
        const int32_t length = gouji_nfkc(source.data(), static_cast<int32_t>(source.size()), form);
        const std::u16string expected(form, static_cast<size_t>(length));
        const bool itself = c < 0x10000 && folds_to_itself(static_cast<char16_t>(c));
        if (itself) {
            ASSERT_EQ(expected, source) << std::hex << static_cast<uint32_t>(c);
            ASSERT_TRUE(gouji_begins_run(c));
        }
        if (itself || fold_rule(c).what == Fold::kNfkc) {
            ASSERT_EQ(folded(source), expected) << std::hex << static_cast<uint32_t>(c);
        }
    }
}

TEST(Fold, FoldingTwiceChangesNothing) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (is_surrogate(c)) continue;
        const std::u16string once = folded(of(c));
        ASSERT_EQ(folded(once), once) << std::hex << static_cast<uint32_t>(c);
    }
}

TEST(FoldSource, IsTheSamePlaceInPlainText) {
    const Folded result = fold(u"收到12件");
    EXPECT_EQ(result.source({2, 4}), (SourceSpan{2, 4}));
    EXPECT_EQ(result.source({0, 5}), (SourceSpan{0, 5}));
    EXPECT_EQ(result.source({3, 3}), (SourceSpan{3, 3}));
    EXPECT_EQ(result.source({5, 5}), (SourceSpan{5, 5}));
}

TEST(FoldSource, FindsTheOriginalSpelling) {
    EXPECT_EQ(source_of(u"收到　１２３　件", u"123"), "１２３");
    EXPECT_EQ(source_of(u"a\r\nb\r\n12\r\n", u"12"), "12");
    EXPECT_EQ(source_of(u"\u200B\u200B12\u200B件", u"12"), "12");
    EXPECT_EQ(source_of(u"①②12件", u"12"), "12");
    EXPECT_EQ(source_of(u"①⑫件", u"12"), "⑫");
    EXPECT_EQ(source_of(u"…一…二", u"二"), "二");
    EXPECT_EQ(source_of(u"e\u0301f", u"é"), "e\u0301");
    EXPECT_EQ(source_of(u"e\u0301f", u"f"), "f");
    EXPECT_EQ(source_of(u"⼀、⺠政", u"民政"), "⺠政");
    EXPECT_EQ(source_of(u"😀12", u"12"), "12");
}

TEST(FoldSource, KeepsWhatWasDroppedWithin) {
    EXPECT_EQ(source_of(u"1\u200B2件", u"12"), "1\u200B2");
    EXPECT_EQ(source_of(u"a\r\nb", u"a\nb"), "a\u000D\\nb");
}

TEST(FoldSource, LeavesOutWhatWasDroppedBeside) {
    EXPECT_EQ(source_of(u"0\r\n", u"0"), "0");
    EXPECT_EQ(source_of(u"①\u200B一", u"(1)"), "①");
    EXPECT_EQ(source_of(u"é\u0323\u200B\u200B一", u"ẹ\u0301"), "é\u0323");
    EXPECT_EQ(source_of(u"\u200B①", u"(1)"), "①");
    EXPECT_EQ(source_of(u"1\u200B", u"1"), "1");
}

TEST(FoldSource, NeverSplitsAWhole) {
    const Folded circled = fold(u"a⑫b");  // a(12)b
    EXPECT_EQ(circled.source({2, 4}), (SourceSpan{1, 2}));
    EXPECT_EQ(circled.source({1, 2}), (SourceSpan{1, 2}));
    EXPECT_EQ(circled.source({4, 5}), (SourceSpan{1, 2}));
    EXPECT_EQ(circled.source({0, 2}), (SourceSpan{0, 2}));
    EXPECT_EQ(circled.source({4, 6}), (SourceSpan{1, 3}));
    EXPECT_TRUE(circled.source({3, 3}).empty());
    const Folded pair = fold(u"a\U0001F100b");  // "0." from a surrogate pair: as many units
    ASSERT_EQ(pair.text(), u"a0.b");
    EXPECT_EQ(pair.source({1, 2}), (SourceSpan{1, 3}));
    EXPECT_EQ(pair.source({2, 3}), (SourceSpan{1, 3}));
    const Folded emoji = fold(u"a😀b");
    EXPECT_EQ(emoji.source({1, 2}), (SourceSpan{1, 3}));
    EXPECT_EQ(emoji.source({2, 3}), (SourceSpan{1, 3}));
    EXPECT_TRUE(emoji.source({2, 2}).empty());
}

TEST(FoldSource, BeyondTheEndIsTheEnd) {
    const Folded result = fold(u"①a");
    EXPECT_EQ(result.source({3, 99}), (SourceSpan{1, 2}));
    EXPECT_TRUE(result.source({99, 99}).empty());
    EXPECT_TRUE(result.source({99, 5}).empty());
    EXPECT_TRUE(Folded().source({0, 1}).empty());
    EXPECT_TRUE(fold(u"").source({0, 0}).empty());
    EXPECT_TRUE(fold(u"\u200B").source({0, 0}).empty());
}

// Random texts out of what makes folding hard. For every place: it lies within the source,
// is not empty, keeps order, does not split a pair, and folds to something that holds it.
TEST(FoldSource, EveryPlaceOfRandomTextsFoldsBackToItself) {
    const std::u16string_view pieces[] = {
        u"a",      u"e",      u"一",         u"１",         u"①",          u"⑫",  u"½",
        u"\u0301", u"\u0323", u"\u200B",     u"\r\n",       u"\r",         u"\n", u" ",
        u"\u3000", u"😀",      u"𠀀",         u"\U0002F800", u"\U0001F100", u"か", u"\u3099",
        u"ｶ",      u"ﾞ",      u"\u1100",     u"\u1161",     u"\u11A8",     u"⼈", u"⺠",
        u"ﷺ",      u"…",      u"\uFE0F",     u"\U000E0100", u"−",          u"é",  u"ẹ",
        u"\u00A8", u"\u034F", u"\U0001D15F", u"\u0F73",     u"\u0344"};
    std::mt19937 random(20221231);
    for (int round = 0; round < 20000; ++round) {
        std::u16string source;
        for (size_t n = random() % 12; n > 0; --n) source += pieces[random() % std::size(pieces)];
        if (random() % 8 == 0) source += static_cast<char16_t>(0xD800 + random() % 0x800);
        const Folded result = fold(source);
        const std::u16string_view text = result.text();
        ASSERT_EQ(folded(text), text) << show(source);
        SourceSpan last;
        for (uint32_t begin = 0; begin < text.size(); ++begin) {
            for (uint32_t end = begin + 1; end <= text.size(); ++end) {
                const SourceSpan span = result.source({begin, end});
                ASSERT_LT(span.begin, span.end) << show(source);
                ASSERT_LE(span.end, source.size()) << show(source);
                ASSERT_GE(span.begin, last.begin) << show(source);
                last.begin = span.begin;
                const auto piece = folded(source.substr(span.begin, span.size()));
                ASSERT_NE(piece.find(text.substr(begin, end - begin)), std::u16string::npos)
                    << show(source) << " " << begin << " " << end;
            }
        }
    }
}

std::u16string repeat(std::u16string_view piece, size_t units) {
    std::u16string text;
    while (text.size() < units) text += piece;
    return text;
}

// Quadratic time would not end.
TEST(Fold, LongTextsOfEveryKind) {
    constexpr size_t kUnits = 1'000'000;
    for (const auto piece : {u"\u0301\u0323", u"e\u0301", u"\u200B", u"a\u200B", u"①", u"\r\n",
                             u"ﷺ", u"e\u200B\u200B", u"\u0301\u200B", u"😀", u"\u1161", u"７"}) {
        const std::u16string source = repeat(piece, kUnits);
        const Folded result = fold(source);
        const auto size = static_cast<uint32_t>(result.text().size());
        const SourceSpan end = result.source({size > 0 ? size - 1 : 0, size});
        EXPECT_LE(end.end, source.size());
        EXPECT_EQ(end.empty(), size == 0);
    }
    EXPECT_EQ(folded(repeat(u"７", kUnits)), repeat(u"7", kUnits));
    EXPECT_EQ(folded(repeat(u"ﷺ", 10)).size(), 180u);
}

// The marks of one letter past a fixed number are sorted by themselves; none is lost.
TEST(Fold, AnEndlessRunOfMarksKeepsThemAll) {
    const std::u16string source = u"x" + repeat(u"\u0301\u0323", 1000);
    EXPECT_EQ(fold(source).text().size(), source.size());
}

}  // namespace
}  // namespace gouji

#include "report/tables/glossary.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

Span place_of(const Document& document, std::u16string_view words, size_t from = 0) {
    const size_t at = document.folded.text().find(words, from);
    return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
}

class GlossaryTest : public testing::Test {
   protected:
    Meaning meaning_of(std::u16string_view words) {
        const Document document = read_plain_text(words);
        Glossary glossary(document, builtin_forms().labels.back());
        return glossary.look_up(place_of(document, document.folded.text()));
    }
};

TEST_F(GlossaryTest, ALabelNamesItsRow) {
    const Meaning label = meaning_of(u"（七）总计");
    EXPECT_TRUE(label.whole);
    EXPECT_EQ(label.named, label.rows);
    EXPECT_EQ(label.ordinal, 7);
    EXPECT_TRUE(label.bracketed);
    EXPECT_EQ(label.letters, 2U);
    EXPECT_FALSE(label.strange);
}

TEST_F(GlossaryTest, APartOfALabelDoesNotNameAllOfIt) {
    const Meaning part = meaning_of(u"逾期不");
    EXPECT_NE(part.rows, 0U);
    EXPECT_FALSE(part.whole);
}

TEST_F(GlossaryTest, AHeaderIsNoRow) {
    const Meaning header = meaning_of(u"自然人");
    EXPECT_TRUE(header.header);
    EXPECT_TRUE(header.end_of_header);
    EXPECT_EQ(header.rows, 0U);
    EXPECT_TRUE(meaning_of(u"商业").end_of_header);
    EXPECT_FALSE(meaning_of(u"商业").header);
}

TEST_F(GlossaryTest, StrangeWordsMeanNothing) {
    const Meaning words = meaning_of(u"植树护林");
    EXPECT_TRUE(words.strange);
    EXPECT_EQ(words.rows, 0U);
    EXPECT_FALSE(words.end_of_header);
}

// More words than are kept, of which some take the place of others.
TEST(Glossary, WordsMeanTheSameWhateverWasAskedBetween) {
    std::u16string text = u"（一）予以公开\n";
    for (char16_t c = u'一'; c < u'一' + 2000; ++c) text.append({c, u'\n'});
    text += u"（一）予以公开\n（七）总计";
    const Document document = read_plain_text(text);
    Glossary glossary(document, builtin_forms().labels.back());
    const Span first = place_of(document, u"(一)予以公开");
    const Span again = place_of(document, u"(一)予以公开", first.end);
    const uint64_t rows = glossary.look_up(first).rows;
    ASSERT_NE(rows, 0U);
    EXPECT_EQ(glossary.look_up(again).rows, rows);
    for (const Line& line : document.lines) glossary.look_up(line.span);
    EXPECT_EQ(glossary.look_up(first).rows, rows);
    EXPECT_EQ(glossary.look_up(again).rows, rows);
    EXPECT_NE(glossary.look_up(place_of(document, u"(七)总计")).rows, rows);
}

}  // namespace
}  // namespace gouji

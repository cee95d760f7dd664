#include "report/prose/passages.h"

#include <gtest/gtest.h>

#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// The passages of a text, with " | " between.
std::string passages(std::u16string_view text) {
    const Document document = read_plain_text(text);
    const Report report = read_text(text);
    PassageReader reader(document, report);
    std::string shown;
    for (Passage passage; reader.next(passage);)
        shown += (shown.empty() ? "" : " | ") + to_utf8(passage.text);
    return shown;
}

TEST(Passages, LinesOfOneParagraphAreJoined) {
    EXPECT_EQ(passages(u"收到申请\n3件。\n\n答复3件。"), "收到申请3件。 | 答复3件。");
}

TEST(Passages, TheTitleIsInNone) {
    EXPECT_EQ(passages(u"云溪县民政局\n2023年政府信息公开工作年度报告\nXX县民政局收到申请\n3件。"),
              "云溪县民政局2023年政府信息公开工作年度报告 | XX县民政局收到申请3件。");
}

TEST(Passages, APageNumberInterruptsNothing) {
    EXPECT_EQ(
        passages(u"规范文件属性源头认定，全年共接收政府信息公开申请10件。\n- 2 -\n已答复10件。"),
        "规范文件属性源头认定,全年共接收政府信息公开申请10件。已答复10件。");
}

TEST(Passages, ALongLineIsCutBehindAStopOfItsSecondHalf) {
    const std::u16string list(3000, u'件');
    const std::string early = passages(u"收到申请3件。" + list + list);
    EXPECT_EQ(to_utf16(early).find(u" | "), 4000u);
    const std::string late = passages(list + u"，" + list);
    EXPECT_EQ(to_utf16(late).find(u" | "), 3001u);
}

TEST(Passages, ALabelBesideTheFirstFigureOfATableIsInNone) {
    EXPECT_EQ(
        passages(u"本局收到政府信息公开申请12件。\n\n一、本年新收政府信息公开申请数 8\n量\n"
                 u"二、上年结转政府信息公开申请数 1\n量\n三、本年 （一）予以公开\n4\n"
                 u"度办理结 （二）部分公开（区分\n果\n处理的，只计这一情 1\n形，不计其他情形）\n"
                 u"1.属于国家 0\n秘密\n2.其他法\n律行政法 0"),
        "本局收到政府信息公开申请12件。");
    const std::u16string gap(16, u' ');
    EXPECT_EQ(passages(u"一、本年新收政府信息公开申请数量" + gap + u"0件" + gap + u"1" + gap +
                       u"0件" + gap + u"0件" + gap + u"0件" + gap + u"0件" + gap + u"1\n"),
              "")
        << "however far from it";
}

TEST(Passages, ANumberAloneOnItsLineMayCount) {
    EXPECT_EQ(passages(u"全年共收到政府信息公开申请\n12\n件，办结\n1,204\n件。"),
              "全年共收到政府信息公开申请12件,办结1,204件。");
    EXPECT_EQ(passages(u"全年共办理政府信息公开行政复议案\n12\n件。"),
              "全年共办理政府信息公开行政复议案件。")
        << "a page number within a word";
    EXPECT_EQ(passages(u"全年共收到政府信息公开申请3\n12\n件。"), "全年共收到政府信息公开申请3件。")
        << "nor behind a figure";
}

TEST(Passages, SingleSpacesBetweenLettersGo) {
    Passage passage;
    passage.add(u" 公 开 3 条,网上  申请 ", 10);
    join_letters(passage);
    EXPECT_EQ(to_utf8(passage.text), " 公开 3 条,网上  申请 ");
    EXPECT_EQ(passage.folded(1, 3), (Span{11, 14}));
    EXPECT_EQ(passage.folded(4, 5), (Span{15, 16}));
}

TEST(Passages, NumberedParagraphsAreApart) {
    EXPECT_EQ(passages(u"一、总体情况\n(一)主动公开。公开3条。\n(二)依申请公开。收到1件。"),
              "一、总体情况 | (一)主动公开。公开3条。 | (二)依申请公开。收到1件。");
}

TEST(Passages, ItemsOfAListOfNumbersAreJoined) {
    EXPECT_EQ(
        passages(u"收到申请9件，其中：\n（1）网上5件\n\n（2）信函4件\n（三）监督保障\n考核1次。"),
        "收到申请9件,其中:网上5件;信函4件 | (三)监督保障 | 考核1次。");
    EXPECT_EQ(passages(u"如下：\n1.收到9件。\n2.办结8件。\n\n公开3条。"),
              "如下:收到9件。办结8件。 | 公开3条。");
    EXPECT_EQ(passages(u"做法如下：\n1.主动公开\n公开3条。"), "做法如下: | 1.主动公开 | 公开3条。");
}

TEST(Passages, APageNumberDoesNotInterruptAFullLine) {
    EXPECT_EQ(
        passages(u"本机关全年共收到公民、法人和其他组织提出的政府信息公开申请\n— 4 —\n12件。"),
        "本机关全年共收到公民、法人和其他组织提出的政府信息公开申请12件。");
    EXPECT_EQ(passages(u"信函申请70件，占\n第1页 共12页\n30.97%，当面156件。"),
              "信函申请70件,占30.97%,当面156件。")
        << "nor a sentence";
    EXPECT_EQ(passages(u"全年收到申请3件。\n— 4 —\n办结2件。"), "全年收到申请3件。 | 办结2件。");
    EXPECT_EQ(passages(u"某市水务局\n\n收到2件。"), "某市水务局 | 收到2件。");
}

TEST(Passages, NoneOfNothing) { EXPECT_EQ(passages(u"\n\n"), ""); }

}  // namespace
}  // namespace gouji

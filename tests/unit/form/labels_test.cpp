#include "form/labels.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/own_form.h"
#include "support/reading.h"
#include "text/utf.h"

namespace gouji {
namespace {

// "text 3": the bones and their number; "text (3)" where it stood in brackets.
std::string bones(std::u16string_view label) {
    const Folded folded = fold(label);
    const Skeleton found(folded.text());
    const std::string number = std::to_string(found.ordinal());
    return to_utf8(found.text()) + (found.ordinal() == 0 ? ""
                                    : found.bracketed()  ? " (" + number + ")"
                                                         : " " + number);
}

const LabelIndex& index_of(std::string_view form) {
    const FormSet& set = builtin_forms();
    for (size_t i = 0; i < set.forms.size(); ++i)
        if (set.forms[i].id == form) return set.labels[i];
    return set.labels.back();
}

struct Found {
    std::string row;  // of the best hit, "requests.granted"; "none" without one
    float score = 0;
};

Found best(std::u16string_view text, std::string_view form = "2021") {
    std::vector<LabelHit> hits;
    index_of(form).find(Skeleton(fold(text).text()), hits);
    const auto most =
        std::max_element(hits.begin(), hits.end(),
                         [](const LabelHit& a, const LabelHit& b) { return a.score < b.score; });
    if (most == hits.end()) return {"none", 0};
    const FormRow at = index_of(form).rows()[static_cast<size_t>(most->row)];
    const Table& table = builtin_form(form).tables[static_cast<size_t>(at.table)];
    return {table.id + "." + table.rows[static_cast<size_t>(at.row)].id, most->score};
}

bool is_header(std::u16string_view text) {
    return index_of("2021").is_header(Skeleton(fold(text).text()));
}

TEST(Skeleton, SetsTheNumberApart) {
    EXPECT_EQ(bones(u"（三）不予公开"), "不予公开 (3)");
    EXPECT_EQ(bones(u"(三)不予公开"), "不予公开 (3)");
    EXPECT_EQ(bones(u"三、本年度办理结果"), "本年度办理结果 3");
    EXPECT_EQ(bones(u"3.其他"), "其他 3");
    EXPECT_EQ(bones(u"３．其他"), "其他 3");
    EXPECT_EQ(bones(u"3、其他"), "其他 3");
    EXPECT_EQ(bones(u"3 其他"), "其他 3");
    EXPECT_EQ(bones(u"十二、附件"), "附件 12");
    EXPECT_EQ(bones(u"（10）附件"), "附件 (10)");
}

TEST(Skeleton, ANumeralThatIsPartOfTheLabelStays) {
    EXPECT_EQ(bones(u"一般情况"), "一般情况");
    EXPECT_EQ(bones(u"三类内部事务信息"), "三类内部事务信息");
    EXPECT_EQ(bones(u"危及“三安全一稳定”"), "危及三安全一稳定");
}

TEST(Skeleton, LeavesOutSpacesAndPunctuation) {
    EXPECT_EQ(bones(u"3.危及“三安全一稳定”"), "危及三安全一稳定 3");
    EXPECT_EQ(bones(u"  不 予\t公　开 "), "不予公开");
    EXPECT_EQ(bones(u"政府信息公开行政复议、行政诉讼情况"), "政府信息公开行政复议行政诉讼情况");
    EXPECT_EQ(bones(u"其他（*）:"), "其他");
}

TEST(Skeleton, OfNothing) {
    EXPECT_EQ(bones(u""), "");
    EXPECT_EQ(bones(u" 、。（）"), "");
    EXPECT_EQ(bones(u"（"), "");
    EXPECT_EQ(bones(u"三"), "三") << "a number alone is no number of a label";
}

TEST(LabelIndex, EveryPrintedLabelNamesItsOwnRowBest) {
    for (const char* id : {"2019", "2021"}) {
        for (const Table& table : builtin_form(id).tables) {
            for (const Row& row : table.rows) {
                const Found found = best(row.label, id);
                EXPECT_EQ(found.row, table.id + "." + row.id) << to_utf8(row.label);
                EXPECT_EQ(found.score, LabelIndex::kWhole) << to_utf8(row.label);
                for (const std::u16string& spelling : row.spellings)
                    EXPECT_EQ(best(spelling, id).row, table.id + "." + row.id) << to_utf8(spelling);
            }
        }
    }
}

TEST(LabelIndex, SpellingOfWidthsSpacesAndBracketsDoesNotMatter) {
    EXPECT_EQ(best(u"（ 三 ） 不 予 公 开").row, "none") << "a group label";
    EXPECT_EQ(best(u"(一) 予以公开").score, 10);
    EXPECT_EQ(best(u"2.重 复 申 请").score, 10);
    EXPECT_EQ(best(u"２．重复申请").score, 10);
    EXPECT_EQ(best(u"⼀、本年新收政府信息公开申请数量").score, 10) << "a Kangxi radical";
    EXPECT_EQ(best(u"3.危及\"三安全一稳定\"").score, 10);
}

TEST(LabelIndex, ALabelWithoutItsNumberOrWithAnother) {
    EXPECT_EQ(best(u"重复申请").row, "requests.unprocessed.repeated");
    EXPECT_EQ(best(u"重复申请").score, 8);
    EXPECT_EQ(best(u"5.重复申请").row, "requests.unprocessed.repeated");
    EXPECT_EQ(best(u"5.重复申请").score, 4);
    EXPECT_EQ(best(u"（2）重复申请").score, 4) << "brackets are another number";
    EXPECT_EQ(best(u"2.逾期不缴费").score, 10) << "another spelling has the same number";
    EXPECT_EQ(best(u"3.逾期不缴费").score, 8);
}

TEST(LabelIndex, TheRemarkMayBeMissing) {
    EXPECT_EQ(best(u"（二）部分公开").score, 10);
    EXPECT_EQ(best(u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）").score, 10);
    EXPECT_EQ(best(u"（二）部分公开(区分处理的,只计这一情形)").row, "requests.partial");
}

TEST(LabelIndex, PartsOfALabel) {
    const Found head = best(u"1.申请人无正当理由逾期不补正、行政机关不");
    EXPECT_EQ(head.row, "requests.other.overdue_correction");
    EXPECT_GT(head.score, 3.5F);
    const Found tail = best(u"4.无正当理由大量反复");
    EXPECT_EQ(tail.row, "requests.unprocessed.excessive");
    EXPECT_GT(tail.score, 3.5F);
    EXPECT_GT(best(u"要求行政机关确认或重新").score, best(u"要求行政机关").score);
    // With its number a beginning says nearly all.
    EXPECT_GE(best(u"5.要求行政机关").score, 8);
    EXPECT_LT(best(u"6.要求行政机关").score, 8);
}

TEST(LabelIndex, TheBeginningOfALabelBehindItsGroups) {
    EXPECT_EQ(best(u"三、本年度办理结果（一）予以").row, "requests.granted");
    EXPECT_GE(best(u"三、本年度办理结果（一）予以").score, LabelIndex::kWhole / 2);
    EXPECT_GE(best(u"（三）不予公开3.危及“三安").score, 8);
    EXPECT_LT(best(u"本局公开（一）予以").score, LabelIndex::kWhole / 2) << "behind anything else";
}

TEST(LabelIndex, EndsOfHeaders) {
    const auto is_end = [](std::u16string_view text) {
        return index_of("2021").is_end_of_header(Skeleton(fold(text).text()));
    };
    for (std::u16string_view text : {u"其他处", u"不予处理", u"处理", u"行政诉"})
        EXPECT_TRUE(is_end(text)) << to_utf8(text);
    for (std::u16string_view text : {u"公开申请", u"其他处理事项", u"机关不再"})
        EXPECT_FALSE(is_end(text)) << to_utf8(text);
}

TEST(LabelIndex, NearMisses) {
    EXPECT_EQ(best(u"2.其他法律、行政法规规定禁止公开的").row, "requests.refused.prohibited");
    EXPECT_EQ(best(u"本年度新收政府信息公开申请数").row, "requests.new");
    EXPECT_EQ(best(u"结转下年继续办理").row, "requests.carried_out");
    EXPECT_EQ(best(u"7.属于行政执法案卷信息").row, "requests.refused.case_file");
}

TEST(LabelIndex, WhatIsNoLabel) {
    for (std::u16string_view text : {u"", u" ", u"、", u"12", u"单位", u"信息内容",
                                     u"某市人民政府办公室", u"— 4 —", u"打印本页"})
        EXPECT_EQ(best(text).row, "none") << to_utf8(text);
    const std::u16string paragraph = u"全年予以公开" + std::u16string(100, u'公');
    EXPECT_EQ(best(paragraph).row, "none") << "too long for a label";
}

TEST(LabelIndex, HeadersAndGroupLabelsNameNoRow) {
    for (std::u16string_view text :
         {u"自然人", u"法人或其他组织", u"商业企业", u"（三）不予公开", u"（五）不予处理",
          u"行政诉讼", u"三、本年度办理结果", u"申请人情况", u"第二十条第（一）项", u"尚未审结"}) {
        EXPECT_TRUE(is_header(text)) << to_utf8(text);
        EXPECT_EQ(best(text).row, "none") << to_utf8(text);
    }
}

TEST(LabelIndex, WhatIsBothAHeaderAndARowIsWeakWithoutItsNumber) {
    // "其他" heads a column, "3.其他" is a row; "总计" heads a column, "（七）总计" is a row.
    EXPECT_TRUE(is_header(u"其他"));
    EXPECT_EQ(best(u"3.其他").row, "requests.other.rest");
    EXPECT_EQ(best(u"3.其他").score, 10);
    EXPECT_EQ(best(u"其他").score, 4);
    EXPECT_EQ(best(u"总计").score, 4);
    EXPECT_EQ(best(u"（七）总计").score, 10);
    EXPECT_EQ(best(u"七）总计").score, 10) << "its bracket is on another line";
    EXPECT_LT(best(u"7）总计").score, 10) << "which \"7)\" has not lost";
}

TEST(LabelIndex, RowsAreNumberedThroughTheTables) {
    const LabelIndex index(own_form());
    ASSERT_EQ(index.rows().size(), 6U);
    EXPECT_EQ(index.rows()[4].table, 1);
    EXPECT_EQ(index.rows()[4].row, 0);
    std::vector<LabelHit> hits;
    index.find(Skeleton(u"红苹果数"), hits);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].row, 0);
    EXPECT_TRUE(index.is_header(Skeleton(u"存放处")));
    EXPECT_TRUE(index.is_header(Skeleton(u"(单位:箱)")));
    EXPECT_FALSE(index.is_header(Skeleton(u"苹果箱数")));
}

TEST(Labels, ANumberAndTheFirstLettersNameARow) {
    EXPECT_EQ(best(u"3.危及").row, "requests.refused.security");
    EXPECT_EQ(best(u"（一）予").row, "requests.granted");
    EXPECT_EQ(best(u"4.危及").row, "none") << "another's number";
    EXPECT_EQ(best(u"危及").score < LabelIndex::kWhole / 2, true) << "none";
}

}  // namespace
}  // namespace gouji

#include "report/tables/places.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string requests(const std::u16string& text, std::string_view row) {
    return row_of(read_text(text), "requests", row);
}

// Of a terminal: ideographs are two columns wide.
const std::u16string kFull =
    u"一、本年新收政府信息公开申请数量  12        3         0     0     0     1      16\n";
const std::u16string kCarried =
    u"二、上年结转政府信息公开申请数量            2         1                        3\n";

TEST(Places, BelowARowThatIsFull) {
    const std::u16string text =
        kFull + kCarried +
        u"（一）予以公开                    4                               1            5\n"
        u"（二）部分公开                                                          7      7\n";
    EXPECT_EQ(requests(text, "new"), "12 3 0 0 0 1 16");
    EXPECT_EQ(requests(text, "carried_in"), "_ 2 1 _ _ _ 3");
    EXPECT_EQ(requests(text, "granted"), "4 _ _ _ 1 _ 5");
    EXPECT_EQ(requests(text, "partial"), "_ _ _ _ _ 7 7");
}

TEST(Places, BelowTheLabelOfAnEmptyRowThatIsAColumnsName) {
    EXPECT_EQ(requests(kFull + u"            3. 其他\n" + kCarried, "carried_in"), "_ 2 1 _ _ _ 3");
}

TEST(Places, BelowAHeadThatNamesEachColumn) {
    const std::u16string head =
        u"                                  自然人  商业企业  科研机构  社会公益组织  法律服务机构"
        u"  其他  总计\n";
    const std::u16string row =
        u"一、本年新收政府信息公开申请数量       5                   1                          "
        u"           6\n";
    EXPECT_EQ(requests(head + row, "new"), "5 _ 1 _ _ _ 6");
    // One that does not is none.
    EXPECT_EQ(requests(u"自然人    总计\n" + row, "new"), "! ! ! ! ! ! !");
}

// Of a PDF: each character is one wide.
const std::u16string kFullOfPage =
    u"一、本年新收政府信息公开申请数量         12  3   0   0   0   1   16\n";
const std::u16string kBelow =
    u"二、上年结转政府信息公开申请数量             2               1   3\n"
    u"（一）予以公开                  4               1       5\n";

TEST(Places, OfAPdfWhereEachCharacterIsOneWide) {
    EXPECT_EQ(requests(kFullOfPage + kBelow, "new"), "12 3 0 0 0 1 16");
    EXPECT_EQ(requests(kFullOfPage + kBelow, "carried_in"), "_ 2 _ _ _ 1 3");
    EXPECT_EQ(requests(kFullOfPage + kBelow, "granted"), "4 _ _ _ 1 _ 5");
}

TEST(Places, EachPageOfAPdfHasItsOwn) {
    EXPECT_EQ(requests(kFullOfPage + u"\f" + kBelow, "granted"), "! ! ! ! ! ! !");
}

TEST(Places, FiguresThatKeepToNoColumnTellNothing) {
    // One space between figures leaves no room to tell columns apart.
    EXPECT_EQ(requests(u"一、本年新收政府信息公开申请数量 9 1 0 0 0 2 12\n"
                       u"二、上年结转政府信息公开申请数量 1 0 1\n",
                       "carried_in"),
              "! ! ! ! ! ! !");
    // Between two columns.
    EXPECT_EQ(requests(kFull + u"二、上年结转政府信息公开申请数量"
                               u"       2              1                         3\n",
                       "carried_in"),
              "! ! ! ! ! ! !");
    // Nor do those of which most lie otherwise.
    EXPECT_EQ(requests(kFull + kCarried +
                           u"（一）予以公开    4           1             5\n"
                           u"（二）部分公开      1    1\n",
                       "carried_in"),
              "! ! ! ! ! ! !");
    // A line that the label is not on may be another row's.
    const size_t label = kCarried.find(u' ');
    EXPECT_EQ(requests(kFull + kCarried.substr(0, label) + u"\n" + std::u16string(2 * label, u' ') +
                           kCarried.substr(label),
                       "carried_in"),
              "! ! ! ! ! ! !");
}

TEST(Places, BelowTheHeadThatIsNearest) {
    const std::u16string above = u"信息内容          上一年项目数量    本年增/减\n";
    const std::u16string head = u"信息内容          采购项目数量      采购总金额\n";
    const auto procurement = [](const std::u16string& text) {
        return row_of(read_text(u"青石县档案局2019年政府信息公开工作年度报告\n" + text),
                      "disclosure", "procurement");
    };
    // The row between has no figures.
    EXPECT_EQ(procurement(above + u"行政事业性收费\n" + head + u"政府集中采购      4\n"), "4 _");
    EXPECT_EQ(procurement(above + u"行政事业性收费\n" + head +
                          u"政府集中采购                        4\n"),
              "_ 4");
}

// Right below the second column of a terminal, and below the third where each character is one
// wide.
TEST(Places, OtherRowsTellHowWideACharacterIs) {
    const std::u16string head = u"      信息内容   本年制发件数   本年废止件数   现行有效件数\n";
    const std::u16string row = u"行政规范性文件                             8\n";
    const std::u16string one_column =
        u"      信息内容                             本年处理决定数量\n"
        u"行政许可                                                  5\n";
    const auto documents = [](const std::u16string& text) {
        return row_of(read_text(text), "disclosure", "normative_documents");
    };
    EXPECT_EQ(documents(head + row), "! ! !");
    EXPECT_EQ(documents(head + row + one_column), "_ 8 _");
}

TEST(Places, OtherRowsWhoseFiguresWouldStandBetweenColumnsTellIt) {
    const std::u16string full =
        u"            信息内容  本年新制作数量  本年新公开数量  对外公开总数量\n"
        u"规章                              12               8               9\n";
    const std::u16string row =
        u"            信息内容  上一年项目数量       本年增/减    处理决定数量\n"
        u"其他对外管理服务事项                               8\n";
    const auto services = [](const std::u16string& text) {
        return row_of(read_text(u"青石县档案局2019年政府信息公开工作年度报告\n" + text),
                      "disclosure", "other_services");
    };
    EXPECT_EQ(services(row), "! ! !");
    EXPECT_EQ(services(full + row), "_ 8 _");
}

TEST(Places, InAGridWithMoreColumnsThanTheForm) {
    const std::u16string head =
        u"结果维持\t\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t\t复议后起诉"
        u"\t\t\t\t\n"
        u"\t\t\t\t\t\t结果维持\t结果纠正\t\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果"
        u"\t尚未审结\t总计\n";
    const Report report = read_text(u"行政复议\t\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\t\n" + head +
                                    u"\t\t\t\t\t\t2\t\t\t\t\t2\t\t\t\t\t\n");
    EXPECT_EQ(cells_of(report, "review"), "_ _ _ _ _ | 2 _ _ _ 2 | _ _ _ _ _");

    const std::u16string rows =
        u"项目\t\t自然人\t\t商业企业\t科研机构\t社会公益组织\t\t法律服务机构\t其他\t总计\n"
        u"一、本年新收政府信息公开申请数量\t\t\t\t3\t\t\t\t\t\t3\n"
        u"二、上年结转政府信息公开申请数量\t\t1\t\t\t\t\t\t\t2\t3\n";
    EXPECT_EQ(requests(rows, "new"), "_ 3 _ _ _ _ 3");
    EXPECT_EQ(requests(rows, "carried_in"), "1 _ _ _ _ 2 3");
}

}  // namespace
}  // namespace gouji

#include "report/tables/ahead.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string disclosure(std::u16string_view text) {
    return cells_of(read_text(std::u16string(u"云岭县档案局2023年政府信息公开工作年度报告\n"
                                             u"二、主动公开政府信息情况\n")
                                  .append(text)
                                  .append(u"三、收到和处理政府信息公开申请情况\n")),
                    "disclosure");
}

const std::u16string kHead = u"第二十条第（六）项\n信息内容\n本年处理决定数量\n";

TEST(Ahead, FiguresBetweenTheHeadAndTheirLabels) {
    EXPECT_EQ(disclosure(kHead + u"95\n行政处罚\n66\n行政强制\n第二十条第（八）项\n信息内容\n"
                                 u"本年收费金额（单位：万元）\n85.12\n行政事业性收费\n"),
              "? ? ? | ? ? ? | ? | 95 | 66 | 85.12");
    EXPECT_EQ(disclosure(u"本年制发件数\n本年废止件数\n现行有效\n件数\n1\n0\n3\n规章\n" + kHead +
                         u"95\n行政处罚\n"),
              "1 0 3 | ? ? ? | ? | 95 | ? | ?");
    EXPECT_EQ(disclosure(u"现行有效件数\n7\n规章\n5\n2\n40\n行政规范性文件\n"),
              "! ! ! | 5 2 40 | ? | ? | ? | ?")
        << "those that are lacking leave their own row unread";
}

TEST(Ahead, FiguresBehindTheirLabelsStay) {
    EXPECT_EQ(disclosure(kHead + u"行政处罚\n95\n行政强制\n66\n"),
              "? ? ? | ? ? ? | ? | 95 | 66 | ?");
    EXPECT_EQ(disclosure(kHead + u"行政处罚 95\n行政强制 66\n"), "? ? ? | ? ? ? | ? | 95 | 66 | ?");
    EXPECT_EQ(disclosure(kHead + u"3\n行政处罚\n95\n行政强制\n66\n"),
              "? ? ? | ? ? ? | ? | 95 | 66 | ?")
        << "the last has its own";
    const std::u16string names = u"本年制发件数\n本年废止件数\n现行有效件数\n";
    EXPECT_EQ(disclosure(u"规章\n" + names + u"1\n0\n3\n行政规范性文件\n" + names + u"5\n2\n40\n"),
              "1 0 3 | 5 2 40 | ? | ? | ? | ?")
        << "each label has a head of its own";
}

TEST(Ahead, OneRowBeforeTwoLabelsIsEithers) {
    const std::u16string names = u"本年制发件数\n本年废止件数\n现行有效\n件数\n";
    EXPECT_EQ(disclosure(names + u"3\n0\n18\n规章\n行政规范性文件\n" + kHead),
              "! ! ! | ! ! ! | ? | ? | ? | ?");
    EXPECT_EQ(disclosure(names + u"3\n0\n18\n规章\n5\n2\n40\n行政规范性文件\n" + kHead),
              "3 0 18 | 5 2 40 | ? | ? | ? | ?");
}

}  // namespace
}  // namespace gouji
